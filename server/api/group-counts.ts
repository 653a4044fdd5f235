import { badInput } from "./bad-input.ts";

/** The most groups in an answer, as stated in the contract by `@listSize` of these fields. */
const mostGroups = 10_000;

/** @throws {GraphQLError} BAD_USER_INPUT when there are more groups than allowed in one answer */
export function groupCounts<T>(groups: readonly T[]): readonly T[] {
  if (groups.length <= mostGroups) return groups;
  throw badInput(
    "by",
    `\`by\` makes ${groups.length} groups; at most ${mostGroups} are given: count by less, or narrow \`filter\`.`,
  );
}
