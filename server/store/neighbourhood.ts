import { type Reader } from "./query.ts";
import { type NodeKind } from "./records.ts";
import { type NodeKey, type TieRecord } from "./ties.ts";

export interface NeighbourhoodRecord {
  /** The given nodes that exist, in their order, then their neighbours, best connected first. */
  readonly nodes: readonly NodeKey[];
  readonly ties: readonly TieRecord[];
  /** Neighbours not shown, of each kind that has any. */
  readonly leftOut: readonly { readonly kind: NodeKind; readonly count: number }[];
}
import { soon } from "./soon.ts";

/** What surrounds some nodes. */
export const neighbourhood: (
  engine: Reader,
  query: {
    readonly ids: readonly string[];
    readonly kinds: readonly NodeKind[];
    readonly first: number;
  },
) => Promise<NeighbourhoodRecord> = soon;
