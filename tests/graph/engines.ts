import { afterAll, beforeAll, describe, inject } from "vitest";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type Neo4jAddress } from "../../server/graph/neo4j/options.ts";
import { openNeo4jEngine } from "../../server/graph/neo4j/engine.ts";
import { borrowNeo4j, type BorrowedNeo4j } from "../neo4j/borrow-neo4j.ts";
import { wipe } from "../neo4j/wipe.ts";

/**
 * Returns an empty, prepared graph, which is closed automatically when the suite ends. One at a time: on
 * Neo4j, opening the next one empties the previous one.
 */
export type OpenEmptyGraph = () => Promise<GraphEngine>;

/** Other suites may be using Neo4j; each waits its turn (milliseconds). */
const longestQueue = 30 * 60_000;

/**
 * Declares the suite once for each available engine; `suite` calls `it(…)` and hooks as usual. If there is no
 * Neo4j, provide-neo4j.ts has said so.
 */
export function describeOnEachEngine(name: string, suite: (open: OpenEmptyGraph) => void): void {
  describe(`${name} (embedded)`, () => {
    suite(closingAfterwards(openEmptyEmbedded));
  });
  describeOnNeo4j(`${name} (Neo4j)`, (address) =>
    suite(closingAfterwards(() => openEmptyNeo4j(address()))),
  );
}

/** Declares a suite that needs Neo4j, and has it for itself; `address` may be called in tests and hooks. */
export function describeOnNeo4j(name: string, suite: (address: () => Neo4jAddress) => void): void {
  const lender = inject("neo4j");
  describe.skipIf(!lender)(`${name}`, () => {
    let borrowed: BorrowedNeo4j | undefined;
    beforeAll(async () => {
      if (lender) borrowed = await borrowNeo4j(lender);
    }, longestQueue);
    afterAll(() => borrowed?.giveBack());
    suite(() => {
      if (!borrowed) throw new Error("Neo4j is there once the suite's hooks run");
      return borrowed.address;
    });
  });
}

async function openEmptyEmbedded(): Promise<GraphEngine> {
  const engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  return engine;
}

async function openEmptyNeo4j(address: Neo4jAddress): Promise<GraphEngine> {
  const engine = await openNeo4jEngine(address);
  await wipe(engine);
  await engine.prepare();
  return engine;
}

function closingAfterwards(open: OpenEmptyGraph): OpenEmptyGraph {
  const opened: GraphEngine[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((engine) => engine.close()));
  });
  return async () => {
    const engine = await open();
    opened.push(engine);
    return engine;
  };
}
