import { parseUncertainDate } from "../../schema/uncertain-date.ts";
import { type MembershipFilter, type Period } from "../store/paging/list-filters.ts";
import { badInput, listArgument, textArgument } from "./bad-input.ts";

type Maybe<T> = T | null | undefined;

/** A period in a query; the scalar has checked that both ends are dates. */
interface PeriodInput {
  readonly from?: Maybe<string>;
  readonly to?: Maybe<string>;
  readonly match: "CERTAINLY" | "POSSIBLY";
}

/** Converts a period to days. @throws {GraphQLError} BAD_USER_INPUT when it ends before it begins */
export function periodArgument(argument: string, input: PeriodInput): Period {
  const from = input.from ? parseUncertainDate(input.from).earliest : null;
  const to = input.to ? parseUncertainDate(input.to).latest : null;
  if (from !== null && to !== null && from > to) {
    throw badInput(
      argument,
      `\`${argument}\` begins on ${from}, after its end on ${to}; give the earlier day as \`from\`.`,
    );
  }
  return { from, to, match: input.match };
}

/** The fields that all filters share. */
export interface FilterInput {
  readonly text?: Maybe<string>;
  readonly period?: Maybe<PeriodInput>;
}

/** A filter for the store: its period as days. */
export type CheckedFilter<Input> = Omit<Input, "period"> & { readonly period?: Period };

/**
 * Checks and converts a filter. @throws {GraphQLError} BAD_USER_INPUT for lists or texts that are too long,
 * or a period that ends before it begins
 */
export function filterArgument<Input extends FilterInput>(
  input: Maybe<Input>,
): CheckedFilter<Input> | null {
  if (!input) return null;
  for (const [name, value] of Object.entries(input)) {
    if (Array.isArray(value)) listArgument(`filter.${name}`, value);
  }
  if (input.text) textArgument("filter.text", input.text);
  const { period, ...rest } = input;
  return { ...rest, ...(period && { period: periodArgument("filter.period", period) }) };
}

/**
 * The same for memberships: converts the date `at` to the days that it may mean. @throws {GraphQLError}
 * BAD_USER_INPUT
 */
export function membershipFilterArgument(
  input: Maybe<Omit<MembershipFilter, "at"> & { readonly at?: Maybe<string> }>,
): MembershipFilter | null {
  if (!input) return null;
  const { at, ...rest } = input;
  const days = at ? parseUncertainDate(at) : null;
  return {
    ...filterArgument<Omit<MembershipFilter, "at"> & FilterInput>(rest),
    ...(days && { at: { from: days.earliest, to: days.latest } }),
  };
}

/** The same for actors. @throws {GraphQLError} BAD_USER_INPUT also for stances without an issue */
export function actorFilterArgument<
  Input extends FilterInput & {
    readonly issue?: Maybe<string>;
    readonly stances?: Maybe<readonly unknown[]>;
  },
>(input: Maybe<Input>): CheckedFilter<Input> | null {
  if (input?.stances && !input.issue) {
    throw badInput("filter.stances", "`filter.stances` needs `filter.issue`: say on which issue.");
  }
  return filterArgument(input);
}
