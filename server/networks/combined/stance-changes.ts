import { isBefore, isWithinDaysAfter } from "./around-meeting.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { type Days, type Match } from "../columns/days.ts";
import { chooseHoldingsByActor } from "../stances/holdings-by-actor.ts";
import { createIncidence, type MeetingChoice } from "../meetings/incidence.ts";
import { checkCount } from "../columns/invalid-network-options-error.ts";
import { lastFirst } from "../stances/last-first.ts";
import { isAmong } from "../columns/pair-choice.ts";
import { type PositionChoice } from "../stances/position-choice.ts";

export interface StanceChangeOptions {
  /** Which meetings, and the level at which attendants count. */
  readonly meetings: MeetingChoice;
  /** Which positions, and the level at which holders count. */
  readonly positions: PositionChoice;
  /** A change counts up to this many days after a meeting; 0 is the meeting's own day. */
  readonly days: number;
  /** What to do with positions whose uncertain date may lie before the meeting, or in those days. */
  readonly match: Match;
  /** Only changes of actors that are 1 in each of the masks. */
  readonly among?: readonly Uint8Array[] | undefined;
  /** Only changes after meetings that at least one of these actors attended. */
  readonly with?: Uint8Array | undefined;
}

/** A stance that an attendant changed soon after a meeting. This does not say that the meeting caused it. */
export interface StanceChange {
  readonly meeting: number;
  readonly actor: number;
  readonly issue: number;
  /** Indices of the position held until then and of the one that differs from it. */
  readonly before: number;
  readonly after: number;
  /** Level after minus level before, on the chosen scale; 0 if only the stance differs. */
  readonly change: number;
}

/**
 * The stances that attendants of each meeting changed within some days after it: positions whose level or
 * stance differs from the previous one, which was held before the meeting. Different positions of exactly the
 * same days are a contradiction, not a change: their order is unknown, so they neither begin nor end a
 * change. A change after several meetings is listed once, at the last of them. Ordered by meeting, actor,
 * issue and time.
 * @throws {InvalidNetworkOptionsError}
 */
export function stanceChanges(
  columns: NetworkColumns,
  options: StanceChangeOptions,
): StanceChange[] {
  const { meetings, positions, days, match, with: anchors } = options;
  checkCount("days", days, 0);
  const incidence = createIncidence(columns, meetings);
  const byActor = holdingsByIssue(columns, positions);
  const changes: StanceChange[] = [];
  for (const [n, meeting] of incidence.meetings.entries()) {
    const held = {
      earliest: columns.meetings.earliest[meeting]!,
      latest: columns.meetings.latest[meeting]!,
    };
    const [begin, end] = [incidence.offsets[n]!, incidence.offsets[n + 1]!];
    const members = incidence.members.subarray(begin, end);
    if (anchors !== undefined && !members.some((member) => anchors[member] === 1)) continue;
    for (const actor of members) {
      if (!isAmong(options, actor)) continue;
      for (const [issue, course] of byActor(actor)) {
        for (const step of changesIn(columns, course, held, days, match)) {
          changes.push({ meeting, actor, issue, ...step });
        }
      }
    }
  }
  return eachOnce(columns, changes);
}

/** Keeps each change only at the last of the meetings before it. */
function eachOnce({ meetings }: NetworkColumns, changes: readonly StanceChange[]): StanceChange[] {
  const isLater = (one: number, other: number) =>
    meetings.latest[one]! - meetings.latest[other]! ||
    meetings.earliest[one]! - meetings.earliest[other]! ||
    one - other;
  const last = new Map<string, StanceChange>();
  const keyOf = ({ actor, before, after }: StanceChange) => `${actor}|${before}|${after}`;
  for (const change of changes) {
    const known = last.get(keyOf(change));
    if (known === undefined || isLater(change.meeting, known.meeting) > 0) {
      last.set(keyOf(change), change);
    }
  }
  return changes.filter((change) => last.get(keyOf(change)) === change);
}

interface Held {
  readonly position: number;
  readonly level: number;
}

/** An actor's positions on each issue (ascending), each list in chronological order. */
function holdingsByIssue(
  columns: NetworkColumns,
  choice: PositionChoice,
): (actor: number) => readonly (readonly [issue: number, course: readonly Held[]])[] {
  const { holdings, offsets, indices } = chooseHoldingsByActor(columns, choice);
  const { issue: issueOf } = columns.positions;
  const known = new Map<number, (readonly [issue: number, course: readonly Held[]])[]>();
  return (actor) => {
    const found = known.get(actor);
    if (found !== undefined) return found;
    const byIssue = new Map<number, Held[]>();
    for (let n = offsets[actor]!; n < offsets[actor + 1]!; n += 1) {
      const position = holdings.position[indices[n]!]!;
      const held = { position, level: holdings.levels[holdings.rank[indices[n]!]!]! };
      const issue = issueOf[position]!;
      const course = byIssue.get(issue);
      if (course === undefined) byIssue.set(issue, [held]);
      else course.push(held);
    }
    const inOrder = [...byIssue].toSorted(([one], [other]) => one - other);
    for (const [, course] of inOrder) {
      course.sort((one, other) => lastFirst(columns.positions, other.position, one.position));
    }
    const clear = inOrder.map(
      ([issue, course]) => [issue, withoutContradictions(columns, course)] as const,
    );
    known.set(actor, clear);
    return clear;
  };
}

function* changesIn(
  { positions }: NetworkColumns,
  course: readonly Held[],
  meeting: Days,
  days: number,
  match: Match,
): Generator<Pick<StanceChange, "before" | "after" | "change">> {
  const { earliest, latest, stance } = positions;
  const first = course.findLastIndex(({ position }) =>
    isBefore(earliest[position]!, latest[position]!, meeting, match),
  );
  let before = course[first];
  if (before === undefined) return;
  for (const after of course.slice(first + 1)) {
    const { position } = after;
    if (!isWithinDaysAfter(earliest[position]!, latest[position]!, meeting, days, match)) continue;
    if (after.level !== before.level || stance[position] !== stance[before.position]) {
      yield { before: before.position, after: position, change: after.level - before.level };
    }
    before = after;
  }
}

/** Removes days on which positions differ; positions of exactly the same days are adjacent. */
function withoutContradictions(
  { positions: { earliest, latest, stance } }: NetworkColumns,
  course: readonly Held[],
): Held[] {
  const clear: Held[] = [];
  for (let begin = 0, end = 0; begin < course.length; begin = end) {
    const { position, level } = course[begin]!;
    let isClear = true;
    for (end = begin + 1; end < course.length; end += 1) {
      const other = course[end]!;
      if (earliest[other.position] !== earliest[position]) break;
      if (latest[other.position] !== latest[position]) break;
      if (other.level !== level || stance[other.position] !== stance[position]) isClear = false;
    }
    if (isClear) clear.push(...course.slice(begin, end));
  }
  return clear;
}
