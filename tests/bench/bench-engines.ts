/** What Parley costs over the bare engine. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { openNeo4jEngine } from "../../server/graph/neo4j/engine.ts";
import { createApp } from "../../server/http/app.ts";
import { findNeo4j } from "../neo4j/find-neo4j.ts";
import { wipe } from "../neo4j/wipe.ts";
import { bareEmbeddedLoad, bareNeo4jLoad } from "./bare-load.ts";
import { generateDataset } from "./generate-dataset.ts";
import { measureInterleaved, ratio } from "./times.ts";
import { type Size } from "./plain-rows.ts";
import { type Read, reads } from "./reads.ts";

const size: Size = { actors: 20_000, meetings: 20_000, attendances: 100_000 };
const loadRounds = 3;
const readRounds = 40;

/** Loading and reading a generated data set, on the embedded engine and on Neo4j where there is one. */
export async function benchEngines(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  await generateDataset(folder, size);
  console.log(
    `A generated data set of ${size.actors} actors, ${size.meetings} meetings, ${size.attendances} attendances.\n`,
  );
  try {
    await benchEmbedded(folder);
    await benchNeo4j(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchEmbedded(folder: string): Promise<void> {
  const load = await measureInterleaved(
    {
      bare: () => bareEmbeddedLoad(size),
      parley: async () => {
        const engine = await openEmbeddedEngine({ memory: true });
        await loadGenerated(engine, folder);
        await engine.close();
      },
    },
    loadRounds,
    1,
  );
  report("embedded", "load: read, check, hash, write", load.parley, load.bare);
  const engine = await openEmbeddedEngine({ memory: true });
  await loadGenerated(engine, folder);
  await benchReads("embedded", engine, folder);
  await engine.close();
}

async function benchNeo4j(folder: string): Promise<void> {
  const found = await findNeo4j();
  if ("missing" in found) {
    console.log(`Not measured on Neo4j: ${found.missing}`);
    return;
  }
  const neo4j = await found.start();
  const engine = await openNeo4jEngine(neo4j.address);
  try {
    const load = await measureInterleaved(
      {
        bare: async () => {
          await wipe(engine);
          await bareNeo4jLoad(neo4j.address, size);
        },
        parley: async () => {
          await wipe(engine);
          await loadGenerated(engine, folder);
        },
      },
      loadRounds,
      1,
    );
    report("neo4j", "load: read, check, hash, write", load.parley, load.bare);
    await benchReads("neo4j", engine, folder);
  } finally {
    await wipe(engine);
    await engine.close();
    await neo4j.stop();
  }
}

async function loadGenerated(engine: GraphEngine, folder: string): Promise<void> {
  await engine.prepare();
  await loadDataset(engine, await checkDataset(folder));
}

async function benchReads(name: string, engine: GraphEngine, folder: string): Promise<void> {
  const app = createApp(engine, { log: pino({ level: "silent" }), clientFolder: folder });
  for (const read of reads) {
    const times = await measureInterleaved(
      {
        bare: () => engine.read(read.bare, read.parameters),
        graphql: () => ask(app.fetch, read),
      },
      readRounds,
    );
    report(name, read.name, times.graphql, times.bare);
  }
}

async function ask(fetch: ReturnType<typeof createApp>["fetch"], read: Read): Promise<void> {
  const response = await fetch("http://bench/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: read.query, variables: read.parameters }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(`${read.name}: ${JSON.stringify(errors)}`);
}

function report(
  engine: string,
  what: string,
  ours: { readonly p50: number; readonly p95: number },
  bare: { readonly p50: number; readonly p95: number },
): void {
  const ms = (value: number) => `${value.toPrecision(3)} ms`;
  console.log(
    `${engine.padEnd(9)} ${what.padEnd(50)} p50 ${ratio(ours.p50, bare.p50).padStart(6)}  ` +
      `p95 ${ratio(ours.p95, bare.p95).padStart(6)}   (${ms(ours.p50)} over ${ms(bare.p50)})`,
  );
}
