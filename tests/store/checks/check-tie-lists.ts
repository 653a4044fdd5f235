import { attendanceStatuses, confidences } from "../../../schema/dataset.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { listAttendances } from "../../../server/store/records/attendance-list.ts";
import { listMemberships } from "../../../server/store/records/memberships.ts";
import {
  type AttendanceFilter,
  type MembershipFilter,
} from "../../../server/store/paging/list-filters.ts";
import { expectedAttendance, expectedMembership } from "../oracle/expected-records.ts";
import { expectedAttendances, expectedMemberships } from "../oracle/expected-tie-lists.ts";
import { attendanceId, type KnownGraph, membershipId } from "../oracle/known-graph.ts";
import { type Random } from "../random.ts";
import { expectPages } from "../walk.ts";

/** Attendances and memberships as lists of their own: all, by each filter alone, and by several at random. */
export async function checkTieLists(
  engine: GraphEngine,
  graph: KnownGraph,
  random: Random,
  times: number,
): Promise<void> {
  const { actors, attendances, documents, meetings, memberships, sources } = graph.records;
  const ids = (items: readonly { readonly id: string }[], share: number) => [
    ...random.some(items, share).map(({ id }) => id),
    "nobody",
  ];
  const datasets = [...new Set(actors.flatMap(({ id }) => graph.datasetsOf(id)))];
  const day = random.pick(["2025-01-02", "2025-03-01", "2024-06-30"]);

  const ofAttendances = (): Required<AttendanceFilter> => ({
    ids: [...random.some(attendances, 0.5).map(attendanceId), "nobody"],
    actors: ids(actors, 0.3),
    meetings: ids(meetings, 0.3),
    onBehalfOf: ids(actors, 0.5),
    statuses: random.some(attendanceStatuses, 0.5),
    confidences: random.some(confidences, 0.6),
    period: { from: day, match: random.pick(["CERTAINLY", "POSSIBLY"]) },
    encounters: random.chance(0.5),
    sources: ids(sources, 0.4),
    documents: ids(documents, 0.5),
    datasets: random.some(datasets, 0.7),
  });
  for (const filter of narrowed(ofAttendances, random, times)) {
    const all = expectedAttendances(graph, filter).map((one) => expectedAttendance(graph, one));
    const read = (page: object) => listAttendances(engine, { filter, page });
    await expectPages(read, all, Math.max(1, Math.ceil(all.length / 2)), filter);
  }

  const ofMemberships = (): Required<MembershipFilter> => ({
    ids: [...random.some(memberships, 0.5).map(membershipId), "nobody"],
    members: ids(actors, 0.5),
    of: ids(actors, 0.5),
    at: random.pick([
      { from: day, to: day },
      { from: "2023", to: "2023-12-31" },
      { from: null, to: day },
    ]),
    confidences: random.some(confidences, 0.6),
    sources: ids(sources, 0.4),
    datasets: random.some(datasets, 0.7),
  });
  for (const filter of narrowed(ofMemberships, random, times)) {
    const all = expectedMemberships(graph, filter).map(expectedMembership);
    const read = (page: object) => listMemberships(engine, { filter, page });
    await expectPages(read, all, Math.max(1, Math.ceil(all.length / 2)), filter);
  }
}

/** No filter, each of its parts alone, and several parts together. */
function narrowed<Filter extends object>(
  make: () => Required<Filter>,
  random: Random,
  times: number,
): Partial<Filter>[] {
  const pick = (names: readonly string[], from: object) =>
    Object.fromEntries(
      names.map((name) => [name, Reflect.get(from, name) as unknown]),
    ) as Partial<Filter>;
  const names = Object.keys(make());
  const alone = names.map((name) => pick([name], make()));
  const together = Array.from({ length: times }, () => pick(random.some(names, 0.3), make()));
  return [{}, ...alone, ...together];
}
