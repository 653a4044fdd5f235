import { recordKinds, type RecordKind } from "../../../schema/dataset.ts";

/** What a load did to the records of one kind. */
export interface KindSummary {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Taken off the data set; gone from the graph where no other holds it. */
  readonly removed: number;
  /** Held from an earlier version of the data set that had more; --replace would remove it. */
  readonly kept: number;
}
type What = keyof KindSummary;

export interface LoadSummary {
  readonly dataset: string;
  readonly version: string;
  /** The version the graph had before; null when it had none. */
  readonly versionBefore: string | null;
  readonly kinds: ReadonlyMap<RecordKind, KindSummary>;
}

/** Counts what happens to records. */
export class Tally {
  private readonly counts = new Map<RecordKind, Record<What, number>>();

  add(kind: RecordKind, what: What, count = 1): void {
    const counts = this.counts.get(kind) ?? {
      added: 0,
      changed: 0,
      unchanged: 0,
      removed: 0,
      kept: 0,
    };
    counts[what] += count;
    this.counts.set(kind, counts);
  }

  /** Whether the graph differs from what it was. */
  get wrote(): boolean {
    return [...this.counts.values()].some(
      ({ added, changed, removed }) => added + changed + removed > 0,
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
