/** Who holds which stance, cell by cell; and what happened when, day by day. */
import { type RecordOf } from "../../../schema/dataset.ts";
import { foldText } from "../../../schema/fold-text.ts";
import { type PositionFilter, type TimelineFilter } from "../../../server/store/filters.ts";
import { type AreaRecord } from "../../../server/store/issues.ts";
import { type StanceMatrixRecord } from "../../../server/store/stance-matrix.ts";
import { type TimelineCountRecord } from "../../../server/store/timeline.ts";
import { type TimelineBin } from "../../../server/store/timeline-bins.ts";
import { expectedPositions, isDatedIn } from "./expected-lists.ts";
import {
  attendees,
  by,
  byText,
  daysOf,
  getRecord,
  isRound,
  type KnownGraph,
} from "./known-graph.ts";

type Position = RecordOf["positions"];

/** Latest first; on one day the surer one, then the smaller id. */
export function latestFirst(positions: readonly Position[]): Position[] {
  return positions.toSorted(
    by(
      [({ date }) => daysOf(date).earliest ?? ""],
      ({ confidence }) => ["HIGH", "MEDIUM", "LOW"].indexOf(confidence),
      ({ id }) => id,
    ),
  );
}

export function contradicts(positions: readonly Position[]): boolean {
  const taken = positions.map(({ stance }) => stance);
  return taken.includes("SUPPORTS") && taken.includes("OPPOSES");
}

export function expectedMatrix(
  graph: KnownGraph,
  filter: PositionFilter,
  mostActors: number,
  mostIssues: number,
): StanceMatrixRecord {
  const { actors, issues } = graph.records;
  const positions = expectedPositions(graph, filter, { by: "DATE", direction: "DESC" });
  const rank = (ids: string[], nameOf: (id: string) => string) =>
    [...new Set(ids)]
      .map((id) => ({ id, name: foldText(nameOf(id)), n: ids.filter((one) => one === id).length }))
      .toSorted(
        by(
          [({ n }) => n],
          ({ name }) => name,
          ({ id }) => id,
        ),
      )
      .map(({ id }) => id);
  const allActors = rank(
    positions.map(({ actor }) => actor),
    (id) => getRecord(actors, id).name,
  );
  const allIssues = rank(
    positions.map(({ issue }) => issue),
    (id) => getRecord(issues, id).title,
  );
  const actorIds = allActors.slice(0, mostActors);
  const issueIds = allIssues.slice(0, mostIssues);
  const cells = actorIds.flatMap((actorId) =>
    issueIds.flatMap((issueId) => {
      const behind = latestFirst(
        positions.filter(({ actor, issue }) => actor === actorId && issue === issueId),
      );
      const [latest] = behind;
      if (!latest) return [];
      return [
        {
          actorId,
          issueId,
          stance: latest.stance,
          latestId: latest.id,
          positionIds: behind.map(({ id }) => id),
          contradictory: contradicts(behind),
        },
      ];
    }),
  );
  return {
    actorIds,
    issueIds,
    cells,
    actorsLeftOut: allActors.length - actorIds.length,
    issuesLeftOut: allIssues.length - issueIds.length,
  };
}

export function expectedAreas({ records }: KnownGraph): AreaRecord[] {
  const names = [...new Set(records.issues.map(({ area }) => area))].toSorted(byText);
  return names.map((name) => {
    const ids = records.issues.filter(({ area }) => area === name).map(({ id }) => id);
    const positions = records.positions.filter(({ issue }) => ids.includes(issue));
    return { name, issueCount: ids.length, positionCount: positions.length };
  });
}

const oneDay = 24 * 60 * 60 * 1000;

/** Every day of the bin that a day lies in, found by walking from it. */
function binAround(bin: TimelineBin, day: string): { start: string; end: string } {
  const label = (value: string) => {
    if (bin === "DAY") return value;
    if (bin === "MONTH") return value.slice(0, 7);
    if (bin === "YEAR") return value.slice(0, 4);
    // 5 January 1970 was a Monday.
    return String(Math.floor((Date.parse(value) / oneDay - 4) / 7));
  };
  const shifted = (value: string, days: number) =>
    new Date(Date.parse(value) + days * oneDay).toISOString().slice(0, 10);
  let [start, end] = [day, day];
  while (label(shifted(start, -1)) === label(day)) start = shifted(start, -1);
  while (label(shifted(end, 1)) === label(day)) end = shifted(end, 1);
  return { start, end };
}

export function expectedTimeline(
  graph: KnownGraph,
  bin: TimelineBin,
  filter: TimelineFilter,
): TimelineCountRecord[] {
  const { issues, meetings, positions } = graph.records;
  const { actors, areas, datasets, period } = filter;
  const isIn = (id: string) =>
    !datasets || graph.datasetsOf(id).some((one) => datasets.includes(one));
  const isOnArea = (issue: string) => !areas || areas.includes(getRecord(issues, issue).area);
  const days = [
    ...meetings
      .filter(
        ({ id, date, issues: discussed }) =>
          !isRound(graph, id) &&
          isDatedIn(period, date) &&
          (!actors || attendees(graph, id).some((one) => actors.includes(one))) &&
          (!areas || discussed.some(isOnArea)) &&
          isIn(id),
      )
      .map(({ date }) => ({ day: daysOf(date).earliest, meetings: 1, positions: 0 })),
    ...positions
      .filter(
        ({ id, actor, issue, date }) =>
          isDatedIn(period, date) &&
          (!actors || actors.includes(actor)) &&
          isOnArea(issue) &&
          isIn(id),
      )
      .map(({ date }) => ({ day: daysOf(date).earliest, meetings: 0, positions: 1 })),
  ];
  const counts = new Map<string, TimelineCountRecord>();
  for (const { day, ...more } of days) {
    if (day === null) continue;
    const { start, end } = binAround(bin, day);
    const before = counts.get(start) ?? { start, end, meetings: 0, positions: 0 };
    counts.set(start, {
      start,
      end,
      meetings: before.meetings + more.meetings,
      positions: before.positions + more.positions,
    });
  }
  return [...counts.values()].toSorted(by(({ start }) => start));
}
