/** What loading a large data set from its files costs over the bare engine's bulk calls. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { batchesOf } from "../../server/graph/async.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { ratio } from "./times.ts";
import { endsOfVotes, listVotes, type Vote, writeVotes } from "./votes.ts";

const voteCount = 100_000;
const rounds = 3;

/**
 * Seconds of processor time and of wall-clock time. The former hardly depends on what else the machine does.
 */
interface Cost {
  readonly cpu: number;
  readonly clock: number;
}

/**
 * Loads votes from files into an empty graph in a file, and the same nodes and ties with the engine's bulk
 * calls alone.
 */
export async function benchLoad(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  try {
    await writeVotes(join(folder, "votes"), voteCount);
    const [bare, ours]: [Cost[], Cost[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await costOf(() => bareLoad(join(folder, `bare${round}`))));
      ours.push(
        await costOf(() => parleyLoad(join(folder, `ours${round}`), join(folder, "votes"))),
      );
    }
    const least = (costs: readonly Cost[], of: keyof Cost) =>
      Math.min(...costs.map((cost) => cost[of]));
    for (const of of ["cpu", "clock"] as const) {
      const [own, base] = [least(ours, of), least(bare, of)];
      const seconds = (value: number) => `${value.toFixed(1)} s`;
      console.log(
        `load ${voteCount} votes, ${of.padEnd(5)} ${ratio(own, base)} (${seconds(own)} over ${seconds(base)})`,
      );
    }
    console.log(
      `most memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function costOf(work: () => Promise<void>): Promise<Cost> {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6, clock: (performance.now() - begin) / 1000 };
}

async function parleyLoad(graph: string, dataset: string): Promise<void> {
  const engine = await openEmbeddedEngine({ folder: graph });
  await engine.prepare();
  await loadDataset(engine, await checkDataset(dataset));
  await engine.close();
}

async function bareLoad(graph: string): Promise<void> {
  const database = grafeo.GrafeoDB.create(`${graph}.grafeo`);
  for (const label of ["Actor", "Issue", "Source", "Position"]) {
    await database.executeCypher(`CREATE INDEX ${label}_id FOR (n:${label}) ON (n.id)`);
    await database.executeCypher(
      `CREATE CONSTRAINT ${label}_unique FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    );
  }
  const create = (label: string, rows: object[]) => database.batchCreateNodesWithProps(label, rows);
  const { actors, issues } = endsOfVotes(voteCount);
  const actorNumbers = await create(
    "Actor",
    actors.map((id) => ({ id })),
  );
  const issueNumbers = await create(
    "Issue",
    issues.map((n) => ({ id: `i${n}` })),
  );
  const sourceNumbers = await create(
    "Source",
    issues.map((n) => ({ id: `s${n}` })),
  );
  const votes: Vote[] = [...listVotes(voteCount)];
  for (const batch of batchesOf(votes, 2000)) {
    const rows = batch.map(({ id, stance, date }) => {
      return {
        id,
        stance,
        date,
        earliest: date,
        latest: date,
        attribution: "SELF",
        confidence: "HIGH",
      };
    });
    const positions = await create("Position", rows);
    const edges = batch.flatMap(({ id, actor, issue, source }, n) => {
      const position = positions[n] ?? 0;
      const numberOf = (numbers: readonly number[], end: string) =>
        numbers[Number(end.slice(1))] ?? 0;
      return [
        {
          src: numberOf(actorNumbers, actor),
          dst: position,
          type: "HOLDS",
          properties: { id: `${actor}|${id}` },
        },
        {
          src: position,
          dst: numberOf(issueNumbers, issue),
          type: "ON",
          properties: { id: `${id}|${issue}` },
        },
        {
          src: position,
          dst: numberOf(sourceNumbers, source),
          type: "CITES",
          properties: { id: `${id}#0` },
        },
      ];
    });
    await database.batchCreateEdges(edges);
  }
  database.close();
}
