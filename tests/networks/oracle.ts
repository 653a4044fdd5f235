/**
 * The networks again, written as directly as the formulas: sets and maps over the rows, all pairs, no
 * columns. Slow, and without any code of server/networks, for comparison.
 */
import {
  type AttendanceRow,
  type MeetingRow,
  type NetworkRows,
  type PositionRow,
} from "../../server/networks/columns/network-rows.ts";

export type OracleLevel = "PERSON" | "DELEGATION" | "STATE";

interface Dated {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Days that sort before and after all ISO days. */
const from = ({ earliest }: Dated) => earliest ?? "0000-00-00";
const to = ({ latest }: Dated) => latest ?? "9999-99-99";

/** What an actor belongs to on the days of a fact: certainly, or else possibly. */
function wholes(rows: NetworkRows, of: string, fact: Dated, includeGroups: boolean): Set<string> {
  const shown = rows.memberships.filter(
    (membership) =>
      membership.member === of &&
      membership.of !== of &&
      (includeGroups || !isPlaceholder(rows, membership.of)),
  );
  const sure = shown.filter((one) => from(one) <= from(fact) && to(fact) <= to(one));
  const perhaps = shown.filter((one) => from(one) <= to(fact) && from(fact) <= to(one));
  return new Set((sure.length > 0 ? sure : perhaps).map((one) => one.of));
}

function isPlaceholder(rows: NetworkRows, id: string): boolean {
  return rows.actors.some((actor) => actor.id === id && actor.placeholder);
}

function kindOf(rows: NetworkRows, id: string) {
  return rows.actors.find((actor) => actor.id === id)?.kind;
}

/** Everything reached outward; beyond a state only if asked for. */
function reach(
  rows: NetworkRows,
  of: string,
  fact: Dated,
  includeGroups: boolean,
  throughStates: boolean,
): Set<string> {
  const reached = new Set<string>();
  let border = [of];
  while (border.length > 0) {
    border = border
      .filter((id) => id === of || throughStates || kindOf(rows, id) !== "STATE")
      .flatMap((id) => [...wholes(rows, id, fact, includeGroups)])
      .filter((id) => id !== of && !reached.has(id));
    for (const id of border) reached.add(id);
  }
  return reached;
}

/** The actors that an actor counts as. */
function countsAs(
  rows: NetworkRows,
  actor: string,
  onBehalfOf: string | null,
  fact: Dated,
  level: OracleLevel,
  includeGroups: boolean,
): string[] {
  const represented = level === "PERSON" ? actor : (onBehalfOf ?? actor);
  if (!includeGroups && isPlaceholder(rows, represented)) return [];
  if (level === "PERSON") return [actor];
  if (level === "DELEGATION") {
    if (onBehalfOf !== null || kindOf(rows, actor) !== "PERSON") return [represented];
    const direct = [...wholes(rows, actor, fact, includeGroups)];
    const around = new Map(
      direct.map((id) => [id, reach(rows, id, fact, includeGroups, true)] as const),
    );
    const nearest = direct.filter(
      (id) => !direct.some((other) => around.get(other)?.has(id) && !around.get(id)?.has(other)),
    );
    return nearest.length > 0 ? nearest : [actor];
  }
  if (kindOf(rows, represented) === "STATE") return [represented];
  const reached = [...reach(rows, represented, fact, includeGroups, false)];
  const states = reached.filter((id) => kindOf(rows, id) === "STATE");
  const ends = reached.filter((id) => wholes(rows, id, fact, includeGroups).size === 0);
  if (states.length > 0) return states;
  return ends.length > 0 ? ends : [represented];
}

export function countedMeetings(rows: NetworkRows): MeetingRow[] {
  return rows.meetings.filter(({ isEncounter }) => isEncounter);
}

/** The members of each meeting, with their attendants. */
export function membersOf(
  rows: NetworkRows,
  meeting: MeetingRow,
  level: OracleLevel,
  includeGroups: boolean,
): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  const there = rows.attendances.filter(
    (one: AttendanceRow) => one.meeting === meeting.id && one.status === "ATTENDED",
  );
  for (const { actor, onBehalfOf } of there) {
    for (const id of countsAs(rows, actor, onBehalfOf, meeting, level, includeGroups)) {
      members.set(id, (members.get(id) ?? new Set()).add(actor));
    }
  }
  return members;
}

