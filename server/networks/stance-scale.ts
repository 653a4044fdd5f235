import { stances } from "../../schema/dataset.ts";
import { type PositionColumns } from "./columns.ts";
import { InvalidNetworkOptionsError } from "./invalid-network-options-error.ts";

/**
 * What number a position is: its stance on the scale −1 to 1 (SUPPORTS 1, OPPOSES −1, NEUTRAL 0,
 * CONDITIONAL as asked, UNCLEAR left out), or its own value on the scale that its data set declares
 * (positions without one are left out).
 */
export type StanceScale =
  | { readonly of: "STANCE"; readonly conditional: 0 | 0.5 | 1 | "LEFT_OUT" }
  | { readonly of: "VALUE"; readonly min: number; readonly max: number };

/** R, the range of the declared scale: 2 for −1 … 1, whatever values are observed. */
export function rangeOf(scale: StanceScale): number {
  return scale.of === "STANCE" ? 2 : scale.max - scale.min;
}

/** The number between support and opposition. */
export function middleOf(scale: StanceScale): number {
  return scale.of === "STANCE" ? 0 : (scale.min + scale.max) / 2;
}

/** A level on the scale −1 … 1, as stance-band.ts wants it. */
export function toScore(level: number, scale: StanceScale): number {
  return (level - middleOf(scale)) / (rangeOf(scale) / 2);
}

/**
 * The level of a position by its place; NaN where it is left out.
 * @throws {InvalidNetworkOptionsError} SCALE_WITHOUT_RANGE; VALUE_OFF_SCALE when a value is read that the
 *   scale does not have
 */
export function createLevelReader(
  positions: PositionColumns,
  scale: StanceScale,
): (position: number) => number {
  if (scale.of === "STANCE") {
    const levels = Float64Array.from(stances, (stance) => levelOf(stance, scale.conditional));
    return (position) => levels[positions.stance[position]!]!;
  }
  const { min, max } = scale;
  if (!(min < max && Number.isFinite(max - min))) {
    throw new InvalidNetworkOptionsError(
      "SCALE_WITHOUT_RANGE",
      "scale",
      `it goes from ${min} to ${max}`,
      "give a least value below the greatest",
    );
  }
  return (position) => {
    const value = positions.value[position]!;
    if (value < min || value > max) {
      throw new InvalidNetworkOptionsError(
        "VALUE_OFF_SCALE",
        "scale",
        `position "${positions.ids[position]}" has the value ${value}, outside ${min} to ${max}`,
        "declare a scale that has all values, or choose the positions of one scale only",
      );
    }
    return value;
  };
}

function levelOf(stance: (typeof stances)[number], conditional: number | "LEFT_OUT"): number {
  switch (stance) {
    case "SUPPORTS":
      return 1;
    case "OPPOSES":
      return -1;
    case "NEUTRAL":
      return 0;
    case "CONDITIONAL":
      return conditional === "LEFT_OUT" ? Number.NaN : conditional;
    case "UNCLEAR":
      return Number.NaN;
  }
}
