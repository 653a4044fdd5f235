import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { factsOfSources } from "../../server/store/records/source-facts.ts";
import { factCounts, listSources } from "../../server/store/records/sources.ts";
import { withCatalogue } from "./with-catalogue.ts";
import { openUkraine } from "../api/open-ukraine.ts";

let engine: GraphEngine;
beforeAll(async () => {
  engine = await openUkraine(join(import.meta.dirname, "../../seed/datasets/us-visits"));
});
afterAll(() => engine.close());

it("counts as many facts of every source of both data sets as it gives", async () => {
  const ids: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await listSources(engine, { page: { first: 100, after } });
    ids.push(...page.items.map(({ record }) => record.id));
    after = page.items.at(-1)?.cursor;
    if (!page.hasNextPage) break;
  }
  const facts = await factsOfSources(engine, ids, {});
  const given = new Map<string, number>();
  for (const [id, page] of facts) given.set(id, await page.totalCount());
  expect(given.size).toBeGreaterThan(360);
  expect([...given.values()].some((count) => count > 1000)).toBe(true);
  expect(await factCounts(engine, ids)).toEqual(given);
  expect(await factCounts(await withCatalogue(engine), ids)).toEqual(given);
});