/** `a|b` → weight of who met whom. */
export function oracleMeetings(
  rows: NetworkRows,
  weight: "COUNT" | "NEWMAN" | "JACCARD" | "OVERLAP",
  level: OracleLevel,
  includeGroups: boolean,
): Record<string, number> {
  const meetings = countedMeetings(rows).map((meeting) =>
    membersOf(rows, meeting, level, includeGroups),
  );
  const weights: Record<string, number> = {};
  for (const [a, b] of pairsOf(rows.actors.map(({ id }) => id))) {
    const together = meetings.filter((members) => {
      const [mine, theirs] = [[...(members.get(a) ?? [])], [...(members.get(b) ?? [])]];
      return mine.some((one) => theirs.some((other) => one !== other));
    });
    if (together.length === 0) continue;
    const ofA = meetings.filter((members) => members.has(a)).length;
    const ofB = meetings.filter((members) => members.has(b)).length;
    weights[`${a}|${b}`] = {
      COUNT: together.length,
      NEWMAN: together.reduce((sum, members) => sum + 1 / (members.size - 1), 0),
      JACCARD: together.length / (ofA + ofB - together.length),
      OVERLAP: together.length / Math.min(ofA, ofB),
    }[weight];
  }
  return weights;
}

/** All pairs, the smaller id first. */
export function pairsOf(ids: readonly string[]): [string, string][] {
  const sorted = [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));
  return sorted.flatMap((a, n) => sorted.slice(n + 1).map((b): [string, string] => [a, b]));
}

export type OracleDuplicates = "INCLUDE" | "SOURCE" | "DAY" | "WEEK" | "MONTH" | "YEAR" | "PERIOD";

/** A number, or a number and a condition: `0.5 on c1`, `0.5 on` if the condition has no name. */
export type Level = number | `${number} on ${string}`;

/** x_ijk: actor → issue → level → number of positions that count. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<Level, number>>>;

const numberOf = (level: Level) => Number.parseFloat(String(level));
const isOn = (level: Level) => String(level).includes(" on");
const isUnnamed = (level: Level) => String(level).endsWith(" on ");
const areComparable = (one: Level, other: Level) =>
  !isOn(one) || !isOn(other) || (one === other && !isUnnamed(one));

export const oracleLevels = {
  SUPPORTS: 1,
  OPPOSES: -1,
  NEUTRAL: 0,
  AMBIVALENT: 0,
  CONDITIONAL: 0.5,
} as const;

/** Counts positions by the actors they count for; `levelOf` returns null for those to leave out. */
export function oracleCounts(
  rows: NetworkRows,
  level: OracleLevel,
  includeGroups: boolean,
  duplicates: OracleDuplicates,
  levelOf: (position: PositionRow) => Level | null,
): Counts {
  const keys = new Map<string, Map<string, Map<Level, Set<string>>>>();
  for (const position of rows.positions) {
    const number = levelOf(position);
    // Inferred positions do not count by default.
    if (number === null || position.attribution === "INFERRED") continue;
    for (const id of countsAs(rows, position.actor, null, position, level, includeGroups)) {
      const issues = keys.get(id) ?? new Map<string, Map<Level, Set<string>>>();
      const levels = issues.get(position.issue) ?? new Map<Level, Set<string>>();
      const seen = levels.get(number) ?? new Set<string>();
      keys.set(
        id,
        issues.set(
          position.issue,
          levels.set(number, seen.add(duplicateKey(position, duplicates))),
        ),
      );
    }
  }
  return new Map(
    [...keys].map(([id, issues]) => [
      id,
      new Map(
        [...issues].map(([issue, levels]) => [
          issue,
          new Map([...levels].map(([number, seen]) => [number, seen.size])),
        ]),
      ),
    ]),
  );
}

