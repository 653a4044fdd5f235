import {
  type ExecutionArgs,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import { type Arguments, sizeOf, sizesBelow } from "./list-sizes.ts";

/** The number of records of each kind (`actors`); an unknown number limits nothing. */
export type KnownCounts = Readonly<Record<string, number>>;

/**
 * The cost of a query in objects: an upper bound of the objects it may return, plus extra for other work. It
 * is computed from `@listSize`, `@cost` and `@counted` in the contract.
 * @throws {GraphQLError} for variables that do not fit their types
 */
export function queryCost(
  { schema, document, variableValues, operationName }: ExecutionArgs,
  known: KnownCounts = {},
): number {
  const given = { ...variableValues };
  const operation = getOperationAST(document, operationName);
  const { coerced = {}, errors = [] } = getVariableValues(
    schema,
    operation?.variableDefinitions ?? [],
    given,
    { maxErrors: 1 },
  );
  if (errors[0]) throw errors[0];
  const below = sizesBelow(schema, document, coerced);
  return getComplexity({
    schema,
    query: document,
    variables: given,
    ...(typeof operationName === "string" && { operationName }),
    estimators: [(field) => fieldCost(schema, field, below, known)],
  });
}

function fieldCost(
  schema: GraphQLSchema,
  { type, field, args, childComplexity }: ComplexityEstimatorArgs,
  below: ReadonlyMap<string, number>,
  known: KnownCounts,
): number {
  const named = getNamedType(field.type);
  // Scalars cost nothing beyond their object; introspection is answered from memory.
  if (!isCompositeType(named) || named.name.startsWith("__") || type.name.startsWith("__"))
    return 0;
  const size = Math.min(
    sizeOf(schema, { parent: type.name, field, args }, below),
    countOf(schema, named, known),
  );
  return Math.ceil(size * (1 + childComplexity)) + weightOf(schema, field, args);
}

/** The largest number of items of a type that can exist, by the counts. */
function countOf(schema: GraphQLSchema, type: GraphQLNamedType, known: KnownCounts): number {
  const counted = schema.getDirective("counted");
  const node = isObjectType(type) ? type.getFields()["nodes"] : undefined;
  const item = type.name.endsWith("Connection") && node ? getNamedType(node.type) : type;
  if (!counted || !item.astNode) return Infinity;
  const values = getDirectiveValues(counted, item.astNode);
  const by = values?.["by"] as readonly string[] | undefined;
  if (!by) return Infinity;
  return by.reduce((sum, name) => sum + (known[name] ?? Infinity), 0);
}

/** The extra cost of a field and of its arguments that are given. */
function weightOf(
  schema: GraphQLSchema,
  field: ComplexityEstimatorArgs["field"],
  args: Arguments,
): number {
  const cost = schema.getDirective("cost");
  if (!cost) return 0;
  let weight = weightAt(field.astNode);
  for (const { name, type } of field.args) {
    const input = getNamedType(type);
    const given = args[name];
    if (!isInputObjectType(input) || typeof given !== "object" || given === null) continue;
    for (const part of Object.values(input.getFields())) {
      const value: unknown = Reflect.get(given, part.name);
      if (value !== undefined && value !== null) weight += weightAt(part.astNode);
    }
  }
  return weight;

  function weightAt(node: Parameters<typeof getDirectiveValues>[1] | null | undefined): number {
    const values = cost && node ? getDirectiveValues(cost, node) : undefined;
    return Number(values?.["weight"] ?? 0);
  }
}
