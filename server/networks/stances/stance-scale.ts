import { stances } from "../../../schema/dataset.ts";
import { type PositionColumns } from "../columns/columns.ts";
import { InvalidNetworkOptionsError } from "../columns/invalid-network-options-error.ts";

/**
 * What number a position counts as: its stance on the scale −1 to 1 (SUPPORTS 1, OPPOSES −1, NEUTRAL 0,
 * CONDITIONAL as chosen, UNCLEAR left out), or its own value on the scale that its data set declares
 * (positions without a value are left out).
 */
export type StanceScale =
  | {
      readonly of: "STANCE";
      readonly conditional: 0 | 0.5 | 1 | "LEFT_OUT";
      /**
       * How two conditional stances are compared. ALIKE, the default: as any others, by their numbers. NAMED: only if
       * they name the same condition.
       */
      readonly conditions?: "ALIKE" | "NAMED" | undefined;
    }
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

const conditionalStance = stances.indexOf("CONDITIONAL");

/** A level without a condition: it can be compared with all levels. */
const unconditional = -2;
/** A level whose condition has no name: it can be compared with none that has a condition too. */
const unnamed = -1;

/** Whether positions of two levels can be compared: not if both have a condition, unless it is named and the same. */
export function isComparable(one: number, other: number): boolean {
  return one === unconditional || other === unconditional || (one === other && one !== unnamed);
}

/** The distinct levels in ascending order, and the level of the position at each index. */
export interface PositionLevels {
  readonly levels: Float64Array;
  /**
   * The condition of each level: an index in the names of conditions, `unnamed` or `unconditional`. Null if
   * conditions do not matter.
   */
  readonly conditions: Int32Array | null;
  /** Index in `levels`; -1 if the position is left out. */
  readonly rank: Int32Array;
}

/**
 * The levels of the positions at these indices.
 * @param byCondition whether conditional stances on different conditions are on different levels
 * @throws {InvalidNetworkOptionsError} SCALE_WITHOUT_RANGE; VALUE_OFF_SCALE when a value lies outside;
 * SCALE_WITHOUT_VALUES when no position has one
 */
export function levelsOf(
  positions: PositionColumns,
  indices: Int32Array,
  scale: StanceScale,
  byCondition = false,
): PositionLevels {
  if (scale.of === "VALUE") return levelsOfValues(positions, indices, scale.min, scale.max);
  return byCondition && scale.conditional !== "LEFT_OUT"
    ? levelsByCondition(positions, indices, scale.conditional)
    : levelsOfStances(positions, indices, scale.conditional);
}

/** A level for each condition that conditional stances name, and one for those that name none. */
function levelsByCondition(
  { stance, condition }: PositionColumns,
  indices: Int32Array,
  conditional: number,
): PositionLevels {
  const ofStance = stances.map((one) => levelOf(one, conditional));
  const named = new Set<number>();
  for (const n of indices) if (stance[n] === conditionalStance) named.add(condition[n]!);
  const plain = new Set(
    ofStance.filter((level, n) => n !== conditionalStance && !Number.isNaN(level)),
  );
  const inOrder = [
    ...Array.from(plain, (level) => ({ level, on: unconditional })),
    ...Array.from(named, (on) => ({ level: conditional, on })),
  ].toSorted((a, b) => a.level - b.level || a.on - b.on);
  const rankOf = (level: number, on: number) =>
    inOrder.findIndex((one) => one.level === level && one.on === on);
  const rankOfStance = ofStance.map((level) => rankOf(level, unconditional));
  const rankOfCondition = new Map(Array.from(named, (on) => [on, rankOf(conditional, on)]));
  return {
    levels: Float64Array.from(inOrder, ({ level }) => level),
    conditions: Int32Array.from(inOrder, ({ on }) => on),
    rank: indices.map((n) =>
      stance[n] === conditionalStance
        ? rankOfCondition.get(condition[n]!)!
        : rankOfStance[stance[n]!]!,
    ),
  };
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
  return { levels, conditions: null, rank };
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
  return { levels, conditions: null, rank };
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
