import { type Plugin } from "graphql-yoga";
import { type TakeTurn } from "../../graph/loop-turns.ts";
import { type RequestContext } from "../telemetry/trace.ts";

/**
 * Lets each request wait for its turn before its query is parsed and checked, and again before it is
 * executed, after what other plugins check.
 */
export function fairTurns(takeTurn: TakeTurn): Plugin<RequestContext, RequestContext> {
  return {
    async onParams({ context, request }) {
      const { client, trace } = context as RequestContext;
      await takeTurn({ client, request: trace.id }, request.signal);
    },
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const { client, trace } = (args as { contextValue: RequestContext }).contextValue;
        await takeTurn({ client, request: trace.id });
        return executeFn(args);
      });
    },
  };
}
