/**
 * `tsx tests/support/serve-random-graph.ts <seed>`: serves the API over a random graph until its input ends.
 * The first line that it prints is its address.
 */
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { createApp } from "../../server/http/app.ts";
import { keptLog } from "../http/kept-log.ts";
import { serve } from "../http/serve.ts";
import { loadKnownGraph } from "../store/load-known-graph.ts";
import { datasetsOfGraph, randomKnownGraph } from "./random-known-graph.ts";

const engine = await openEmbeddedEngine({ memory: true });
await engine.prepare();
await loadKnownGraph(engine, randomKnownGraph(Number(process.argv[2])));
await engine.write("name the data sets", (unit) =>
  unit.upsertNodes(
    "Dataset",
    datasetsOfGraph.map((id) => ({
      id,
      title: `Data set ${id}`,
      description: "",
      licence: "",
      citation: "",
      languages: [],
      version: "1",
      state: "LOADED",
      loadedAt: "2026-01-01T00:00:00Z",
      scaleMin: -1,
      scaleMax: 1,
      sideIds: [],
      sideTitles: [],
    })),
  ),
);
const limits = { budget: 1_000_000_000 };
const app = createApp(engine, { log: keptLog(), clientFolder: "none", limits });
const served = await serve(app);
process.stdout.write(`${served.url}\n`);
process.stdin.resume().once("end", () => process.exit());
