import { afterAll, beforeAll, expect, it } from "vitest";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { openNeo4jEngine } from "../../server/graph/neo4j/engine.ts";
import { createApp } from "../../server/http/app.ts";
import { describeOnNeo4j } from "../graph/engines.ts";
import { wipe } from "../neo4j/wipe.ts";
import { type Line, openLine } from "./cut-off.ts";
import { keptLog } from "./kept-log.ts";
import { type Served, serve } from "./serve.ts";
import { startServer } from "./start-server.ts";

describeOnNeo4j("Parley, when it loses Neo4j", (address) => {
  let line: Line;
  let engine: GraphEngine;
  let served: Served;

  beforeAll(async () => {
    line = await openLine(Number(new URL(address().uri).port));
    // With bolt: the driver stays on this connection; with neo4j: it would ask the server for its own
    // address.
    engine = await openNeo4jEngine({ ...address(), uri: `bolt://127.0.0.1:${line.port}` });
    await wipe(engine);
    await engine.prepare();
    served = await serve(createApp(engine, { log: keptLog(), clientFolder: "none" }));
  });
  afterAll(async () => {
    await served[Symbol.asyncDispose]();
    await engine.close();
    await line.close();
  });

  const status = async (path: string) => (await fetch(`${served.url}${path}`)).status;
  const ask = async () => {
    const query = encodeURIComponent('{ actor(id: "nobody") { id } }');
    const answer = await fetch(`${served.url}/graphql?query=${query}`);
    const { data, errors = [] } = (await answer.json()) as {
      data: unknown;
      errors?: { extensions: { code: string } }[];
    };
    return { data, codes: errors.map(({ extensions }) => extensions.code) };
  };

  const patient = { timeout: 20_000 };

  it("says so by probe and by code, stays alive, and recovers by itself", async () => {
    const well = { data: { actor: null }, codes: [] };
    expect(await ask()).toEqual(well);
    expect(await status("/readyz")).toBe(200);

    line.cut();
    expect(await status("/readyz")).toBe(503);
    expect(await status("/healthz")).toBe(200);
    expect(await ask()).toEqual({ data: { actor: null }, codes: ["SERVICE_UNAVAILABLE"] });

    line.mend();
    await expect.poll(() => status("/readyz"), patient).toBe(200);
    expect(await ask()).toEqual(well);
  });

  it(
    "answers all who go on asking while the line is cut and mended, each rightly or with the code",
    { timeout: 60_000 },
    async () => {
      const told = new Map<string, number>();
      let isOver = false;
      const client = async () => {
        while (!isOver) {
          const { codes } = await ask();
          const said = codes.join() || "answered";
          told.set(said, (told.get(said) ?? 0) + 1);
        }
      };
      const clients = Array.from({ length: 20 }, client);
      for (let cut = 0; cut < 3; cut += 1) {
        const answered = told.get("answered") ?? 0;
        await expect.poll(() => told.get("answered") ?? 0, patient).toBeGreaterThan(answered + 20);
        line.cut();
        const refused = told.get("SERVICE_UNAVAILABLE") ?? 0;
        await expect
          .poll(() => told.get("SERVICE_UNAVAILABLE") ?? 0, patient)
          .toBeGreaterThan(refused);
        line.mend();
        await expect.poll(() => status("/readyz"), patient).toBe(200);
      }
      isOver = true;
      await Promise.all(clients);
      expect([...told.keys()].toSorted()).toEqual(["SERVICE_UNAVAILABLE", "answered"]);
    },
  );

  it(
    "tells everybody within seconds when Neo4j is frozen, and at once from then on",
    { timeout: 60_000 },
    async () => {
      const away = { data: { actor: null }, codes: ["SERVICE_UNAVAILABLE"] };
      line.freeze();
      const begin = performance.now();
      const answers = await Promise.all(Array.from({ length: 60 }, ask));
      expect(answers).toEqual(answers.map(() => away));
      expect(performance.now() - begin).toBeLessThan(15_000);
      const later = performance.now();
      expect(await ask()).toEqual(away);
      expect(performance.now() - later).toBeLessThan(1_000);
      expect(await status("/healthz")).toBe(200);

      line.mend();
      await expect.poll(() => status("/readyz"), { timeout: 30_000 }).toBe(200);
      await expect.poll(ask, { timeout: 30_000 }).toEqual({ data: { actor: null }, codes: [] });
    },
  );

  it("does not start with a wrong password: says at once what to do, without showing it", async () => {
    const { uri, username } = address();
    const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: "hunter2" };
    await using server = startServer({ PORT: "0", ...settings });
    expect(await server.ended()).toBe(1);
    expect(server.output()).toMatch(
      /^The graph database at \S+ refuses the user "neo4j" \(.*\): check NEO4J_USERNAME and NEO4J_PASSWORD\n$/,
    );
    expect(server.output()).not.toContain("hunter2");
  });
});
