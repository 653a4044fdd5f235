import { confidences, sourceTiers } from "../../../schema/dataset.ts";
import { toDayNumber } from "./days.ts";
import { type NameTable } from "./name-table.ts";

/** The number of a day, or `open` if there is none. */
export type DayOf = (day: string | null, open: number) => number;

/** Remembers the number of each day, because many facts share a day. */
export function createDayReader(): DayOf {
  const known = new Map<string, number>();
  return (day, open) => {
    if (day === null) return open;
    let number = known.get(day);
    if (number === undefined) {
      number = toDayNumber(day);
      known.set(day, number);
    }
    return number;
  };
}

/** 2 high, 1 medium, 0 low: more is surer. */
export function toSureness(confidence: (typeof confidences)[number]): number {
  return confidences.length - 1 - confidences.indexOf(confidence);
}

/** A bit mask of tiers: bit n for the n-th of `sourceTiers`. */
export function toTierBits(tiers: readonly (typeof sourceTiers)[number][]): number {
  return tiers.reduce((bits, tier) => bits | (1 << sourceTiers.indexOf(tier)), 0);
}

/** The number of a set of ids (data sets, sources), independent of their order and of repetitions. */
export function toSetNumber(table: NameTable, ids: readonly string[]): number {
  return table.numberOf(JSON.stringify(ids.length > 1 ? [...new Set(ids)].sort() : ids));
}
