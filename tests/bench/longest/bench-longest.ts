/**
 * How long the dearest questions take on the embedded engine: by statements, of which none that has begun is stopped,
 * and by the catalogue, where others have the thread after each piece and whoever gives up is not served further.
 */
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { StatementFailedError } from "../../../server/graph/graph-errors.ts";
import { type Catalogue, catalogueKey } from "../../../server/store/catalogue/catalogue.ts";
import { prepareWalks } from "../../../server/store/catalogue/children-of.ts";
import { readCatalogue } from "../../../server/store/catalogue/read-catalogue.ts";
import { readPositions } from "../../../server/store/catalogue/read-positions.ts";
import { encountersOfActors } from "../../../server/store/explore/encounters.ts";
import { neighbourhood } from "../../../server/store/explore/neighbourhood.ts";
import { paths } from "../../../server/store/explore/paths.ts";
import { search } from "../../../server/store/explore/search/search.ts";
import { timelineCounts } from "../../../server/store/explore/timeline.ts";
import { listPositions } from "../../../server/store/records/positions.ts";
import { factsOfSources } from "../../../server/store/records/source-facts.ts";
import { type Reader } from "../../../server/store/rows/query.ts";
import { common, loadTexts } from "./texted-graph.ts";

type Asked = Reader & Pick<GraphEngine, "searchText">;

const six = common.join(" ");
const questions: Readonly<Record<string, (reader: Asked) => Promise<unknown>>> = {
  "a search for one letter": (reader) =>
    search(reader, { text: "w", kinds: ["POSITION"], first: 20 }),
  "a search for six words, most in every text": (reader) =>
    search(reader, { text: six, kinds: ["POSITION"], first: 20 }),
  "a search for six words, the last nowhere": (reader) =>
    search(reader, { text: `${six} xyz`, kinds: ["POSITION"], first: 20 }),
  "a search for two letters that no word begins with": (reader) =>
    search(reader, { text: "zz", kinds: ["POSITION"], first: 20 }),
  "positions by six words, with their number": async (reader) =>
    (await listPositions(reader, { filter: { text: six } })).totalCount(),
  "whom an actor met": (reader) => encountersOfActors(reader, ["a1"], { first: 20 }),
  "what surrounds 100 actors": (reader) =>
    neighbourhood(reader, {
      ids: Array.from({ length: 100 }, (_, n) => `a${n}`),
      kinds: ["MEETING", "ISSUE"],
      first: 50,
    }),
  "what surrounds 100 issues, positions too": (reader) =>
    neighbourhood(reader, {
      ids: Array.from({ length: 100 }, (_, n) => `i${n}`),
      kinds: ["ACTOR", "POSITION", "SOURCE"],
      first: 50,
    }),
  "ways over six ties": (reader) =>
    paths(reader, {
      from: "p1",
      to: "p3",
      through: ["ACTOR", "MEETING", "ISSUE", "POSITION"],
      maxLength: 6,
      first: 10,
    }),
  "the timeline by months": (reader) => timelineCounts(reader, { bin: "MONTH" }),
  "the facts of a source": (reader) => factsOfSources(reader, ["s1"], {}),
};

/** At a million positions each round takes minutes. */
const roundsOf = (size: number) => (size < 500_000 ? 5 : 1);

/** @param sizes numbers of positions */
export async function benchLongest(sizes: readonly number[] = [100_000]): Promise<void> {
  for (const size of sizes) {
    const engine = await openEmbeddedEngine({ memory: true });
    await engine.prepare();
    await loadTexts(engine, size);
    await benchSize(engine, size);
    await engine.close();
  }
}

async function benchSize(engine: GraphEngine, size: number): Promise<void> {
  const before = process.memoryUsage();
  const begin = performance.now();
  const core = await readCatalogue(engine);
  const catalogue: Catalogue = { ...core, positions: await readPositions(engine, core) };
  await prepareWalks(catalogue);
  const took = performance.now() - begin;
  const after = process.memoryUsage();
  const mb = (of: "external" | "heapUsed") => ((after[of] - before[of]) / 1e6).toFixed(0);
  console.log(
    `\n${size} positions. The catalogue: read in ${(took / 1000).toFixed(1)} s, ${mb("external")} MB beside the heap and ${mb("heapUsed")} MB in it (with what was not collected yet).`,
  );
  console.log(`${"".padEnd(52)}by statements (longest read)   by catalogue (longest hold)`);
  for (const [what, ask] of Object.entries(questions)) {
    const byGraph: Took[] = [];
    const byCatalogue: Took[] = [];
    for (let round = 0; round < roundsOf(size); round += 1) {
      byGraph.push(await timeOfReads(engine, ask));
      byCatalogue.push(await timeOfPieces(engine, catalogue, ask));
    }
    console.log(`${what.padEnd(52)}${inWords(byGraph).padEnd(31)}${inWords(byCatalogue)}`);
  }
}

/** Milliseconds: in all, and of the longest part. */
interface Took {
  readonly all: number;
  readonly longest: number;
}

function inWords(times: readonly Took[]): string {
  const [least] = times.toSorted((a, b) => a.all - b.all);
  if (least?.all === Infinity) return "ended by the engine";
  const ms = (value: number) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
  return least ? `${ms(least.all)} (${ms(least.longest)})` : "";
}

/** Infinity for what the engine gives up: it ends a query after 30 s. */
async function timeOfReads(engine: GraphEngine, ask: (reader: Asked) => Promise<unknown>) {
  let longest = 0;
  const timed = async <T>(work: Promise<T>): Promise<T> => {
    const begin = performance.now();
    const answer = await work;
    longest = Math.max(longest, performance.now() - begin);
    return answer;
  };
  const begin = performance.now();
  try {
    await ask({
      read: (...question) => timed(engine.read(...question)),
      searchText: (query) => timed(engine.searchText(query)),
    });
  } catch (error) {
    if (!(error instanceof StatementFailedError)) throw error;
    return { all: Infinity, longest: Infinity };
  }
  return { all: performance.now() - begin, longest };
}

/** The longest time between two turns of the event loop. */
async function timeOfPieces(
  engine: GraphEngine,
  catalogue: Catalogue,
  ask: (reader: Asked) => Promise<unknown>,
) {
  let longest = 0;
  const begin = performance.now();
  let since = begin;
  const held = () => {
    longest = Math.max(longest, performance.now() - since);
  };
  const turn = async () => {
    held();
    await new Promise(setImmediate);
    since = performance.now();
  };
  await ask({
    read: async (...question) => {
      held();
      const rows = await engine.read(...question);
      since = performance.now();
      return rows;
    },
    searchText: (query) => engine.searchText(query),
    kept: { find: (key) => (key === catalogueKey ? catalogue : undefined), keep: () => {} },
    turn,
  });
  held();
  return { all: performance.now() - begin, longest };
}
