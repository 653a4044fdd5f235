/** Who holds which stance, cell by cell; and what happened when, day by day. */
import { type RecordOf } from "../../../schema/dataset.ts";
import { type TimelineFilter } from "../../../server/store/paging/list-filters.ts";
import { type AreaRecord } from "../../../server/store/records/issues.ts";
import { type TimelineCountRecord } from "../../../server/store/explore/timeline.ts";
import { type TimelineBin } from "../../../server/store/explore/timeline-bins.ts";
import { isDatedIn } from "./expected-lists.ts";
import {
  attendees,
  by,
  byText,
  daysOf,
  getRecord,
  isAboutDocument,
  isEncounter,
  type KnownGraph,
} from "./known-graph.ts";

type Position = RecordOf["positions"];

/**
 * Latest first: the one that may begin later, then the one that may end later, then the surer one, then the
 * smaller id.
 */
export function latestFirst(positions: readonly Position[]): Position[] {
  return positions.toSorted(
    by(
      [({ date }) => daysOf(date).earliest ?? ""],
      [({ date }) => daysOf(date).latest ?? "~"],
      ({ confidence }) => ["HIGH", "MEDIUM", "LOW"].indexOf(confidence),
      ({ id }) => id,
    ),
  );
}

/** The latest stance that is not UNCLEAR; AMBIVALENT if one holder took both sides on those days. */
export function latestStanceOf(positions: readonly Position[]): Position["stance"] {
  const said = latestFirst(positions).filter(({ stance }) => stance !== "UNCLEAR");
  const days = ({ date }: Position) => JSON.stringify(daysOf(date));
  const last = said.filter((one) => days(one) === days(said[0]!)).map(({ stance }) => stance);
  if (last.includes("SUPPORTS") && last.includes("OPPOSES")) return "AMBIVALENT";
  return last[0] ?? "UNCLEAR";
}

export function contradicts(positions: readonly Position[]): boolean {
  const taken = positions.map(({ stance }) => stance);
  return taken.includes("SUPPORTS") && taken.includes("OPPOSES");
}

export function expectedAreas({ records }: KnownGraph): AreaRecord[] {
  const names = [...new Set(records.issues.flatMap(({ areas }) => areas))].toSorted(byText);
  return names.map((name) => {
    const ids = records.issues.filter(({ areas }) => areas.includes(name)).map(({ id }) => id);
    const positions = records.positions.filter(({ issue }) => ids.includes(issue));
    return { name, issueCount: ids.length, positionCount: positions.length };
  });
}

const oneDay = 24 * 60 * 60 * 1000;

/** First and last day of the bin that contains a day, found by walking from it. */
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
  const { actors, areas, sources, documents, datasets, period } = filter;
  const isIn = (id: string) =>
    !datasets || graph.datasetsOf(id).some((one) => datasets.includes(one));
  const cites = ({ citations }: { citations: readonly { source: string }[] }) =>
    !sources || citations.some(({ source }) => sources.includes(source));
  const isOnArea = (issue: string) =>
    !areas || getRecord(issues, issue).areas.some((area) => areas.includes(area));
  const days = [
    ...meetings
      .filter(
        (meeting) =>
          cites(meeting) &&
          isEncounter(graph, meeting) &&
          isDatedIn(period, meeting.date) &&
          (!actors || attendees(graph, meeting.id).some((one) => actors.includes(one))) &&
          (!areas || meeting.issues.some(isOnArea)) &&
          (!documents || isAboutDocument(graph, meeting, documents)) &&
          isIn(meeting.id),
      )
      .map(({ date }) => ({ day: daysOf(date).earliest, meetings: 1, positions: 0 })),
    ...positions
      .filter(
        ({ id, actor, issue, date, document, citations }) =>
          cites({ citations }) &&
          (!documents || (document !== undefined && documents.includes(document))) &&
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
