/** How what a reader waits for, and what a load takes, grow with the data: votes from 10,000 to a million. */
import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startServer } from "../http/start-server.ts";
import { freePort } from "../support/free-port.ts";
import { loadOnce } from "./bench-load.ts";
import { percentile } from "./times.ts";
import { memoryOf, send } from "./ukraine-server.ts";
import { writeVotes } from "./votes.ts";

const usualSizes = [10_000, 100_000, 1_000_000];
const rounds = 60;

const page = (n: number) =>
  `{ positions(first: 50, sort: { by: DATE, direction: ${n % 2 === 0 ? "ASC" : "DESC"} }, filter: { actors: ["a${n}"] }) {
    nodes { id stance actor { id name } issue { id title } } } }`;
const nested = (n: number) =>
  `{ actors(first: 50, filter: { text: "State a${n % 10}" }) { nodes { id name
    positions(first: 5) { nodes { id stance issue { id title } } } } } }`;
const network = (n: number) =>
  `{ stanceNetwork(level: STATE, aggregation: CONGRUENCE, first: ${100 + n}) { pairs { weight } } }`;

/** Loads each size from its files, serves it from an embedded graph, and asks. */
export async function benchGrowth(sizes: readonly number[] = usualSizes): Promise<void> {
  const columns = new Map<string, string[]>();
  const tell = (what: string, value: string) =>
    columns.set(what, [...(columns.get(what) ?? []), value]);
  for (const votes of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
    try {
      await writeVotes(join(folder, "votes"), votes);
      const graph = join(folder, "graph");
      const cost = await loadOnce("parley", graph, join(folder, "votes"), votes);
      tell("load, seconds of processor time", cost.cpu.toFixed(1));
      tell("load, most memory", `${cost.megabytes.toFixed(0)} MB`);
      await serving(graph, async (ask) => {
        tell("first network ever", seconds(await timeOf(() => ask(network(0)))));
        // The columns are written to disk behind the answer.
        await wait(5000);
      });
      await serving(graph, async (ask, port) => {
        tell("first network after a restart", seconds(await timeOf(() => ask(network(0)))));
        for (const [what, query] of Object.entries({ network, page, "nested list": nested })) {
          const times: number[] = [];
          for (let n = 1; n <= rounds; n += 1) times.push(await timeOf(() => ask(query(n))));
          tell(
            `${what}, p50 · p95`,
            `${percentile(times, 50).toFixed(0)} · ${percentile(times, 95).toFixed(0)} ms`,
          );
        }
        tell("server, memory", `${((await memoryOf(port)).rss / 1e6).toFixed(0)} MB`);
      });
      console.log(`${votes} votes:`);
      for (const [what, values] of columns) console.log(`  ${what}: ${values.at(-1)}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Serves a graph for as long as `work` takes. */
async function serving(
  graph: string,
  work: (ask: (query: string) => Promise<void>, port: number) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const settings = { PARLEY_DATA: graph, PARLEY_BACKUPS: "0", PARLEY_MAX_BUDGET: "1000000000" };
  await using server = startServer({ PORT: `${port}`, ...settings });
  await server.said("Parley is at");
  const agent = new Agent({ keepAlive: true });
  const ask = async (query: string): Promise<void> => {
    // The first reading of a large graph goes on behind a question that ran out of time.
    for (;;) {
      const { text } = await send({ port, agent, body: JSON.stringify({ query }) });
      if (!text.includes('"errors"')) return;
      if (!text.includes('"TIMEOUT"')) throw new Error(`${query}: ${text}`);
      await wait(100);
    }
  };
  try {
    await work(ask, port);
  } finally {
    agent.destroy();
  }
}
