/** Loads that are killed, on each engine: how many graphs come out the same as without interruption. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNeo4jEngine } from "../../server/graph/neo4j/engine.ts";
import { type EngineSettings } from "../../server/graph/open-engine.ts";
import { groupBy } from "../../server/store/write/group-by.ts";
import { findNeo4j } from "../neo4j/find-neo4j.ts";
import { wipe } from "../neo4j/wipe.ts";
import { type KilledLoad, killLoads } from "../seed/kills/kill-loads.ts";
import { type TwoVersions, writeTwoVersions } from "../seed/kills/two-versions.ts";

/** Of the data set that is loaded. */
const actors = 400;
const batchSize = 100;

const inWords: Readonly<Record<KilledLoad["said"], string>> = {
  NOTHING: "nothing",
  EARLIER: "the version before",
  LATER: "the new version",
  HALF_LOADED: "a data set that it said is half loaded",
  SOMETHING_ELSE: "SOMETHING ELSE, as if it were whole",
};

/** @param times how many loads are killed on each engine */
export async function benchKills(times: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parley-kills-"));
  try {
    const versions = writeTwoVersions(join(folder, "versions"), actors);
    const { earlier, later } = versions.records;
    console.log(
      `A data set of ${later} records, loaded into nothing or over ${earlier} earlier ones.`,
    );
    let graphs = 0;
    const newFolder = async () => ({ dataFolder: join(folder, `graph-${(graphs += 1)}`) });
    await report("embedded", newFolder, versions, times);
    await onNeo4j(versions, times);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onNeo4j(versions: TwoVersions, times: number): Promise<void> {
  const found = await findNeo4j();
  if ("missing" in found) {
    console.log(`Not killed on Neo4j: ${found.missing}`);
    return;
  }
  const { address, stop } = await found.start();
  const engine = await openNeo4jEngine(address);
  try {
    const wiped = async () => {
      await wipe(engine);
      return { neo4j: address, dataFolder: "unused" };
    };
    await report("Neo4j", wiped, versions, times);
  } finally {
    await engine.close();
    await stop();
  }
}

async function report(
  name: string,
  emptyGraph: () => Promise<EngineSettings>,
  versions: TwoVersions,
  times: number,
): Promise<void> {
  const killed: KilledLoad[] = [];
  for await (const one of killLoads({ emptyGraph, versions, times, batchSize })) {
    killed.push(one);
    if (one.isSame && one.said !== "SOMETHING_ELSE") continue;
    console.log(`  ${name}: ${JSON.stringify(one)}`);
    process.exitCode = 1;
  }
  const count = (of: (one: KilledLoad) => boolean) => killed.filter(of).length;
  const said = [...groupBy(killed, (one) => one.said)].map(
    ([what, some]) => `${some.length} ${inWords[what]}`,
  );
  console.log(
    `${name}: of ${killed.length} loads that were killed and run again, ${count(({ isSame }) => isSame)} ended ` +
      `in the same graph; in between the server had ${said.join(", ")}`,
  );
}
