import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RecordMissingError } from "../../server/api/batching.ts";
import { maskError } from "../../server/api/mask-error.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { createApp } from "../../server/http/app.ts";
import { watchLoading } from "../../server/http/graphql/loading.ts";
import { keptLog } from "./kept-log.ts";
import { type Served, serve } from "./serve.ts";

let engine: GraphEngine;
let served: Served;

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  const set = { version: "1", loadedAt: "2026-01-01T00:00:00.000Z" };
  await engine.write("half a load", (unit) =>
    unit.upsertNodes("Dataset", [
      { id: "whole", state: "LOADED", ...set },
      { id: "half", state: "LOADING", ...set },
    ]),
  );
  served = await serve(createApp(engine, { log: keptLog(), clientFolder: "none" }));
});
afterAll(async () => {
  await served[Symbol.asyncDispose]();
  await engine.close();
});

describe("a data set whose load broke off", () => {
  it("is told by the probe", async () => {
    const answer = await fetch(`${served.url}/readyz`);
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { status: "loading", loading: ["half"] },
    ]);
  });

  it("is told on every answer", async () => {
    const answer = await fetch(`${served.url}/graphql?query=%7B__typename%7D`);
    expect(await answer.json()).toMatchObject({ extensions: { loading: ["half"] } });
  });

  it("is told by the first answer too, though the graph be slow to say it", async () => {
    const read: GraphEngine["read"] = async (...asked) => {
      await wait(700);
      return engine.read(...asked);
    };
    expect(await watchLoading({ read }).current()).toEqual(["half"]);
  });

  it("makes a record that is gone between two reads a reason to try again, not a failure of ours", () => {
    expect(maskError(new RecordMissingError("gone"))).toMatchObject({
      message: "The data is being loaded just now. Try again in a moment.",
      extensions: { code: "SERVICE_UNAVAILABLE" },
    });
  });
});
