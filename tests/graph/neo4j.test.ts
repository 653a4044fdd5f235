import { expect, it } from "vitest";
import {
  BackupUnsupportedError,
  GraphTimeoutError,
  type GraphUnreachableError,
} from "../../server/graph/graph-errors.ts";
import { openNeo4jEngine } from "../../server/graph/neo4j/engine.ts";
import { gateTo } from "../neo4j/gate.ts";
import { refuseForeignData, wipe } from "../neo4j/wipe.ts";
import { describeOnNeo4j } from "./engines.ts";

const slow = {
  name: "slow",
  cypher:
    "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x, y WHERE x * y = 0 RETURN count(*) AS n",
};
const running = {
  name: "running",
  cypher: `SHOW TRANSACTIONS YIELD metaData, status
WHERE metaData.operation = 'slow' RETURN metaData, status`,
};

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "no failure",
    (error: unknown) => error,
  );
}

describeOnNeo4j("the Neo4j engine", (address) => {
  it("names the user when the password is wrong, and shows no password", async () => {
    for (const scheme of ["neo4j", "bolt"]) {
      const uri = address().uri.replace(/^neo4j/u, scheme);
      const wrong = { ...address(), uri, password: "hunter2" };
      const error = await failure(openNeo4jEngine(wrong));
      expect(error).toMatchObject({ code: "GRAPH_CREDENTIALS_REFUSED", uri, username: "neo4j" });
      expect((error as Error).message).toBe(
        `The graph database at ${uri} refuses the user "neo4j" (The client is unauthorized due to ` +
          `authentication failure.): check NEO4J_USERNAME and NEO4J_PASSWORD`,
      );
    }
  });

  it("names the database that does not exist", async () => {
    for (const scheme of ["neo4j", "bolt"]) {
      const uri = address().uri.replace(/^neo4j/u, scheme);
      const error = await failure(openNeo4jEngine({ ...address(), uri, database: "parley2" }));
      expect(error).toMatchObject({ code: "GRAPH_DATABASE_MISSING", uri, database: "parley2" });
    }
  });

  it("takes the home database when none is named", async () => {
    const { uri, username, password } = address();
    const engine = await openNeo4jEngine({ uri, username, password });
    expect(
      await engine.read({ name: "name", cypher: "CALL db.info() YIELD name RETURN name" }),
    ).toEqual([{ name: address().database ?? "neo4j" }]);
    await engine.close();
  });

  it("sends its name, the statement's and the request's to the server", async () => {
    const engine = await openNeo4jEngine(address());
    const mine = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'parley' RETURN metaData";
    expect(await engine.read({ name: "who asks", cypher: mine })).toEqual([
      { metaData: { app: "parley", operation: "who asks" } },
    ]);
    const request = { id: "0123-abcd", query: "Overview" };
    expect(await engine.read({ name: "who asks", cypher: mine }, {}, { request })).toEqual([
      {
        metaData: { app: "parley", operation: "who asks", request: "0123-abcd", query: "Overview" },
      },
    ]);
    const rows = await engine.write("load a data set", (unit) =>
      unit.run({ name: "who writes", cypher: mine }),
    );
    expect(rows).toEqual([{ metaData: { app: "parley", operation: "load a data set" } }]);
    await engine.close();
  });

  it("stops a read on the server when its signal is aborted", async () => {
    const engine = await openNeo4jEngine(address());
    const controller = new AbortController();
    const reading = engine.read(slow, {}, { signal: controller.signal });
    const outcome = failure(reading);
    while ((await engine.read(running)).length === 0);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await outcome).toBe(reason);
    let left = await engine.read(running);
    while (left.length > 0) left = await engine.read(running);
    expect(left).toEqual([]);
    await engine.close();
  });

  it("stops a read that takes too long, and names it", async () => {
    const engine = await openNeo4jEngine(address(), { patience: { read: 300 } });
    const error = await failure(engine.read(slow));
    expect(error).toBeInstanceOf(GraphTimeoutError);
    expect(error).toMatchObject({ code: "GRAPH_TIMEOUT", operation: "slow", milliseconds: 300 });
    await engine.close();
  });

  it("waits for a server that comes late, and says so meanwhile", async () => {
    const { hostname, port } = new URL(address().uri);
    const gate = await gateTo(hostname, Number(port) || 7687);
    const uri = `bolt://127.0.0.1:${gate.port}`;
    const waited: Error[] = [];
    const onWaiting = (problem: Error): void => {
      waited.push(problem);
      if (waited.length === 2) void gate.open();
    };
    const engine = await openNeo4jEngine({ ...address(), uri }, { onWaiting });
    expect(waited.map((problem) => (problem as GraphUnreachableError).uri)).toEqual([uri, uri]);
    expect(await engine.health()).toMatchObject({ ok: true });
    await engine.close();
    await gate.shut();
  });

  it("reports when the server is gone, and recovers by itself when it is back", async () => {
    const { hostname, port } = new URL(address().uri);
    const gate = await gateTo(hostname, Number(port) || 7687);
    const uri = `bolt://127.0.0.1:${gate.port}`;
    await gate.open();
    const engine = await openNeo4jEngine({ ...address(), uri }, { patience: { retry: 100 } });
    const one = { name: "one", cypher: "RETURN 1 AS one" };
    expect(await engine.read(one)).toEqual([{ one: 1 }]);
    await gate.shut();
    expect(await failure(engine.read(one))).toMatchObject({ code: "GRAPH_UNREACHABLE", uri });
    const problem = expect.stringContaining(`${uri} can't be reached`) as string;
    expect(await engine.health()).toEqual({ ok: false, engine: "Neo4j", problem });
    await gate.open();
    expect(await engine.read(one)).toEqual([{ one: 1 }]);
    expect(await engine.health()).toMatchObject({ ok: true });
    await engine.close();
    await gate.shut();
  });

  it("says what to use for a backup", async () => {
    const engine = await openNeo4jEngine(address());
    expect(await failure(engine.backup("/nowhere"))).toEqual(
      new BackupUnsupportedError(
        "use `neo4j-admin database dump` (or `database backup`) on the server, or a snapshot on Aura",
      ),
    );
    await engine.close();
  });

  it("refuses to let tests wipe a database that holds somebody's data", async () => {
    const engine = await openNeo4jEngine(address());
    const mark = "parley_tests_wipe_this_database";
    const run = (cypher: string): Promise<unknown> =>
      engine.write("mark", (unit) => unit.run({ name: "mark", cypher }));
    const marked = await engine.read({
      name: "marked",
      cypher: `SHOW CONSTRAINTS YIELD name WHERE name = '${mark}' RETURN name`,
    });
    await run(`DROP CONSTRAINT ${mark} IF EXISTS`);
    await wipe(engine);
    await run("CREATE (:Actor {id: 'theirs'})");
    const error = await failure(refuseForeignData(address()));
    expect((error as Error).message).toContain("is not empty, and the tests would wipe it");
    await wipe(engine);
    await refuseForeignData(address());
    await run("CREATE (:Actor {id: 'ours'})");
    await refuseForeignData(address());
    if (marked.length === 0) await run(`DROP CONSTRAINT ${mark}`);
    await engine.close();
  });
});
