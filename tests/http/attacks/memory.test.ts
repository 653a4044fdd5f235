import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { checkDataset } from "../../../seed/check/check-dataset.ts";
import { loadDataset } from "../../../seed/load/load-dataset.ts";
import { createLargeJobs } from "../../../server/analysis/large-jobs.ts";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { createApp } from "../../../server/http/app.ts";
import { ask, codes } from "../../api/ask.ts";
import { info, makeFolder } from "../../seed/temporary-dataset.ts";
import { keptLog } from "../kept-log.ts";

let engine: GraphEngine;

/** A meeting of so many that all pairs of them are more than a thread measures: 604,450. */
beforeAll(async () => {
  const ids = Array.from({ length: 1100 }, (_, n) => `a${n}`);
  const folder = makeFolder({
    "dataset.yaml": info,
    "sources.csv": "id,title,publisher,tier,date\ns,S,P,official,2025-12\n",
    "actors.csv": ["id,name,kind", ...ids.map((id) => `${id},${id},person`)].join("\n"),
    "meetings.yaml": "- { id: m, title: M, kind: in-person, date: 2025-12-20, citations: [s] }\n",
    "attendances.csv": ["actor,meeting", ...ids.map((id) => `${id},m`)].join("\n"),
  });
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  await loadDataset(engine, await checkDataset(folder), {});
});
afterAll(() => engine.close());

const query =
  "{ meetingNetwork(first: 1) { measures(which: [PAGERANK], first: 1) { nodeCount } } }";

/** A busy machine may need long. */
const limits = { answerMs: 300_000 };
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

it("a computation without enough memory fails with a code, and the server answers what is asked next", async () => {
  const log = keptLog();
  const largeJobs = createLargeJobs({
    memoryNow: () => ({ heapMegabytes: 150, pairBytes: 1e9 }),
  });
  const app = createApp(engine, { log, clientFolder: "none", largeJobs, limits });
  const answer = await ask(app, query);
  expect(codes(answer)).toContainEqual({ code: "COMPUTATION_FAILED" });
  const next = await ask(app, "{ meetingNetwork(first: 1) { pairCount } }");
  expect(next.data).toEqual({ meetingNetwork: { pairCount: 604_450 } });
  await app.close();
});

it("with enough of it the same computation is answered", async () => {
  const largeJobs = createLargeJobs({
    memoryNow: () => ({ heapMegabytes: 2000, pairBytes: 1e9 }),
  });
  const app = createApp(engine, { log: keptLog(), clientFolder: "none", largeJobs, limits });
  const answer = await ask(app, query);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({ meetingNetwork: { measures: { nodeCount: 1100 } } });
  await app.close();
});
