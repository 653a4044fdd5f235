import { type RecordOf } from "../../../schema/dataset.ts";
import { foldText } from "../../../schema/text/fold-text.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { attendancesOfActors } from "../../../server/store/records/attendance-list.ts";
import { attendancesOfMeetings } from "../../../server/store/records/attendances.ts";
import { meetingsOfActors, meetingsOfIssues } from "../../../server/store/records/meetings.ts";
import { membersOfActors } from "../../../server/store/records/memberships.ts";
import {
  type AttendanceFilter,
  type PositionFilter,
} from "../../../server/store/paging/list-filters.ts";
import { type Page, type PageRequest } from "../../../server/store/paging/page.ts";
import {
  positionsOfActors,
  positionsOfDocuments,
  positionsOfIssues,
  positionsOfMeetings,
} from "../../../server/store/records/positions.ts";
import { factsOfSources } from "../../../server/store/records/source-facts.ts";
import { expectedMeetings, expectedPositions } from "../oracle/expected-lists.ts";
import { expectedAttendances } from "../oracle/expected-tie-lists.ts";
import {
  expectedAttendance,
  expectedFacts,
  expectedMeeting,
  expectedMembership,
  expectedPosition,
} from "../oracle/expected-records.ts";
import {
  attendanceId,
  attendees,
  by,
  getRecord,
  type KnownGraph,
  membershipId,
} from "../oracle/known-graph.ts";
import { type Random } from "../random.ts";
import { expectPages, pageOf } from "../walk.ts";
import { randomFilters } from "./random-filters.ts";

type ReadPages<T> = (
  ids: readonly string[],
  page: PageRequest,
) => Promise<ReadonlyMap<string, Page<T>>>;

/**
 * Nested lists: the page of each parent, read for all of them at once. `inCatalogue`: only what a catalogue
 * can answer; it has no status and sources of attendances.
 */
export async function checkNested(
  engine: GraphEngine,
  graph: KnownGraph,
  random: Random,
  { inCatalogue = false } = {},
): Promise<void> {
  const { actors, attendances, documents, issues, meetings, memberships, sources } = graph.records;
  const filters = randomFilters(graph, random);
  const idsOf = (items: readonly { readonly id: string }[]) => [
    ...items.map(({ id }) => id),
    "nobody",
  ];

  /** Walks through the lists of a few parents; others are read in the same calls. */
  async function check<T>(
    parents: readonly string[],
    read: ReadPages<T>,
    expected: (parent: string) => readonly T[],
  ): Promise<void> {
    const lists = new Map(parents.map((id) => [id, expected(id)]));
    const length = (id: string) => lists.get(id)?.length ?? 0;
    const longest = parents.toSorted(by([length], (id) => id)).slice(0, 2);
    const asked = new Set([...longest, ...Array.from({ length: 5 }, () => random.pick(parents))]);
    for (const parent of [...asked].slice(0, 3)) {
      const all = lists.get(parent) ?? [];
      const readPage = async (page: PageRequest) => pageOf(await read([...asked], page), parent);
      await expectPages(readPage, all, Math.max(1, Math.ceil(all.length / random.whole(1, 3))));
    }
  }

  for (const key of ["DATE", "TITLE", "ATTENDANCES"] as const) {
    for (const direction of ["ASC", "DESC"] as const) {
      const sort = { by: key, direction };
      for (const filter of [
        {},
        { ids: random.some(meetings.map(({ id }) => id)) },
        filters.meetings(),
      ]) {
        const listed = expectedMeetings(graph, filter, sort);
        await check(
          idsOf(actors),
          (ids, page) => meetingsOfActors(engine, ids, { filter, sort, page }),
          (id) =>
            listed
              .filter((meeting) => attendees(graph, meeting.id).includes(id))
              .map((meeting) => expectedMeeting(graph, meeting)),
        );
      }
      const all = expectedMeetings(graph, {}, sort);
      await check(
        idsOf(issues),
        (ids, page) => meetingsOfIssues(engine, ids, { sort, page }),
        (id) =>
          all
            .filter((meeting) => meeting.issues.includes(id))
            .map((meeting) => expectedMeeting(graph, meeting)),
      );
    }
  }

  for (const key of ["DATE", "ACTOR", "ISSUE"] as const) {
    for (const direction of ["ASC", "DESC"] as const) {
      const sort = { by: key, direction };
      const positionsOf = (filter: PositionFilter) => {
        const listed = expectedPositions(graph, filter, sort);
        return (is: (position: RecordOf["positions"]) => boolean) =>
          listed.filter(is).map((position) => expectedPosition(graph, position));
      };
      const all = positionsOf({});
      for (const filter of [{}, { stances: ["SUPPORTS" as const] }, filters.positions()]) {
        const positions = positionsOf(filter);
        await check(
          idsOf(actors),
          (ids, page) => positionsOfActors(engine, ids, { filter, sort, page }),
          (id) => positions(({ actor }) => actor === id),
        );
        await check(
          idsOf(issues),
          (ids, page) => positionsOfIssues(engine, ids, { filter, sort, page }),
          (id) => positions(({ issue }) => issue === id),
        );
      }
      await check(
        idsOf(meetings),
        (ids, page) => positionsOfMeetings(engine, ids, { sort, page }),
        (id) => all(({ meeting }) => meeting === id),
      );
      await check(
        idsOf(documents),
        (ids, page) => positionsOfDocuments(engine, ids, { sort, page }),
        (id) => all(({ document }) => document === id),
      );
    }
  }

  const asked: AttendanceFilter[] = [{}, { encounters: true }];
  const beyond: AttendanceFilter[] = [
    { statuses: ["ATTENDED"], meetings: random.some(meetings.map(({ id }) => id)) },
    { sources: random.some(sources.map(({ id }) => id)) },
  ];
  for (const filter of inCatalogue ? asked : [...asked, ...beyond]) {
    await check(
      idsOf(actors),
      (ids, page) => attendancesOfActors(engine, ids, { filter, page }),
      (id) =>
        expectedAttendances(graph, filter)
          .filter(({ actor }) => actor === id)
          .map((attendance) => expectedAttendance(graph, attendance)),
    );
  }
  await check(
    idsOf(meetings),
    (ids, page) => attendancesOfMeetings(engine, ids, { page }),
    (id) =>
      attendances
        .filter(({ meeting }) => meeting === id)
        .toSorted(by(({ actor }) => foldText(getRecord(actors, actor).name), attendanceId))
        .map((attendance) => expectedAttendance(graph, attendance)),
  );
  await check(
    idsOf(actors),
    (ids, page) => membersOfActors(engine, ids, { page }),
    (id) =>
      memberships
        .filter(({ of }) => of === id)
        .toSorted(by(({ member }) => foldText(getRecord(actors, member).name), membershipId))
        .map(expectedMembership),
  );
  await check(
    idsOf(sources),
    (ids, page) => factsOfSources(engine, ids, { page }),
    (id) => expectedFacts(graph, id),
  );
}
