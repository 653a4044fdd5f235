/** What loading a large data set from its files costs over the bare engine's bulk calls. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ratio } from "./times.ts";
import { writeVotes } from "./votes.ts";

const usualCount = 100_000;
/** Longer loads are measured once. */
const mostRepeated = 200_000;
const rounds = 3;

/** What one load took. */
export interface Cost {
  /** Seconds of processor time, which hardly depend on what else the machine does. */
  readonly cpu: number;
  /** Seconds of wall-clock time. */
  readonly clock: number;
  /** The most memory that its process had. */
  readonly megabytes: number;
}

const units: Readonly<Record<keyof Cost, string>> = { cpu: "s", clock: "s", megabytes: "MB" };

/**
 * Loads votes from files into an empty graph in a file, and the same nodes and ties with the engine's bulk
 * calls alone, each in a process of its own.
 */
export async function benchLoad(votes = usualCount): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  try {
    await writeVotes(join(folder, "votes"), votes);
    const [bare, ours]: [Cost[], Cost[]] = [[], []];
    for (let round = 0; round < (votes > mostRepeated ? 1 : rounds); round += 1) {
      bare.push(await loadOnce("bare", join(folder, `bare${round}.grafeo`), "", votes));
      const graph = join(folder, `ours${round}`);
      ours.push(await loadOnce("parley", graph, join(folder, "votes"), votes));
    }
    for (const [of, unit] of Object.entries(units) as [keyof Cost, string][]) {
      const [own, base] = [ours, bare].map((costs) => Math.min(...costs.map((cost) => cost[of])));
      const said = (value = 0) => `${value.toFixed(unit === "s" ? 1 : 0)} ${unit}`;
      console.log(
        `load ${votes} votes, ${of.padEnd(9)} ${ratio(own ?? 0, base ?? 0)} (${said(own)} over ${said(base)})`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads votes in a process of its own: from the data set in `dataset` as the seed command does, or bare. */
export async function loadOnce(
  how: "parley" | "bare",
  graph: string,
  dataset: string,
  votes: number,
): Promise<Cost> {
  const script = join(import.meta.dirname, "load-once.ts");
  const args = ["--import", "tsx", script, how, graph, dataset, String(votes)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Cost;
}
