import { stances } from "../../../schema/dataset.ts";
import { type PositionColumns } from "../columns/columns.ts";
import { InvalidNetworkOptionsError } from "../columns/invalid-network-options-error.ts";

/**
 * What number a position counts as: its stance on the scale −1 to 1 (SUPPORTS 1, OPPOSES −1, NEUTRAL 0,
 * CONDITIONAL as chosen, UNCLEAR left out), or its own value on the scale that its data set declares
 * (positions without a value are left out).
 */
export type StanceScale =
  | { readonly of: "STANCE"; readonly conditional: 0 | 0.5 | 1 | "LEFT_OUT" }
  | { readonly of: "VALUE"; readonly min: number; readonly max: number };

/** R, the range of the declared scale: 2 for −1 … 1, whatever values occur. */
export function rangeOf(scale: StanceScale): number {
  return scale.of === "STANCE" ? 2 : scale.max - scale.min;
}

/** The number between support and opposition. */
export function middleOf(scale: StanceScale): number {
  return scale.of === "STANCE" ? 0 : (scale.min + scale.max) / 2;
}

/** Converts a level to the scale −1 … 1, for stance-band.ts. */
export function toScore(level: number, scale: StanceScale): number {
  return (level - middleOf(scale)) / (rangeOf(scale) / 2);
}

/** The distinct levels in ascending order, and the level of the position at each index. */
export interface PositionLevels {
  readonly levels: Float64Array;
  /** Index in `levels`; -1 if the position is left out. */
  readonly rank: Int32Array;
}

/**
 * The levels of the positions at these indices.
 * @throws {InvalidNetworkOptionsError} SCALE_WITHOUT_RANGE; VALUE_OFF_SCALE when a value lies outside;
 * SCALE_WITHOUT_VALUES when no position has one
 */
export function levelsOf(
  positions: PositionColumns,
  indices: Int32Array,
  scale: StanceScale,
): PositionLevels {
  return scale.of === "STANCE"
    ? levelsOfStances(positions, indices, scale.conditional)
    : levelsOfValues(positions, indices, scale.min, scale.max);
}

function levelsOfStances(
  positions: PositionColumns,
  indices: Int32Array,
  conditional: number | "LEFT_OUT",
): PositionLevels {
  const ofStance = stances.map((stance) => levelOf(stance, conditional));
  const levels = Float64Array.from(
    new Set(ofStance.filter((level) => !Number.isNaN(level))),
  ).sort();
  const rankOfStance = Int32Array.from(ofStance, (level) => levels.indexOf(level));
  const rank = new Int32Array(indices.length);
  for (let n = 0; n < indices.length; n += 1)
    rank[n] = rankOfStance[positions.stance[indices[n]!]!]!;
  return { levels, rank };
}

function levelsOfValues(
  positions: PositionColumns,
  indices: Int32Array,
  min: number,
  max: number,
): PositionLevels {
  if (!(min < max && Number.isFinite(max - min))) {
    throw new InvalidNetworkOptionsError(
      "SCALE_WITHOUT_RANGE",
      "scale",
      `it goes from ${min} to ${max}`,
      "give a least value below the greatest",
    );
  }
  const different = new Set<number>();
  for (let n = 0; n < indices.length; n += 1) {
    const value = positions.value[indices[n]!]!;
    if (value < min || value > max) {
      throw new InvalidNetworkOptionsError(
        "VALUE_OFF_SCALE",
        "scale",
        `a position has the value ${value}, outside ${min} to ${max}`,
        "declare a scale that has all values, or choose the positions of one scale only",
        indices[n],
      );
    }
    if (!Number.isNaN(value)) different.add(value);
  }
  if (indices.length > 0 && different.size === 0) {
    throw new InvalidNetworkOptionsError(
      "SCALE_WITHOUT_VALUES",
      "scale",
      `none of the ${indices.length} positions chosen has a value of its own`,
      "leave `from` and `to` out, so that stances count, or choose positions that were measured",
    );
  }
  const levels = Float64Array.from(different).sort();
  const ranks = new Map(Array.from(levels, (level, n) => [level, n]));
  const rank = new Int32Array(indices.length);
  for (let n = 0; n < indices.length; n += 1) {
    rank[n] = ranks.get(positions.value[indices[n]!]!) ?? -1;
  }
  return { levels, rank };
}

function levelOf(stance: (typeof stances)[number], conditional: number | "LEFT_OUT"): number {
  switch (stance) {
    case "SUPPORTS":
      return 1;
    case "OPPOSES":
      return -1;
    case "NEUTRAL":
    case "AMBIVALENT":
      return 0;
    case "CONDITIONAL":
      return conditional === "LEFT_OUT" ? Number.NaN : conditional;
    case "UNCLEAR":
      return Number.NaN;
  }
}
