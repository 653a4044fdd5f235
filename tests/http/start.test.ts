import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { seed } from "../../seed/seed.ts";
import { parseConfig } from "../../server/config.ts";
import { openEmbeddedEngine } from "../../server/graph/embedded/engine.ts";
import { freePort } from "../support/free-port.ts";
import { startServer } from "./start-server.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-start-"));
const data = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("Parley, when started", () => {
  it("says where it is and how to fill an empty graph, and ends in order on SIGTERM", async () => {
    const port = await freePort();
    await using server = startServer({ PORT: `${port}`, PARLEY_DATA: data("empty") });
    await server.said("The graph is empty");
    expect(server.output()).toBe(
      `Parley is at http://127.0.0.1:${port} (embedded graph in ${data("empty")}); ` +
        `API and GraphiQL at http://127.0.0.1:${port}/graphql\n` +
        "The graph is empty. Stop Parley, load a data set with " +
        "`npm run seed -- seed/datasets/ukraine-talks`, and start it again.\n",
    );
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    server.signal("SIGTERM");
    expect(await server.ended()).toBe(0);
  });

  it("finishes what is under way before it ends", async () => {
    const port = await freePort();
    await using server = startServer({ PORT: `${port}`, PARLEY_DATA: data("busy") });
    await server.said("Parley is at");
    const body = '{"query":"{ __typename }"}';
    const client = connect(port, "127.0.0.1");
    client.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    // Another request, to be sure that the server has seen the first one.
    await fetch(`http://127.0.0.1:${port}/healthz`);
    server.signal("SIGTERM");
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${port}/healthz`).then(
          () => "open",
          () => "shut",
        ),
      )
      .toBe("shut");
    client.write(body.slice(5));
    expect(await text(client)).toContain('{"data":{"__typename":"Query"}');
    expect(await server.ended()).toBe(0);
  });
});

describe("Parley does not start, and says why,", () => {
  it("with settings that can't be used: all of them", async () => {
    await using server = startServer({ PORT: "eighty", LOG_LEVEL: "loud" });
    expect(await server.ended()).toBe(1);
    expect(server.output()).toBe(
      "Settings that can't be used (see .env.example):\n" +
        '  PORT is "eighty"; expected a port number, 0 to 65535 (0 takes a free one)\n' +
        '  LOG_LEVEL is "loud"; expected one of trace, debug, info, warn, error, fatal, silent\n',
    );
  });

  it("when the port is in use", async () => {
    const port = await freePort();
    await using first = startServer({ PORT: `${port}`, PARLEY_DATA: data("first") });
    await first.said("Parley is at");
    await using second = startServer({ PORT: `${port}`, PARLEY_DATA: data("second") });
    expect(await second.ended()).toBe(1);
    expect(second.output()).toBe(
      `Port ${port} on 127.0.0.1 is in use by another process. Stop that one, or take another port: ` +
        `PORT=${port + 1} (PORT=0 takes a free one)\n`,
    );
  });

  it("when a file of the embedded graph is gone, nor is anything loaded in its place", async () => {
    const settings = { PORT: "0", PARLEY_DATA: data("gone") };
    await (await openEmbeddedEngine({ folder: data("gone") })).close();
    rmSync(data("gone/graph.grafeo"));
    await using server = startServer(settings);
    expect(await server.ended()).toBe(1);
    const problem = `The graph file ${data("gone/graph.grafeo")} can't be used (it is missing`;
    expect(server.output()).toContain(problem);
    const silent = { write: () => true };
    const context = { out: silent, err: silent, loadConfig: () => parseConfig(settings) };
    const talks = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");
    await expect(seed(talks, { ifEmpty: true }, context)).rejects.toThrow(problem);
    await expect(seed(talks, { dryRun: true }, context)).rejects.toThrow(problem);
    expect(readdirSync(data("gone"))).toEqual(["graph.manifest.json"]);
  });

  it("when another process holds the embedded graph", async () => {
    const settings = { PORT: "0", PARLEY_DATA: data("held") };
    await using holder = startServer(settings);
    await holder.said("Parley is at");
    await using second = startServer(settings);
    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain(
      `The graph in ${data("held")} is held by process ${holder.pid} `,
    );
    expect(second.output()).toContain("set PARLEY_DATA to another folder");
  });

  it("while Neo4j is down: it names the address, never the password, and waits a while", async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    await using server = startServer({ PORT: "0", NEO4J_URI: uri, NEO4J_PASSWORD: "hunter2" });
    await server.said("Waiting for it, a minute at most.");
    expect(server.output()).toContain(`The graph database at ${uri} can't be reached`);
    expect(server.output()).not.toContain("hunter2");
  });
});
