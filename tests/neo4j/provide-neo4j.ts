import { type TestProject } from "vitest/node";
import { findNeo4j } from "./find-neo4j.ts";
import { lendNeo4j, type Neo4jLender } from "./lend-neo4j.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Null if there is no Neo4j. */
    neo4j: Neo4jLender | null;
  }
}

/** Once per test run: checks whether there is a Neo4j to test on; it starts when a suite first asks. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findNeo4j();
  if ("missing" in found) {
    // CI must have what the tests need, so its absence is a failure there, not a line in a log.
    if (process.env["CI"]) throw new Error(`No tests on Neo4j. ${found.missing}`);
    console.log(`Skipped the tests on Neo4j. ${found.missing}.`);
    project.provide("neo4j", null);
    return async () => {};
  }
  const { port, token, stop } = await lendNeo4j(found.start);
  project.provide("neo4j", { port, token });
  return stop;
}
