/** What the screen must say about a graph with known content, counted by looking at every record. */
import { type RecordOf } from "../../../schema/dataset.ts";
import { type Period } from "../../../client/model/filters.ts";
import { datasetRows } from "../../networks/dataset-rows.ts";
import { oracleCounts, oracleLevels, oraclePair, pairsOf } from "../../networks/oracle.ts";
import { expectedMeetings, expectedPositions } from "../../store/oracle/expected-lists.ts";
import { expectedAttendances } from "../../store/oracle/expected-tie-lists.ts";
import { daysOf, type KnownGraph } from "../../store/oracle/known-graph.ts";

/** Bounds; an empty list does not narrow. */
export interface CountedWithin {
  readonly period: Period | null;
  readonly sources: readonly string[];
  readonly documents: readonly string[];
  readonly datasets: readonly string[];
}

type Attendance = RecordOf["attendances"];
type Position = RecordOf["positions"];

/** The filters of the bounds, as lists take them. */
export function toFilter({ period, sources, documents, datasets }: CountedWithin) {
  return {
    ...(period && { period: { ...period, match: "POSSIBLY" as const } }),
    ...(sources.length > 0 && { sources }),
    ...(documents.length > 0 && { documents }),
    ...(datasets.length > 0 && { datasets }),
  };
}

const latestFirst = { by: "DATE", direction: "DESC" } as const;

/** Attendances that count for who met whom, within bounds. */
export function encountersWithin(graph: KnownGraph, bounds: CountedWithin): Attendance[] {
  const filter = { statuses: ["ATTENDED" as const], encounters: true, ...toFilter(bounds) };
  return expectedAttendances(graph, filter);
}

/** Ids of the meetings at which all of some actors sat together. */
export function sharedMeetings(attended: readonly Attendance[], ...actors: string[]): string[] {
  const of = (id: string) =>
    attended.filter(({ actor }) => actor === id).map(({ meeting }) => meeting);
  const [first = [], ...others] = actors.map(of);
  return [...new Set(first)].filter((id) => others.every((list) => list.includes(id)));
}

/** Pairs who sat together: among some actors, or among all. */
export function pairsWhoMet(
  attended: readonly Attendance[],
  actors: readonly string[],
): [string, string][] {
  return pairsOf(actors).filter(([a, b]) => sharedMeetings(attended, a, b).length > 0);
}

/** Positions within bounds. */
export function positionsWithin(graph: KnownGraph, bounds: CountedWithin): Position[] {
  return expectedPositions(graph, toFilter(bounds), latestFirst);
}

/** Those that count as somebody's stance: inferred positions do not. */
export function stancesWithin(graph: KnownGraph, bounds: CountedWithin): Position[] {
  return positionsWithin(graph, bounds).filter(({ attribution }) => attribution !== "INFERRED");
}

/** Encounters and positions with a first day, as the time bar counts them. */
export function overTime(graph: KnownGraph, bounds: CountedWithin) {
  const filter = toFilter(bounds);
  const dated = ({ date }: { readonly date: string }) => daysOf(date).earliest !== null;
  const meetings = expectedMeetings(graph, { encounters: true, ...filter }, latestFirst);
  return {
    meetings: meetings.filter(dated).length,
    positions: positionsWithin(graph, bounds).filter(dated).length,
  };
}

/** Persons who disagree, by positions within bounds, and have not met in any period. */
export function gapsWithin(graph: KnownGraph, bounds: CountedWithin): number {
  const attended = encountersWithin(graph, { ...bounds, period: null });
  const positions = positionsWithin(graph, bounds);
  const rows = datasetRows({ ...graph.records, positions });
  const counts = oracleCounts(rows, "PERSON", true, "INCLUDE", ({ stance }) =>
    stance === "UNCLEAR" ? null : oracleLevels[stance],
  );
  const persons = graph.records.actors.filter(({ kind }) => kind === "PERSON").map(({ id }) => id);
  const holders = [...counts.keys()].filter((id) => persons.includes(id));
  return pairsOf(holders).filter(
    ([a, b]) =>
      oraclePair(counts, a, b, 2).SUBTRACT < 0 && sharedMeetings(attended, a, b).length === 0,
  ).length;
}
