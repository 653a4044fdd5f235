import { createColumn } from "./growing-column.ts";

/** Computes where each group begins, for items that come group by group. */
export interface GroupOffsets {
  /** Call for each item, in ascending order of groups. */
  add(group: number): void;
  /** The offsets: one more than there are groups. */
  finish(groups: number): Int32Array;
}

export function createGroupOffsets(): GroupOffsets {
  const offsets = createColumn(Int32Array);
  let items = 0;
  const beginAllTo = (group: number) => {
    while (offsets.length <= group) offsets.push(items);
  };
  return {
    add(group) {
      beginAllTo(group);
      items += 1;
    },
    finish(groups) {
      beginAllTo(groups);
      return offsets.finish();
    },
  };
}
