import { maxDepthPlugin } from "@escape.tech/graphql-armor-max-depth";
import { type GraphQLError } from "graphql";
import { type GraphQLParams, type Plugin } from "graphql-yoga";
import { type Limits } from "../../settings/limits.ts";
import { findFormFault } from "./query-form.ts";
import { findTextFault } from "./find-text-fault.ts";
import { findVariableFault } from "./variable-form.ts";
import { variableFaults } from "./variable-faults.ts";

/**
 * Refuses what is too long, too deep or too repetitive to be meant well: the text before it is parsed, the
 * variables before they are held against their types, the query before it runs. What it may cost is
 * query-cost.ts's business.
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

/** What is wrong with a request as it came. That its parts have the right types is checked elsewhere. */
function findRequestFault(
  { query, variables }: GraphQLParams,
  limits: Limits,
): GraphQLError | undefined {
  const inText = typeof query === "string" ? findTextFault(query, limits) : undefined;
  if (inText || typeof variables !== "object" || variables === null) return inText;
  return findVariableFault(variables, limits);
}

/** Armor prefixes its message with "Syntax Error" and gives no code: both are mended on the way out. */
function worded({ depth }: Limits) {
  return (_: unknown, error: GraphQLError) => {
    error.message = `This query nests fields deeper than ${depth} levels. Ask for the inner part in a query of its own.`;
    Object.assign(error.extensions, { code: "QUERY_TOO_DEEP", http: { status: 400, spec: true } });
  };
}
