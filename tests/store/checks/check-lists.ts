import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { listActors } from "../../../server/store/records/actors.ts";
import { listDocuments } from "../../../server/store/records/documents.ts";
import { type Sort } from "../../../server/store/paging/list-filters.ts";
import { listIssues } from "../../../server/store/records/issues.ts";
import { listMeetings } from "../../../server/store/records/meetings.ts";
import { type Page } from "../../../server/store/paging/page.ts";
import { listPositions } from "../../../server/store/records/positions.ts";
import { type ListQuery } from "../../../server/store/paging/list-query.ts";
import { listSources } from "../../../server/store/records/sources.ts";
import {
  expectedActors,
  expectedDocuments,
  expectedIssues,
  expectedMeetings,
  expectedPositions,
  expectedSources,
} from "../oracle/expected-lists.ts";
import {
  expectedActor,
  expectedDocument,
  expectedIssue,
  expectedMeeting,
  expectedPosition,
  expectedSource,
} from "../oracle/expected-records.ts";
import { type KnownGraph } from "../oracle/known-graph.ts";
import { type Random } from "../random.ts";
import { expectPages } from "../walk.ts";
import { randomFilters } from "./random-filters.ts";

interface ListCase<Filter, SortKey extends string, Item, T> {
  readonly list: (engine: GraphEngine, query: ListQuery<Filter, SortKey>) => Promise<Page<T>>;
  readonly sorts: readonly SortKey[];
  readonly filter: () => Filter;
  readonly all: Filter;
  readonly expected: (graph: KnownGraph, filter: Filter, sort: Sort<SortKey>) => Item[];
  readonly toRecord: (graph: KnownGraph, item: Item) => T;
}

/**
 * Each list in each order, in both directions, from both ends: all of it, some ids, and with random filters.
 */
export async function checkLists(
  engine: GraphEngine,
  graph: KnownGraph,
  random: Random,
  filtersPerOrder: number,
): Promise<void> {
  const filters = randomFilters(graph, random);

  async function check<
    Filter extends { readonly ids?: readonly string[] | null | undefined },
    SortKey extends string,
    Item extends { readonly id: string },
    T,
  >({
    list,
    sorts,
    filter,
    all,
    expected,
    toRecord,
  }: ListCase<Filter, SortKey, Item, T>): Promise<void> {
    for (const by of sorts) {
      for (const direction of ["ASC", "DESC"] as const) {
        const sort = { by, direction };
        const some = { ...all, ids: random.some(expected(graph, all, sort).map(({ id }) => id)) };
        const others = Array.from({ length: filtersPerOrder }, filter);
        for (const one of [all, some, ...others]) {
          const items = expected(graph, one, sort).map((item) => toRecord(graph, item));
          const size = random.pick([Math.ceil(items.length / 2), items.length, items.length + 1]);
          await expectPages(
            (page) => list(engine, { filter: one, sort, page }),
            items,
            Math.max(1, size),
            { list: list.name, filter: one, sort },
          );
        }
      }
    }
  }

  await check({
    list: listActors,
    sorts: ["NAME", "MEETINGS", "POSITIONS"],
    filter: filters.actors,
    all: {},
    expected: expectedActors,
    toRecord: expectedActor,
  });
  await check({
    list: listMeetings,
    sorts: ["DATE", "TITLE", "ATTENDANCES"],
    filter: filters.meetings,
    all: {},
    expected: expectedMeetings,
    toRecord: expectedMeeting,
  });
  await check({
    list: listIssues,
    sorts: ["TITLE", "AREA", "POSITIONS"],
    filter: filters.issues,
    all: {},
    expected: expectedIssues,
    toRecord: expectedIssue,
  });
  await check({
    list: listPositions,
    sorts: ["DATE", "ACTOR", "ISSUE"],
    filter: filters.positions,
    all: {},
    expected: expectedPositions,
    toRecord: expectedPosition,
  });
  await check({
    list: listSources,
    sorts: ["TITLE", "PUBLISHER", "DATE", "FACTS"],
    filter: filters.sources,
    all: {},
    expected: expectedSources,
    toRecord: expectedSource,
  });
  await check({
    list: listDocuments,
    sorts: ["DATE"],
    filter: filters.documents,
    all: {},
    expected: expectedDocuments,
    toRecord: expectedDocument,
  });
}
