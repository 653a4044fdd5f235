import { expect } from "vitest";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { countMeetings } from "../../../server/store/records/meetings.ts";
import { countPositions } from "../../../server/store/records/positions.ts";
import {
  type MeetingGroup,
  type PositionGroup,
} from "../../../server/store/paging/list-filters.ts";
import { expectedMeetings, expectedPositions } from "../oracle/expected-lists.ts";
import { daysOf, getRecord, type KnownGraph } from "../oracle/known-graph.ts";
import { type Random } from "../random.ts";
import { randomFilters } from "./random-filters.ts";

const byDate = { by: "DATE", direction: "ASC" } as const;
const waysOfMeetings: MeetingGroup[][] = [["COUNTRY", "MONTH"], ["MONTH"], ["COUNTRY"], []];
const waysOfPositions: PositionGroup[][] = [
  ["ISSUE", "SIDE", "STANCE"],
  ["SIDE", "STANCE"],
  ["ISSUE"],
  ["STANCE"],
];

/** Counts meetings and positions in every way: all of them, some by their ids, and with random filters. */
export async function checkGroups(
  engine: GraphEngine,
  graph: KnownGraph,
  random: Random,
  filtersEach: number,
): Promise<void> {
  const filters = randomFilters(graph, random);
  const { actors, meetings, positions } = graph.records;
  const some = (items: readonly { readonly id: string }[]) => ({
    ids: random.some(items.map(({ id }) => id)),
  });
  const several = <F>(filter: () => F) => Array.from({ length: filtersEach }, filter);

  for (const filter of [{}, some(meetings), ...several(filters.meetings)]) {
    const found = expectedMeetings(graph, filter, byDate);
    for (const by of waysOfMeetings) {
      const keys = found.map(({ country, date }) => [
        by.includes("COUNTRY") ? (country ?? "") : "",
        by.includes("MONTH") ? (daysOf(date).earliest?.slice(0, -3) ?? "") : "",
      ]);
      expect({ filter, by, counts: await countMeetings(engine, { filter, by }) }).toEqual({
        filter,
        by,
        counts: counted(keys),
      });
    }
  }
  for (const filter of [{}, some(positions), ...several(filters.positions)]) {
    const found = expectedPositions(graph, filter, byDate);
    for (const by of waysOfPositions) {
      const keys = found.map(({ issue, actor, stance }) => [
        by.includes("ISSUE") ? issue : "",
        by.includes("SIDE") ? (getRecord(actors, actor).side ?? "") : "",
        by.includes("STANCE") ? stance : "",
      ]);
      expect({ filter, by, counts: await countPositions(engine, { filter, by }) }).toEqual({
        filter,
        by,
        counts: counted(keys),
      });
    }
  }
}

/** Ascending, missing values last: `~` sorts after letters and digits. */
function counted(keys: readonly (readonly string[])[]) {
  const place = (key: readonly string[]) => key.map((one) => one || "~").join("\n");
  const counts = new Map<string, { keys: readonly string[]; count: number }>();
  for (const key of keys) {
    const count = (counts.get(place(key))?.count ?? 0) + 1;
    counts.set(place(key), { keys: key, count });
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
