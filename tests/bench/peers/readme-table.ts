import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Result } from "./contest.ts";
import { peerVersions } from "./install-peer.ts";

export interface Measured {
  readonly question: string;
  readonly results: ReadonlyMap<string, Result>;
}

export const peerName = `@neo4j/graphql ${peerVersions["@neo4j/graphql"]}`;
export const contestants = {
  kept: "Parley on Neo4j",
  read: "Parley on Neo4j, reading every record anew",
  embedded: "Parley embedded",
} as const;

const readme = join(import.meta.dirname, "../../../README.md");
const marked = /(<!-- bench peers -->\n)[^]*?(\n<!-- \/bench peers -->)/u;

/** Writes the results into the README, between its marks. */
export function writeTable(measured: readonly Measured[]): void {
  const text = readFileSync(readme, "utf8");
  if (!marked.test(text)) throw new Error("README.md has no marks for the table of peers");
  writeFileSync(readme, text.replace(marked, `$1\n${tableOf(measured)}$2`));
}

/** How many times as fast as the peer: at the median, at the 95th percentile, and in answers per second. */
function tableOf(measured: readonly Measured[]): string {
  const names = Object.values(contestants);
  const rows = measured.map(({ question, results }) => {
    const theirs = results.get(peerName)!;
    const cells = names.map((name) => {
      const { p50, p95, perSecond } = results.get(name)!;
      const ratios = [theirs.p50 / p50, theirs.p95 / p95, perSecond / theirs.perSecond];
      return ratios.map((ratio) => ratio.toFixed(1)).join(" · ");
    });
    return `| ${question} | ${cells.join(" | ")} |`;
  });
  const head = ["p50 · p95 · answers a second, times as fast", ...names];
  return [
    `| ${head.join(" | ")} |`,
    `| --- | ${names.map(() => "---").join(" | ")} |`,
    ...rows,
    "",
  ].join("\n");
}
