import { type KindSummary, type LoadSummary } from "../../server/store/write/load-summary.ts";

/** `meetings: 110 added, 2 changed`, a line for each kind, and what became of the whole. */
export function describeSummary(summary: LoadSummary, dryRun: boolean): string[] {
  const { dataset, version, versionBefore, kinds } = summary;
  const lines = [...kinds].map(([kind, counts]) => `  ${kind}: ${describeCounts(counts)}`);
  const kept = [...kinds.values()].reduce((sum, counts) => sum + counts.kept, 0);
  const wasThere =
    versionBefore === version ? "was there already" : `was ${versionBefore ?? "not there"} before`;
  const what = dryRun ? "would have" : "has";
  lines.unshift(`${dataset} ${what} version ${version} (${wasThere})`);
  if (kept > 0) lines.push(`  ${kept} kept that the files no longer have; --replace removes them`);
  return lines;
}

function describeCounts(counts: KindSummary): string {
  const words = (["added", "changed", "removed", "kept", "unchanged"] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => `${counts[what]} ${what}`);
  return words.join(", ");
}
