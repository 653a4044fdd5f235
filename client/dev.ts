/**
 * `npm run dev`: runs the client with hot reload together with the API, which restarts when its files change.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createServer } from "vite";
import { copyDocuments } from "./copy-documents.ts";

const root = join(import.meta.dirname, "..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

copyDocuments(root);
const seeded = runTsx("seed/main.ts", "seed/datasets/ukraine-talks", "--if-empty");
const [code] = await once(seeded, "exit");
if (code !== 0) process.exit(Number(code ?? 1));

const api = runTsx("watch", "--clear-screen=false", "server/main.ts");
const client = await createServer({
  configFile: join(root, "vite.config.ts"),
  root: join(root, "client"),
  logLevel: "warn",
  clearScreen: false,
});
await client.listen();
await answering(`http://127.0.0.1:${process.env["PORT"] ?? 4000}/healthz`);
const address = client.resolvedUrls?.local[0] ?? client.resolvedUrls?.network[0];
console.log(`Explorer with hot reload: ${address}`);

/**
 * Waits until the API answers, because the explorer would otherwise begin with a failure. Gives up after a
 * while, so that the API's own output can be read.
 */
async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await setTimeout(500);
  }
}

let stopping = false;
/** Stops both when one of them ends. */
async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (api.exitCode === null && api.signalCode === null) {
    const ended = once(api, "exit");
    api.kill("SIGTERM");
    await ended;
  }
  await client.close();
  process.exit(exitCode);
}

api.once("exit", (exitCode) => void stop(exitCode ?? 1));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void stop(0));
}

function runTsx(...args: string[]): ChildProcess {
  return spawn(process.execPath, [tsx, ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    // A process group of its own: otherwise Ctrl+C would reach it twice, and the second signal would kill it
    // outright.
    detached: process.platform !== "win32",
  });
}
