import { type stances } from "../../../schema/dataset.ts";
import {
  checkCount,
  InvalidNetworkOptionsError,
} from "../columns/invalid-network-options-error.ts";

/** How steady an actor's stance on an issue is. One position is never a habit: it is ONCE. */
type Band = "NONE" | "ONCE" | "CONSISTENTLY" | "MOSTLY" | "LEANS" | "MIXED";

export interface StanceBand {
  readonly band: Band;
  /** Null where the band leans to neither side. */
  readonly side: "SUPPORT" | "OPPOSE" | null;
  /** In English, as "mostly supports"; to be shown with the number of positions. */
  readonly words: string;
  readonly positions: number;
}

/** What rounding may take off a mean of whole and half numbers. */
const tolerance = 1e-9;

/** What is said of positions that all take a stance which is neither for nor against. */
const neitherWords = {
  CONDITIONAL: "on a condition",
  AMBIVALENT: "ambivalent",
  NEUTRAL: "neutral",
} as const;

/**
 * The band of a score from −1 (opposes) to 1 (supports), the mean of so many positions: |s| of 0.9 and
 * above is consistent, of 0.6 mostly, of 0.2 a leaning, below that mixed. Where all of them take one stance
 * that is neither for nor against, that is said, whatever number it counts as.
 * @param only the one stance that all the positions take, null where they differ or are measured values
 * @throws {InvalidNetworkOptionsError} SCORE_OFF_SCALE, NOT_A_COUNT
 */
export function toStanceBand(
  score: number,
  positions: number,
  only: (typeof stances)[number] | null = null,
): StanceBand {
  checkCount("positions", positions, 0);
  if (positions === 0) return { band: "NONE", side: null, words: "no position", positions };
  if (!(Math.abs(score) <= 1 + tolerance)) {
    throw new InvalidNetworkOptionsError(
      "SCORE_OFF_SCALE",
      "score",
      `${score} lies outside −1 to 1`,
      "bring it to that scale first (toScore)",
    );
  }
  if (only === "CONDITIONAL" || only === "AMBIVALENT" || only === "NEUTRAL") {
    const isOnce = positions === 1;
    const words = isOnce ? `${neitherWords[only]} once` : `consistently ${neitherWords[only]}`;
    return { band: isOnce ? "ONCE" : "CONSISTENTLY", side: null, words, positions };
  }
  const band = bandOf(Math.abs(score) + tolerance, positions);
  const leaning = score > 0 ? "SUPPORT" : "OPPOSE";
  const side = band === "MIXED" || score === 0 ? null : leaning;
  return { band, side, words: wordsOf(band, side), positions };
}

function bandOf(strength: number, positions: number): Exclude<Band, "NONE"> {
  if (positions === 1) return "ONCE";
  if (strength >= 0.9) return "CONSISTENTLY";
  if (strength >= 0.6) return "MOSTLY";
  return strength >= 0.2 ? "LEANS" : "MIXED";
}

function wordsOf(band: Exclude<Band, "NONE">, side: StanceBand["side"]): string {
  const verb = side === "SUPPORT" ? "support" : "oppose";
  switch (band) {
    case "ONCE":
      if (side === null) return "neutral once";
      return side === "SUPPORT" ? "supported once" : "opposed once";
    case "CONSISTENTLY":
      return `consistently ${verb}s`;
    case "MOSTLY":
      return `mostly ${verb}s`;
    case "LEANS":
      return `leans to ${verb}`;
    case "MIXED":
      return "mixed";
  }
}
