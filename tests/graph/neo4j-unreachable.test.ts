import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import {
  ConstraintViolatedError,
  GraphCredentialsError,
  GraphDatabaseMissingError,
  GraphTimeoutError,
  GraphUnavailableError,
  GraphUnreachableError,
  GraphUriError,
  GraphVersionError,
  StatementFailedError,
  WriteConflictError,
} from "../../server/graph/graph-errors.ts";
import { toGraphError } from "../../server/graph/neo4j/errors.ts";
import { parseServerVersion } from "../../server/graph/neo4j/version.ts";
import { openNeo4jEngine } from "../../server/graph/neo4j/engine.ts";
import { freePort } from "../support/free-port.ts";

const account = { username: "neo4j", password: "hunter2", database: "neo4j" };

describe("a Neo4j that can't be had", () => {
  it.each(["neo4j", "bolt"])("is named when nothing answers (%s)", async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await freePort()}`;
    const waited: string[] = [];
    const error = await openNeo4jEngine(
      { uri, ...account },
      { patience: { startup: 1_500 }, onWaiting: (problem) => waited.push(problem.message) },
    ).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GraphUnreachableError);
    expect(error).toMatchObject({ code: "GRAPH_UNREACHABLE", uri });
    const { message } = error as Error;
    expect(message).toContain(`The graph database at ${uri} can't be reached: `);
    expect(message).not.toContain("hunter2");
    expect(waited).toEqual([message, message]);
  });

  it("is named when the server there is not Neo4j", async () => {
    const stranger = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    stranger.listen(0, "127.0.0.1");
    await once(stranger, "listening");
    const uri = `bolt://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    const opening = openNeo4jEngine({ uri, ...account }, { patience: { startup: 5_000 } });
    const error = await opening.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GraphUriError);
    expect((error as Error).message).toContain("Server responded HTTP");
    stranger.close();
  });

  it("is given up at once when the wait is aborted", async () => {
    const controller = new AbortController();
    const reason = new Error("Ctrl-C");
    const opening = openNeo4jEngine(
      { uri: `bolt://127.0.0.1:${await freePort()}`, ...account },
      { signal: controller.signal, onWaiting: () => controller.abort(reason) },
    );
    await expect(opening).rejects.toThrow(reason);
  });

  it.each(["http://localhost:7474", "localhost:7687", "postgres://localhost"])(
    "says that %s is no address of one",
    async (uri) => {
      const error = await openNeo4jEngine({ uri, ...account }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(GraphUriError);
      expect(error).toMatchObject({ code: "GRAPH_URI_INVALID", uri });
    },
  );
});

describe("a server's version", () => {
  it.each([
    ["Neo4j/5.26.16", "5.26.16"],
    ["Neo4j/2026.09.0", "2026.09.0"],
    ["Neo4j/5.27-aura", "5.27-aura"],
  ])("is read from %s", (agent, version) => {
    expect(parseServerVersion("neo4j://db", agent)).toBe(version);
  });

  it.each([
    ["Neo4j/4.4.40", "4.4.40"],
    ["Neo4j/3.5.1", "3.5.1"],
    [undefined, "unknown"],
  ])("is refused when it is too old: %s", (agent, version) => {
    expect(() => parseServerVersion("neo4j://db", agent)).toThrow(
      new GraphVersionError("neo4j://db", version, "5"),
    );
  });
});

describe("an error of Neo4j", () => {
  const operation = {
    name: "actors",
    uri: "neo4j://db",
    username: "neo4j",
    database: "parley",
    timeout: 30_000,
    attempts: 3,
  };
  const told = (code: string): unknown =>
    toGraphError(Object.assign(new Error("so it says"), { code }), operation);

  it.each([
    ["ServiceUnavailable", GraphUnreachableError],
    ["SessionExpired", GraphUnreachableError],
    ["Neo.ClientError.Security.Unauthorized", GraphCredentialsError],
    ["Neo.ClientError.Security.CredentialsExpired", GraphCredentialsError],
    ["Neo.ClientError.Security.AuthenticationRateLimit", GraphCredentialsError],
    ["Neo.ClientError.Database.DatabaseNotFound", GraphDatabaseMissingError],
    ["Neo.ClientError.Transaction.TransactionTimedOut", GraphTimeoutError],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", GraphTimeoutError],
    ["Neo.ClientError.Schema.ConstraintValidationFailed", ConstraintViolatedError],
    ["Neo.TransientError.Transaction.DeadlockDetected", WriteConflictError],
    ["Neo.TransientError.Database.DatabaseUnavailable", GraphUnavailableError],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", GraphUnavailableError],
    ["Neo.ClientError.Cluster.NotALeader", GraphUnavailableError],
    ["Neo.ClientError.Statement.SyntaxError", StatementFailedError],
    ["Neo.DatabaseError.General.UnknownError", StatementFailedError],
  ])("%s is told as one of ours", (code, kind) => {
    expect(told(code)).toBeInstanceOf(kind);
  });

  it.each(["N/A", "ProtocolError"])(
    "%s tells at first that this is no Neo4j, and later that it was lost",
    (code) => {
      const error = Object.assign(new Error("so it says"), { code });
      expect(toGraphError(error, { ...operation, name: "connect" })).toBeInstanceOf(GraphUriError);
      expect(told(code)).toBeInstanceOf(GraphUnreachableError);
    },
  );

  it("keeps its facts", () => {
    expect(told("Neo.TransientError.Transaction.DeadlockDetected")).toMatchObject({
      operation: "actors",
      attempts: 3,
    });
    expect(told("Neo.ClientError.Database.DatabaseNotFound")).toMatchObject({ database: "parley" });
    expect(told("Neo.ClientError.Statement.SyntaxError")).toMatchObject({ statement: "actors" });
  });

  it("stays itself when it is not the database's", () => {
    const mine = new Error("mine");
    expect(toGraphError(mine, operation)).toBe(mine);
    const file = Object.assign(new Error("gone"), { code: "ENOENT" });
    expect(toGraphError(file, operation)).toBe(file);
  });
});
