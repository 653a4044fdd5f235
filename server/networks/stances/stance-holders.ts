import { stances } from "../../../schema/dataset.ts";
import { type PositionColumns } from "../columns/columns.ts";
import { middleOf, type StanceScale } from "./stance-scale.ts";

/** What the holders of some positions come to. */
interface HoldersSummary {
  /** Number of actors who hold them. */
  readonly count: number;
  /** One of them is on both sides. */
  readonly contradictory: boolean;
  /** One of them is on one side, and another on the other. */
  readonly disagree: boolean;
}

/** Takes positions one by one, and says who stands behind them and on which sides. */
export interface HoldersTally {
  readonly add: (position: number) => void;
  /** Says it, and begins anew. */
  finish(): HoldersSummary;
}

const [forIt, againstIt] = [0b01, 0b10];

/**
 * Sides are taken by stance, SUPPORTS and OPPOSES alone, whatever CONDITIONAL counts as: somebody who
 * supports under a condition and opposes otherwise does not contradict himself. On a scale of values they are
 * those above and below its middle.
 */
export function createHoldersTally(positions: PositionColumns, scale: StanceScale): HoldersTally {
  const sideOf = createSides(positions, scale);
  const sides = new Map<number, number>();
  return {
    add(position) {
      const holder = positions.actor[position]!;
      sides.set(holder, (sides.get(holder) ?? 0) | sideOf(position));
    },
    finish() {
      let [supporters, opponents, both] = [0, 0, 0];
      for (const side of sides.values()) {
        if (side & forIt) supporters += 1;
        if (side & againstIt) opponents += 1;
        if (side === (forIt | againstIt)) both += 1;
      }
      const count = sides.size;
      sides.clear();
      // Two on different sides: unless the one supporter and the one opponent are the same.
      const disagree = supporters > 0 && opponents > 0 && supporters + opponents - both > 1;
      return { count, contradictory: both > 0, disagree };
    },
  };
}

function createSides(
  { stance, value }: PositionColumns,
  scale: StanceScale,
): (position: number) => number {
  if (scale.of === "STANCE") {
    const ofStance = stances.map((one) =>
      one === "SUPPORTS" ? forIt : one === "OPPOSES" ? againstIt : 0,
    );
    return (position) => ofStance[stance[position]!]!;
  }
  const middle = middleOf(scale);
  return (position) => {
    if (value[position]! > middle) return forIt;
    return value[position]! < middle ? againstIt : 0;
  };
}
