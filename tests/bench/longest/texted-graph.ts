import { foldText, words } from "../../../schema/text/fold-text.ts";
import { batchesOf } from "../../../server/graph/async.ts";
import {
  type GraphEngine,
  type NodeLabel,
  type TieRow,
} from "../../../server/graph/graph-engine.ts";
import { createSeededRandom } from "../../../server/networks/structure/seeded-random.ts";

const actorCount = 500;
const perIssue = 250;
const unitRows = 5000;

/** Six words that are in most texts, and others of which each is in few. */
export const common = ["peace", "border", "forces", "under", "agreed", "terms"];
const rare = Array.from({ length: 5000 }, (_, n) => `w${n.toString(36)}ord`);

/**
 * Fills an empty graph with so many positions of 500 actors, with texts of some 180 characters, and with a tenth as
 * many attendances of the same actors at sessions of ten.
 */
export async function loadTexts(engine: GraphEngine, count: number): Promise<void> {
  const random = createSeededRandom(7);
  const pick = (below: number) => Math.floor(random() * below);
  const text = () =>
    [
      ...common.filter(() => random() < 0.9),
      ...Array.from({ length: 20 }, () => rare[pick(rare.length)]),
    ].join(" ");
  const nodes = async (label: NodeLabel, rows: Record<string, string | number | string[]>[]) => {
    for (const batch of batchesOf(rows, unitRows))
      await engine.write("bench", (unit) => unit.createNodes(label, batch));
  };
  const named = (id: string, name: string) => ({
    id,
    name,
    title: name,
    sortName: foldText(name),
    searchText: words(name).join(" "),
    datasets: ["d"],
  });
  const many = <T>(of: number, make: (n: number) => T) =>
    Array.from({ length: of }, (_, n) => make(n));
  const [issues, meetings] = [Math.ceil(count / perIssue), Math.ceil(count / 100)];
  const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + (n % 9000))).toISOString().slice(0, 10);
  const dated = (n: number) => ({ date: day(n), earliest: day(n), latest: day(n) });
  await nodes("Dataset", [
    { id: "d", version: "1", state: "LOADED", loadedAt: "2026-01-01T00:00:00Z" },
  ]);
  await nodes(
    "Actor",
    many(actorCount, (n) => ({ ...named(`a${n}`, `Actor ${n}`), kind: "PERSON" })),
  );
  await nodes(
    "Issue",
    many(issues, (n) => ({ ...named(`i${n}`, `Issue ${n}`), kind: "QUESTION", areas: ["war"] })),
  );
  await nodes(
    "Source",
    many(issues, (n) => ({ ...named(`s${n}`, `Source ${n}`), publisher: "P", tier: "OFFICIAL" })),
  );
  await nodes(
    "Meeting",
    many(meetings, (n) => ({
      ...named(`m${n}`, `Meeting ${n}`),
      ...dated(n),
      kind: "TALKS",
      status: "HELD",
      confidence: "HIGH",
    })),
  );
  const tie = (from: string, to: string, properties: TieRow["properties"] = {}): TieRow => ({
    id: `${from}|${to}`,
    from,
    to,
    properties,
  });
  const attended = many(meetings * 10, (n) => {
    const [meeting, actor] = [`m${Math.floor(n / 10)}`, `a${(n * 37) % actorCount}`];
    return { ...tie(actor, meeting, { status: "ATTENDED" }), id: `${meeting}/${actor}` };
  });
  for (const batch of batchesOf(attended, unitRows))
    await engine.write("bench", (unit) => unit.createTies("ATTENDED", "Actor", "Meeting", batch));
  for (const batch of batchesOf(
    many(count, (n) => n),
    unitRows,
  )) {
    const rows = batch.map((n) => {
      const summary = text();
      return {
        id: `p${n}`,
        ...dated(n),
        summary,
        searchText: words(summary).join(" "),
        stance: n % 3 === 0 ? "OPPOSES" : "SUPPORTS",
        attribution: "SELF",
        confidence: "HIGH",
        datasets: ["d"],
      };
    });
    const issueOf = (n: number) => Math.floor(n / perIssue);
    await engine.write("bench", async (unit) => {
      await unit.createNodes("Position", rows);
      const holds = batch.map((n) => tie(`a${(n * 7) % actorCount}`, `p${n}`));
      await unit.createTies("HOLDS", "Actor", "Position", holds);
      await unit.createTies(
        "ON",
        "Position",
        "Issue",
        batch.map((n) => tie(`p${n}`, `i${issueOf(n)}`)),
      );
      await unit.createTies(
        "CITES",
        "Position",
        "Source",
        batch.map((n) => tie(`p${n}`, `s${issueOf(n)}`)),
      );
    });
  }
}
