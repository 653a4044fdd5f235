/**
 * `npm run record`: records anew the answers that the client's tests stand on, from a Parley of its own with
 * the talks on Ukraine. What the tests then say of the new answers is told; `git diff` shows what changed.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { startParley } from "../support/start-parley.ts";

await using parley = await startParley();
const tests = spawn("npx", ["--no-install", "vitest", "run", "--project", "client"], {
  stdio: "inherit",
  env: { ...process.env, PARLEY_RECORD: parley.url },
  shell: process.platform === "win32",
});
const [code] = (await once(tests, "close")) as [number | null];
process.exitCode = code ?? 1;
