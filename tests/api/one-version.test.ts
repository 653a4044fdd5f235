import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../server/http/app.ts";
import { loadSmall, openSmallGraph } from "../analysis/small-graph.ts";
import { keptLog } from "../http/kept-log.ts";
import { ask } from "./ask.ts";
import { type CountingEngine, countingEngine } from "./counting-engine.ts";

let graph: GraphEngine;
let counting: CountingEngine;
let app: App;
/** Done once, before a statement of that name is answered. */
let interruption: { readonly at: string; readonly work: () => Promise<void> } | undefined;

/** @param isOwn whether only this process can write to the graph, as with the embedded engine */
function begin(isOwn: boolean): void {
  counting = countingEngine(graph);
  const watched: GraphEngine = {
    ...counting,
    unitsWritten: () => (isOwn ? counting.unitsWritten() : null),
    read: async (statement, ...rest) => {
      const now = interruption?.at === statement.name ? interruption : undefined;
      if (now) interruption = undefined;
      await now?.work();
      return counting.read(statement, ...rest);
    },
  };
  app = createApp(watched, { log: keptLog(), clientFolder: "none" });
}

beforeEach(async () => {
  interruption = undefined;
  graph = await openSmallGraph();
});
afterEach(async () => {
  await app.close();
  await graph.close();
});

const list =
  "{ actors(first: 10) { totalCount nodes { id meetingCount memberships { of { id } } } } }";

async function idsOf(query = list): Promise<string[]> {
  const { data, errors } = await ask(app, query);
  expect(errors).toBeUndefined();
  const { actors } = data as { actors: { totalCount: number; nodes: { id: string }[] } };
  expect(actors.nodes).toHaveLength(actors.totalCount);
  return actors.nodes.map(({ id }) => id);
}

/** Repeats until the list comes from the catalogue. */
async function untilWarm(): Promise<void> {
  await app.warm();
  await idsOf();
  counting.takeCalls();
  await idsOf();
  expect(counting.takeCalls().filter((name) => name !== "datasets.versions")).toEqual([]);
}

const before = ["ann", "land", "some"];
const after = ["ann", "land", "newcomer", "some"];

describe.each([
  ["a graph of our own", true],
  ["a graph that others write to", false],
])("an answer from %s", (_, isOwn) => {
  beforeEach(() => begin(isOwn));

  it("is the same from what is kept as from the graph", async () => {
    const cold = await ask(app, list);
    await untilWarm();
    expect(await ask(app, list)).toEqual(cold);
  });

  it("is of one version, though the data changes while it is made", async () => {
    await untilWarm();
    expect(await idsOf()).toEqual(before);
    const work = () => loadSmall(graph, ["newcomer"]);
    // Not asked for before, so it has to be read.
    interruption = { at: "citations", work };
    const cited = "{ actors(first: 10) { totalCount nodes { id citations { locator } } } }";
    expect(await idsOf(cited)).toEqual(after);
    expect(interruption).toBeUndefined();
  });

  it("is of a new version within a second, whoever wrote it", async () => {
    await untilWarm();
    await loadSmall(graph, ["newcomer"]);
    if (!isOwn) await wait(1000);
    expect((await idsOf()).toSorted()).toEqual(after);
    await loadSmall(graph, [], { replace: true });
    if (!isOwn) await wait(1000);
    expect((await idsOf()).toSorted()).toEqual(before);
  });
});

it("asks a graph that others write to for its version once for many answers", async () => {
  begin(false);
  await untilWarm();
  counting.takeCalls();
  for (let n = 0; n < 50; n += 1) await idsOf();
  expect(counting.takeCalls().length).toBeLessThan(5);
});

describe("while a data set is loaded", () => {
  const mark = async (state: string, loadedAt: string) => {
    const cypher = "MATCH (d:Dataset) SET d.state = $state, d.loadedAt = $loadedAt";
    await graph.write("state", (unit) => unit.run({ name: "state", cypher }, { state, loadedAt }));
    await wait(1000);
  };
  const rename = (name: string) =>
    graph.write("rename", (unit) =>
      unit.run(
        { name: "rename", cypher: "MATCH (a:Actor {id: 'ann'}) SET a.name = $name" },
        { name },
      ),
    );
  const nameOf = async () => (await ask(app, '{ actor(id: "ann") { name } }')).data;

  it("an answer is what was kept before, and nothing that is read meanwhile is kept", async () => {
    begin(false);
    await untilWarm();
    const kept = await nameOf();
    await mark("LOADING", "2026-01-01");
    await rename("One");
    expect(await nameOf()).toEqual(kept);
    const cited = '{ actor(id: "ann") { aliases citations { note } } }';
    await ask(app, cited);
    counting.takeCalls();
    await ask(app, cited);
    expect(counting.takeCalls()).toContain("citations");
    await mark("LOADED", "2026-01-02");
    expect(await nameOf()).toEqual({ actor: { name: "One" } });
  });

  it("an answer is read from the graph where nothing was kept before", async () => {
    begin(false);
    await mark("LOADING", "2026-01-01");
    for (const name of ["One", "Two"]) {
      await rename(name);
      expect(await nameOf()).toEqual({ actor: { name } });
    }
  });
});
