import { type Windowed } from "../../networks/combined/windows.ts";
import { toIsoDay } from "../../networks/columns/days.ts";
import { type PeriodMatch, type WindowUnit } from "../__generated__/types.ts";
import { countArgument } from "../bad-input.ts";
import { wholeArgument } from "./index-arguments.ts";

/** A hundred years in days, as an upper bound. */
const mostDays = 36_600;

/** Converts the arguments for windows. @throws {GraphQLError} BAD_USER_INPUT */
export function windowArguments(args: {
  readonly unit: WindowUnit;
  readonly length: number;
  readonly step?: number | null | undefined;
  readonly match: PeriodMatch;
  readonly first?: number | null | undefined;
}) {
  const length = wholeArgument("length", args.length, 1, mostDays);
  const step = wholeArgument("step", args.step ?? length, 1, mostDays);
  const windows = { unit: args.unit, length, step, match: args.match };
  return { windows, first: countArgument("first", args.first, 20, 100) };
}

interface WindowPairs<Pair> {
  readonly pairs: readonly Pair[];
  readonly pairCount: number;
  readonly leftOut: { readonly weight: number };
}

/** Converts windows for the API. `toPair` gets the days of the pair's window. */
export function toWindows<Indices, Pair>(
  { windows, leftOverBefore, leftOver }: Windowed<WindowPairs<Indices>>,
  toPair: (indices: Indices, earliest: number, latest: number) => Pair,
) {
  return {
    windows: windows.map(({ window: { from, until, certainly, possibly }, network }) => ({
      from: toIsoDay(from)!,
      until: toIsoDay(until)!,
      certainly,
      possibly,
      pairs: network.pairs.map((indices) => toPair(indices, from, until - 1)),
      pairCount: network.pairCount,
      weightLeftOut: network.leftOut.weight,
    })),
    leftOverUntil: leftOverBefore === null ? null : toIsoDay(leftOverBefore.latest + 1),
    leftOverFrom: leftOver === null ? null : toIsoDay(leftOver.earliest),
  };
}
