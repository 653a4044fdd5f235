import { afterAll, describe } from "vitest";
import { openEmbeddedEngine } from "../../server/graph/embedded.ts";
import { type GraphEngine } from "../../server/graph/engine.ts";

/** Gives an empty, prepared graph; it is closed by itself when the suite ends. */
export type OpenEmptyGraph = () => Promise<GraphEngine>;

/** Declares the suite once for each engine that is there; `suite` says `it(…)` as usual. */
export function describeOnEachEngine(name: string, suite: (open: OpenEmptyGraph) => void): void {
  describe(`${name} (embedded)`, () => suite(closingAfterwards(openEmptyEmbedded)));
}

async function openEmptyEmbedded(): Promise<GraphEngine> {
  const engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  return engine;
}

function closingAfterwards(open: OpenEmptyGraph): OpenEmptyGraph {
  const opened: GraphEngine[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((engine) => engine.close()));
  });
  return async () => {
    const engine = await open();
    opened.push(engine);
    return engine;
  };
}
