import { type Explorer } from "../../../explorer/explorer.ts";
import { unspoken } from "../../../language/with-language.ts";
import { dayNumber, dayOf } from "../../../model/day-span.ts";
import { type Period } from "../../../model/filters.ts";
import { isFramed } from "../../../url/browser-address.ts";
import { toLink } from "../../../url/view-link.ts";
import { toBesideAddress } from "./beside-address.ts";
import { exactLink } from "./share-view.ts";

/** Whether views can be compared from here: not from one that is compared already, and only once the view is there. */
export function canCompare({ store }: Explorer): boolean {
  return !isFramed() && store.getState().failure === null;
}

/** Opens this view beside another one, or beside itself; both at the same places. */
export function compareWith(explorer: Explorer, other: string | null): void {
  const search = exactLink(explorer);
  go(search, other === null ? search : unspoken(other));
}

/** Opens this view on the right of the same one in the equally long time before its period. */
export function compareWithBefore(explorer: Explorer): void {
  const search = exactLink(explorer);
  const state = explorer.store.getState();
  const before = periodBefore(state.filters.period);
  if (before === null) return;
  go(toLink({ ...state, filters: { ...state.filters, period: before.period } }), search);
}

/** The equally long time before a period, with its number of days; null if an end of the period is open. */
export function periodBefore(
  period: Period | null,
): { readonly period: Period; readonly days: number } | null {
  if (period === null || period.from === null || period.to === null) return null;
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  const days = to - from + 1;
  return { days, period: { from: dayOf(from - days), to: dayOf(from - 1) } };
}

function go(left: string, right: string): void {
  window.location.assign(toBesideAddress({ left: { search: left }, right: { search: right } }));
}
