import { nouns } from "../../schema/check/nouns.ts";
import { idOf } from "../../schema/typed-record.ts";
import { inBatches } from "../../server/store/write/batches.ts";
import { type Change, compare, type Run } from "../../server/store/write/compare.ts";
import { type Difference, findDifferences } from "../../server/store/write/differences.ts";
import { findDatasets } from "../../server/store/write/find-datasets.ts";
import { findHolders } from "../../server/store/write/find-holders.ts";
import { nodeKinds } from "../../server/store/write/statements.ts";
import { type CheckedDataset } from "../check/check-dataset.ts";
import { type Fault, type OnFault } from "../fault.ts";
import { hashedRecords } from "./hashed-records.ts";

/** Records compared in one batch. */
const batchSize = 2000;
/** Longer field values are cut in messages, in characters. */
const shownLength = 120;

/** Reports records that other data sets hold under the same id with different content. */
export async function refuseOtherContent(
  run: Run,
  dataset: CheckedDataset,
  onFault: OnFault,
): Promise<void> {
  if (!(await mayShare(run, dataset))) return;
  for await (const batch of inBatches(hashedRecords(dataset), batchSize)) {
    const changes = await compare(run, dataset.info.id, batch);
    for (const change of changes.filter(({ what }) => what === "adopted"))
      onFault(toFault(dataset, change, await findDifferences(run, change)));
  }
}

/**
 * Whether records can be shared with another data set: only if another holds a node that this one has or
 * refers to.
 */
async function mayShare(run: Run, { info, ids, elsewhere }: CheckedDataset): Promise<boolean> {
  const others = (await findDatasets(run)).filter(({ id }) => id !== info.id);
  if (others.length === 0) return false;
  if (elsewhere.length > 0) return true;
  for (const kind of nodeKinds) {
    const holders = await findHolders(run, kind, ids.idsOf(kind));
    for (const held of holders.values()) if (held.some((id) => id !== info.id)) return true;
  }
  return false;
}

function toFault(
  { info, ids }: CheckedDataset,
  { hashed, stored }: Change,
  differences: readonly Difference[],
): Fault {
  const id = idOf(hashed);
  const { file, line, column } = ids.findPlace(hashed.kind, id) ?? { file: "", line: 1, column: 1 };
  const holders = (stored?.datasets ?? []).filter((each) => each !== info.id).join(", ");
  const fields = differences
    .map(({ field, stored: there, own }) => `${field}: ${show(there)} there, ${show(own)} here`)
    .join("; ");
  const problem = `is ${nouns[hashed.kind]} of ${holders} too, with other content (${fields})`;
  const expected =
    "the same content, no record of its own (dataset.yaml: uses), or --adopt to put this content in its place";
  return { file, line, column, path: id, problem, expected };
}

function show(value: Difference["own"]): string {
  if (value === null) return "nothing";
  const text = JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
