import { groupOf } from "./index-groups.ts";
import { type Table } from "./table.ts";

/** The children that a parent has by an access path, in no order that matters. */
export function childrenOf(table: Table, path: string, parent: number): Uint32Array {
  const by = ["DATE", "NAME", "TITLE"].find(table.hasOrder)!;
  return groupOf(table.childrenOf(path, by, "DESC"), parent);
}
