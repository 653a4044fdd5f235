import { type RecordKind } from "../../schema/dataset.ts";
import { type Place } from "../fault.ts";

/** What stays in memory of a record once it is checked. */
export interface Registered extends Place {
  readonly kind: RecordKind | "dataset";
  readonly file: string;
}

/** The ids of a data set: unique over all kinds, not only within one. */
export class IdRegister {
  private readonly byId = new Map<string, Registered>();
  /** `meeting/actor` and `member/of/…`: what a tie is known by in the graph. */
  private readonly ties = {
    attendances: new Map<string, Place>(),
    memberships: new Map<string, Place>(),
  };

  /** Notes the id, or gives who has it already. */
  add(id: string, registered: Registered): Registered | null {
    const before = this.byId.get(id);
    if (before) return before;
    this.byId.set(id, registered);
    return null;
  }

  addTie(
    kind: "attendances" | "memberships",
    id: string,
    registered: Registered,
  ): Registered | null {
    const before = this.ties[kind].get(id);
    if (before) return before as Registered;
    this.ties[kind].set(id, registered);
    return null;
  }

  find(id: string): Registered | null {
    return this.byId.get(id) ?? null;
  }

  has(kind: RecordKind, id: string): boolean {
    if (kind === "attendances" || kind === "memberships") return this.ties[kind].has(id);
    return this.byId.get(id)?.kind === kind;
  }

  *idsOf(kind: RecordKind | "dataset"): Generator<string> {
    if (kind === "attendances" || kind === "memberships") yield* this.ties[kind].keys();
    else for (const [id, registered] of this.byId) if (registered.kind === kind) yield id;
  }
}
