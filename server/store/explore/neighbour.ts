import { type NodeKind } from "../records/records.ts";

/** A node one tie away from another. */
export interface Neighbour {
  /** The id of the other. */
  readonly from: string;
  readonly id: string;
  readonly kind: NodeKind;
  readonly ties: number;
  /** Its earliest day, for kinds that have dates; else ''. */
  readonly day: string;
}
