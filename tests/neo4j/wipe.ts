import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type Neo4jAddress } from "../../server/graph/neo4j/options.ts";
import { openNeo4jEngine } from "../../server/graph/neo4j/engine.ts";

const perTransaction = 10_000;

/** Deletes every node and tie. The schema stays. */
export async function wipe(engine: GraphEngine): Promise<void> {
  const some = {
    name: "wipe",
    cypher: `MATCH (n) WITH n LIMIT ${perTransaction} DETACH DELETE n RETURN count(*) AS n`,
  };
  for (let deleted = Infinity; deleted > 0;) {
    const rows = await engine.write("wipe", (unit) => unit.run(some));
    deleted = Number(rows[0]?.["n"]);
  }
}

/** A constraint without other use: where it exists, tests have run before, and may wipe. */
const mark = "parley_tests_wipe_this_database";

/**
 * Tests wipe the database they are given; this protects other data.
 * @throws when the database has nodes and no test run has marked it as its own
 */
export async function refuseForeignData(address: Neo4jAddress): Promise<void> {
  const engine = await openNeo4jEngine(address, { patience: { startup: 10_000 } });
  try {
    const marks = await engine.read(
      { name: "mark", cypher: "SHOW CONSTRAINTS YIELD name WHERE name = $mark RETURN name" },
      { mark },
    );
    if (marks.length > 0) return;
    const nodes = await engine.read({ name: "any", cypher: "MATCH (n) RETURN 1 AS n LIMIT 1" });
    if (nodes.length > 0)
      throw new Error(
        `The database at ${address.uri} is not empty, and the tests would wipe it: empty it yourself, ` +
          `or unset NEO4J_URI`,
      );
    await engine.write("mark", (unit) =>
      unit.run({
        name: "mark",
        cypher: `CREATE CONSTRAINT ${mark} IF NOT EXISTS FOR (n:ParleyTests) REQUIRE n.id IS UNIQUE`,
      }),
    );
  } finally {
    await engine.close();
  }
}
