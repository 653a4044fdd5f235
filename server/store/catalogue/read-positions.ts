import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { type Catalogue } from "./catalogue.ts";
import { through } from "./coded-column.ts";
import { citedSources } from "./cited.ts";
import { parentsOf } from "./index-groups.ts";
import { dateColumns, heldColumns, IdRow, orElse, readThese, textColumns } from "./read-tables.ts";
import { createTable } from "./table.ts";
import { positionRows } from "./table-rows.ts";

/** Ids in a batch, unless one issue alone has more positions. */
const batchIds = 2000;

/** Reads the positions of a catalogue. */
export async function readPositions(
  reader: Reader,
  catalogue: Catalogue,
): Promise<NonNullable<Catalogue["positions"]>> {
  const { actors, issues, meetings, documents, sources } = catalogue;
  const cited = citedSources(sources);
  let count = 0;
  const nodes = heldColumns();
  const dates = dateColumns();
  const columns = textColumns(["stance", "attribution", "confidence"]);
  const ends: Record<"actor" | "issue" | "meeting" | "document", number[]> = {
    actor: [],
    issue: [],
    meeting: [],
    document: [],
  };
  const all = await readIds(reader, catalogue);
  const ids = await readThese(reader, positionRows, all, (row) => {
    nodes.add(row);
    dates.add(row);
    columns.add(row);
    cited.add(count, row.citations);
    count += 1;
    ends.actor.push(actors.indexOf(row.actor));
    ends.issue.push(issues.indexOf(row.issue));
    ends.meeting.push(indexOfFirst(meetings, row.meetings));
    ends.document.push(indexOfFirst(documents, row.documents));
  });
  const days = dates.finish();
  const { columns: heldOnes, held } = nodes.finish();
  const ties = {
    actor: Int32Array.from(ends.actor),
    issue: Int32Array.from(ends.issue),
    meeting: Int32Array.from(ends.meeting),
    document: Int32Array.from(ends.document),
    sources: cited.finish(count),
  };
  const table = createTable({
    ids,
    columns: { ...columns.finish(), ...days, ...heldOnes },
    ...held,
    keys: {
      DATE: orElse(days.earliest, ""),
      ACTOR: through(actors.nameColumn, ties.actor),
      ISSUE: through(issues.nameColumn, ties.issue),
    },
    accessPaths: {
      ofActors: { parents: actors, parentsOfItem: parentsOf(ties.actor) },
      ofIssues: { parents: issues, parentsOfItem: parentsOf(ties.issue) },
      ofMeetings: { parents: meetings, parentsOfItem: parentsOf(ties.meeting) },
      ofDocuments: { parents: documents, parentsOfItem: parentsOf(ties.document) },
      ofSources: { parents: sources, parentsOfItem: ties.sources },
    },
  });
  return { ...table, ...ties };
}

async function readIds(reader: Reader, { issues }: Catalogue): Promise<string[]> {
  const ids: string[] = [];
  const { keyOf, indices } = issues.order("POSITIONS", "ASC");
  let batch: string[] = [];
  let expected = 0;
  const readBatch = async () => {
    for (const { id } of await readRows(reader, positionRows.ids, { ids: batch }, IdRow))
      ids.push(id);
    batch = [];
    expected = 0;
  };
  for (const index of indices) {
    const count = Number(keyOf(index));
    if (count === 0) continue;
    if (batch.length > 0 && expected + count > batchIds) await readBatch();
    batch.push(issues.idAt(index));
    expected += count;
  }
  if (batch.length > 0) await readBatch();
  return ids;
}

function indexOfFirst(
  table: { readonly indexOf: (id: string) => number },
  ids: readonly string[],
): number {
  return ids[0] === undefined ? -1 : table.indexOf(ids[0]);
}
