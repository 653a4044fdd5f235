/**
 * Loads votes once, in a process of its own, so that its memory is that of this load alone:
 * `load-once.ts parley|bare <graph> <votes> <how many>`. Says what it took, as JSON.
 */
import grafeo from "@grafeo-db/js";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { endsOfVotes, listVotes, type Vote } from "./votes.ts";

const [how = "", graph = "", votes = "", count = ""] = process.argv.slice(2);
const [begin, before] = [performance.now(), process.cpuUsage()];
await (how === "bare" ? bareLoad(graph, Number(count)) : parleyLoad(graph, votes));
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1e6;
const clock = (performance.now() - begin) / 1000;
console.log(JSON.stringify({ cpu, clock, megabytes: process.resourceUsage().maxRSS / 1000 }));

async function parleyLoad(folder: string, dataset: string): Promise<void> {
  const engine = await openEmbeddedEngine({ folder });
  await engine.prepare();
  await loadDataset(engine, await checkDataset(dataset));
  await engine.close();
}

/** The same nodes and ties by the engine's bulk calls alone. */
async function bareLoad(file: string, voteCount: number): Promise<void> {
  const database = grafeo.GrafeoDB.create(file);
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
  for (const batch of inBatches(listVotes(voteCount), 2000)) {
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

function* inBatches(votes: Iterable<Vote>, size: number): Generator<readonly Vote[]> {
  let batch: Vote[] = [];
  for (const vote of votes) {
    if (batch.push(vote) < size) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
