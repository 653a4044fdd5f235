import { execFile } from "node:child_process";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { checkDataset } from "../../../seed/check/check-dataset.ts";
import { loadDataset } from "../../../seed/load/load-dataset.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { type EngineSettings, openEngine } from "../../../server/graph/open-engine.ts";
import { createApp } from "../../../server/http/app.ts";
import { dataVersion } from "../../../server/store/networks/data-version.ts";
import { type WriteOptions } from "../../../server/store/write/write-dataset.ts";
import { keptLog } from "../../http/kept-log.ts";
import { serve } from "../../http/serve.ts";
import { dumpGraph, type GraphDump, withoutInstant } from "../dump-graph.ts";
import { type KillOrder } from "./kill-order.ts";
import { type TwoVersions } from "./two-versions.ts";

/** How a load writes: as one unit over an earlier version, or in batches into nothing or over one. */
const ways = ["IN_ONE_UNIT", "INTO_NOTHING", "OVER_EARLIER"] as const;

/** What a server says of a graph: what it holds whole, or that it is half there. */
type Said = "NOTHING" | "EARLIER" | "LATER" | "HALF_LOADED" | "SOMETHING_ELSE";

export interface KilledLoad {
  readonly way: (typeof ways)[number];
  /** It was killed when so many records were done, so many milliseconds later. */
  readonly after: number;
  readonly later: number;
  /** What a server said of the graph before the load was run again. */
  readonly said: Said;
  /** Whether the graph was then the same as one loaded without interruption: version, counts and rows. */
  readonly isSame: boolean;
}

export interface KillOptions {
  /** Gives an empty graph, where the one before may have been. */
  readonly emptyGraph: () => Promise<EngineSettings>;
  readonly versions: TwoVersions;
  /** How many loads are killed, at moments spread over the whole load. */
  readonly times: number;
  /** The number of records in each unit of a load in batches. */
  readonly batchSize: number;
}

/**
 * Kills loads, asks a server what is there, loads again, and compares the graph with one loaded without
 * interruption. The loads are killed by SIGKILL, in processes of their own.
 */
export async function* killLoads({
  emptyGraph,
  versions,
  times,
  batchSize,
}: KillOptions): AsyncGenerator<KilledLoad> {
  const whole = await loadedWhole(await emptyGraph(), versions);
  for (let n = 0; n < times; n += 1) {
    const way = ways[n % ways.length]!;
    const inBatches: WriteOptions = way === "IN_ONE_UNIT" ? {} : { atomicUpTo: 0 };
    const graph = await emptyGraph();
    if (way !== "INTO_NOTHING") await load(graph, versions.earlier);
    const moment = {
      after: Math.ceil((versions.records.later * (n + 1)) / times),
      // Between two batches, within one, and in those that come last.
      later: [0, 2, 11][Math.floor(n / ways.length) % 3]!,
    };
    await killLoad({
      graph,
      dataset: versions.later,
      options: { ...inBatches, batchSize, replace: true },
      ...moment,
    });
    const engine = await openEngine(graph);
    try {
      const said = await askServer(engine, whole);
      await loadDataset(engine, await checkDataset(versions.later), { replace: true });
      const isSame = isDeepStrictEqual(await contentOf(engine), whole.later);
      yield { way, ...moment, said, isSame };
    } finally {
      await engine.close();
    }
  }
}

async function load(graph: EngineSettings, dataset: string): Promise<GraphDump> {
  const engine = await openEngine(graph);
  try {
    await engine.prepare();
    await loadDataset(engine, await checkDataset(dataset), { replace: true });
    return await contentOf(engine);
  } finally {
    await engine.close();
  }
}

/** Both versions, as they are without any interruption. */
async function loadedWhole(graph: EngineSettings, versions: TwoVersions): Promise<Whole> {
  const earlier = await load(graph, versions.earlier);
  return { earlier, later: await load(graph, versions.later) };
}

async function contentOf(engine: GraphEngine): Promise<GraphDump> {
  return withoutInstant(await dumpGraph(engine));
}

async function killLoad(order: KillOrder): Promise<void> {
  const loader = join(import.meta.dirname, "killed-loader.ts");
  const args = ["--import", import.meta.resolve("tsx"), loader, JSON.stringify(order)];
  await new Promise<void>((resolve, reject) => {
    const child = execFile(process.execPath, args, (_, __, said) =>
      child.signalCode === "SIGKILL" ? resolve() : reject(new Error(`It was not killed:\n${said}`)),
    );
  });
}

interface Whole {
  readonly earlier: GraphDump;
  readonly later: GraphDump;
}

/** A server's word on the graph, held against what the graph holds. */
async function askServer(engine: GraphEngine, whole: Whole): Promise<Said> {
  for (;;) {
    const { key } = await dataVersion(engine);
    const said = await askNewServer(engine, whole);
    // Neo4j may commit what a killed process sent last, even now.
    if ((await dataVersion(engine)).key === key) return said;
  }
}

async function askNewServer(engine: GraphEngine, whole: Whole): Promise<Said> {
  const app = createApp(engine, { log: keptLog(), clientFolder: "none" });
  await using served = await serve(app);
  try {
    const ask = async (path: string) => (await fetch(`${served.url}${path}`)).json();
    const ready = (await ask("/readyz")) as { loading?: string[] };
    const answer = (await ask("/graphql?query=%7B__typename%7D")) as {
      extensions: { loading?: string[] };
    };
    const { loading } = await dataVersion(engine);
    const told = [ready.loading, answer.extensions.loading];
    if (!told.every((ids = []) => isDeepStrictEqual(ids, loading))) return "SOMETHING_ELSE";
    if (loading.length > 0) return "HALF_LOADED";
    const content = await contentOf(engine);
    if (isDeepStrictEqual(content, whole.earlier)) return "EARLIER";
    if (isDeepStrictEqual(content, whole.later)) return "LATER";
    const isEmpty = Object.values({ ...content.nodes, ...content.ties }).flat().length === 0;
    return isEmpty ? "NOTHING" : "SOMETHING_ELSE";
  } finally {
    await app.close();
  }
}
