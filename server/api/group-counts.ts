import { badInput } from "./bad-input.ts";

/** As many groups are given as the contract says that there may be: `@listSize` of the fields that give them. */
const mostGroups = 10_000;

/** @throws {GraphQLError} BAD_USER_INPUT when there are more groups than one answer may have */
export function groupCounts<T>(groups: readonly T[]): readonly T[] {
  if (groups.length <= mostGroups) return groups;
  throw badInput(
    "by",
    `\`by\` makes ${groups.length} groups; at most ${mostGroups} are given: count by less, or narrow \`filter\`.`,
  );
}
