import { type RecordKind } from "../../../schema/dataset.ts";
import { idOf } from "../../../schema/typed-record.ts";
import { type Parameters, type Row, type Statement } from "../../graph/graph-engine.ts";
import { groupBy } from "./group-by.ts";
import { type HashedRecord, isCurrentHash } from "./hash-record.ts";
import { isNodeKind, labelOf, storedNodes, storedTies } from "./statements.ts";

/** Runs a statement, inside a unit of writing or only for reading. */
export type Run = (statement: Statement, parameters: Parameters) => Promise<Row[]>;

interface Stored {
  readonly hash: string;
  readonly datasets: readonly string[];
}

/** What writing a record would do to the graph. */
export interface Change {
  readonly hashed: HashedRecord;
  /**
   * Unchanged: the graph already holds the record with this content for this data set. Adopted: other data
   * sets hold it with another content, which this one replaces.
   */
  readonly what: "added" | "changed" | "adopted" | "unchanged";
  /** What the graph has under the id, from this data set or another. */
  readonly stored: Stored | null;
}

/** Compares records with the graph. */
export async function compare(
  run: Run,
  dataset: string,
  batch: readonly HashedRecord[],
): Promise<Change[]> {
  const stored = new Map<RecordKind, Map<string, Stored>>();
  for (const [kind, records] of groupBy(batch, ({ kind }) => kind)) {
    stored.set(kind, await findStored(run, kind, records));
  }
  return batch.map((hashed) => {
    const before = stored.get(hashed.kind)?.get(idOf(hashed)) ?? null;
    return { hashed, what: whatOf(dataset, hashed, before), stored: before };
  });
}

function whatOf(dataset: string, { hash }: HashedRecord, stored: Stored | null): Change["what"] {
  if (!stored) return "added";
  const isOurs = stored.datasets.includes(dataset);
  if (stored.hash === hash) return isOurs ? "unchanged" : "added";
  if (isCurrentHash(stored.hash) && stored.datasets.some((each) => each !== dataset))
    return "adopted";
  return isOurs ? "changed" : "added";
}

async function findStored(
  run: Run,
  kind: RecordKind,
  records: readonly HashedRecord[],
): Promise<Map<string, Stored>> {
  const rows = isNodeKind(kind)
    ? await run(storedNodes[labelOf[kind]], { ids: records.map(idOf) })
    : await run(storedTies[kind], { ids: [...new Set(records.map(anchorOf))] });
  return new Map(
    rows.map((row) => [
      row["id"] as string,
      { hash: row["hash"] as string, datasets: (row["datasets"] ?? []) as string[] },
    ]),
  );
}

/** The end by which a tie is looked up: the one with fewer ties. */
function anchorOf(hashed: HashedRecord): string {
  if (hashed.kind === "attendances") return hashed.record.meeting;
  if (hashed.kind === "memberships") return hashed.record.member;
  return hashed.record.id;
}
