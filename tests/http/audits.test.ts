/**
 * The audits of GraphQL over HTTP (from the package graphql-http of its working group), with all limits on.
 */
import { auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { createApp } from "../../server/http/app.ts";
import { keptLog } from "./kept-log.ts";
import { type Served, serve } from "./serve.ts";

let engine: GraphEngine;
let served: Served;
beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  served = await serve(createApp(engine, { log: keptLog(), clientFolder: "none" }));
});
afterAll(async () => {
  await served[Symbol.asyncDispose]();
  await engine.close();
});

it("GraphQL over HTTP is spoken as its specification has it: all 61 audits", async () => {
  const results = await auditServer({ url: `${served.url}/graphql` });
  const others = results.flatMap((result) =>
    result.status === "ok" ? [] : [`${result.id} ${result.name}: ${result.reason}`],
  );
  expect(others).toEqual([]);
  expect(results).toHaveLength(61);
});
