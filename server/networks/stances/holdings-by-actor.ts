import { type NetworkColumns } from "../columns/columns.ts";
import { countingSort } from "../columns/counting-sort.ts";
import { chooseHoldings, type Holdings, type PositionChoice } from "./position-choice.ts";

/**
 * Holdings grouped by actor: those of actor `a` are at indices[offsets[a]] to indices[offsets[a + 1] - 1].
 */
export interface HoldingsByActor {
  readonly holdings: Holdings;
  readonly offsets: Int32Array;
  /** Indices in the holdings. */
  readonly indices: Int32Array;
}

/** The chosen positions, grouped by the actors they count for. @throws {InvalidNetworkOptionsError} */
export function chooseHoldingsByActor(
  columns: NetworkColumns,
  choice: PositionChoice,
): HoldingsByActor {
  return groupByActor(columns, chooseHoldings(columns, choice));
}

/** Groups positions by the actors they count for. */
export function groupByActor(columns: NetworkColumns, holdings: Holdings): HoldingsByActor {
  const actorCount = columns.actors.count;
  const offsets = new Int32Array(actorCount + 1);
  for (let n = 0; n < holdings.actor.length; n += 1) offsets[holdings.actor[n]! + 1]! += 1;
  for (let actor = 0; actor < actorCount; actor += 1) offsets[actor + 1]! += offsets[actor]!;
  return { holdings, offsets, indices: countingSort(null, holdings.actor, actorCount) };
}
