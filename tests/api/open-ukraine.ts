import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../server/http/app.ts";
import { keptLog } from "../http/kept-log.ts";
import { type Answer, ask } from "./ask.ts";

const ukraine = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");

/** The talks on Ukraine, and the data sets in `others`, in a graph in memory. The caller closes it. */
export async function openUkraine(...others: string[]): Promise<GraphEngine> {
  const graph = await openEmbeddedEngine({ memory: true });
  await graph.prepare();
  for (const folder of [ukraine, ...others]) await loadDataset(graph, await checkDataset(folder));
  return graph;
}

/** Loads the talks on Ukraine into a prepared graph. */
export async function loadUkraine(graph: GraphEngine): Promise<void> {
  await loadDataset(graph, await checkDataset(ukraine));
}

/** The API over the talks on Ukraine in a graph in memory, open while the tests of the calling suite run. */
export function ukraineApi() {
  let graph: GraphEngine;
  let app: App;
  beforeAll(async () => {
    graph = await openUkraine();
    app = createApp(graph, { log: keptLog(), clientFolder: "none" });
  });
  afterAll(async () => {
    await app.close();
    await graph.close();
  });
  return {
    ask: (query: string, variables: object = {}): Promise<Answer> => ask(app, query, variables),
    /** The data of an answer that has no errors. */
    dataOf: async <T>(query: string, variables: object = {}): Promise<T> => {
      const { data, errors } = await ask(app, query, variables);
      expect(errors).toBeUndefined();
      return data as T;
    },
  };
}
