import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Analysis, type ColumnFacts, createAnalysis } from "../../server/analysis/analysis.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { createApp } from "../../server/http/app.ts";
import { ask } from "../api/ask.ts";
import { keptLog } from "../http/kept-log.ts";
import { serve } from "../http/serve.ts";
import { loadSmall, openSmallGraph } from "./small-graph.ts";

let engine: GraphEngine;
let analysis: Analysis;
const read: ColumnFacts[] = [];
const waiting = new AbortController().signal;

beforeAll(async () => {
  engine = await openSmallGraph();
  analysis = createAnalysis(engine, (facts) => read.push(facts));
});
afterAll(async () => {
  await analysis.close();
  await engine.close();
});

/** Three actors, two memberships, two meetings, two attendances, two issues and a position. */
const rows = {
  actors: 3,
  memberships: 2,
  meetings: 2,
  attendances: 2,
  issues: 2,
  positions: 1,
};

describe("the analysis of a graph", () => {
  it("reports how much it holds once it has read", async () => {
    expect(analysis.facts()).toBe(null);
    await analysis.data(engine, waiting);
    expect(analysis.facts()).toEqual({ bytes: expect.any(Number) as number, rows });
    expect(read).toEqual([analysis.facts()]);
  });

  it("answers over the data that was asked about, though another version is there by now", async () => {
    const old = await analysis.data(engine, waiting);
    await loadSmall(engine, ["newcomer"]);
    const now = await analysis.data(engine, waiting);
    expect([old.columns.actors.count, now.columns.actors.count]).toEqual([3, 4]);
    const network = { weight: "COUNT", level: "PERSON", includeGroups: true, filter: {} } as const;
    const answers = await Promise.all(
      [old, now].map((data) =>
        analysis.ask(data, "meetingNetwork", { network, first: 9 }, waiting),
      ),
    );
    // Ann and some officials, in the indices of either version.
    expect(answers.map(({ pairs }) => pairs.map(({ a, b }) => [a, b]))).toEqual([
      [[0, 2]],
      [[0, 3]],
    ]);
  });

  it("names the position whose value is off the scale, and reports over HTTP what it holds", async () => {
    const log = keptLog();
    const app = createApp(engine, { log, clientFolder: "none" });
    const { errors } = await ask(app, "{ stanceNetwork(scale: { from: 1, to: 2 }) { pairCount } }");
    expect(errors?.map(({ message, extensions }) => [extensions.argument, message])).toEqual([
      [
        "scale",
        '`scale`: a position has the value 0.5, outside 1 to 2 ("p"); declare a scale that has all values, or choose the positions of one scale only.',
      ],
    ]);
    await using served = await serve(app);
    const metrics = await (await fetch(`${served.url}/metrics`)).text();
    expect(metrics).toContain('parley_columns_rows{table="attendances"} 2\n');
    expect(metrics).toMatch(/^parley_columns_bytes \d+$/m);
    expect(log.lines.filter(({ words }) => words === "columns read")).toEqual([
      {
        level: "info",
        words: "columns read",
        facts: {
          ms: expect.any(Number) as number,
          bytes: expect.any(Number) as number,
          rows: { ...rows, actors: 4 },
        },
      },
    ]);
    await app.close();
  });
});
