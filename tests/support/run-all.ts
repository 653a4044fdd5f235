/**
 * `npm test`: runs every check to its end even if an earlier one failed, and prints one line of figures last.
 * With CI set, a skipped test is a failure, because CI has what the tests need. Arguments (`npm test --
 * --project client`) go to vitest, and then only that runs.
 */
import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

interface Figures {
  passed: number;
  failed: number;
  skipped: number;
}

const checks: readonly (readonly [name: string, ...command: string[]])[] = [
  ["types of server, seed and tests", "tsc", "-p", "tsconfig.json"],
  ["types of the client", "tsc", "-p", "client/tsconfig.json"],
  ["types of the client's tests", "tsc", "-p", "tests/client/tsconfig.json"],
  ["lint and layers", "oxlint"],
  ["rules of GraphQL", "tsx", "tests/house/check-graphql.ts"],
  ["format", "oxfmt", "--check"],
  ["nothing unused", "knip"],
];

function start(command: readonly string[], options: SpawnOptions): ChildProcess {
  return spawn("npx", ["--no-install", ...command], {
    ...options,
    shell: process.platform === "win32",
  });
}

/** @returns its exit code */
function run(command: readonly string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = start(command, { stdio: "inherit", env: { ...process.env, ...env } });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs it in silence. @returns its exit code and all that it wrote */
function listenTo(command: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = start(command, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs all checks, as many at once as there are processors: most keep one busy. @returns those that failed */
async function runChecks(): Promise<string[]> {
  const failed: string[] = [];
  const left = checks.values();
  const work = async (): Promise<void> => {
    for (const [name, ...command] of left) {
      const { code, output } = await listenTo(command);
      console.log(
        `\n— ${name}: ${code === 0 ? "passed" : "FAILED"}\n${output.trimEnd()}`.trimEnd(),
      );
      if (code !== 0) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return failed;
}

/** Linux's file system in memory, where it has room: tests make hundreds of graphs durable and throw them away. */
function forTemporaryFiles(): Record<string, string> {
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    return bavail * bsize > 8 * 1024 ** 3 ? { TMPDIR: "/dev/shm" } : {};
  } catch {
    return {};
  }
}

async function runVitest(args: readonly string[]): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "parley-tests-"));
  const report = join(folder, "report.json");
  try {
    const code = await run(
      [
        "vitest",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...args,
      ],
      forTemporaryFiles(),
    );
    const figures = readFigures(report);
    // A crash outside any test (a hook, an unhandled rejection) must not count as success.
    return code !== 0 && figures.failed === 0 ? { ...figures, failed: 1 } : figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFigures(report: string): Figures {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, "utf8"),
    ) as Record<"numPassedTests" | "numFailedTests" | "numPendingTests" | "numTodoTests", number>;
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const total: Figures = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

const chosen = process.argv.slice(2);
if (chosen.length === 0) {
  failures.push(...(await runChecks()));
  total.failed += failures.length;
  total.passed += checks.length - failures.length;
}

console.log("\n— tests");
const tests = await runVitest(chosen);
total.passed += tests.passed;
total.failed += tests.failed;
total.skipped += tests.skipped;
if (tests.failed > 0) failures.push("tests");

const inCi = Boolean(process.env["CI"]);
if (inCi && total.skipped > 0) {
  failures.push(`${total.skipped} skipped in CI`);
  total.failed += 1;
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}.`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
