import { beforeAll, expect, it } from "vitest";
import { recordSchemas } from "../../schema/dataset.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { listActors } from "../../server/store/records/actors.ts";
import { search } from "../../server/store/explore/search/search.ts";
import { toGraph } from "../../server/store/write/to-graph.ts";
import { describeOnEachEngine } from "../graph/engines.ts";
import { withCatalogue } from "./with-catalogue.ts";

const actors = [
  { id: "ze", name: "Volodymyr Zelensky", kind: "person" },
  { id: "ze-uk", name: "Володимир Зеленський", kind: "person" },
  { id: "yermak", name: "Andriy Yermak", kind: "person", aliases: ["Андрій Єрмак"] },
  { id: "miami", name: "City of Miami", kind: "organisation", aliases: ["Маямі"] },
  { id: "wang", name: "王毅", kind: "person" },
];

describeOnEachEngine("searching in another spelling", (open) => {
  let engine: GraphEngine;
  let held: GraphEngine;
  beforeAll(async () => {
    engine = await open();
    await engine.write("actors", async (unit) => {
      const records = actors.map((actor) => recordSchemas.actors.parse(actor));
      const rows = records.map((record) => toGraph({ kind: "actors", record }).properties);
      await unit.upsertNodes(
        "Actor",
        rows.map((row) => ({ ...row, datasets: ["d"] })),
      );
    });
    held = await withCatalogue(engine);
  });

  it.each([
    ["Zelensky", ["ze", "ze-uk"]],
    ["Zelenskyy", ["ze", "ze-uk"]],
    ["zelenskiy", ["ze", "ze-uk"]],
    ["Зеленський", ["ze", "ze-uk"]],
    ["Зеленский", ["ze", "ze-uk"]],
    ["зелен", ["ze", "ze-uk"]],
    ["Volodymyr Zelenskyi", ["ze", "ze-uk"]],
    ["Yermak", ["yermak"]],
    ["Єрмак Андрій", ["yermak"]],
    ["Miami", ["miami"]],
    ["Маямі", ["miami"]],
    ["Wang Yi", ["wang"]],
    ["王", ["wang"]],
  ])("%s finds %s, by search and by filter", async (text, ids) => {
    for (const reader of [engine, held]) {
      const hits = await search(reader, { text, kinds: ["ACTOR"], first: 10 });
      expect(hits.map(({ id }) => id).toSorted()).toEqual(ids);
      const { items } = await listActors(reader, { filter: { text } });
      expect(items.map(({ record }) => record.id).toSorted()).toEqual(ids);
    }
  });
});
