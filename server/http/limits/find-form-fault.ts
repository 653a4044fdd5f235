import {
  BREAK,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLError,
  Kind,
  type SelectionSetNode,
  visit,
} from "graphql";
import { type Limits } from "../../settings/limits.ts";
import { refusal } from "./refusal.ts";

/**
 * Checks for too many aliases, directives, or repetitions of a field. Done before validation, which would
 * compare every repetition with every other, and list every unknown directive.
 */
export function findFormFault(document: DocumentNode, limits: Limits): GraphQLError | undefined {
  let fault: GraphQLError | undefined;
  let aliases = 0;
  let directives = 0;
  visit(document, {
    enter(node) {
      const here: readonly DirectiveNode[] = "directives" in node ? (node.directives ?? []) : [];
      directives += here.length;
      if (node.kind === Kind.FIELD && node.alias) aliases += 1;
      if (aliases > limits.aliases) fault = tooManyAliases(limits);
      if (here.length > limits.directivesInOnePlace || directives > limits.directives) {
        fault = tooManyDirectives(limits);
      }
      const name =
        node.kind === Kind.SELECTION_SET ? findRepeated(node, limits.repeats) : undefined;
      if (name !== undefined) fault = tooManyRepeats(name, limits);
      return fault ? BREAK : undefined;
    },
  });
  return fault;
}

function tooManyAliases({ aliases }: Limits): GraphQLError {
  return refusal(
    "TOO_MANY_ALIASES",
    `This query has more than ${aliases} aliases. Use nodes(ids:) or a filter with ids, or ask in several queries.`,
  );
}

function tooManyDirectives({ directives, directivesInOnePlace }: Limits): GraphQLError {
  return refusal(
    "TOO_MANY_DIRECTIVES",
    `This query has more than ${directives} directives, or more than ${directivesInOnePlace} in one place. ` +
      "Leave out what is not wanted, or ask in several queries.",
  );
}

function tooManyRepeats(name: string, { repeats }: Limits): GraphQLError {
  return refusal(
    "TOO_MANY_REPEATS",
    `This query asks more than ${repeats} times for \`${name}\` in one place. Once is enough: what it gives is the same.`,
  );
}

function findRepeated({ selections }: SelectionSetNode, most: number): string | undefined {
  const counts = new Map<string, number>();
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const { value } = selection.alias ?? selection.name;
    const count = (counts.get(value) ?? 0) + 1;
    if (count > most) return value;
    counts.set(value, count);
  }
  return undefined;
}
