import { type Days, isUnknown, type Match, openEnd } from "../columns/days.ts";

/**
 * Whether a position was taken on a day before a meeting. A position of the meeting's own day may be its
 * outcome, so it does not count. Always false for a meeting of unknown date.
 */
export function isBefore(earliest: number, latest: number, meeting: Days, match: Match): boolean {
  if (isUnknown(meeting.earliest, meeting.latest)) return false;
  return match === "CERTAINLY" ? latest < meeting.earliest : earliest < meeting.latest;
}

/**
 * Whether a position was taken within so many days after a meeting began; the meeting's first day is day 0.
 */
export function isWithinDaysAfter(
  earliest: number,
  latest: number,
  meeting: Days,
  days: number,
  match: Match,
): boolean {
  if (isUnknown(meeting.earliest, meeting.latest)) return false;
  if (match === "POSSIBLY") {
    return (
      latest >= meeting.earliest &&
      (meeting.latest === openEnd || earliest <= meeting.latest + days)
    );
  }
  return earliest >= meeting.latest && latest <= meeting.earliest + days;
}
