/** Lists from a catalogue, compared with the same oracle as lists from statements. */
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { wipe } from "../neo4j/wipe.ts";
import { readTyped } from "../seed/read-typed.ts";
import {
  checkEncounters,
  checkNeighbourhood,
  checkPaths,
  checkSearch,
  checkTimeline,
} from "./checks/check-explore.ts";
import { checkLists } from "./checks/check-lists.ts";
import { checkCounts } from "./checks/check-records.ts";
import { checkNested } from "./checks/check-nested.ts";
import { checkTieLists } from "./checks/check-tie-lists.ts";
import { loadKnownGraph } from "./load-known-graph.ts";
import { type KnownGraph } from "./oracle/known-graph.ts";
import { Random } from "./random.ts";
import { randomGraph } from "./random-graph.ts";
import { recordRuns } from "./record-runs.ts";
import { withCatalogue } from "./with-catalogue.ts";

const ukraine = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");

vi.setConfig({ testTimeout: 600_000 });

describeOnEachEngine("a catalogue", (open) => {
  let engine: GraphEngine;
  const ran = new Set<string>();
  beforeAll(async () => {
    engine = recordRuns(await open(), ran);
  });

  /** Statements that cut a page or count a list, as opposed to those that read records by id. */
  const listing = () => [...ran].filter((name) => /\.(all|picked|of\w+)\./u.test(name));

  /** Everything that is made of a catalogue alone. */
  const checkExplored = async (reader: GraphEngine, graph: KnownGraph, random: Random) => {
    ran.clear();
    await checkEncounters(reader, graph);
    await checkTimeline(reader, graph, random, 15);
    await checkSearch(reader, graph, random, 40);
    expect([...ran]).toEqual([]);
    await checkNeighbourhood(reader, graph, random, 20);
    await checkPaths(3)(reader, graph, random, 25);
    await checkTieLists(reader, graph, random, 4);
    // The records of ties, and ids that may be those of data sets.
    const reading = ["attendances.byId", "kinds", "memberships.byId"];
    expect([...ran].filter((name) => !reading.includes(name))).toEqual([]);
  };

  describe("of the talks on Ukraine", () => {
    it("gives the pages that the statements give, and asks for none of them", async () => {
      const { dataset, records } = await readTyped(ukraine);
      await loadDataset(engine, dataset);
      const graph = { records, datasetsOf: () => [dataset.info.id] };
      const reader = await withCatalogue(engine);
      ran.clear();
      await checkLists(reader, graph, new Random(1), 2);
      await checkNested(reader, graph, new Random(2), { inCatalogue: true });
      await checkCounts(reader, graph);
      expect(listing()).toEqual([]);
      expect(ran.size).toBeGreaterThan(5);
      await checkExplored(reader, graph, new Random(3));
    });
  });

  it.each([21, 22, 23, 24])("gives the pages of graphs made at random (%i)", async (seed) => {
    const random = new Random(seed);
    const graph = randomGraph(random, 1 + (seed % 8));
    await wipe(engine);
    await loadKnownGraph(engine, graph);
    const reader = await withCatalogue(engine);
    ran.clear();
    await checkLists(reader, graph, random, 4);
    await checkNested(reader, graph, random, { inCatalogue: true });
    await checkCounts(reader, graph);
    expect(listing()).toEqual([]);
    await checkExplored(reader, graph, random);
  });
});
