import { type Reader } from "./query.ts";
import { type NodeKind } from "./records.ts";
import { type NodeKey, type TieRecord } from "./ties.ts";

/** One node more than ties; a way from a node to itself has no tie. */
export interface PathRecord {
  readonly nodes: readonly NodeKey[];
  readonly ties: readonly TieRecord[];
}
import { soon } from "./soon.ts";

/** All shortest ways between two nodes, by the ids passed, at most `first`. */
export const paths: (
  engine: Reader,
  query: {
    readonly from: string;
    readonly to: string;
    readonly through: readonly NodeKind[];
    readonly maxLength: number;
    readonly first: number;
  },
) => Promise<readonly PathRecord[]> = soon;
