import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkDataset } from "../../../seed/check/check-dataset.ts";
import { loadDataset } from "../../../seed/load/load-dataset.ts";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { openNeo4jEngine } from "../../../server/graph/neo4j/engine.ts";
import { findNeo4j } from "../../neo4j/find-neo4j.ts";
import { wipe } from "../../neo4j/wipe.ts";
import { clients, contest, type Contestant, mustAgree } from "./contest.ts";
import { installPeer } from "./install-peer.ts";
import { contestants, type Measured, peerName, writeTable } from "./readme-table.ts";
import { questionsAbout, type Subjects } from "./questions.ts";
import { serve } from "./served.ts";

const root = join(import.meta.dirname, "../../..");
const visits = join(root, "seed/datasets/us-visits");

/**
 * Compares with @neo4j/graphql on the same Neo4j at the same time: data set us-visits, the same answers, our
 * limits on.
 */
export async function benchPeers({ intoReadme = false } = {}): Promise<void> {
  const found = await findNeo4j();
  if ("missing" in found) {
    console.log(`Not measured against peers: ${found.missing}`);
    return;
  }
  const script = await installPeer();
  const neo4j = await found.start();
  const data = mkdtempSync(join(tmpdir(), "parley-bench-"));
  const running: Contestant[] = [];
  try {
    const engine = await openNeo4jEngine(neo4j.address);
    await wipe(engine);
    await loadVisits(engine);
    const subjects = await findSubjects(engine);
    await engine.close();
    const embedded = await openEmbeddedEngine({ folder: data });
    await loadVisits(embedded);
    await embedded.close();

    const { uri, username, password } = neo4j.address;
    const onNeo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const main = ["--import", "tsx", join(root, "server/main.ts")];
    // All clients use one address, so they share one budget.
    const quiet = { LOG_LEVEL: "warn", PARLEY_DATA: data, PARLEY_MAX_BUDGET: "1000000000" };
    const start = async (name: string, env: Record<string, string>) =>
      running.push({ name, wording: "ours", served: await serve(main, { ...quiet, ...env }) });
    running.push({ name: peerName, wording: "theirs", served: await serve([script], onNeo4j) });
    await start(contestants.kept, onNeo4j);
    await start(contestants.read, { ...onNeo4j, PARLEY_MAX_KEPT: "1" });
    await start(contestants.embedded, {});
    const measured: Measured[] = [];
    for (const question of questionsAbout(subjects)) {
      await mustAgree(question, running);
      measured.push({ question: question.name, results: await contest(question, running) });
      report(measured.at(-1)!);
    }
    if (intoReadme) writeTable(measured);
  } finally {
    await Promise.all(running.map(({ served }) => served.stop()));
    rmSync(data, { recursive: true, force: true });
    await neo4j.stop();
  }
}

async function loadVisits(engine: GraphEngine): Promise<void> {
  await engine.prepare();
  await loadDataset(engine, await checkDataset(visits));
}

async function findSubjects(engine: GraphEngine): Promise<Subjects> {
  const rows = await engine.read({
    name: "bench subjects",
    cypher: `MATCH (a:Actor) RETURN a.id AS id, COUNT { (a)-[:ATTENDED]->() } AS meetings ORDER BY meetings DESC, id`,
  });
  const id = (row: (typeof rows)[number]) => row["id"] as string;
  return {
    busy: rows.filter(({ meetings }) => Number(meetings) >= 50).map(id),
    actors: rows.map(id),
    years: Array.from({ length: 70 }, (_, n) => 1950 + n),
  };
}

function report({ question, results }: Measured): void {
  const theirs = results.get(peerName)!;
  console.log(`\n${question} (${clients} clients for answers a second)`);
  for (const [name, { p50, p95, perSecond }] of results) {
    const times = (ratio: number) => `${ratio.toFixed(2)}x`.padStart(7);
    console.log(
      [
        `  ${name.padEnd(44)}`,
        `p50 ${p50.toFixed(1).padStart(6)} ms${times(theirs.p50 / p50)}`,
        `p95 ${p95.toFixed(1).padStart(6)} ms${times(theirs.p95 / p95)}`,
        `${perSecond.toFixed(0).padStart(5)}/s${times(perSecond / theirs.perSecond)}`,
      ].join("  "),
    );
  }
}
