import { expect } from "vitest";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { knownValues } from "../../../server/store/catalogue/known-values.ts";
import {
  actorsById,
  issuersOfDocuments,
  meetingCounts,
  positionCountsOfActors,
} from "../../../server/store/records/actors.ts";
import { attendancesById, attendedCounts } from "../../../server/store/records/attendances.ts";
import { citationsOfFacts, inheritedCitations } from "../../../server/store/records/citations.ts";
import { countsOfDatasets, factCountsOfDatasets } from "../../../server/store/records/datasets.ts";
import {
  documentsById,
  documentsOfActors,
  documentsOfIssues,
} from "../../../server/store/records/documents.ts";
import {
  issuesById,
  issuesOfDocuments,
  issuesOfMeetings,
  listAreas,
  partsOfIssues,
  positionCountsOfIssues,
} from "../../../server/store/records/issues.ts";
import { kindsById } from "../../../server/store/records/kinds-by-id.ts";
import { meetingsById, sessionsOfMeetings } from "../../../server/store/records/meetings.ts";
import { membershipsById, membershipsOfActors } from "../../../server/store/records/memberships.ts";
import { positionsById } from "../../../server/store/records/position-list.ts";
import { nodeKinds } from "../../../server/store/records/records.ts";
import { factCounts, sourcesById } from "../../../server/store/records/sources.ts";
import { foldText } from "../../../schema/text/fold-text.ts";
import { meetingCount } from "../oracle/expected-lists.ts";
import {
  expectedActor,
  expectedAttendance,
  expectedCitations,
  expectedInheritedCitations,
  expectedDocument,
  expectedFacts,
  expectedIssue,
  expectedMeeting,
  expectedMembership,
  expectedPosition,
  expectedSource,
} from "../oracle/expected-records.ts";
import { expectedFactCounts } from "../oracle/expected-fact-counts.ts";
import { expectedAreas } from "../oracle/expected-stances.ts";
import {
  attendanceId,
  by,
  daysOf,
  getRecord,
  idsOf,
  type KnownGraph,
  membershipId,
} from "../oracle/known-graph.ts";
import { withCatalogue } from "../with-catalogue.ts";

const unknown = ["nobody", "no/where", "a0/b/c"];

function byId<T, R>(
  items: readonly T[],
  idOf: (item: T) => string,
  toRecord: (item: T) => R,
): Map<string, R> {
  return new Map(items.map((item) => [idOf(item), toRecord(item)]));
}

/** Every record by its id, with its counts and short lists. Unknown ids give nothing. */
export async function checkRecords(engine: GraphEngine, graph: KnownGraph): Promise<void> {
  const { actors, attendances, documents, issues, meetings, memberships, positions, sources } =
    graph.records;
  const id = (item: { readonly id: string }) => item.id;
  const all = (items: readonly { readonly id: string }[]) => [...items.map(id), ...unknown];

  expect(await actorsById(engine, all(actors))).toEqual(
    byId(actors, id, (one) => expectedActor(graph, one)),
  );
  expect(await meetingsById(engine, all(meetings))).toEqual(
    byId(meetings, id, (one) => expectedMeeting(graph, one)),
  );
  expect(await issuesById(engine, all(issues))).toEqual(
    byId(issues, id, (one) => expectedIssue(graph, one)),
  );
  expect(await positionsById(engine, all(positions))).toEqual(
    byId(positions, id, (one) => expectedPosition(graph, one)),
  );
  expect(await sourcesById(engine, all(sources))).toEqual(
    byId(sources, id, (one) => expectedSource(graph, one)),
  );
  expect(await documentsById(engine, all(documents))).toEqual(
    byId(documents, id, (one) => expectedDocument(graph, one)),
  );
  const attendanceIds = [...attendances.map(attendanceId), ...unknown];
  expect(await attendancesById(engine, attendanceIds)).toEqual(
    byId(attendances, attendanceId, (one) => expectedAttendance(graph, one)),
  );
  const membershipIds = [...memberships.map(membershipId), ...unknown];
  expect(await membershipsById(engine, membershipIds)).toEqual(
    byId(memberships, membershipId, expectedMembership),
  );

  expect(
    await kindsById(engine, [
      ...nodeKinds.flatMap((kind) => idsOf(graph, kind)),
      ...attendanceIds,
      ...membershipIds,
    ]),
  ).toEqual(
    new Map([
      ...nodeKinds.flatMap((kind) => idsOf(graph, kind).map((one) => [one, kind] as const)),
      ...attendances.map((one) => [attendanceId(one), "ATTENDANCE"] as const),
      ...memberships.map((one) => [membershipId(one), "MEMBERSHIP"] as const),
    ]),
  );

  const citations = expectedCitations(graph);
  expect(await citationsOfFacts(engine, [...citations.keys(), "nobody"])).toEqual(
    new Map([...citations, ["nobody", []]]),
  );
  const inherited = expectedInheritedCitations(graph);
  expect(await inheritedCitations(engine, [...inherited.keys(), "nobody"])).toEqual(
    new Map([...inherited, ["nobody", []]]),
  );
}

