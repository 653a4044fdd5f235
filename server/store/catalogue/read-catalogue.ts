import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { compareText } from "../rows/compare-text.ts";
import { through } from "./coded-column.ts";
import { type Catalogue } from "./catalogue.ts";
import { citedSources, placesOfTie } from "./cited.ts";
import { childrenByParent, groupPairs, indexPairs, parentsOf } from "./index-groups.ts";
import { meetingTies } from "./meeting-ties.ts";
import {
  dateColumns,
  heldColumns,
  orElse,
  readAll,
  textColumns,
  tieColumns,
} from "./read-tables.ts";
import { createTable, type Table } from "./table.ts";
import {
  actorRows,
  CitingTies,
  citingTies,
  documentRows,
  issueRows,
  meetingRows,
  type MembershipRow,
  sourceRows,
} from "./table-rows.ts";

/** Reads everything but positions. If the graph changes meanwhile the result may mix several versions. */
export async function readCatalogue(reader: Reader): Promise<Catalogue> {
  const sources = await readSources(reader);
  const people = await readActors(reader, sources);
  const documents = await readDocuments(reader, people.actors, sources);
  const issues = await readIssues(reader, documents);
  const { meetings, attendances } = await readMeetings(reader, people.actors, issues, sources);
  const { isEncounter, attendants } = meetings;
  for (let m = 0; m < meetings.count; m += 1) {
    if (isEncounter[m] === 0) continue;
    for (let n = attendants.offsets[m]!; n < attendants.offsets[m + 1]!; n += 1)
      people.meetingCounts[attendants.members[n]!]! += 1;
  }
  return {
    actors: people.actors,
    meetings,
    issues,
    sources,
    documents,
    attendances,
    memberships: people.memberships,
    positions: null,
  };
}

async function readActors(reader: Reader, sources: Table) {
  const nodes = heldColumns();
  const columns = textColumns(["kind", "country", "side", "sortName"]);
  const flags = textColumns(["placeholder"]);
  const positions: number[] = [];
  const cited = citedSources(sources);
  const ties: (MembershipRow & { readonly member: string })[] = [];
  const ids = await readAll(reader, actorRows, (row) => {
    nodes.add(row);
    columns.add(row);
    flags.add({ placeholder: String(row.placeholder) });
    cited.add(positions.length, row.citations);
    positions.push(row.positions);
    for (const tie of row.memberships) ties.push({ ...tie, member: row.id });
  });
  const { sortName, ...rest } = columns.finish();
  const { columns: heldOnes, held } = nodes.finish();
  // Filled when the meetings have been read.
  const meetingCounts = new Uint32Array(ids.length);
  const nameColumn = orElse(sortName, "");
  const citedByActors = cited.finish(ids.length);
  const table = createTable({
    ids,
    columns: { ...rest, ...flags.finish(), ...heldOnes, sortName: nameColumn },
    ...held,
    keys: {
      NAME: nameColumn,
      MEETINGS: meetingCounts,
      POSITIONS: Uint32Array.from(positions),
    },
    accessPaths: { ofSources: { parents: sources, parentsOfItem: citedByActors } },
  });
  ties.sort((a, b) => compareText(a.id, b.id));
  const indicesOf = (end: "member" | "of") =>
    Int32Array.from(ties, (tie) => table.indexOf(tie[end]));
  const citedByTies = citedSources(sources);
  const ofTies = tieColumns(["earliest", "latest"]);
  for (const [n, tie] of ties.entries()) {
    citedByTies.add(n, placesOfTie(tie));
    ofTies.add(tie);
  }
  const members = {
    member: indicesOf("member"),
    of: indicesOf("of"),
    sources: citedByTies.finish(ties.length),
  };
  const memberships = createTable({
    ids: ties.map(({ id }) => id),
    columns: ofTies.finish(),
    keys: { NAME: through(nameColumn, members.member) },
    accessPaths: {
      ofActors: { parents: table, parentsOfItem: parentsOf(members.of) },
      ofMembers: { parents: table, parentsOfItem: parentsOf(members.member) },
      ofSources: { parents: sources, parentsOfItem: members.sources },
    },
  });
  return {
    actors: { ...table, nameColumn, sources: citedByActors },
    meetingCounts,
    memberships: { ...memberships, members },
  };
}

async function readIssues(reader: Reader, documents: Table): Promise<Catalogue["issues"]> {
  const nodes = heldColumns();
  const about = indexPairs(documents);
  const wholes: (string | null)[] = [];
  const columns = textColumns(["kind", "areas", "sortName", "both"]);
  const positions: number[] = [];
  const ids = await readAll(reader, issueRows, (row) => {
    nodes.add(row);
    columns.add({
      ...row,
      areas: JSON.stringify(row.areas),
      both: `${row.areas[0] ?? ""}\t${row.sortName}`,
    });
    about.add(positions.length, row.documents);
    wholes.push(row.wholes[0] ?? null);
    positions.push(row.positions);
  });
  const { sortName, both, ...rest } = columns.finish();
  const { columns: heldOnes, held } = nodes.finish();
  const nameColumn = orElse(sortName, "");
  const ofDocuments = about.finish(ids.length);
  const table = createTable({
    ids,
    columns: { ...rest, ...heldOnes, sortName: nameColumn },
    ...held,
    keys: { TITLE: nameColumn, AREA: both, POSITIONS: Uint32Array.from(positions) },
    accessPaths: { ofDocuments: { parents: documents, parentsOfItem: ofDocuments } },
  });
  const whole = Int32Array.from(wholes, (id) => (id === null ? -1 : table.indexOf(id)));
  return { ...table, nameColumn, documents: ofDocuments, whole, parts: childrenByParent(whole) };
}

