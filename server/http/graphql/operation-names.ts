import { getOperationAST } from "graphql";
import { type Plugin } from "graphql-yoga";
import { nameForLog, type RequestContext } from "../telemetry/trace.ts";

/** Records the operation's name in the trace. */
export function operationNames(): Plugin<RequestContext> {
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      const operation = getOperationAST(document, operationName);
      contextValue.trace.operation = nameForLog(operation?.name?.value ?? "(anonymous)");
    },
  };
}
