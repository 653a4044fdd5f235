import { type Plugin, type YogaInitialContext } from "graphql-yoga";
import { type LoopTurns } from "../../graph/loop-turns.ts";
import { type RequestContext } from "../telemetry/trace.ts";

interface Executed {
  readonly contextValue: RequestContext & YogaInitialContext;
}

/**
 * Lets each request wait for its turn before its query is parsed and checked, and again before it is
 * executed, after what other plugins check. Who has left meanwhile is dropped.
 */
export function fairTurns(turns: Pick<LoopTurns, "take">): Plugin<RequestContext, RequestContext> {
  return {
    async onParams({ context, request }) {
      const { client, trace } = context as RequestContext;
      await turns.take({ client, request: trace.id }, request.signal);
    },
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const { client, trace, request } = (args as Executed).contextValue;
        await turns.take({ client, request: trace.id }, request.signal);
        return executeFn(args);
      });
    },
  };
}
