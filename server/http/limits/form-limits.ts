import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { type GraphQLError } from "graphql";
import { type GraphQLParams, type Plugin } from "graphql-yoga";
import { type Limits } from "../../settings/limits.ts";
import { findFormFault } from "./find-form-fault.ts";
import { findTextFault } from "./find-text-fault.ts";
import { findVariableFault } from "./find-variable-fault.ts";
import { variableFaults } from "./variable-faults.ts";

/**
 * Refuses requests that are too long, too deep or too repetitive: checks the text before parsing, variables
 * before they are coerced, and the query before execution. The cost is checked elsewhere (query-cost.ts).
 */
export function formLimits(limits: Limits): Plugin[] {
  return [
    {
      onParams({ params, setResult }) {
        const fault = findRequestFault(params, limits);
        if (fault) setResult({ errors: [fault] });
      },
      onValidate({ params, setResult }) {
        const fault = findFormFault(params.documentAST, limits);
        if (fault) setResult([fault]);
      },
      onExecute({ args, setResultAndStopExecution }) {
        const errors = variableFaults(args);
        if (errors.length > 0) setResultAndStopExecution({ errors });
      },
    },
    maxDepthPlugin({
      n: limits.depth,
      flattenFragments: true,
      onReject: [worded(limits)],
    }),
  ];
}

/** Checks the size of a request's parts. Their types are checked elsewhere. */
function findRequestFault(
  { query, variables }: GraphQLParams,
  limits: Limits,
): GraphQLError | undefined {
  const inText = typeof query === "string" ? findTextFault(query, limits) : undefined;
  if (inText || typeof variables !== "object" || variables === null) return inText;
  return findVariableFault(variables, limits);
}

/** Armor prefixes its message with "Syntax Error" and gives no code; this corrects both. */
function worded({ depth }: Limits) {
  return (_: unknown, error: GraphQLError) => {
    error.message = `This query nests fields deeper than ${depth} levels. Ask for the inner part in a query of its own.`;
    Object.assign(error.extensions, { code: "QUERY_TOO_DEEP", http: { status: 400, spec: true } });
  };
}
