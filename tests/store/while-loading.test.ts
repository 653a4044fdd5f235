import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../server/http/app.ts";
import { dataVersion } from "../../server/store/networks/data-version.ts";
import { type WriteOptions } from "../../server/store/write/write-dataset.ts";
import { engineWith } from "../graph/engine-with.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { keptLog } from "../http/kept-log.ts";
import { dumpGraph, withoutInstant } from "../seed/dump-graph.ts";
import { recordRuns } from "./record-runs.ts";
import { info, makeFolder } from "../seed/temporary-dataset.ts";

/** Statements that are new to Neo4j take long on a busy machine. */
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

/** The number of actors, half of whom met; each holds a position. */
const many = 12;

function files(size: number, nameOf: (n: number) => string = (n) => `Actor ${n}`, begin = 0) {
  const all = Array.from({ length: size }, (_, n) => `a${String(n).padStart(2, "0")}`);
  const ids = all.slice(begin);
  const of = (line: (id: string, n: number) => string, from = ids) => from.map(line).join("\n");
  const met = ids.filter((_, n) => n % 2 === 0);
  return {
    "dataset.yaml": info,
    "sources.csv": "id,title,publisher,tier\ns,S,P,official\n",
    "actors.csv": `id,name,kind\n${of((id, n) => `${id},${nameOf(n)},person`)}\n`,
    "issues.csv": "id,title,question,area\ni,I,Is it?,peace\n",
    "meetings.yaml": "- { id: m, title: M, date: 2025-12-20, citations: [s] }\n",
    "attendances.csv": `actor,meeting\n${of((id) => `${id},m`, met)}\n`,
    "positions.csv": `id,actor,issue,stance,date,attribution,sources\n${of(
      (id) => `p-${id},${id},i,supports,2025-12-20,self,s`,
    )}\n`,
  };
}

/** What readers see: lists, counts, what hangs on a node, what is found from it, networks. */
const question = `{
  actors(first: 100) { totalCount nodes { id name meetingCount memberships { id } documents { id } citations { quote } } }
  positions(first: 1) { totalCount }
  meeting(id: "m") { title attendedCount sessions { id } issues { id } attendances(first: 100) {
    totalCount nodes { id role actor { name } citations { locator } inheritedCitations { source { title } } }
  } }
  issue(id: "i") { title parts { id } about { id } positions(first: 100) {
    totalCount nodes { id summary actor { name } citations { source { id title } } }
  } }
  search(text: "Actor", kinds: [ACTOR, POSITION], first: 100) { node { ... on Actor { id name } ... on Position { id summary } } kind title detail }
  actor(id: "a00") { met(first: 100) { weight first last meetings { id title } actor { id name } } }
  neighbourhood(ids: ["m", "i"], kinds: [ACTOR, SOURCE], first: 100) {
    nodes { id } leftOut { kind count }
    ties { id kind from to stance positionCount attendance { role } positions { summary } citations { locator } }
  }
  paths(from: "a01", to: "a02", maxLength: 4) { nodes { id } ties { id } }
  timeline(bin: MONTH) { start meetings positions }
  source(id: "s") { facts(first: 100) { totalCount nodes { id } } }
  node(id: "a20") { id }
  meetingNetwork(first: 1) { pairCount }
  stanceMatrix { rows { n actor { id } } }
}`;

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: { readonly loading?: readonly string[] };
}

async function answerOf(app: App): Promise<Answer> {
  const url = `http://localhost/graphql?${new URLSearchParams({ query: question })}`;
  return (await (await app.fetch(url)).json()) as Answer;
}

