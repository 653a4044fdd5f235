import { isAsyncIterable, type Plugin } from "graphql-yoga";
import { type ApiContext } from "../../api/context.ts";
import { type Keeper, type KeptForAnswer } from "../../store/kept/keeper.ts";
import { type RequestContext } from "../telemetry/trace.ts";

/** How often an answer is started when the data changes meanwhile; the last one is sent as it is. */
const attempts = 3;

/**
 * Lets an answer use what is kept of the data, and makes sure that the whole answer is of one version; while a
 * data set is being loaded, that its lists are.
 */
export function oneVersion(keeper: Keeper): Plugin<ApiContext & RequestContext> {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const { contextValue } = args as { contextValue: ApiContext & RequestContext };
        const { trace } = contextValue;
        for (let attempt = 1; ; attempt += 1) {
          const kept = await keeper.begin();
          const before = trace.engineCalls;
          const result: unknown = await executeFn({
            ...args,
            contextValue: { ...contextValue, ...contextValue.over(kept) },
          });
          if (kept === null || isAsyncIterable(result)) return result;
          const settled = trace.engineCalls === before ? "whole" : await settle(kept);
          if (settled === "whole" && !kept.isLoading) trace.version = kept.version;
          if (settled !== "mixed" || attempt === attempts) return result;
        }
      });
    },
  };
}

/** Whether an answer is of one version, or of one load; "unknown" when the graph does not say. */
async function settle(kept: KeptForAnswer): Promise<"whole" | "mixed" | "unknown"> {
  try {
    return (await kept.settle()) ? "whole" : "mixed";
  } catch {
    return "unknown";
  }
}
