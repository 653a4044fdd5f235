/**
 * `npm run record`: records the answers for the client's tests again, from a Parley of its own with the talks
 * on Ukraine. It reports how the tests fare with the new answers; `git diff` shows what changed.
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
