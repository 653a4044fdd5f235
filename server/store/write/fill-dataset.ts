import { idOf } from "../../../schema/typed-record.ts";
import { batchesOf } from "../../graph/async.ts";
import { type GraphEngine, nodeLabels, type WriteUnit } from "../../graph/graph-engine.ts";
import { type Run } from "./compare.ts";
import { type HashedRecord } from "./hash-record.ts";
import { Tally } from "./load-summary.ts";
import { anyNode, beginStep } from "./statements.ts";
import { type OwnedTie } from "./to-graph.ts";
import { tiesWithin, writeChanges, writeTies } from "./write-changes.ts";

/** Whether the graph is empty. */
export async function isEmpty(run: Run): Promise<boolean> {
  for (const label of nodeLabels) if ((await run(anyNode[label], {})).length > 0) return false;
  return true;
}

export interface Filling {
  readonly id: string;
  readonly name: string;
  readonly batchSize: number;
  readonly onProgress: ((done: number) => void) | undefined;
}

/**
 * Writes records into a graph that contains nothing but their data set's own node. It works in steps, with
 * the fastest calls of the engine, without lookups and comparisons. If it breaks off, ties of written records
 * may be missing; `step` on the data set's node stays until everything is written and so shows this.
 */
export async function fillDataset(
  engine: GraphEngine,
  batches: AsyncIterable<readonly HashedRecord[]>,
  { id, name, batchSize, onProgress }: Filling,
): Promise<Tally> {
  const tally = new Tally();
  const innerTies: OwnedTie[] = [];
  let [step, done] = [0, 0];
  const inStep = (work: (unit: WriteUnit) => Promise<void>): Promise<void> => {
    step += 1;
    const parameters = { id, step };
    return engine.write(
      name,
      async (unit) => {
        // A commit whose confirmation was lost is retried; this finds that it happened, so that nothing is
        // created twice.
        const [begun] = await unit.run(beginStep, parameters);
        if (begun) await work(creating(unit));
      },
      { piecewise: true, interim: true },
    );
  };
  for await (const batch of batches) {
    const changes = batch.map((hashed) => ({ hashed, what: "added", stored: null }) as const);
    await inStep((unit) => writeChanges(unit, id, changes));
    for (const hashed of batch) {
      tally.add(hashed.kind, "added", idOf(hashed));
      innerTies.push(...tiesWithin(hashed));
    }
    onProgress?.((done += batch.length));
  }
  for (const some of batchesOf(innerTies, batchSize)) await inStep((unit) => writeTies(unit, some));
  return tally;
}

/** The unit, with upserts replaced by creates. */
function creating(unit: WriteUnit): WriteUnit {
  return {
    run: (...statement) => unit.run(...statement),
    createNodes: (...rows) => unit.createNodes(...rows),
    createTies: (...rows) => unit.createTies(...rows),
    upsertNodes: (...rows) => unit.createNodes(...rows),
    upsertTies: (...rows) => unit.createTies(...rows),
  };
}
