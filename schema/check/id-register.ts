import { recordKinds, type RecordKind } from "../dataset.ts";

/** What is kept of a checked record: its kind and its place. */
export interface Registered<Place> {
  readonly kind: RecordKind | "dataset";
  readonly at: Place;
}

/**
 * Keeps the place of each record by a number. There are as many as records, so whoever knows what a place
 * consists of can pack it.
 */
export interface PlaceStore<Place> {
  /** Returns the place's number: 0 for the first, 1 for the next and so on. */
  add(place: Place): number;
  get(number: number): Place;
}

const kinds = ["dataset", ...recordKinds] as const;

/**
 * The ids of a data set: unique over all kinds, not only within one. An id's kind and the number of its place
 * are kept as one number, since a large data set has a million ids.
 */
export class IdRegister<Place> {
  private readonly byId = new Map<string, number>();
  /** Ties are keyed by their id in the graph: `meeting/actor`, or `member/of/…`. */
  private readonly ties = {
    attendances: new Map<string, number>(),
    memberships: new Map<string, number>(),
  };
  private readonly places: PlaceStore<Place>;

  constructor(places: PlaceStore<Place> = new PlaceList()) {
    this.places = places;
  }

  /** Registers an id; returns what has it already, or null. */
  add(id: string, { kind, at }: Registered<Place>): Registered<Place> | null {
    const before = this.find(id);
    if (before) return before;
    this.byId.set(ownText(id), this.places.add(at) * kinds.length + kinds.indexOf(kind));
    return null;
  }

  /** Registers a tie; returns the place of an earlier one with this id, or null. */
  addTie(kind: "attendances" | "memberships", id: string, at: Place): Place | null {
    const before = this.ties[kind].get(id);
    if (before !== undefined) return this.places.get(before);
    this.ties[kind].set(ownText(id), this.places.add(at));
    return null;
  }

  find(id: string): Registered<Place> | null {
    const found = this.byId.get(id);
    if (found === undefined) return null;
    return { kind: kindOf(found), at: this.places.get(Math.floor(found / kinds.length)) };
  }

  has(kind: RecordKind, id: string): boolean {
    if (kind === "attendances" || kind === "memberships") return this.ties[kind].has(id);
    const found = this.byId.get(id);
    return found !== undefined && kindOf(found) === kind;
  }

  /** The place of a record of this kind, or null when there is none. */
  findPlace(kind: RecordKind | "dataset", id: string): Place | null {
    if (kind === "attendances" || kind === "memberships") {
      const number = this.ties[kind].get(id);
      return number === undefined ? null : this.places.get(number);
    }
    const found = this.find(id);
    return found?.kind === kind ? found.at : null;
  }

  *idsOf(kind: RecordKind | "dataset"): Generator<string> {
    if (kind === "attendances" || kind === "memberships") yield* this.ties[kind].keys();
    else for (const [id, found] of this.byId) if (kindOf(found) === kind) yield id;
  }
}

function kindOf(found: number): (typeof kinds)[number] {
  return kinds[found % kinds.length] ?? "dataset";
}

/** A copy of a text: one that was cut out of a larger text keeps all of that in memory. */
function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Places as they come. */
class PlaceList<Place> implements PlaceStore<Place> {
  private readonly all: Place[] = [];

  add(place: Place): number {
    return this.all.push(place) - 1;
  }

  get(number: number): Place {
    const place = this.all[number];
    if (place === undefined) throw new RangeError(`there is no place ${number}`);
    return place;
  }
}
