import { setTimeout as wait } from "node:timers/promises";
import { type Plugin } from "graphql-yoga";
import { dataVersion } from "../../store/networks/data-version.ts";
import { type Reader } from "../../store/rows/query.ts";
import { type RequestContext } from "../telemetry/trace.ts";

/** Watches which data sets are only partly in the graph, because a load is running or broke off. */
export interface LoadingWatch {
  /** Their ids, as of a moment ago. Empty when the graph can't be asked. */
  readonly current: () => Promise<readonly string[]>;
}

/**
 * How long a result is reused without asking again, how long it is reused while the graph is being asked, and
 * how long an answer waits for a newer one, and for the first, ms.
 */
const holds = 2_000;
const usable = 10_000;
const patience = 200;
const firstPatience = 2_000;

export function watchLoading(reader: Reader): LoadingWatch {
  let asked = -Infinity;
  let known: readonly string[] = [];
  let knownAt = -Infinity;
  let reading = Promise.resolve(known);
  const read = async () => {
    try {
      known = (await dataVersion(reader)).loading;
      knownAt = performance.now();
    } catch {
      // Other reads of the same request will report the problem.
      known = [];
    }
    return known;
  };
  return {
    async current() {
      const now = performance.now();
      if (now - asked > holds) {
        asked = now;
        reading = read();
      }
      // The graph may be busy with other clients' questions.
      if (now - knownAt < usable) return known;
      const waiting = wait(knownAt === -Infinity ? firstPatience : patience, undefined, {
        ref: false,
      });
      return Promise.race([reading, waiting.then(() => known)]);
    },
  };
}

/**
 * Adds the partly loaded data sets to every answer (`extensions.loading`), because incomplete data is not
 * visible otherwise.
 */
export function loadingNotice(watch: LoadingWatch): Plugin<RequestContext> {
  return {
    onExecute({ args }) {
      return {
        async onExecuteDone({ result, setResult }) {
          const loading = await watch.current();
          args.contextValue.trace.loading = loading;
          if (loading.length === 0 || !("data" in result || "errors" in result)) return;
          setResult({ ...result, extensions: { ...result.extensions, loading } });
        },
      };
    },
  };
}
