import { type Run } from "../../server/store/write/compare.ts";
import { findDatasets } from "../../server/store/write/find-datasets.ts";
import { findDependents } from "../../server/store/write/find-dependents.ts";
import { findStale } from "../../server/store/write/stale.ts";
import { type CheckedDataset } from "../check/check-dataset.ts";
import { type OnFault } from "../fault.ts";

/** Reports records that --replace would remove although other data sets refer to them. */
export async function refuseOrphans(
  run: Run,
  { info, ids }: CheckedDataset,
  onFault: OnFault,
): Promise<void> {
  const users = (await findDatasets(run)).filter(({ uses }) => uses.includes(info.id));
  if (users.length === 0) return;
  const stale = await findStale(run, info.id, (kind, id) => ids.has(kind, id));
  for (const { id, dependent, datasets } of await findDependents(run, info.id, stale)) {
    const others = datasets.filter((each) => each !== info.id).join(", ");
    const problem = `"${id}" can't be removed: "${dependent}" of ${others} refers to it`;
    const place = { file: "", line: 1, column: 1, path: "" };
    onFault({ ...place, problem, expected: `a record "${id}", or loading without --replace` });
  }
}