describeOnEachEngine("while a data set is loaded", (open) => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await open();
  });

  const load = async (data: ReturnType<typeof files>, options: WriteOptions, to = engine) =>
    loadDataset(to, await checkDataset(makeFolder(data)), options);

  /** The engine as others see it who did not write: they have to ask what it holds. */
  const seenByOthers = (): GraphEngine => engineWith(engine, { unitsWritten: () => null });

  /** The engine, with something done before each unit of writing. */
  const beforeEachUnit = (work: () => Promise<void>): GraphEngine =>
    engineWith(engine, {
      write: async (...unit) => {
        await work();
        return engine.write(...unit);
      },
    });

  /** The statements that a server has run. */
  const ran = new Set<string>();
  const served = async (): Promise<App> => {
    const app = createApp(recordRuns(seenByOthers(), ran), {
      log: keptLog(),
      clientFolder: "none",
      cacheFolder: makeFolder({}),
      limits: { cost: 10_000_000, budget: 1_000_000_000 },
    });
    await app.warm();
    return app;
  };

  describe("in one unit, since little of it differs", () => {
    const inOne: WriteOptions = { atomicUpTo: 4, batchSize: 3 };
    const renamed = files(many, (n) => (n < 3 ? `Other ${n}` : `Actor ${n}`));

    it("readers see all of it or none, and it is what a load of everything gives", async () => {
      await load(files(many), {});
      const states: boolean[] = [];
      const watched = beforeEachUnit(async () => {
        states.push((await dataVersion(engine)).isLoading);
      });
      const progress: number[] = [];
      const onProgress = (done: number) => progress.push(done);
      const summary = await load(renamed, { ...inOne, onProgress }, watched);
      expect(states).toEqual([false]);
      expect(summary.kinds.get("actors")).toMatchObject({ changed: 3, unchanged: many - 3 });
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      const found = withoutInstant(await dumpGraph(engine));

      engine = await open();
      await load(renamed, {});
      expect(found).toEqual(withoutInstant(await dumpGraph(engine)));
    });

    it("takes away as well, and writes in batches what is too much for one unit", async () => {
      await load(files(many), {});
      let units = 0;
      const counted = beforeEachUnit(async () => {
        units += 1;
      });
      const fewer = files(many - 1);
      const first = await load(fewer, { ...inOne, replace: true }, counted);
      expect(units).toBe(1);
      expect(first.kinds.get("positions")).toMatchObject({ removed: 1, unchanged: many - 1 });
      const other = files(many - 4, (n) => `New ${n}`);
      const second = await load(other, { ...inOne, replace: true }, counted);
      expect(units).toBeGreaterThan(3);
      expect(second.kinds.get("actors")).toMatchObject({ removed: 3, changed: many - 4 });
      const found = withoutInstant(await dumpGraph(engine));

      engine = await open();
      await load(other, {});
      expect(found).toEqual(withoutInstant(await dumpGraph(engine)));
    });
  });

  it("in many units, readers keep all of the version before until it stands, records that nobody had opened too", async () => {
    await load(files(many), {});
    const app = await served();
    const { data: before, errors } = await answerOf(app);
    expect(errors).toBeUndefined();
    expect(before).toMatchObject({ actors: { totalCount: many } });
    ran.clear();
    const seen: unknown[] = [];
    const told: unknown[] = [];
    const reading = beforeEachUnit(async () => {
      // Long enough for a server to learn that a load runs.
      if ((await dataVersion(engine)).isLoading) await wait(900);
      const { data, errors: meanwhile, extensions } = await answerOf(app);
      expect(meanwhile).toBeUndefined();
      seen.push(data);
      told.push(extensions?.loading);
    });
    await load(
      files(2 * many, (n) => `New ${n}`, 3),
      { atomicUpTo: 0, batchSize: 9, replace: true },
      reading,
    );
    // Ids that may be those of data sets, and what state these are in.
    expect([...ran].toSorted()).toEqual(["datasets.versions", "kinds"]);
    expect(seen.length).toBeGreaterThan(4);
    expect(new Set(seen.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify(before)]),
    );
    expect(told.at(-1)).toEqual(["little"]);
    await vi.waitFor(
      async () => {
        const { data } = await answerOf(app);
        expect(data).toMatchObject({
          actors: { totalCount: 2 * many - 3 },
          meeting: { attendances: { totalCount: many - 1 } },
        });
      },
      { timeout: 300_000 },
    );
    await app.close();
  });
});
