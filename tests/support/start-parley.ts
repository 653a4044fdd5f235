import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";

const root = join(import.meta.dirname, "../..");

export interface RunningParley extends AsyncDisposable {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  /** Everything that the processes printed so far. */
  readonly log: () => string;
  /** Sends a signal to the server and waits until it ends; resolves with the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/**
 * Starts Parley as `npm start` does, each step in its own process: builds the client if stale, seeds the
 * graph if empty (with the talks on Ukraine unless told otherwise), and serves. Without a Neo4j in `env` it
 * gets an embedded graph in a temporary folder; without a `port`, any that is free.
 */
export async function startParley(
  env: Record<string, string> = {},
  { dataset = "seed/datasets/ukraine-talks", port }: { dataset?: string; port?: number } = {},
): Promise<RunningParley> {
  const folder = mkdtempSync(join(tmpdir(), "parley-"));
  const at = port ?? (await freePort());
  const settings = { ...process.env, PARLEY_DATA: join(folder, "data"), PORT: `${at}`, ...env };
  let log = "";

  const start = (...args: string[]) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...args], {
      cwd: root,
      env: settings,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (log += text));
    }
    return child;
  };

  for (const step of [["client/build.ts"], ["seed/main.ts", dataset, "--if-empty"]]) {
    const [code] = (await once(start(...step), "close")) as [number | null];
    if (code !== 0) throw new Error(`${step.join(" ")} ended with ${code}:\n${log}`);
  }

  const server = start("server/main.ts");
  const ended = once(server, "close").then(([code]) => code as number | null);
  const url = `http://127.0.0.1:${at}`;
  await Promise.race([untilReady(url), ended.then(() => Promise.reject(new Error(log)))]);

  const stop = (signal: NodeJS.Signals = "SIGTERM") => {
    server.kill(signal);
    return ended;
  };
  return {
    url,
    log: () => log,
    stop,
    [Symbol.asyncDispose]: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until a server answers that it is ready. @throws after a minute */
export async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url}/readyz did not answer within a minute`);
}
