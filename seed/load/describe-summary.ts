import {
  type KindSummary,
  type LoadSummary,
  type What,
} from "../../server/store/write/load-summary.ts";

/** The order in which outcomes are reported. */
const told = ["added", "changed", "adopted", "removed", "kept", "unchanged"] as const;

/**
 * The lines of a load's report: for each kind of record (`meetings: 110 added, 2 changed`), then the
 * total. A dry run also names some of the records that would change.
 */
export function describeSummary(summary: LoadSummary, dryRun: boolean): string[] {
  const { dataset, version, versionBefore, kinds, examples } = summary;
  const lines = [...kinds].flatMap(([kind, counts]) => [
    `  ${kind}: ${describeCounts(counts)}`,
    ...(dryRun ? describeExamples(counts, examples.get(kind) ?? {}) : []),
  ]);
  const kept = [...kinds.values()].reduce((sum, counts) => sum + counts.kept, 0);
  const wasThere =
    versionBefore === version ? "was there already" : `was ${versionBefore ?? "not there"} before`;
  const what = dryRun ? "would have" : "has";
  lines.unshift(`${dataset} ${what} version ${version} (${wasThere})`);
  if (kept > 0) lines.push(`  ${kept} kept that the files no longer have; --replace removes them`);
  return lines;
}

function describeCounts(counts: KindSummary): string {
  return told
    .filter((what) => counts[what] > 0)
    .map((what) => `${counts[what]} ${what}`)
    .join(", ");
}

function describeExamples(
  counts: KindSummary,
  examples: Readonly<Partial<Record<What, readonly string[]>>>,
): string[] {
  return told
    .filter((what) => what !== "unchanged" && counts[what] > 0)
    .map((what) => {
      const some = examples[what] ?? [];
      const more = counts[what] - some.length;
      return `    ${what}: ${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    });
}
