import { nouns } from "../../schema/check/nouns.ts";
import { suggest } from "../../schema/check/suggest.ts";
import { type RecordKind } from "../../schema/dataset.ts";
import { type Run } from "../../server/store/write/compare.ts";
import { findDatasets, type StoredDataset } from "../../server/store/write/find-datasets.ts";
import { findHolders } from "../../server/store/write/find-holders.ts";
import { groupBy } from "../../server/store/write/group-by.ts";
import { isNodeKind, ownedRecords } from "../../server/store/write/statements.ts";
import { type CheckedDataset } from "../check/check-dataset.ts";
import { type OnFault } from "../fault.ts";

/** Reports used data sets that are not in the graph, and references that none of those used holds. */
export async function refuseUnknown(
  run: Run,
  dataset: CheckedDataset,
  onFault: OnFault,
): Promise<void> {
  const { info, elsewhere, usesAt } = dataset;
  if (info.uses.length === 0) return;
  const there = await findDatasets(run);
  let complete = true;
  for (const [n, used] of info.uses.entries()) {
    const fault = faultOfUse(info.id, used, there);
    const at = usesAt[n];
    if (!fault || !at) continue;
    complete = false;
    onFault({ ...at, ...fault });
  }
  // A reference into a data set that is missing can't be checked.
  if (!complete) return;
  const used = info.uses.join(", ");
  for (const [kind, references] of groupBy(elsewhere, ({ to }) => to)) {
    if (!isNodeKind(kind)) continue;
    const holders = await findHolders(
      run,
      kind,
      references.map(({ id }) => id),
    );
    const unknown = references.filter(
      ({ id }) => !holders.get(id)?.some((holder) => info.uses.includes(holder)),
    );
    const known = unknown.length > 0 ? await idsOf(run, kind, dataset) : [];
    for (const { id, at } of unknown) {
      const others = holders.get(id);
      const expected = `the id of ${nouns[kind]} of this data set or of ${used}`;
      const problem = others
        ? `"${id}" is ${nouns[kind]} of ${others.join(", ")}, which this data set does not use`
        : `there is no ${nouns[kind].replace(/^an? /, "")} "${id}"`;
      onFault({ ...at, problem, expected: others ? expected : expected + suggest(id, known) });
    }
  }
}

function faultOfUse(
  id: string,
  used: string,
  there: readonly StoredDataset[],
): { problem: string; expected: string } | null {
  const found = there.find((each) => each.id === used);
  const loaded = "a data set that is loaded: load it first";
  if (!found) return { problem: `the graph holds no data set "${used}"`, expected: loaded };
  if (found.state === "LOADING")
    return {
      problem: `"${used}" is loaded in part only`,
      expected: "a data set loaded to its end",
    };
  if (usesOf(used, there).has(id)) {
    const problem = `"${used}" uses this data set`;
    return { problem, expected: "data sets that do not refer to each other" };
  }
  return null;
}

/** The data sets that one uses, directly or not. */
function usesOf(
  id: string,
  there: readonly StoredDataset[],
  seen = new Set<string>(),
): Set<string> {
  for (const used of there.find((each) => each.id === id)?.uses ?? []) {
    if (seen.has(used)) continue;
    seen.add(used);
    usesOf(used, there, seen);
  }
  return seen;
}

/** Ids of a kind to suggest in place of an unknown one. */
async function idsOf(run: Run, kind: RecordKind, { info, ids }: CheckedDataset): Promise<string[]> {
  const known = [...ids.idsOf(kind)];
  for (const dataset of info.uses)
    for (const { id } of await run(ownedRecords[kind], { dataset })) known.push(id as string);
  return known;
}
