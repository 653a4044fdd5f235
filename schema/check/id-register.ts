import { type RecordKind } from "../dataset.ts";

/** What is kept of a checked record: its kind and its place. */
export interface Registered<Place> {
  readonly kind: RecordKind | "dataset";
  readonly at: Place;
}

/** The ids of a data set: unique over all kinds, not only within one. */
export class IdRegister<Place> {
  private readonly byId = new Map<string, Registered<Place>>();
  /** Ties are keyed by their id in the graph: `meeting/actor`, or `member/of/…`. */
  private readonly ties = {
    attendances: new Map<string, Place>(),
    memberships: new Map<string, Place>(),
  };

  /** Registers an id; returns what has it already, or null. */
  add(id: string, registered: Registered<Place>): Registered<Place> | null {
    const before = this.byId.get(id);
    if (before) return before;
    this.byId.set(id, registered);
    return null;
  }

  /** Registers a tie; returns the place of an earlier one with this id, or null. */
  addTie(kind: "attendances" | "memberships", id: string, at: Place): Place | null {
    const before = this.ties[kind].get(id);
    if (before) return before;
    this.ties[kind].set(id, at);
    return null;
  }

  find(id: string): Registered<Place> | null {
    return this.byId.get(id) ?? null;
  }

  has(kind: RecordKind, id: string): boolean {
    if (kind === "attendances" || kind === "memberships") return this.ties[kind].has(id);
    return this.byId.get(id)?.kind === kind;
  }

  /** The place of a record of this kind, or null when there is none. */
  findPlace(kind: RecordKind | "dataset", id: string): Place | null {
    if (kind === "attendances" || kind === "memberships") return this.ties[kind].get(id) ?? null;
    const found = this.byId.get(id);
    return found?.kind === kind ? found.at : null;
  }

  *idsOf(kind: RecordKind | "dataset"): Generator<string> {
    if (kind === "attendances" || kind === "memberships") yield* this.ties[kind].keys();
    else for (const [id, registered] of this.byId) if (registered.kind === kind) yield id;
  }
}
