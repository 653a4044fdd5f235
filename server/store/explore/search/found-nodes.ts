import { type NodeKind } from "../../records/records.ts";
import { type Face } from "../../catalogue/texts/held-faces.ts";

/** A node whose text has all of the words looked for. */
export interface FoundNode extends Pick<Face, "parts"> {
  readonly id: string;
  readonly kind: NodeKind;
  /** Name or title; for a position, its holder and issue. */
  readonly title: string;
  /** Name or title first, then aliases; empty for nodes without a name. */
  readonly names: readonly string[];
}

/**
 * At most this many nodes of one kind are ranked: the first by id, and the first whose name begins with the
 * text.
 */
export const mostRanked = 1000;
