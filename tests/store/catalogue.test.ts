/** Lists cut from a catalogue, held against the same oracle as those that statements cut. */
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type Catalogue, catalogueKey } from "../../server/store/catalogue/catalogue.ts";
import { readCatalogue } from "../../server/store/catalogue/read-catalogue.ts";
import { readPositions } from "../../server/store/catalogue/read-positions.ts";
import { type Reader } from "../../server/store/rows/query.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { wipe } from "../neo4j/wipe.ts";
import { readTyped } from "../seed/read-typed.ts";
import { checkLists } from "./checks/check-lists.ts";
import { checkNested } from "./checks/check-nested.ts";
import { loadKnownGraph } from "./load-known-graph.ts";
import { Random } from "./random.ts";
import { randomGraph } from "./random-graph.ts";
import { recordRuns } from "./record-runs.ts";

const ukraine = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");

vi.setConfig({ testTimeout: 600_000 });

describeOnEachEngine("a catalogue", (open) => {
  let engine: GraphEngine;
  const ran = new Set<string>();
  beforeAll(async () => {
    engine = recordRuns(await open(), ran);
  });

  /** The engine as a reader that has a catalogue, and notes what statements it runs nevertheless. */
  async function withCatalogue(): Promise<GraphEngine & Reader> {
    const core = await readCatalogue(engine);
    const catalogue: Catalogue = { ...core, positions: await readPositions(engine, core) };
    ran.clear();
    const kept = {
      find: (key: string) => (key === catalogueKey ? catalogue : undefined),
      keep: () => {},
    };
    return Object.assign(Object.create(engine) as GraphEngine, {
      kept,
      read: (...question: Parameters<GraphEngine["read"]>) => engine.read(...question),
    });
  }

  /** What cuts a page or counts a list, and not records by their ids. */
  const listing = () => [...ran].filter((name) => /\.(all|picked|of\w+)\./u.test(name));

  describe("of the talks on Ukraine", () => {
    it("gives the pages that the statements give, and asks for none of them", async () => {
      const { dataset, records } = await readTyped(ukraine);
      await loadDataset(engine, dataset);
      const graph = { records, datasetsOf: () => [dataset.info.id] };
      const reader = await withCatalogue();
      await checkLists(reader, graph, new Random(1), 4);
      await checkNested(reader, graph, new Random(2));
      expect(listing()).toEqual([]);
      expect(ran.size).toBeGreaterThan(5);
    });
  });

  it.each([21, 22, 23, 24])("gives the pages of graphs made at random (%i)", async (seed) => {
    const random = new Random(seed);
    const graph = randomGraph(random, 1 + (seed % 8));
    await wipe(engine);
    await loadKnownGraph(engine, graph);
    const reader = await withCatalogue();
    await checkLists(reader, graph, random, 4);
    await checkNested(reader, graph, random);
    expect(listing()).toEqual([]);
  });
});
