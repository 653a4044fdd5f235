import { recordKinds, type RecordKind } from "../../../schema/dataset.ts";

/** What a load did to the records of one kind. */
export interface KindSummary {
  readonly added: number;
  readonly changed: number;
  /** Held by other data sets too, and now with this one's content. */
  readonly adopted: number;
  readonly unchanged: number;
  /** Removed from the data set, and from the graph where no other data set holds it. */
  readonly removed: number;
  /** Held from an earlier version of the data set that had more records; --replace would remove it. */
  readonly kept: number;
}
export type What = keyof KindSummary;

/** A few ids for each number, as examples. */
type Examples = ReadonlyMap<RecordKind, Readonly<Partial<Record<What, readonly string[]>>>>;
const mostExamples = 5;

export interface LoadSummary {
  readonly dataset: string;
  readonly version: string;
  /** The version that the graph had before; null when it had none. */
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

  copy(): Tally {
    const copy = new Tally();
    for (const [kind, counts] of this.counts) copy.counts.set(kind, { ...counts });
    for (const [kind, some] of this.examples) copy.examples.set(kind, structuredClone(some));
    return copy;
  }

  /** The number of records. */
  get size(): number {
    const all = [...this.counts.values()].flatMap((counts) => Object.values(counts));
    return all.reduce((sum, count) => sum + count, 0);
  }

  /** Whether the graph was changed. */
  get wrote(): boolean {
    return [...this.counts.values()].some(
      ({ added, changed, adopted, removed }) => added + changed + adopted + removed > 0,
    );
  }

  /** The kinds with any records, in their usual order. */
  get kinds(): ReadonlyMap<RecordKind, KindSummary> {
    const entries = recordKinds.flatMap((kind): [RecordKind, KindSummary][] => {
      const counts = this.counts.get(kind);
      return counts ? [[kind, { ...counts }]] : [];
    });
    return new Map(entries);
  }
}
