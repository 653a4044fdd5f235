import { type ExploredTie } from "../explored-graph.ts";

/**
 * How strong a tie is, in its own unit: the weight of who met whom, the absolute weight of agreement, the
 * number of positions; 1 for any other tie.
 */
export function tieStrength(tie: ExploredTie): number {
  if (tie.kind === "MET" || tie.kind === "AGREEMENT") return Math.abs(tie.weight);
  return tie.kind === "STANCE" ? tie.positions.length : 1;
}
