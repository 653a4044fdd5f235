/**
 * A process that loads a data set and is killed meanwhile, by a signal that it can't catch. Says nothing; its
 * order comes as JSON in its first argument.
 */
import { checkDataset } from "../../../seed/check/check-dataset.ts";
import { loadDataset } from "../../../seed/load/load-dataset.ts";
import { openEngine } from "../../../server/graph/open-engine.ts";
import { type KillOrder } from "./kill-order.ts";

const { graph, dataset, options, after, later } = JSON.parse(process.argv[2] ?? "") as KillOrder;
const die = (): void => void process.kill(process.pid, "SIGKILL");

const engine = await openEngine(graph);
await engine.prepare();
const checked = await checkDataset(dataset);
await loadDataset(engine, checked, {
  ...options,
  onProgress: (done) => {
    if (done < after) return;
    if (later === 0) die();
    else setTimeout(die, later);
  },
});
// The load was faster than its death.
die();
