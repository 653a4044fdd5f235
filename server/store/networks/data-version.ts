import { z } from "zod";
import { compareText } from "../rows/compare-text.ts";
import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { defineStatement } from "../rows/statement.ts";

/** Which facts the graph holds: two reads at the same version give the same facts. */
export interface DataVersion {
  readonly key: string;
  /** The data sets in the graph. */
  readonly datasets: readonly string[];
  /** A load is running or broke off: facts may appear and disappear without a change of the key. */
  readonly isLoading: boolean;
  /** The data sets that are only partly loaded. */
  readonly loading: readonly string[];
}

const versions = defineStatement(
  "datasets.versions",
  "MATCH (d:Dataset) RETURN d.id AS id, d.version AS version, d.state AS state, d.loadedAt AS loadedAt",
);

const VersionRow = z.object({
  id: z.string(),
  version: z.string(),
  state: z.enum(["LOADING", "LOADED"]),
  /**
   * `--replace` can remove records without changing the version, which is that of the files; the time of
   * loading does change.
   */
  loadedAt: z.string(),
});

/** The version of everything that is loaded. */
export async function dataVersion(reader: Reader): Promise<DataVersion> {
  const rows = await readRows(reader, versions, {}, VersionRow);
  const sets = rows.toSorted((a, b) => compareText(a.id, b.id));
  const loading = sets.filter(({ state }) => state === "LOADING").map(({ id }) => id);
  return {
    key: JSON.stringify(
      sets.map(({ id, version, state, loadedAt }) => [id, version, state, loadedAt]),
    ),
    datasets: sets.map(({ id }) => id),
    isLoading: loading.length > 0,
    loading,
  };
}
