import { usualLimits } from "../settings/limits.ts";
import { type PageRequest } from "../store/paging/page.ts";
import { badInput, countArgument } from "./bad-input.ts";

/** The arguments of a Relay connection, as GraphQL passes them. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

const most = usualLimits.pageLength;

/**
 * Checks the arguments of a page. @throws {GraphQLError} BAD_USER_INPUT for `first` together with `last`, or
 * either outside 1 to 100
 */
export function pageArguments({ first, after, last, before }: ConnectionArguments): PageRequest {
  if (isGiven(first) && isGiven(last)) {
    throw badInput("last", "`first` and `last` are both given; give one of them.");
  }
  return {
    ...(isGiven(first) && { first: countArgument("first", first, most, most) }),
    ...(isGiven(after) && { after }),
    ...(isGiven(last) && { last: countArgument("last", last, most, most) }),
    ...(isGiven(before) && { before }),
  };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
