import { setTimeout as wait } from "node:timers/promises";
import { type Plugin } from "graphql-yoga";
import { dataVersion } from "../../store/networks/data-version.ts";
import { type Reader } from "../../store/rows/query.ts";

/** Watches which data sets are only partly in the graph, because a load is running or broke off. */
export interface LoadingWatch {
  /** Their ids, as of a moment ago. Empty when the graph can't be asked. */
  readonly current: () => Promise<readonly string[]>;
}

/** How long a result is reused, and how long an answer waits for it, ms. */
const holds = 2_000;
const patience = 200;

export function watchLoading(reader: Reader): LoadingWatch {
  let asked = -Infinity;
  let known: readonly string[] = [];
  let reading = Promise.resolve(known);
  const read = async () => {
    try {
      known = (await dataVersion(reader)).loading;
    } catch {
      // Other reads of the same request will report the problem.
      known = [];
    }
    return known;
  };
  return {
    current() {
      if (performance.now() - asked > holds) {
        asked = performance.now();
        reading = read();
      }
      return Promise.race([reading, wait(patience, undefined, { ref: false }).then(() => known)]);
    },
  };
}

/**
 * Adds the partly loaded data sets to every answer (`extensions.loading`), because incomplete data is not
 * visible otherwise.
 */
export function loadingNotice(watch: LoadingWatch): Plugin {
  return {
    onExecute() {
      return {
        async onExecuteDone({ result, setResult }) {
          const loading = await watch.current();
          if (loading.length === 0 || !("data" in result || "errors" in result)) return;
          setResult({ ...result, extensions: { ...result.extensions, loading } });
        },
      };
    },
  };
}
