import { expect } from "vitest";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { encountersOfActors } from "../../../server/store/explore/encounters.ts";
import { neighbourhood } from "../../../server/store/explore/neighbourhood.ts";
import { paths } from "../../../server/store/explore/paths.ts";
import { nodeKinds } from "../../../server/store/records/records.ts";
import { search } from "../../../server/store/explore/search/search.ts";
import { timelineCounts } from "../../../server/store/explore/timeline.ts";
import { expectedEncounters } from "../oracle/expected-meetings.ts";
import { expectedSearch } from "../oracle/expected-search.ts";
import { expectedTimeline } from "../oracle/expected-stances.ts";
import {
  allNodes,
  allTies,
  expectedNeighbourhood,
  expectedPaths,
} from "../oracle/expected-ties.ts";
import { by, type KnownGraph } from "../oracle/known-graph.ts";
import { type Random } from "../random.ts";
import { randomFilters } from "./random-filters.ts";

type Check = (
  engine: GraphEngine,
  graph: KnownGraph,
  random: Random,
  times: number,
) => Promise<void>;

function withoutCursors<T extends { readonly cursor: string }>(
  items: readonly T[],
): Omit<T, "cursor">[] {
  return items.map((item) => {
    const { cursor, ...rest } = item;
    expect(cursor).not.toBe("");
    return rest;
  });
}

/** Checks who met whom. */
export async function checkEncounters(engine: GraphEngine, graph: KnownGraph): Promise<void> {
  const ids = graph.records.actors.map(({ id }) => id);
  for (const first of [1, 100]) {
    const found = await encountersOfActors(engine, [...ids, "nobody"], { first });
    const expected = new Map(ids.map((id) => [id, expectedEncounters(graph, id).slice(0, first)]));
    expect(
      new Map(Array.from(found, ([id, encounters]) => [id, withoutCursors(encounters)])),
    ).toEqual(expected.set("nobody", []));
  }
  const [most = "nobody"] = ids.toSorted(by([(id) => expectedEncounters(graph, id).length]));
  const walked = [];
  for (let after: string | undefined; ;) {
    const page = (await encountersOfActors(engine, [most], { first: 3, after })).get(most) ?? [];
    walked.push(...page);
    after = page.at(-1)?.cursor;
    if (after === undefined) break;
  }
  expect(withoutCursors(walked)).toEqual(expectedEncounters(graph, most));
}

/** Checks the timeline. */
export const checkTimeline: Check = async (engine, graph, random, times) => {
  const filters = randomFilters(graph, random);
  for (const filter of [{}, ...Array.from({ length: times }, filters.timeline)]) {
    const bin = random.pick(["DAY", "WEEK", "MONTH", "YEAR"] as const);
    expect(await timelineCounts(engine, { bin, filter })).toEqual(
      expectedTimeline(graph, bin, filter),
    );
  }
};

/** Checks neighbourhoods. */
export const checkNeighbourhood: Check = async (engine, graph, random, times) => {
  const ties = allTies(graph);
  const nodes = allNodes(graph);
  for (let time = 0; time < times; time++) {
    const given = Array.from({ length: random.whole(0, 3) }, () => random.pick(nodes).id);
    const query = {
      ids: [...given, ...given.slice(0, 1), "nobody"],
      kinds: random.some([...nodeKinds, ...nodeKinds.toReversed()], 0.4),
      first: random.pick([1, 2, 100]),
      ...(random.chance(0.5) && {
        sources: random.some(
          graph.records.sources.map(({ id }) => id),
          0.4,
        ),
      }),
      ...(random.chance(0.4) && {
        documents: random.some(
          graph.records.documents.map(({ id }) => id),
          0.4,
        ),
      }),
    };
    expect(await neighbourhood(engine, query)).toEqual(expectedNeighbourhood(graph, ties, query));
  }
  const everything = { ids: nodes.slice(0, 500).map(({ id }) => id), kinds: [], first: 1 };
  expect(await neighbourhood(engine, everything)).toEqual(
    expectedNeighbourhood(graph, ties, everything),
  );
};

/** Checks paths between two nodes; `longest` limits the oracle's exhaustive search. */
export const checkPaths =
  (longest: number): Check =>
  async (engine, graph, random, times) => {
    const ties = allTies(graph);
    const ids = allNodes(graph).map(({ id }) => id);
    for (let time = 0; time < times; time++) {
      const query = {
        from: random.pick(ids),
        to: random.chance(0.05) ? "nobody" : random.pick(ids),
        through: random.some(nodeKinds, 0.6),
        maxLength: random.whole(1, longest),
        first: random.pick([1, 2, 100]),
      };
      expect(await paths(engine, query)).toEqual(expectedPaths(graph, ties, query));
    }
  };

/** Checks search: words complete, unfinished, in another order, in another script. */
export const checkSearch: Check = async (engine, graph, random, times) => {
  const { actors, meetings, issues, sources } = graph.records;
  const texts = [
    ...actors.flatMap(({ name, aliases, description }) => [name, ...aliases, description ?? name]),
    ...[...meetings, ...issues, ...sources].map(({ title }) => title),
  ];
  for (let time = 0; time < times; time++) {
    const words = random.pick(texts).split(/\s+/u);
    const [first, second] = [random.pick(words), random.pick(words)];
    const text = random.pick([
      words.join(" "),
      words.toReversed().join("  "),
      first.slice(0, 3),
      first.toUpperCase(),
      `${second} ${first.slice(0, 2)}`,
      "…",
      `${first} nowheretobefound`,
    ]);
    const query = { text, kinds: random.some(nodeKinds, 0.8), first: random.pick([1, 5, 100]) };
    const expected = expectedSearch(graph, query);
    expect(withoutCursors(await search(engine, query))).toEqual(expected);
    const pages = [];
    for (let after: string | undefined; pages.length < expected.length;) {
      const page = await search(engine, { ...query, first: Math.ceil(query.first / 3), after });
      after = page.at(-1)?.cursor;
      if (after === undefined) break;
      pages.push(...page);
    }
    expect(withoutCursors(pages).slice(0, expected.length)).toEqual(expected);
  }
};
