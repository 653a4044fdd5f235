import { type Windowed, type WindowOptions } from "../../networks/combined/windows.ts";
import { toIsoDay } from "../../networks/columns/days.ts";
import { type PeriodMatch, type WindowUnit } from "../__generated__/types.ts";
import { countArgument } from "../bad-input.ts";
import { wholeArgument } from "./index-arguments.ts";

/** A hundred years in days, as an upper bound. */
const mostDays = 36_600;

interface WindowArguments {
  readonly unit: WindowUnit;
  readonly length: number;
  readonly step?: number | null | undefined;
  readonly match: PeriodMatch;
}

/** Converts the arguments that lay windows. @throws {GraphQLError} BAD_USER_INPUT */
export function windowOptions(args: WindowArguments): WindowOptions {
  const length = wholeArgument("length", args.length, 1, mostDays);
  const step = wholeArgument("step", args.step ?? length, 1, mostDays);
  return { unit: args.unit, length, step, match: args.match };
}

/** Converts the arguments for windows of pairs. @throws {GraphQLError} BAD_USER_INPUT */
export function windowArguments(
  args: WindowArguments & { readonly first?: number | null | undefined },
) {
  return { windows: windowOptions(args), first: countArgument("first", args.first, 20, 100) };
}

/** The first day of the first window, and the first day after the last, if days are left over. */
export function leftOverDays({
  leftOverBefore,
  leftOver,
}: Pick<Windowed<unknown>, "leftOverBefore" | "leftOver">) {
  return {
    leftOverUntil: leftOverBefore === null ? null : toIsoDay(leftOverBefore.latest + 1),
    leftOverFrom: leftOver === null ? null : toIsoDay(leftOver.earliest),
  };
}

interface WindowPairs<Pair> {
  readonly pairs: readonly Pair[];
  readonly pairCount: number;
  readonly leftOut: { readonly weight: number };
}

/** Converts windows for the API. `toPair` gets the days of the pair's window. */
export function toWindows<Indices, Pair>(
  { windows, ...rest }: Windowed<WindowPairs<Indices>>,
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
    ...leftOverDays(rest),
  };
}
