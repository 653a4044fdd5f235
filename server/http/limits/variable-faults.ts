import {
  type ExecutionArgs,
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  type OperationDefinitionNode,
} from "graphql";
import { refusal } from "./refusal.ts";

/** More of them would not help to fix the first. */
const mostFaults = 5;

/** The first few faults in the variables of a request: unknown variables, then values that do not fit. */
export function variableFaults({
  schema,
  document,
  operationName,
  variableValues,
}: ExecutionArgs): readonly GraphQLError[] {
  const operation = getOperationAST(document, operationName);
  // Execution reports an unknown or ambiguous operation.
  if (!operation) return [];
  const unknown = unknownVariables(operation, variableValues ?? {});
  if (unknown.length > 0) return unknown.slice(0, mostFaults);
  const { errors = [] } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    { ...variableValues },
    // The last error of graphql-js only says that there are more.
    { maxErrors: mostFaults },
  );
  return errors.slice(0, mostFaults);
}

function unknownVariables(
  { name, variableDefinitions = [] }: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  const known = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
  const operation = name ? `The operation "${name.value}"` : "The operation";
  return Object.keys(values)
    .filter((each) => !known.has(each))
    .map((each) =>
      refusal(
        "BAD_USER_INPUT",
        `${operation} has no variable \`$${each}\`. Declare it there, or leave it out.`,
        { argument: `$${each}` },
      ),
    );
}
