import { z } from "zod";
import { type Parameters, type Statement, type Value } from "../../graph/graph-engine.ts";
import { catalogueOf } from "../catalogue/catalogue.ts";
import { type CountedDays, daysInCatalogue } from "./held/days-in-catalogue.ts";
import { inDatasets, inPeriod, listParameter, periodParameters } from "../paging/conditions.ts";
import { compareText } from "../rows/compare-text.ts";
import { isEncounter } from "../rows/is-encounter.ts";
import { type TimelineFilter } from "../paging/list-filters.ts";
import {
  meetingsAboutDocuments,
  meetingsCiting,
  meetingsOnAreas,
  meetingsWithAny,
} from "../records/meeting-candidates.ts";
import { ifGiven, intersect } from "../paging/candidate-ids.ts";
import { positionsWith } from "../records/position-candidates.ts";
import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";
import { daysOfBin, type TimelineBin } from "./timeline-bins.ts";

export interface TimelineCountRecord {
  /** First and last day of the bin, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly meetings: number;
  readonly positions: number;
}

const accessPaths = {
  all: (label: string) => `MATCH (n:${label})`,
  picked: (label: string) => `UNWIND $ids AS pick MATCH (n:${label} {id: pick})`,
};
type AccessPath = keyof typeof accessPaths;

function perDay(label: "Meeting" | "Position", path: AccessPath): Statement {
  const encounters = label === "Meeting" ? `AND ${isEncounter("n")}` : "";
  const name = path === "all" ? "" : `.${path}`;
  return defineStatement(
    `timeline.${label.toLowerCase()}s${name}`,
    `${accessPaths[path](label)}
WHERE n.earliest IS NOT NULL ${encounters} AND ${inPeriod("n")} AND ${inDatasets("n")}
RETURN n.earliest AS day, count(*) AS count`,
  );
}

const meetings = { all: perDay("Meeting", "all"), picked: perDay("Meeting", "picked") };
const positions = { all: perDay("Position", "all"), picked: perDay("Position", "picked") };

const DayRow = z.object({ day: z.string(), count: z.number() });

interface Bin {
  readonly start: string;
  readonly end: string;
  meetings: number;
  positions: number;
}

/** Days that begin with the same so many characters are of the same bin. */
const sharedBeginning: Readonly<Record<TimelineBin, number>> = {
  DAY: 10,
  WEEK: 10,
  MONTH: 7,
  YEAR: 4,
};

/**
 * Counts of encounters and positions by their earliest day, in chronological order; empty bins are left out.
 */
export async function timelineCounts(
  reader: Reader,
  query: { readonly bin: TimelineBin; readonly filter?: TimelineFilter | null },
): Promise<readonly TimelineCountRecord[]> {
  const filter = query.filter ?? {};
  const { datasets, period } = filter;
  const parameters = { datasets: listParameter(datasets), ...periodParameters(period) };
  const catalogue = catalogueOf(reader);
  const days =
    (catalogue && (await daysInCatalogue(reader, catalogue, filter, parameters))) ??
    (await daysInGraph(reader, filter, parameters));
  const bins = new Map<string, Bin>();
  const ofBeginnings = new Map<string, Bin>();
  const binOf = (day: string) => {
    const beginning = day.slice(0, sharedBeginning[query.bin]);
    const known = ofBeginnings.get(beginning);
    if (known) return known;
    const { start, end } = daysOfBin(query.bin, day);
    const bin = bins.get(start) ?? { start, end, meetings: 0, positions: 0 };
    bins.set(start, bin);
    ofBeginnings.set(beginning, bin);
    return bin;
  };
  for (const { day, count } of days.meetings) binOf(day).meetings += count;
  for (const { day, count } of days.positions) binOf(day).positions += count;
  return [...bins.values()].toSorted((a, b) => compareText(a.start, b.start));
}

async function daysInGraph(
  reader: Reader,
  { actors, areas, sources, documents }: TimelineFilter,
  parameters: Parameters,
): Promise<CountedDays> {
  const [meetingPicks, positionPicks] = await Promise.all([
    intersect([
      ifGiven(actors, (ids) => meetingsWithAny(reader, ids)),
      ifGiven(areas, (names) => meetingsOnAreas(reader, names)),
      ifGiven(sources, (ids) => meetingsCiting(reader, ids)),
      ifGiven(documents, (ids) => meetingsAboutDocuments(reader, ids)),
    ]),
    positionsWith(reader, { actors, areas, sources, documents }),
  ]);
  const read = (of: typeof meetings, picks: ReadonlySet<string> | null) => {
    const ids: Value = picks ? [...picks] : null;
    return readRows(reader, picks ? of.picked : of.all, { ...parameters, ids }, DayRow);
  };
  const [meetingDays, positionDays] = await Promise.all([
    read(meetings, meetingPicks),
    read(positions, positionPicks),
  ]);
  return { meetings: meetingDays, positions: positionDays };
}
