import { getOperationAST } from "graphql";
import { type Plugin } from "graphql-yoga";
import { type RequestContext } from "./coded-errors.ts";

/** Notes in the trace which operation ran. */
export function operationNames(): Plugin<RequestContext> {
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      const operation = getOperationAST(document, operationName);
      contextValue.trace.operation = operation?.name?.value ?? "(anonymous)";
    },
  };
}
