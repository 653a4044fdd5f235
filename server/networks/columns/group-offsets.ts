import { createColumn } from "./growing-column.ts";

/** Where each group begins, of items that come group by group. */
export interface GroupOffsets {
  /** To be called for each item, in ascending order of groups. */
  add(group: number): void;
  /** One more than there are groups. */
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