/** Counts. */
export async function checkCounts(engine: GraphEngine, graph: KnownGraph): Promise<void> {
  const { actors, attendances, issues, meetings, positions, sources } = graph.records;
  const counted = (items: readonly { readonly id: string }[], count: (id: string) => number) =>
    new Map([...items.map(({ id }) => [id, count(id)] as const), ["nobody", 0]]);
  const all = (items: readonly { readonly id: string }[]) => [
    ...items.map(({ id }) => id),
    "nobody",
  ];
  expect(await meetingCounts(engine, all(actors))).toEqual(
    counted(actors, (id) => meetingCount(graph, id)),
  );
  expect(await attendedCounts(engine, all(meetings))).toEqual(
    counted(
      meetings,
      (id) =>
        attendances.filter(({ meeting, status }) => meeting === id && status === "ATTENDED").length,
    ),
  );
  expect(await positionCountsOfActors(engine, all(actors))).toEqual(
    counted(actors, (id) => positions.filter(({ actor }) => actor === id).length),
  );
  expect(await positionCountsOfIssues(engine, all(issues))).toEqual(
    counted(issues, (id) => positions.filter(({ issue }) => issue === id).length),
  );
  expect(await factCounts(engine, all(sources))).toEqual(
    counted(sources, (id) => expectedFacts(graph, id).length),
  );
  const datasets = ["one", "two", "ukraine-talks", "none"];
  expect(await factCountsOfDatasets(engine, datasets)).toEqual(
    new Map(datasets.map((dataset) => [dataset, expectedFactCounts(graph, dataset)])),
  );
  expect(await countsOfDatasets(engine, datasets)).toEqual(
    new Map(
      datasets.map((dataset) => [
        dataset,
        new Map(
          nodeKinds.map((kind) => [
            kind,
            idsOf(graph, kind).filter((id) => graph.datasetsOf(id).includes(dataset)).length,
          ]),
        ),
      ]),
    ),
  );
  expect(await listAreas(engine)).toEqual(expectedAreas(graph));
  await checkKnownValues(engine, graph);
}

/** The values that filters may name, from the graph and from the catalogue. */
async function checkKnownValues(engine: GraphEngine, graph: KnownGraph): Promise<void> {
  const { actors, meetings, issues } = graph.records;
  const each = (values: readonly (string | undefined)[]) =>
    [...new Set(values.filter((value) => value !== undefined))].toSorted();
  for (const reader of [engine, await withCatalogue(engine)]) {
    expect(await knownValues(reader, "country of actors")).toEqual(
      each(actors.map(({ country }) => country)),
    );
    expect(await knownValues(reader, "country of meetings")).toEqual(
      each(meetings.map(({ country }) => country)),
    );
    expect(await knownValues(reader, "area of issues")).toEqual(
      each(issues.flatMap(({ areas }) => areas)),
    );
  }
}

/** Short lists of records, for all parents at once. */
export async function checkShortLists(engine: GraphEngine, graph: KnownGraph): Promise<void> {
  const { actors, documents, issues, meetings, memberships } = graph.records;
  const lists = <T>(
    parents: readonly { readonly id: string }[],
    listOf: (id: string) => T[],
  ): [string[], Map<string, T[]>] => [
    [...parents.map(({ id }) => id), "nobody"],
    new Map([...parents.map(({ id }) => [id, listOf(id)] as const), ["nobody", []]]),
  ];
  const byTitle = by<{ readonly id: string; readonly title: string }>(
    ({ title }) => foldText(title),
    ({ id }) => id,
  );

  const [meetingIds, sessions] = lists(meetings, (id) =>
    meetings
      .filter(({ partOf }) => partOf === id)
      .toSorted(
        by(
          ({ date }) => daysOf(date).earliest ?? "",
          (one) => one.id,
        ),
      )
      .map((one) => expectedMeeting(graph, one)),
  );
  expect(await sessionsOfMeetings(engine, meetingIds)).toEqual(sessions);

  const issuesWhere = (is: (issue: (typeof issues)[number]) => boolean) =>
    issues
      .filter(is)
      .toSorted(byTitle)
      .map((one) => expectedIssue(graph, one));
  const [, discussed] = lists(meetings, (id) =>
    issuesWhere((issue) => getRecord(meetings, id).issues.includes(issue.id)),
  );
  expect(await issuesOfMeetings(engine, meetingIds)).toEqual(discussed);
  const [documentIds, aboutThem] = lists(documents, (id) =>
    issuesWhere(({ about }) => about.includes(id)),
  );
  expect(await issuesOfDocuments(engine, documentIds)).toEqual(aboutThem);
  const [issueIds, parts] = lists(issues, (id) => issuesWhere(({ partOf }) => partOf === id));
  expect(await partsOfIssues(engine, issueIds)).toEqual(parts);

  const [, issuers] = lists(documents, (id) =>
    actors
      .filter((actor) => getRecord(documents, id).issuers.includes(actor.id))
      .toSorted(
        by(
          ({ name }) => foldText(name),
          (one) => one.id,
        ),
      )
      .map((one) => expectedActor(graph, one)),
  );
  expect(await issuersOfDocuments(engine, documentIds)).toEqual(issuers);
  const [actorIds, issued] = lists(actors, (id) =>
    documents
      .filter((document) => document.issuers.includes(id))
      .toSorted(by([({ date }) => daysOf(date).earliest ?? ""], (one) => one.id))
      .map((one) => expectedDocument(graph, one)),
  );
  expect(await documentsOfActors(engine, actorIds)).toEqual(issued);
  const [, about] = lists(issues, (id) =>
    documents
      .filter((document) => getRecord(issues, id).about.includes(document.id))
      .toSorted(byTitle)
      .map((one) => expectedDocument(graph, one)),
  );
  expect(await documentsOfIssues(engine, issueIds)).toEqual(about);

  const [, belongs] = lists(actors, (id) =>
    memberships
      .filter(({ member }) => member === id)
      .toSorted(by(({ of }) => foldText(getRecord(actors, of).name), membershipId))
      .map(expectedMembership),
  );
  expect(await membershipsOfActors(engine, actorIds)).toEqual(belongs);
}
