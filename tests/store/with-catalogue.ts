import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type Catalogue, catalogueKey } from "../../server/store/catalogue/catalogue.ts";
import { readCatalogue } from "../../server/store/catalogue/read-catalogue.ts";
import { readPositions } from "../../server/store/catalogue/read-positions.ts";
import { type Reader } from "../../server/store/rows/query.ts";

/** The engine as a reader with the catalogue of its current content, and nothing else kept. */
export async function withCatalogue(engine: GraphEngine): Promise<GraphEngine & Reader> {
  const core = await readCatalogue(engine);
  const catalogue: Catalogue = { ...core, positions: await readPositions(engine, core) };
  const kept = {
    find: (key: string) => (key === catalogueKey ? catalogue : undefined),
    keep: () => {},
  };
  return Object.assign(Object.create(engine) as GraphEngine, {
    kept,
    searchText: () => Promise.reject(new Error("a catalogue holds the texts")),
    read: (...question: Parameters<GraphEngine["read"]>) => engine.read(...question),
  });
}
