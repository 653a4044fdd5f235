import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { loadDataset } from "../../seed/load/load-dataset.ts";
import { type GraphEngine, type Row } from "../../server/graph/graph-engine.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { countsOf, dumpGraph } from "./dump-graph.ts";
import { readTyped } from "./read-typed.ts";
import { readTrackFacts } from "./track-facts.ts";

const folder = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");

const facts = readTrackFacts();

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}

describeOnEachEngine("the talks on Ukraine in the graph", (open) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await open();
    await loadDataset(engine, await checkDataset(folder));
  });

  function read(cypher: string): Promise<Row[]> {
    return engine.read({ name: "testTalks", cypher });
  }

  it("are there in full", async () => {
    const { records } = await readTyped(folder);
    expect(countsOf(await dumpGraph(engine))).toEqual({
      Actor: 147,
      Meeting: 110,
      Issue: 40,
      Position: 482,
      Source: 390,
      Document: 15,
      Dataset: 1,
      ATTENDED: 544,
      PART_OF: 14,
      HOLDS: 482,
      ON: 482,
      STATED_AT: 79,
      STATED_IN: 12,
      MEMBER_OF: total(facts.actors, ({ memberOf }) => memberOf.length) + facts.roles.length,
      DISCUSSED: 89,
      ISSUED: total(facts.documents, ({ issuers }) => issuers.length),
      ABOUT: 2,
      CITES: total(
        [...records.actors, ...records.meetings, ...records.positions, ...records.documents],
        ({ citations }) => citations.length,
      ),
    });
  });

  it("change nothing when they are loaded again", async () => {
    const before = await dumpGraph(engine);
    await loadDataset(engine, await checkDataset(folder), { replace: true });
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it("have four sessions in the Miami round, and none that joins Kyiv and Moscow", async () => {
    const sides = await read(`
      MATCH (session:Meeting)-[:PART_OF]->(:Meeting {id: 'm-2025-12-19-miami-round'})
      MATCH (a:Actor)-[:ATTENDED]->(session)
      WITH DISTINCT session.id AS session, a.side AS side ORDER BY session, side
      RETURN session, collect(side) AS sides ORDER BY session`);
    const sorted = sides.map(({ session, sides: found }) => [
      session,
      (found as string[]).toSorted(),
    ]);
    expect(sorted).toEqual([
      ["m-2025-12-19-miami-e3", ["europe", "ukraine", "us"]],
      ["m-2025-12-20-miami-dmitriev", ["russia", "us"]],
      ["m-2025-12-21-miami-eu", ["europe", "ukraine", "us"]],
      ["m-2025-12-21-miami-us-ua", ["ukraine", "us"]],
    ]);
  });

  it("leave no fact without a source", async () => {
    expect(
      await read(`
        MATCH (n) WHERE (n:Meeting OR n:Position OR n:Document OR n:Actor) AND NOT (n)-[:CITES]->(:Source)
        RETURN n.id AS id`),
    ).toEqual([]);
    expect(
      await read(
        "MATCH (:Actor)-[t:MEMBER_OF]->(:Actor) WHERE size(t.sources) = 0 RETURN t.id AS id",
      ),
    ).toEqual([]);
  });

  it("open the tie to the Russian envoy on its paragraph and stated day", async () => {
    expect(
      await read(`
        MATCH (:Meeting {id: 'm-2025-12-20-miami-dmitriev'})-[c:CITES]->(s:Source)
        WHERE c.statedDate IS NOT NULL
        RETURN c.n AS n, c.locator AS locator, c.statedDate AS stated, s.publisher AS publisher ORDER BY n`),
    ).toEqual([
      { n: 4, locator: null, stated: "Friday and Saturday", publisher: "The Washington Times" },
      { n: 5, locator: "p3", stated: "Thursday", publisher: "Axadle Times" },
      { n: 10, locator: null, stated: "Saturday", publisher: "Japan Today (Reuters)" },
      { n: 11, locator: null, stated: "Saturday", publisher: "Cobram Courier (AAP/Reuters)" },
    ]);
  });
});
