/**
 * Every statement on every engine, with rows compared to an oracle in plain TypeScript: over the talks on
 * Ukraine, over small random graphs, and finally checked against the list of all statements.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { search } from "../../server/store/explore/search/search.ts";
import { definedStatements } from "../../server/store/rows/statement.ts";
import { foldText } from "../../schema/text/fold-text.ts";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset, type LoadOptions } from "../../seed/load/load-dataset.ts";
import { writeRecords } from "../../server/store/edit/write-records.ts";
import { removeDataset } from "../../server/store/write/remove-dataset.ts";
import { findDatasets } from "../../server/store/write/find-datasets.ts";
import { actorsById } from "../../server/store/records/actors.ts";
import { dataVersion } from "../../server/store/networks/data-version.ts";
import {
  countsOfDatasets,
  datasetsById,
  listDatasets,
} from "../../server/store/records/datasets.ts";
import { kindsById } from "../../server/store/records/kinds-by-id.ts";
import { nodeKinds } from "../../server/store/records/records.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { wipe } from "../neo4j/wipe.ts";
import { readTyped } from "../seed/read-typed.ts";
import { type Files, makeFolder } from "../seed/temporary-dataset.ts";
import { whole } from "../seed/whole-dataset.ts";
import {
  checkEncounters,
  checkNeighbourhood,
  checkPaths,
  checkSearch,
  checkTimeline,
} from "./checks/check-explore.ts";
import { checkExport } from "./checks/check-export.ts";
import { checkGroups } from "./checks/check-groups.ts";
import { checkLists } from "./checks/check-lists.ts";
import { checkNested } from "./checks/check-nested.ts";
import { checkNetworkRows } from "./checks/check-network-rows.ts";
import { checkDependents, checkDifferences, versionOfContent } from "./checks/check-writing.ts";
import { beginStep, deleteDataset } from "../../server/store/write/statements.ts";
import { checkCounts, checkRecords, checkShortLists } from "./checks/check-records.ts";
import { checkTieLists } from "./checks/check-tie-lists.ts";
import { loadKnownGraph } from "./load-known-graph.ts";
import { type KnownGraph } from "./oracle/known-graph.ts";
import { Random } from "./random.ts";
import { randomGraph } from "./random-graph.ts";
import { recordRuns } from "./record-runs.ts";
import { withCatalogue } from "./with-catalogue.ts";

const ukraine = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");

type Walk = (engine: GraphEngine, graph: KnownGraph) => Promise<void>;

/**
 * A second run, on another version of an engine, can leave them out: over random graphs the same statements
 * are asked.
 */
const longWalks: readonly (readonly [what: string, walk: Walk])[] =
  process.env["PARLEY_TEST_LONG_WALKS"] === "no"
    ? []
    : [
        ["lists in every order", (...of) => checkLists(...of, new Random(1), 1)],
        ["the lists of records", (...of) => checkNested(...of, new Random(2))],
        [
          "lists of a catalogue",
          async (engine, graph) => checkNested(await withCatalogue(engine), graph, new Random(3)),
        ],
      ];

/** Thousands of statements, each new to the database, take long on a busy machine. */
vi.setConfig({ testTimeout: 600_000 });

