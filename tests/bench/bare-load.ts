import grafeo from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import { batchesOf } from "../../server/graph/async.ts";
import { type Neo4jAddress } from "../../server/graph/neo4j/options.ts";
import { plainRows, type Size } from "./plain-rows.ts";

/** Loads the generated rows with the embedded engine's own fastest calls, without checks, hashes or sources. */
export async function bareEmbeddedLoad(size: Size): Promise<void> {
  const rows = plainRows(size);
  const database = grafeo.GrafeoDB.create();
  for (const label of ["Actor", "Meeting"]) {
    await database.executeCypher(`CREATE INDEX ${label}_id FOR (n:${label}) ON (n.id)`);
  }
  const actors = await database.batchCreateNodesWithProps("Actor", [...rows.actors]);
  const meetings = await database.batchCreateNodesWithProps("Meeting", [...rows.meetings]);
  await database.batchCreateEdges(
    rows.attendances.map(({ actor, meeting }) => ({
      src: actors[actor] ?? 0,
      dst: meetings[meeting] ?? 0,
      type: "ATTENDED",
      properties: { id: `m${meeting}/a${actor}` },
    })),
  );
  database.close();
}

/** The same with neo4j-driver alone: a constraint, then CREATE from UNWIND in batches of 5,000. */
export async function bareNeo4jLoad(address: Neo4jAddress, size: Size): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  const run = async (cypher: string, rows?: readonly unknown[]) => {
    await driver.executeQuery(cypher, rows ? { rows } : {});
  };
  const inBatches = async (cypher: string, rows: readonly unknown[]) => {
    for (const batch of batchesOf(rows, 5000)) await run(cypher, batch);
  };
  try {
    for (const label of ["Actor", "Meeting"]) {
      await run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    }
    const rows = plainRows(size);
    await inBatches("UNWIND $rows AS row CREATE (n:Actor) SET n = row", rows.actors);
    await inBatches("UNWIND $rows AS row CREATE (n:Meeting) SET n = row", rows.meetings);
    await inBatches(
      `UNWIND $rows AS row MATCH (a:Actor {id: row.a}) MATCH (m:Meeting {id: row.m})
       CREATE (a)-[:ATTENDED {id: row.m + '/' + row.a}]->(m)`,
      rows.attendances.map(({ actor, meeting }) => ({ a: `a${actor}`, m: `m${meeting}` })),
    );
  } finally {
    await driver.close();
  }
}
