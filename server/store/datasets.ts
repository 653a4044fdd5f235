import { type Reader, type Records } from "./query.ts";
import { type DatasetRecord, type NodeKind } from "./records.ts";
import { soon } from "./soon.ts";

/** Data sets by id. */
export const datasetsById: (
  engine: Reader,
  ids: readonly string[],
) => Promise<Records<DatasetRecord>> = soon;

/** Every data set in the graph, by title. */
export const listDatasets: (engine: Reader) => Promise<readonly DatasetRecord[]> = soon;

/** How many nodes of each kind each data set holds; kinds it has none of are there with 0. */
export const countsOfDatasets: (
  engine: Reader,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, ReadonlyMap<NodeKind, number>>> = soon;
