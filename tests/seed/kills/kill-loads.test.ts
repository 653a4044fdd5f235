import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type EngineSettings } from "../../../server/graph/open-engine.ts";
import { openNeo4jEngine } from "../../../server/graph/neo4j/engine.ts";
import { describeOnNeo4j } from "../../graph/engines.ts";
import { wipe } from "../../neo4j/wipe.ts";
import { makeFolder } from "../temporary-dataset.ts";
import { type KilledLoad, killLoads } from "./kill-loads.ts";
import { writeTwoVersions } from "./two-versions.ts";

async function killThree(emptyGraph: () => Promise<EngineSettings>): Promise<KilledLoad[]> {
  const versions = writeTwoVersions(makeFolder({}), 24);
  const killed: KilledLoad[] = [];
  for await (const one of killLoads({ emptyGraph, versions, times: 3, batchSize: 20 }))
    killed.push(one);
  return killed;
}

/** The first is killed within its only unit, the others between two of many. */
const expected = [
  { way: "IN_ONE_UNIT", said: "EARLIER", isSame: true },
  { way: "INTO_NOTHING", said: "HALF_LOADED", isSame: true },
  { way: "OVER_EARLIER", said: "HALF_LOADED", isSame: true },
];

describe("a load that is killed, on the embedded engine", () => {
  it("leaves the version before, or what is told to be half there, and is finished by the next", async () => {
    const killed = await killThree(async () => ({ dataFolder: makeFolder({}) }));
    expect(killed).toMatchObject(expected);
  }, 300_000);
});

describeOnNeo4j("a load that is killed, on Neo4j", (address) => {
  it("leaves the version before, or what is told to be half there, and is finished by the next", async () => {
    const killed = await killThree(async () => {
      const engine = await openNeo4jEngine(address());
      await wipe(engine);
      await engine.close();
      return { neo4j: address(), dataFolder: join(makeFolder({}), "unused") };
    });
    expect(killed).toMatchObject(expected);
  }, 300_000);
});
