import { pause } from "../rows/pauses.ts";
import { type Catalogue } from "./catalogue.ts";
import { groupOf } from "./index-groups.ts";
import { type Table } from "./table.ts";

/** The children that a parent has by an access path, by id. */
export function childrenOf(table: Table, path: string, parent: number): Uint32Array {
  return groupOf(table.childrenById(path), parent);
}

/** Finds the children of everything, so that the first walk need not: of a million positions it takes a second or two. */
export async function prepareWalks(catalogue: Catalogue): Promise<void> {
  for (const table of Object.values(catalogue) as (Table | null)[]) {
    for (const path of table?.paths ?? []) {
      table?.childrenById(path);
      await pause({});
    }
  }
}
