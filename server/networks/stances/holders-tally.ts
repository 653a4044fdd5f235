import { stances } from "../../../schema/dataset.ts";
import { type PositionColumns } from "../columns/columns.ts";
import { middleOf, type StanceScale } from "./stance-scale.ts";

/** A summary of the holders of some positions. */
interface HoldersSummary {
  /** Number of actors who hold them. */
  readonly count: number;
  /** At least one holder is on both sides. */
  readonly contradictory: boolean;
  /** Two different holders are on different sides. */
  readonly disagree: boolean;
}

/** Adds positions one by one and summarises their holders. */
export interface HoldersTally {
  readonly add: (position: number) => void;
  /** Returns the summary and starts a new one. */
  finish(): HoldersSummary;
}

const [forIt, againstIt] = [0b01, 0b10];

/**
 * Sides follow from the stances SUPPORTS and OPPOSES alone, whatever number CONDITIONAL counts as: an actor
 * who supports under a condition and opposes otherwise does not contradict themselves. On a scale of values,
 * sides are above and below its middle.
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
      // Two different holders on different sides: not if the only supporter and the only opponent are the
      // same actor.
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