function duplicateKey(position: PositionRow, duplicates: OracleDuplicates): string {
  const both = (unit: (day: string) => string) =>
    [position.earliest, position.latest]
      .map((day) => (day === null ? "open" : unit(day)))
      .join(" to ");
  switch (duplicates) {
    case "INCLUDE":
      return position.id;
    case "SOURCE":
      return position.source ?? `none of ${position.id}`;
    case "DAY":
      return both((day) => day);
    case "WEEK":
      return both(isoWeek);
    case "MONTH":
      return both((day) => day.slice(0, 7));
    case "YEAR":
      return both((day) => day.slice(0, 4));
    case "PERIOD":
      return "once";
  }
}

/** `2026-W53`, by going to the Thursday of the week and counting the Thursdays of its year. */
export function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  while (date.getUTCDay() !== 4) {
    // Monday to Wednesday go forward, Friday to Sunday back.
    date.setUTCDate(date.getUTCDate() + ([1, 2, 3].includes(date.getUTCDay()) ? 1 : -1));
  }
  const year = date.getUTCFullYear();
  let week = 0;
  for (; date.getUTCFullYear() === year; date.setUTCDate(date.getUTCDate() - 7)) week += 1;
  return `${year}-W${week}`;
}

/** The counts with issues and actors exchanged: issue → actor → level → number. */
export function turned(counts: Counts): Counts {
  const result = new Map<string, Map<string, ReadonlyMap<Level, number>>>();
  for (const [actor, issues] of counts) {
    for (const [issue, levels] of issues) {
      result.set(issue, (result.get(issue) ?? new Map()).set(actor, levels));
    }
  }
  return result;
}

/** Sums over all j, k, k' that two nodes share and that can be compared, and their normalisations. */
export function oraclePair(counts: Counts, a: string, b: string, range: number) {
  const [ofA, ofB] = [counts.get(a) ?? new Map(), counts.get(b) ?? new Map()] as const;
  const cells = (of: ReadonlyMap<string, ReadonlyMap<Level, number>>) =>
    [...of].flatMap(([issue, levels]) => [...levels].map(([k, x]) => ({ issue, k, x })));
  const x = (of: Counts extends ReadonlyMap<string, infer M> ? M : never, j: string, k: Level) =>
    isUnnamed(k) ? 0 : (of.get(j)?.get(k) ?? 0);
  let [ignore, congruence, conflict] = [0, 0, 0];
  for (const one of cells(ofA)) {
    for (const other of cells(ofB)) {
      if (one.issue !== other.issue || !areComparable(one.k, other.k)) continue;
      const apart = Math.abs(numberOf(one.k) - numberOf(other.k)) / range;
      ignore += one.x * other.x;
      congruence += one.x * other.x * (1 - apart);
      conflict += one.x * other.x * apart;
    }
  }
  const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);
  const activity = (of: typeof ofA) => sum(cells(of).map((cell) => cell.x));
  const only = (of: typeof ofA, without: typeof ofA) =>
    sum(cells(of).map((cell) => (x(without, cell.issue, cell.k) === 0 ? cell.x : 0)));
  const squares = (of: typeof ofA) => Math.sqrt(sum(cells(of).map((cell) => cell.x ** 2)));
  return {
    IGNORE: ignore,
    CONGRUENCE: congruence,
    CONFLICT: conflict,
    SUBTRACT: congruence - conflict,
    dividedBy: {
      NONE: 1,
      AVERAGE: (activity(ofA) + activity(ofB)) / 2,
      SHARED: ignore,
      JACCARD:
        only(ofA, ofB) +
        only(ofB, ofA) +
        sum(cells(ofA).map((cell) => cell.x * x(ofB, cell.issue, cell.k))),
      COSINE: squares(ofA) * squares(ofB),
      COSINE_DNA: activity(ofA) * activity(ofB),
    },
  };
}
