import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { startServer } from "../http/start-server.ts";
import { freePort } from "../support/free-port.ts";

const root = join(import.meta.dirname, "../..");

/** Starts the server in a process of its own, over the talks on Ukraine, for as long as `work` takes. */
export async function withUkraineServer(
  work: (port: number) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  try {
    const args = ["--import", "tsx", "seed/main.ts", "seed/datasets/ukraine-talks"];
    const env = { ...process.env, PARLEY_DATA: folder };
    await once(spawn(process.execPath, args, { cwd: root, env, stdio: "ignore" }), "close");
    const port = await freePort();
    await using server = startServer({ PORT: `${port}`, PARLEY_DATA: folder, ...settings });
    await server.said("Parley is at");
    await work(port);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Sending {
  readonly port: number;
  readonly agent: Agent;
  /** A body for /graphql; without one it is a GET of `path`. */
  readonly body?: string;
  readonly path?: string;
  readonly localAddress?: string;
}

/** Sends a request, by default GET /healthz, and reads the answer. */
export function send({
  port,
  agent,
  body,
  path = body === undefined ? "/healthz" : "/graphql",
  localAddress,
}: Sending): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const options = {
      host: "127.0.0.1",
      port,
      agent,
      path,
      method: body === undefined ? "GET" : "POST",
      headers: { "content-type": "application/json" },
      ...(localAddress !== undefined && { localAddress }),
    };
    const asking = request(options, (answer) => {
      text(answer).then(
        (found) => resolve({ status: answer.statusCode ?? 0, text: found }),
        reject,
      );
    });
    asking.once("error", reject).end(body);
  });
}

/** Bytes: what the process has of the machine's memory, and how much of that is the heap of its main thread. */
export interface Memory {
  readonly rss: number;
  readonly heap: number;
}

/** What the server says at /metrics. */
export async function memoryOf(port: number): Promise<Memory> {
  const agent = new Agent();
  const { text } = await send({ port, agent, path: "/metrics" });
  agent.destroy();
  const of = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, "mu").exec(text)?.[1]);
  return { rss: of("process_resident_memory_bytes"), heap: of("nodejs_heap_size_total_bytes") };
}
