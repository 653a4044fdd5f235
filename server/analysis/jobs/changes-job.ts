import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { type Match } from "../../networks/columns/days.ts";
import { toMask } from "../../networks/columns/find-index.ts";
import { type StanceChange, stanceChanges } from "../../networks/combined/stance-changes.ts";
import { type BothQuestion, latestMeetingFirst, toBoth } from "./to-both.ts";

/**
 * Stances changed after meetings, as plain data. `among`: whose changes; `with`: who else must have attended.
 */
export interface ChangesQuestion extends BothQuestion {
  readonly days: number;
  readonly match: Match;
}

/** The changes after the latest meetings, and the number of all changes. */
export function changes(
  columns: NetworkColumns,
  { network, first }: { readonly network: ChangesQuestion; readonly first: number },
): { readonly changes: readonly StanceChange[]; readonly count: number } {
  const { days, match } = network;
  const { meetings, positions, pairs } = toBoth(columns, network);
  const anchors = network.meetings.with && toMask(network.meetings.with, columns.actors.count);
  const found = stanceChanges(columns, {
    meetings,
    positions,
    days,
    match,
    among: pairs.among,
    with: anchors,
  }).sort((one, other) => latestMeetingFirst(columns, one.meeting, other.meeting));
  return { changes: found.slice(0, first), count: found.length };
}
