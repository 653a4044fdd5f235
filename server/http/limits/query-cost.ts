import {
  type ExecutionArgs,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import { listLengths } from "./list-lengths.ts";

/** Length of a list that takes no `first`, where a guess of 5 would be far off. */
const usual: Readonly<Record<string, number>> = {
  citations: 2,
  memberships: 2,
  documents: 3,
  issuers: 3,
  sides: 8,
  timeline: 100,
  areas: 20,
  windows: 30,
};

/**
 * The cost of a field: the number of objects it may give, all within counted. Numbers come from the
 * arguments, variables included, so that `first: $n` is counted as what it will be.
 */
function fieldCost(
  { type, field, args, childComplexity }: ComplexityEstimatorArgs,
  lengths: ReadonlyMap<string, number>,
): number {
  const named = getNamedType(field.type);
  // Names and numbers cost nothing beside the object they stand in; introspection is served from memory.
  if (!isCompositeType(named) || named.name.startsWith("__") || type.name.startsWith("__"))
    return 0;
  return Math.ceil(itemCount(type.name, field, args, lengths) * (1 + childComplexity));
}

function itemCount(
  parent: string,
  field: ComplexityEstimatorArgs["field"],
  args: Arguments,
  lengths: ReadonlyMap<string, number>,
): number {
  const told = lengths.get(`${parent}.${field.name}`);
  if (told !== undefined) return told;
  // The connection has counted them already.
  const isList = isListType(getNullableType(field.type));
  if (parent.endsWith("Connection") || (parent.endsWith("Edge") && !isList)) return 1;
  const asked = number(args["first"]) ?? number(args["last"]);
  if (getNamedType(field.type).name.endsWith("Connection")) return asked ?? 20;
  const ids = Array.isArray(args["ids"]) ? args["ids"].length : 0;
  if (field.name === "nodes" && parent === "Query") return ids;
  // Its parts are lists whose lengths follow from the arguments here: some 3 nodes or ties for each asked for.
  if (field.name === "neighbourhood") {
    const kinds = Array.isArray(args["kinds"]) ? args["kinds"].length : 4;
    return ((ids + kinds * (asked ?? 50)) * 3) / within;
  }
  if (!isList) return 1;
  return asked ?? usual[field.name] ?? within;
}

type Arguments = Readonly<Record<string, unknown>>;

/** Guessed length of a list that nothing tells about. */
const within = 5;

function number(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 ? value : undefined;
}

/** What a query may cost, in objects. @throws {GraphQLError} for variables that do not fit their types */
export function queryCost({
  schema,
  document,
  variableValues,
  operationName,
}: ExecutionArgs): number {
  const lengths = listLengths(schema, document, { ...variableValues });
  return getComplexity({
    schema,
    query: document,
    variables: { ...variableValues },
    ...(typeof operationName === "string" && { operationName }),
    estimators: [(field) => fieldCost(field, lengths)],
  });
}