describeOnEachEngine("the store", (open) => {
  const ran = new Set<string>();
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = recordRuns(await open(), ran);
  });

  describe("over the talks on Ukraine", () => {
    let graph: KnownGraph;
    beforeAll(async () => {
      const { dataset, records } = await readTyped(ukraine);
      await loadDataset(engine, dataset);
      graph = { records, datasetsOf: () => [dataset.info.id] };
    });

    it("gives every record, fact and citation by id", () => checkRecords(engine, graph));
    it("counts", () => checkCounts(engine, graph));
    it("gives the short lists of records", () => checkShortLists(engine, graph));
    it.each(longWalks)("pages through %s", (_, checkPages) => checkPages(engine, graph));
    it("pages through attendances and memberships, with a catalogue and without", async () => {
      await checkTieLists(engine, graph, new Random(8), 4);
      await checkTieLists(await withCatalogue(engine), graph, new Random(9), 2);
    });
    it("counts by groups, with a catalogue and without", async () => {
      await checkGroups(engine, graph, new Random(10), 4);
      await checkGroups(await withCatalogue(engine), graph, new Random(11), 4);
    });
    it("says whom each actor met", () => checkEncounters(engine, graph));
    it("says what happened when", () => checkTimeline(engine, graph, new Random(4), 15));
    it("gives the rows that networks are made of", () => checkNetworkRows(engine, graph));
    it("shows what surrounds nodes", () => checkNeighbourhood(engine, graph, new Random(5), 15));
    it("finds the ways between nodes", () => checkPaths(3)(engine, graph, new Random(6), 25));
    it("searches", () => checkSearch(engine, graph, new Random(7), 40));
    it("gives the whole data set back", async () => {
      const { dataset, records } = await readTyped(ukraine);
      await checkExport(engine, dataset.info.id, records);
    });
  });

  describe("over graphs made at random", () => {
    it.each([11, 12, 13, 14, 15, 16])("answers as the oracle does (%i)", async (seed) => {
      const random = new Random(seed);
      const graph = randomGraph(random, 1 + (seed % 8));
      await wipe(engine);
      await loadKnownGraph(engine, graph);
      await checkRecords(engine, graph);
      await checkCounts(engine, graph);
      await checkShortLists(engine, graph);
      await checkLists(engine, graph, random, 1);
      await checkNested(engine, graph, random);
      await checkTieLists(engine, graph, random, 3);
      await checkGroups(engine, graph, random, 4);
      await checkGroups(await withCatalogue(engine), graph, random, 4);
      await checkEncounters(engine, graph);
      await checkTimeline(engine, graph, random, 8);
      await checkNetworkRows(engine, graph);
      await checkNeighbourhood(engine, graph, random, 8);
      await checkPaths(6)(engine, graph, random, 12);
      await checkSearch(engine, graph, random, 12);
    });
  });

  describe("before something is written", () => {
    it("says where a record differs from what is stored, and what depends on it", async () => {
      await wipe(engine);
      // An actor and a source as tellers, and one in words that happen to be an actor's id.
      const told = String(whole["positions.jsonl"]).replace(
        '"officials","Paper"',
        '"land",{"actor":"some"},{"source":"t"}',
      );
      const files = { ...whole, "positions.jsonl": told };
      const { dataset, records } = await readTyped(makeFolder(files));
      await loadDataset(engine, dataset);
      await checkDifferences(engine, dataset.info.id, records);
      await checkDependents(engine);
      const run = engine.read.bind(engine);
      expect(await versionOfContent(run, dataset.info)).toBe(dataset.version);
      const record = { id: "late", name: "Late", kind: "person" };
      const written = await writeRecords(engine, dataset.info.id, [{ kind: "actors", record }]);
      expect(await versionOfContent(run, dataset.info)).toBe(written.version);
      await removeDataset(engine, dataset.info.id, { atomicUpTo: 0, batchSize: 4 });
      expect(await listDatasets(engine)).toEqual([]);
    });
  });

  describe("while data sets come and go", () => {
    const load = async (files: Files, options: LoadOptions = {}) => {
      await loadDataset(engine, await checkDataset(makeFolder(files)), options);
    };
    const named = (id: string, title: string, files: Files) => ({
      ...files,
      "dataset.yaml": String(whole["dataset.yaml"])
        .replace("id: little", `id: ${id}`)
        .replace("A little data set", title)
        .replace(/opensOn: .*\n/u, files["actors.yaml"] === undefined ? "" : "$&"),
    });
    const onlySources = (id: string, title: string) =>
      named(id, title, { "sources.csv": "id,title,publisher,tier\nlast,Last,P,official\n" });
    const changed = Object.fromEntries(
      Object.entries(whole).map(([file, content]) => [
        file,
        String(content).replace(/(title|name|question|summary"?): ?"?/gu, "$&New "),
      ]),
    );
    beforeAll(async () => {
      await wipe(engine);
    });

    it("lists them by title, and what each holds", async () => {
      await load(whole);
      await load(named("other", "Élan", changed), { adopt: true });
      const found = await listDatasets(engine);
      expect(
        found.map(({ id, title, sides, scale, opensOnId }) => ({
          id,
          title,
          sides,
          scale,
          opensOnId,
        })),
      ).toEqual(
        [
          ["little", "A little data set"],
          ["other", "Élan"],
        ].map(([id, title]) => ({
          id,
          title,
          sides: [{ id: "west", title: "West" }],
          scale: { min: -1, max: 1 },
          opensOnId: "round",
        })),
      );
      expect(await datasetsById(engine, ["other", "nobody"])).toEqual(
        new Map(found.slice(1).map((dataset) => [dataset.id, dataset])),
      );
      expect(await kindsById(engine, ["other", "round"])).toEqual(
        new Map([
          ["other", "DATASET"],
          ["round", "MEETING"],
        ]),
      );
    });

    it("begin each step of a filling once", async () => {
      const begin = (step: number) =>
        engine.write("test", (unit) => unit.run(beginStep, { id: "filled", step }));
      await engine.write("test", (unit) => unit.createNodes("Dataset", [{ id: "filled" }]));
      expect(await begin(1)).toEqual([{ step: 1 }]);
      expect(await begin(1)).toEqual([]);
      expect(await begin(2)).toEqual([{ step: 2 }]);
      await engine.write("test", (unit) => unit.run(deleteDataset, { id: "filled" }));
    });

    it("have another version after each load that wrote, and only then", async () => {
      // The other data set has changed what both share.
      await load(whole, { adopt: true });
      const before = await dataVersion(engine);
      expect(before).toMatchObject({ datasets: ["little", "other"], isLoading: false });
      await load(whole);
      expect(await dataVersion(engine)).toEqual(before);
      await load({
        ...whole,
        "sources.csv": `${String(whole["sources.csv"])}new,New,P,official,\n`,
      });
      expect((await dataVersion(engine)).key).not.toBe(before.key);
    });

    it("shows what still has an owner, until nothing has", async () => {
      await load(onlySources("other", "Élan"), { replace: true });
      expect((await actorsById(engine, ["ann"])).get("ann")?.datasets).toEqual(["little"]);
      await load(onlySources("little", "A little data set"), { replace: true });
      expect(await countsOfDatasets(engine, ["little", "other"])).toEqual(
        new Map(
          ["little", "other"].map((id) => [
            id,
            new Map(nodeKinds.map((kind) => [kind, kind === "SOURCE" ? 1 : 0])),
          ]),
        ),
      );
      const loaded = await findDatasets((...asked) => engine.read(...asked));
      expect(loaded.map(({ id, state }) => [id, state])).toEqual([
        ["little", "LOADED"],
        ["other", "LOADED"],
      ]);
    });
  });

  it("finds names that begin with the text, however many texts hold it", async () => {
    await wipe(engine);
    const actors = Array.from({ length: 1200 }, (_, n) => {
      const name = n === 777 ? "Common Cause" : `Group ${n} for a common cause`;
      const searchText = foldText(`${name} common common`);
      return { id: `a${n}`, name, sortName: foldText(name), searchText, kind: "GROUP" };
    });
    await engine.write("crowd", (unit) => unit.upsertNodes("Actor", actors));
    const query = { text: "COMMON c", kinds: ["ACTOR"] as const, first: 5 };
    const found = await search(engine, query);
    const best = { id: "a777", kind: "ACTOR", title: "Common Cause", detail: null };
    expect(found[0]).toMatchObject(best);
    expect(await search(await withCatalogue(engine), query)).toEqual(found);
    expect(await search(engine, { text: " … ", kinds: ["ACTOR"], first: 5 })).toEqual([]);
    expect(await search(engine, { text: "common", kinds: [], first: 5 })).toEqual([]);
  });

  it("has run every statement there is", async () => {
    const store = join(import.meta.dirname, "../../server/store");
    const files = readdirSync(store, { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => name.endsWith(".ts")))
      await import(join(store, file));
    expect([...definedStatements().keys()].filter((name) => !ran.has(name))).toEqual([]);
  });
});
