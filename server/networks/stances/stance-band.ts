import { type stances } from "../../../schema/dataset.ts";
import {
  checkCount,
  InvalidNetworkOptionsError,
} from "../columns/invalid-network-options-error.ts";

/** How consistent a stance is, and its direction. A single position is not a pattern: it is ONCE. */
export type StanceBand =
  | `${"SUPPORTED" | "OPPOSED" | Neither}_ONCE`
  | `CONSISTENTLY_${"SUPPORTS" | "OPPOSES" | Neither}`
  | `MOSTLY_${"SUPPORTS" | "OPPOSES"}`
  | `LEANS_TO_${"SUPPORT" | "OPPOSE"}`
  | "MIXED";

/** Stances that are neither for nor against. */
type Neither = "CONDITIONAL" | "AMBIVALENT" | "NEUTRAL";

/** Tolerance for rounding errors in a mean of whole and half numbers. */
const tolerance = 1e-9;

/**
 * The band of a score from −1 (opposes) to 1 (supports), the mean of some positions: |score| of 0.9 and above
 * is consistent, of 0.6 mostly, of 0.2 a leaning, below that mixed. If all positions take one stance that is
 * neither for nor against, the band names that stance, whatever number it counts as.
 * @param positions how many, 1 or more
 * @param only the one stance that all positions take; null if they differ or are measured values
 * @throws {InvalidNetworkOptionsError} SCORE_OFF_SCALE, NOT_A_COUNT
 */
export function toStanceBand(
  score: number,
  positions: number,
  only: (typeof stances)[number] | null = null,
): StanceBand {
  checkCount("positions", positions, 1);
  if (!(Math.abs(score) <= 1 + tolerance)) {
    throw new InvalidNetworkOptionsError(
      "SCORE_OFF_SCALE",
      "score",
      `${score} lies outside −1 to 1`,
      "bring it to that scale first (toScore)",
    );
  }
  const isOnce = positions === 1;
  if (only === "CONDITIONAL" || only === "AMBIVALENT" || only === "NEUTRAL") {
    return isOnce ? `${only}_ONCE` : `CONSISTENTLY_${only}`;
  }
  if (isOnce) return score === 0 ? "NEUTRAL_ONCE" : score > 0 ? "SUPPORTED_ONCE" : "OPPOSED_ONCE";
  const strength = Math.abs(score) + tolerance;
  const does = score > 0 ? "SUPPORTS" : "OPPOSES";
  if (strength >= 0.9) return `CONSISTENTLY_${does}`;
  if (strength >= 0.6) return `MOSTLY_${does}`;
  if (strength >= 0.2) return score > 0 ? "LEANS_TO_SUPPORT" : "LEANS_TO_OPPOSE";
  return "MIXED";
}
