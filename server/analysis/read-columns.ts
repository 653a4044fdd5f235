import { createColumnBuilder } from "../networks/columns/column-builder.ts";
import { type NamedColumns } from "../networks/columns/columns.ts";
import {
  type CountedId,
  networkActors,
  networkAttendances,
  networkIds,
  networkIssues,
  networkMeetings,
  networkMemberships,
  networkPositions,
} from "../store/networks/read-network-rows.ts";
import { type Reader } from "../store/rows/query.ts";

/**
 * The most rows of a batch, unless one meeting or issue alone has more. Unpacking them blocks the thread for
 * some milliseconds; four times as many was no faster in total, and left garbage that blocked it for longer.
 */
const batchRows = 250;

/**
 * Reads everything that networks need in batches: the event loop is free in between, and rows are released
 * after each batch. If the graph changes meanwhile the result may mix several versions.
 * @throws {UnknownInRowsError} when it changed so that rows don't match
 */
export async function readColumns(reader: Reader): Promise<NamedColumns> {
  const builder = createColumnBuilder();
  const [actors, issues, meetings] = [
    await networkIds(reader, "actors"),
    await networkIds(reader, "issues"),
    await networkIds(reader, "meetings"),
  ];
  builder.addDocuments(byId(await networkIds(reader, "documents")));
  for (const batch of batchesOfOne(actors)) {
    builder.addActors(byId(await networkActors(reader, batch)));
  }
  for (const batch of batchesOfOne(issues)) {
    builder.addIssues(byId(await networkIssues(reader, batch)));
  }
  for (const batch of batchesOfOne(meetings)) {
    builder.addMeetings(byId(await networkMeetings(reader, batch)));
  }
  for (const batch of batchesByCount(actors)) {
    builder.addMemberships(await networkMemberships(reader, batch));
  }
  for (const batch of batchesByCount(meetings)) {
    builder.addAttendances(await networkAttendances(reader, batch));
  }
  for (const batch of batchesByCount(issues)) {
    builder.addPositions(await networkPositions(reader, batch));
  }
  return builder.finish();
}

function byId<Row extends { readonly id: string }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function* batchesOfOne(ids: readonly CountedId[]): Generator<string[]> {
  yield* batchesByCount(ids.map(({ id }) => ({ id, count: 1 })));
}

/** Splits ids into batches with about this many rows; ids without rows are left out. */
function* batchesByCount(ids: readonly CountedId[]): Generator<string[]> {
  let batch: string[] = [];
  let rows = 0;
  for (const { id, count } of ids) {
    if (count === 0) continue;
    if (batch.length > 0 && rows + count > batchRows) {
      yield batch;
      [batch, rows] = [[], 0];
    }
    batch.push(id);
    rows += count;
  }
  if (batch.length > 0) yield batch;
}