async function readSources(reader: Reader): Promise<Table> {
  const nodes = heldColumns();
  const dates = dateColumns();
  const columns = textColumns(["tier", "url", "sortName", "sortPublisher", "publisher"]);
  const citing: number[] = [];
  const ids = await readAll(reader, sourceRows, (row) => {
    nodes.add(row);
    dates.add(row);
    columns.add({ ...row, publisher: `${row.sortPublisher}\t${row.sortName}` });
    citing.push(row.citing);
  });
  const { sortName, publisher, ...own } = columns.finish();
  const days = dates.finish();
  const { columns: heldOnes, held } = nodes.finish();
  const indices = new Map(ids.map((id, index) => [id, index]));
  for (const { source, count } of await readRows(reader, citingTies, {}, CitingTies)) {
    const index = indices.get(source);
    if (index !== undefined) citing[index]! += count;
  }
  const title = orElse(sortName, "");
  return createTable({
    ids,
    columns: { ...own, ...days, ...heldOnes, sortName: title },
    ...held,
    keys: {
      TITLE: title,
      PUBLISHER: publisher,
      // Undated ones come last in both directions.
      "DATE.ASC": orElse(days.earliest, "~"),
      "DATE.DESC": orElse(days.earliest, ""),
      FACTS: Uint32Array.from(citing),
    },
  });
}

async function readDocuments(reader: Reader, actors: Table, sources: Table) {
  const nodes = heldColumns();
  const dates = dateColumns();
  const names = textColumns(["sortName"]);
  const cited = citedSources(sources);
  const issuers: number[] = [];
  const issued: number[] = [];
  let count = 0;
  const ids = await readAll(reader, documentRows, (row) => {
    nodes.add(row);
    dates.add(row);
    names.add(row);
    for (const issuer of row.issuers) {
      issuers.push(actors.indexOf(issuer));
      issued.push(count);
    }
    cited.add(count, row.citations);
    count += 1;
  });
  const days = dates.finish();
  const citedByDocuments = cited.finish(count);
  const { columns, held } = nodes.finish();
  const table = createTable({
    ids,
    columns: { ...days, ...columns, sortName: orElse(names.finish().sortName, "") },
    ...held,
    keys: { DATE: orElse(days.earliest, "") },
    accessPaths: { ofSources: { parents: sources, parentsOfItem: citedByDocuments } },
  });
  return {
    ...table,
    issuers: groupPairs(actors.count, issuers, issued),
    issuedBy: groupPairs(count, issued, issuers),
    sources: citedByDocuments,
  };
}

async function readMeetings(
  reader: Reader,
  actors: Catalogue["actors"],
  issues: Table,
  sources: Table,
) {
  const nodes = heldColumns();
  const dates = dateColumns();
  const columns = textColumns(["kind", "status", "country", "confidence", "sortName"]);
  const ties = meetingTies(actors, issues, sources);
  const ids = await readAll(reader, meetingRows, (row) => {
    nodes.add(row);
    dates.add(row);
    columns.add(row);
    ties.add(row);
  });
  const { sortName, ...rest } = columns.finish();
  const title = orElse(sortName, "");
  const days = dates.finish();
  const { columns: heldOnes, held } = nodes.finish();
  const found = ties.finish(ids);
  const { attendants, issues: discussed } = found;
  const date = orElse(days.earliest, "");
  const table = createTable({
    ids,
    columns: { ...rest, ...days, ...heldOnes, sortName: title },
    ...held,
    keys: {
      DATE: date,
      TITLE: title,
      ATTENDANCES: found.attendances.counts,
    },
    accessPaths: {
      ofActors: { parents: actors, parentsOfItem: attendants },
      ofIssues: { parents: issues, parentsOfItem: discussed },
      ofSources: { parents: sources, parentsOfItem: found.sources },
    },
  });
  const meetings = { ...table, ...found };
  const { actor, meeting, sources: cited } = found.attendances;
  const attendances = createTable({
    ids: {
      count: actor.length,
      at: (n) => `${ids[meeting[n]!]}/${actors.idAt(actor[n]!)}`,
    },
    columns: {
      dated: through(days.dated, meeting),
      earliest: through(days.earliest, meeting),
      latest: through(days.latest, meeting),
      ...found.attendances.columns,
    },
    keys: { DATE: through(date, meeting), ACTOR: through(actors.nameColumn, actor) },
    accessPaths: {
      ofActors: { parents: actors, parentsOfItem: parentsOf(actor) },
      ofMeetings: { parents: meetings, parentsOfItem: parentsOf(meeting) },
      ofSources: { parents: sources, parentsOfItem: cited },
    },
  });
  return { meetings, attendances: { ...attendances, actor, meeting, sources: cited } };
}
