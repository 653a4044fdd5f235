import { recordKinds, type RecordKind } from "../../../schema/dataset.ts";

/** What a load did to the records of one kind. */
export interface KindSummary {
  readonly added: number;
  readonly changed: number;
  /** Held by other data sets too, and now in this one's words. */
  readonly adopted: number;
  readonly unchanged: number;
  /** Taken off the data set; gone from the graph where no other holds it. */
  readonly removed: number;
  /** Held from an earlier version of the data set that had more; --replace would remove it. */
  readonly kept: number;
}
export type What = keyof KindSummary;

/** Some ids of what was done, for a reader to see what the numbers are about. */
type Examples = ReadonlyMap<RecordKind, Readonly<Partial<Record<What, readonly string[]>>>>;
const mostExamples = 5;

export interface LoadSummary {
  readonly dataset: string;
  readonly version: string;
  /** The version the graph had before; null when it had none. */
  readonly versionBefore: string | null;
  readonly kinds: ReadonlyMap<RecordKind, KindSummary>;
  readonly examples: Examples;
}

/** Counts what happens to records. */
export class Tally {
  readonly examples = new Map<RecordKind, Partial<Record<What, string[]>>>();
  private readonly counts = new Map<RecordKind, Record<What, number>>();

  add(kind: RecordKind, what: What, id: string): void {
    const counts = this.counts.get(kind) ?? {
      added: 0,
      changed: 0,
      adopted: 0,
      unchanged: 0,
      removed: 0,
      kept: 0,
    };
    counts[what] += 1;
    this.counts.set(kind, counts);
    const examples = this.examples.get(kind) ?? {};
    const some = (examples[what] ??= []);
    if (some.length < mostExamples) some.push(id);
    this.examples.set(kind, examples);
  }

  /** Whether the graph differs from what it was. */
  get wrote(): boolean {
    return [...this.counts.values()].some(
      ({ added, changed, adopted, removed }) => added + changed + adopted + removed > 0,
    );
  }

  /** The kinds that have anything, in their usual order. */
  get kinds(): ReadonlyMap<RecordKind, KindSummary> {
    const entries = recordKinds.flatMap((kind): [RecordKind, KindSummary][] => {
      const counts = this.counts.get(kind);
      return counts ? [[kind, { ...counts }]] : [];
    });
    return new Map(entries);
  }
}
