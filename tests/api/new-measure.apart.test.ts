import { graphql } from "graphql";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Analysis } from "../../server/analysis/analysis.ts";
import { createColumnCache } from "../../server/analysis/column-cache.ts";
import { doJob } from "../../server/analysis/jobs/jobs.ts";
import { createContext } from "../../server/api/context.ts";
import { createSchema } from "../../server/api/create-schema.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import type * as list from "../../server/networks/__generated__/measures.ts";
import { type Measure } from "../../server/networks/structure/measure.ts";
import { openUkraine } from "./open-ukraine.ts";

/** All that a measure needs to be served, in the list that codegen writes. */
const isolation = vi.hoisted((): Measure => ({
  id: "ISOLATION",
  description: "1 divided by the number of ties (made for this test).",
  values: ({ adjacency: { nodes, offsets } }) =>
    Float64Array.from(nodes, (_, n) => 1 / (offsets[n + 1]! - offsets[n]!)),
}));
vi.mock("../../server/networks/__generated__/measures.ts", async (original) => {
  const { measures } = await original<typeof list>();
  return { measures: [...measures, isolation] };
});

let engine: GraphEngine;
beforeAll(async () => {
  engine = await openUkraine();
});
afterAll(() => engine.close());

it("a measure in the list is told with its description, computed, ordered by and served", async () => {
  const schema = createSchema();
  const cache = createColumnCache(engine, () => {});
  const analysis: Pick<Analysis, "data" | "ask"> = {
    data: cache.current,
    // In this thread, because worker threads don't know what only a test has listed.
    ask: async ({ columns }, name, question) => doJob(columns, name, question),
  };
  const { data, errors } = await graphql({
    schema,
    source: `{
      __type(name: "Measure") { enumValues { name description } }
      meetingNetwork {
        measures(which: [ISOLATION, DEGREE], first: 2) { nodes { values { measure value } } }
      }
    }`,
    contextValue: createContext(engine, analysis, new AbortController().signal),
  });
  expect(errors).toBeUndefined();
  const alone = {
    values: [
      { measure: "ISOLATION", value: 1 },
      { measure: "DEGREE", value: 1 },
    ],
  };
  expect(data).toEqual({
    __type: {
      enumValues: expect.arrayContaining([
        { name: isolation.id, description: isolation.description },
      ]),
    },
    meetingNetwork: { measures: { nodes: [alone, alone] } },
  });
});
