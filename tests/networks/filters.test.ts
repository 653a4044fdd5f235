/** Every filter of the networks, over the talks on Ukraine, compared with a filter of the rows themselves. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  actorKinds,
  attendanceStatuses,
  attributions,
  confidences,
  meetingKinds,
  type sourceTiers,
  stances,
} from "../../schema/dataset.ts";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { createMeetingNetwork } from "../../server/networks/meetings/co-attendance.ts";
import { type NamedColumns } from "../../server/networks/columns/columns.ts";
import { toDays } from "../../server/networks/columns/days.ts";
import {
  type MeetingFilter,
  type SourceSets,
  toMeetingChoice,
} from "../../server/networks/meetings/meeting-filter.ts";
import { findIndex } from "../../server/networks/columns/find-index.ts";
import {
  type PositionFilter,
  toPositionChoice,
} from "../../server/networks/stances/position-filter.ts";
import { toSureness, toTierBits } from "../../server/networks/columns/row-values.ts";
import {
  type AttendanceRow,
  type MeetingRow,
  type NetworkRows,
  type PositionRow,
} from "../../server/networks/columns/network-rows.ts";
import { createStanceNetwork } from "../../server/networks/stances/stance-network.ts";
import { overlap } from "../../schema/uncertain-date.ts";
import { readTyped } from "../seed/read-typed.ts";
import { datasetRows } from "./dataset-rows.ts";
import { differences, namedPairs } from "./named-pairs.ts";
import { position, rowsOf } from "./made-up-rows.ts";
import { oracleCounts, oracleLevels, oracleMeetings, oraclePair, pairsOf } from "./oracle.ts";

let rows: NetworkRows;
let columns: NamedColumns;
beforeAll(async () => {
  const { records } = await readTyped(
    join(import.meta.dirname, "../../seed/datasets/ukraine-talks"),
  );
  // Two data sets that share every tenth fact.
  const datasetsOf = (id: string) => {
    const last = id.charCodeAt(id.length - 1) % 10;
    return last === 0 ? ["left", "right"] : [last < 5 ? "left" : "right"];
  };
  rows = datasetRows(records, datasetsOf);
  columns = buildColumns(rows);
});

const period = { earliest: "2025-11-15", latest: "2025-12-20" };
const days = (match: "CERTAINLY" | "POSSIBLY") => ({ ...toDays(period), match });
const index = (table: "actors" | "meetings" | "issues", id: string) =>
  findIndex(columns.names[table], id);
const area = (name: string) => columns.names.areas.indexOf(name);
const areasOf = (id: string) => rows.issues.find((issue) => issue.id === id)?.areas ?? [];
const aboutOf = (id: string) => rows.issues.find((issue) => issue.id === id)?.about;
const setsWith = (id: string) =>
  [...columns.names.datasets.entries()].flatMap(([n, set]) => (set.includes(id) ? [n] : []));
const setsOf = (...ids: readonly string[]): SourceSets => {
  const all = [...columns.names.sources.entries()];
  const numbers = (passes: (set: readonly string[]) => boolean) =>
    all.flatMap(([n, set]) => (passes(set) ? [n] : []));
  return {
    any: numbers((set) => set.some((id) => ids.includes(id))),
    all: numbers((set) => set.length > 0 && set.every((id) => ids.includes(id))),
  };
};
const wasThere = ({ status }: AttendanceRow) => status === "ATTENDED";
const isAsked = (id: string) => id === "axadle-2025-12" || id === "japantoday-2025-12-22";
const tiers = (...some: (typeof sourceTiers)[number][]) => toTierBits(some);

describe("who met whom, filtered", () => {
  const isWithin = (meeting: MeetingRow, id: string): boolean =>
    meeting.id === id ||
    rows.meetings.some((round) => round.id === meeting.partOf && isWithin(round, id));

  it.each<
    [
      name: string,
      filter: () => MeetingFilter,
      meetings: (row: MeetingRow) => boolean,
      attendances?: (row: AttendanceRow) => boolean,
    ]
  >([
    [
      "kinds",
      () => ({ kinds: ["CALL", "VIDEO"] }),
      ({ kind }) => kind === "CALL" || kind === "VIDEO",
    ],
    [
      "a period, certainly",
      () => ({ period: days("CERTAINLY") }),
      (row) => overlap(row, period) === "certainly",
    ],
    [
      "a period, possibly",
      () => ({ period: days("POSSIBLY") }),
      (row) => overlap(row, period) !== "no",
    ],
    [
      "countries",
      () => ({ countries: [columns.names.countries.indexOf("US")] }),
      ({ country }) => country === "US",
    ],
    ["no country that there is", () => ({ countries: [] }), () => false],
    [
      "a round",
      () => ({ meetings: [index("meetings", "m-2025-12-19-miami-round")] }),
      (row) => isWithin(row, "m-2025-12-19-miami-round"),
    ],
    [
      "issues",
      () => ({ issues: [index("issues", "plan-20"), index("issues", "plan-28")] }),
      ({ issues }) => issues.includes("plan-20") || issues.includes("plan-28"),
    ],
    [
      "areas",
      () => ({ areas: [area("territory")] }),
      ({ issues }) => issues.some((id) => areasOf(id).includes("territory")),
    ],
    [
      "documents and issues",
      () => ({
        about: [...columns.names.documentsOfIssues.entries()].flatMap(([issue, documents]) =>
          documents.includes(columns.names.documents.indexOf("doc-20-point")) ? [issue] : [],
        ),
        issues: [index("issues", "security-guarantees-us")],
      }),
      ({ issues }) =>
        issues.some((id) => aboutOf(id)?.includes("doc-20-point")) &&
        issues.includes("security-guarantees-us"),
    ],
    [
      "confidences of meetings and attendances",
      () => ({ confidences: [toSureness("MEDIUM"), toSureness("LOW")] }),
      ({ confidence }) => confidence !== "HIGH",
      ({ confidence }) => confidence !== "HIGH",
    ],
    [
      "tiers",
      () => ({ tiers: tiers("OFFICIAL", "REGIONAL") }),
      (row) => row.tiers.includes("OFFICIAL") || row.tiers.includes("REGIONAL"),
    ],
    [
      "how attendances are known",
      () => ({ statuses: [attendanceStatuses.indexOf("ANNOUNCED"), 0] }),
      () => true,
      ({ status }) => status === "ANNOUNCED" || status === "ATTENDED",
    ],
    [
      "sources: attendances of their own, or of a meeting with no other source",
      () => ({ sources: setsOf("axadle-2025-12", "japantoday-2025-12-22") }),
      () => true,
      ({ meeting, sources }) => {
        const ofMeeting = rows.meetings.find(({ id }) => id === meeting)?.sources ?? [];
        return sources.length > 0 ? sources.some(isAsked) : ofMeeting.every(isAsked);
      },
    ],
    [
      "a data set",
      () => ({ datasets: setsWith("left") }),
      ({ datasets }) => datasets.includes("left"),
    ],
    [
      "all at once",
      () => ({
        kinds: meetingKinds.slice(0, 2),
        period: days("POSSIBLY"),
        areas: [area("plan"), area("security"), area("territory")],
        confidences: confidences.map(toSureness),
        datasets: setsWith("right"),
      }),
      (row) =>
        (row.kind === "IN_PERSON" || row.kind === "CALL") &&
        overlap(row, period) !== "no" &&
        row.issues.some((id) =>
          areasOf(id).some((one) => ["plan", "security", "territory"].includes(one)),
        ) &&
        row.datasets.includes("right"),
    ],
  ])("by %s is that of the rows left", (_name, filter, ofMeetings, ofAttendances = () => true) => {
    // Sessions are determined over all meetings, so the other meetings are not removed.
    const left = {
      ...rows,
      meetings: rows.meetings.map((row) =>
        ofMeetings(row) ? row : { ...row, isEncounter: false },
      ),
      // For the oracle, every attendance that passes counts as ATTENDED.
      attendances: rows.attendances
        .filter((row) => ofAttendances(row) && (filter().statuses !== undefined || wasThere(row)))
        .map((row) => ({ ...row, status: "ATTENDED" as const })),
    };
    for (const level of ["PERSON", "STATE"] as const) {
      const choice = toMeetingChoice(columns, { level, includeGroups: false }, filter());
      const { pairs } = createMeetingNetwork(columns, { ...choice, weight: "NEWMAN", first: null });
      const expected = oracleMeetings(left, "NEWMAN", level, false);
      expect(differences(namedPairs(columns.names.actors, pairs), expected)).toEqual({});
    }
  });

  it("by kinds of actors has only them, as they count at the level", () => {
    const states = [actorKinds.indexOf("STATE")];
    const network = (level: "PERSON" | "STATE") => {
      const chosen = { level, includeGroups: false };
      const choice = toMeetingChoice(columns, chosen, { actorKinds: states });
      return createMeetingNetwork(columns, { ...choice, weight: "COUNT", first: null }).pairs;
    };
    const isState = (id: string) => rows.actors.find((actor) => actor.id === id)?.kind === "STATE";
    for (const level of ["PERSON", "STATE"] as const) {
      const all = oracleMeetings(rows, "COUNT", level, false);
      const expected = Object.entries(all).filter(([pair]) => pair.split("|").every(isState));
      expect(
        differences(namedPairs(columns.names.actors, network(level)), Object.fromEntries(expected)),
      ).toEqual({});
    }
    expect(network("STATE").count).toBeGreaterThan(100);
  });
});

describe("who agrees with whom, filtered", () => {
  const scale = { of: "STANCE", conditional: 0.5 } as const;
  const levelOf = ({ stance }: PositionRow) => (stance === "UNCLEAR" ? null : oracleLevels[stance]);

  it.each<[name: string, filter: () => PositionFilter, left: (row: PositionRow) => boolean]>([
    [
      "a period, certainly",
      () => ({ period: days("CERTAINLY") }),
      (row) => overlap(row, period) === "certainly",
    ],
    [
      "a period, possibly",
      () => ({ period: days("POSSIBLY") }),
      (row) => overlap(row, period) !== "no",
    ],
    [
      "self",
      () => ({ attributions: [attributions.indexOf("SELF")] }),
      ({ attribution }) => attribution === "SELF",
    ],
    [
      "what nobody said",
      () => ({ attributions: [attributions.indexOf("INFERRED")] }),
      ({ attribution }) => attribution === "INFERRED",
    ],
    ["nothing: what somebody said", () => ({}), ({ attribution }) => attribution !== "INFERRED"],
    [
      "documents",
      () => ({ documents: [columns.names.documents.indexOf("doc-28-point")] }),
      ({ document }) => document === "doc-28-point",
    ],
    [
      "sources",
      () => ({ sources: setsOf("axadle-2025-12", "trt-2025-12-21") }),
      ({ sources }) => sources.includes("axadle-2025-12") || sources.includes("trt-2025-12-21"),
    ],
    [
      "issues",
      () => ({ issues: [index("issues", "plan-20"), index("issues", "territorial-cession")] }),
      ({ issue }) => issue === "plan-20" || issue === "territorial-cession",
    ],
    [
      "stances",
      () => ({ stances: [stances.indexOf("OPPOSES"), stances.indexOf("CONDITIONAL")] }),
      ({ stance }) => stance === "OPPOSES" || stance === "CONDITIONAL",
    ],
    [
      "areas",
      () => ({ areas: [area("territory")] }),
      ({ issue }) => areasOf(issue).includes("territory"),
    ],
    ["no area that there is", () => ({ areas: [] }), () => false],
    [
      "confidences",
      () => ({ confidences: [toSureness("HIGH")] }),
      ({ confidence }) => confidence === "HIGH",
    ],
    [
      "tiers",
      () => ({ tiers: tiers("STATE_MEDIA", "REGIONAL") }),
      (row) => row.tiers.includes("STATE_MEDIA") || row.tiers.includes("REGIONAL"),
    ],
    [
      "a data set",
      () => ({ datasets: setsWith("right") }),
      ({ datasets }) => datasets.includes("right"),
    ],
    [
      "all at once",
      () => ({
        period: days("POSSIBLY"),
        attributions: [attributions.indexOf("SELF")],
        confidences: [toSureness("HIGH"), toSureness("MEDIUM")],
        datasets: setsWith("left"),
      }),
      (row) =>
        overlap(row, period) !== "no" &&
        row.attribution === "SELF" &&
        row.confidence !== "LOW" &&
        row.datasets.includes("left"),
    ],
  ])("by %s is that of the rows left", (_name, filter, ofPositions) => {
    const isTold = (row: PositionRow) =>
      filter().attributions !== undefined || row.attribution !== "INFERRED";
    const left = {
      ...rows,
      positions: rows.positions
        .filter((row) => ofPositions(row) && isTold(row))
        .map((row) => ({ ...row, attribution: "SELF" as const })),
    };
    for (const level of ["PERSON", "STATE"] as const) {
      const choice = toPositionChoice(columns, { level, includeGroups: true, scale }, filter());
      const { pairs } = createStanceNetwork(columns, {
        ...choice,
        over: "ACTORS",
        aggregation: "SUBTRACT",
        normalisation: "AVERAGE",
        duplicates: "INCLUDE",
        first: null,
      });
      const counts = oracleCounts(left, level, true, "INCLUDE", levelOf);
      const expected = pairsOf([...counts.keys()]).map(([a, b]) => {
        const { SUBTRACT, dividedBy } = oraclePair(counts, a, b, 2);
        return [`${a}|${b}`, SUBTRACT / dividedBy.AVERAGE];
      });
      expect(
        differences(namedPairs(columns.names.actors, pairs), Object.fromEntries(expected)),
      ).toEqual({});
    }
  });

  it("without NEUTRAL takes two abstentions for no agreement", () => {
    const votes = buildColumns(
      rowsOf({
        positions: [
          position("1", "a", "x", { stance: "NEUTRAL" }),
          position("2", "b", "x", { stance: "NEUTRAL" }),
          position("3", "a", "y"),
          position("4", "b", "y", { stance: "OPPOSES" }),
          position("5", "b", "z", { stance: "NEUTRAL" }),
        ],
      }),
    );
    const agreement = (filter: PositionFilter) => {
      const choice = toPositionChoice(
        votes,
        { level: "PERSON", includeGroups: true, scale },
        filter,
      );
      const { pairs } = createStanceNetwork(votes, {
        ...choice,
        over: "ACTORS",
        aggregation: "SUBTRACT",
        normalisation: "SHARED",
        duplicates: "INCLUDE",
        first: null,
      });
      return namedPairs(votes.names.actors, pairs);
    };
    const withoutNeutral = stances.flatMap((stance, n) => (stance === "NEUTRAL" ? [] : [n]));
    expect(agreement({})).toEqual({});
    expect(agreement({ stances: withoutNeutral })).toEqual({ "a|b": -1 });
    expect(agreement({ stances: [stances.indexOf("NEUTRAL")] })).toEqual({ "a|b": 1 });
  });

  it("by kinds of actors, and by actors, has only the positions they hold at the level", () => {
    const network = (filter: PositionFilter) => {
      const choice = toPositionChoice(
        columns,
        { level: "STATE", includeGroups: true, scale },
        filter,
      );
      return createStanceNetwork(columns, {
        ...choice,
        over: "ISSUES",
        aggregation: "IGNORE",
        normalisation: "NONE",
        duplicates: "INCLUDE",
        first: null,
      }).pairs;
    };
    const expected = (isWanted: (id: string) => boolean) => {
      const counts = oracleCounts(rows, "STATE", true, "INCLUDE", levelOf);
      const issues = new Map<string, Map<string, Map<number, number>>>();
      for (const [actor, cells] of counts) {
        for (const [issue, levels] of isWanted(actor) ? cells : []) {
          issues.set(issue, (issues.get(issue) ?? new Map()).set(actor, levels));
        }
      }
      return Object.fromEntries(
        pairsOf([...issues.keys()]).map(([a, b]) => [
          `${a}|${b}`,
          oraclePair(issues, a, b, 2).IGNORE,
        ]),
      );
    };
    const isState = (id: string) => rows.actors.find((actor) => actor.id === id)?.kind === "STATE";
    expect(
      differences(
        namedPairs(columns.names.issues, network({ actorKinds: [actorKinds.indexOf("STATE")] })),
        expected(isState),
      ),
    ).toEqual({});
    const both = [index("actors", "us"), index("actors", "russia")];
    expect(
      differences(
        namedPairs(columns.names.issues, network({ holders: both })),
        expected((id) => id === "us" || id === "russia"),
      ),
    ).toEqual({});
  });
});
