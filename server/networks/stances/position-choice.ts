import { attributions } from "../../../schema/dataset.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { toMask } from "../columns/find-index.ts";
import { checkPeriod, type ChosenDays, liesIn } from "../columns/days.ts";
import { checkMask } from "../columns/invalid-network-options-error.ts";
import { createRollUp, type Level } from "../meetings/roll-up.ts";
import { levelsOf, type StanceScale } from "./stance-scale.ts";

const said = [attributions.indexOf("SELF"), attributions.indexOf("REPORTED")];

/** Which positions are included, and what number each counts as. */
export interface PositionChoice {
  /**
   * Who a position counts for: the person who holds it, or the organisation or state that the holder belongs
   * to on that day.
   */
  readonly level: "PERSON" | "ORGANISATION" | "STATE";
  /** Whether positions of groups of unnamed participants count. */
  readonly includeGroups: boolean;
  readonly scale: StanceScale;
  readonly period?: ChosenDays | undefined;
  /**
   * Only positions with these attributions, as indices in `attributions` of schema/dataset.ts. By default
   * what somebody said, the holder or another, but not what an outlet or a coder inferred.
   */
  readonly attributions?: readonly number[] | undefined;
  /** Only positions that are 1 in the mask. */
  readonly positions?: Uint8Array | undefined;
  /** Only actors, at the level, that are 1 in the mask. */
  readonly holders?: Uint8Array | undefined;
}

/** Positions with the actors they count for: one entry for each actor. */
export interface Holdings {
  /** Indices in the columns of positions. */
  readonly position: Int32Array;
  /** The actor that the position counts for. */
  readonly actor: Int32Array;
  /** The levels in use, ascending; some may be unused. */
  readonly levels: Float64Array;
  /** The condition of each level (see PositionLevels); null if conditions do not matter. */
  readonly conditions: Int32Array | null;
  /** Index in `levels`. */
  readonly rank: Int32Array;
}

/** Positions without a number (UNCLEAR, or left out by the scale), with the actors they count for. */
export type Unnumbered = Pick<Holdings, "position" | "actor">;

const rollUpLevels = {
  PERSON: "PERSON",
  ORGANISATION: "DELEGATION",
  STATE: "STATE",
} as const satisfies Record<PositionChoice["level"], Level>;

/**
 * The chosen positions, each with the actors it counts for and its level. @throws
 * {InvalidNetworkOptionsError}
 */
export function chooseHoldings(columns: NetworkColumns, choice: PositionChoice): Holdings {
  return holdingsOf(columns, choice, (rank) => rank >= 0);
}

/** The same with a level for each condition, if the scale says so. @throws {InvalidNetworkOptionsError} */
export function chooseByCondition(columns: NetworkColumns, choice: PositionChoice): Holdings {
  const { scale } = choice;
  const byCondition = scale.of === "STANCE" && scale.conditions === "NAMED";
  return holdingsOf(columns, choice, (rank) => rank >= 0, byCondition);
}

/** The chosen positions that have no number. @throws {InvalidNetworkOptionsError} */
export function chooseUnnumbered(columns: NetworkColumns, choice: PositionChoice): Unnumbered {
  return holdingsOf(columns, choice, (rank) => rank < 0);
}

function holdingsOf(
  columns: NetworkColumns,
  choice: PositionChoice,
  isWanted: (rank: number) => boolean,
  byCondition = false,
): Holdings {
  const { positions } = columns;
  checkMask("holders", choice.holders, columns.actors.count);
  const chosen = choosePositions(columns, choice);
  const { levels, conditions, rank } = levelsOf(positions, chosen, choice.scale, byCondition);
  const rollUp = createRollUp(columns, rollUpLevels[choice.level], choice.includeGroups);
  let held = 0;
  let holdings = emptyHoldings(chosen.length);
  for (let n = 0; n < chosen.length; n += 1) {
    if (!isWanted(rank[n]!)) continue;
    const position = chosen[n]!;
    const holder = positions.actor[position]!;
    const actors = rollUp(holder, -1, positions.earliest[position]!, positions.latest[position]!);
    if (held + actors.length > holdings.actor.length) {
      holdings = grown(holdings, 2 * (held + actors.length));
    }
    for (let m = 0; m < actors.length; m += 1) {
      if (choice.holders?.[actors[m]!] === 0) continue;
      holdings.position[held] = position;
      holdings.actor[held] = actors[m]!;
      holdings.rank[held] = rank[n]!;
      held += 1;
    }
  }
  return {
    position: holdings.position.subarray(0, held),
    actor: holdings.actor.subarray(0, held),
    rank: holdings.rank.subarray(0, held),
    levels,
    conditions,
  };
}

/** The holdings at the given indices. */
export function takeHoldings(holdings: Holdings, indices: Int32Array): Holdings {
  return {
    position: indices.map((index) => holdings.position[index]!),
    actor: indices.map((index) => holdings.actor[index]!),
    rank: indices.map((index) => holdings.rank[index]!),
    levels: holdings.levels,
    conditions: holdings.conditions,
  };
}

/** The indices of the chosen positions, ascending. */
function choosePositions(columns: NetworkColumns, choice: PositionChoice): Int32Array {
  const { positions } = columns;
  const { period } = choice;
  checkPeriod(period);
  checkMask("positions", choice.positions, positions.actor.length);
  const told = toMask(choice.attributions ?? said, attributions.length);
  const chosen = new Int32Array(positions.actor.length);
  let found = 0;
  for (let n = 0; n < chosen.length; n += 1) {
    if (choice.positions?.[n] === 0) continue;
    if (told[positions.attribution[n]!] === 0) continue;
    const [from, to] = [positions.earliest[n]!, positions.latest[n]!];
    if (period !== undefined && !liesIn(from, to, period)) continue;
    chosen[found++] = n;
  }
  return chosen.subarray(0, found);
}

type HoldingColumns = Record<"position" | "actor" | "rank", Int32Array<ArrayBuffer>>;

function emptyHoldings(capacity: number): HoldingColumns {
  return {
    position: new Int32Array(capacity),
    actor: new Int32Array(capacity),
    rank: new Int32Array(capacity),
  };
}

function grown(from: HoldingColumns, capacity: number): HoldingColumns {
  const into = emptyHoldings(capacity);
  into.position.set(from.position);
  into.actor.set(from.actor);
  into.rank.set(from.rank);
  return into;
}
