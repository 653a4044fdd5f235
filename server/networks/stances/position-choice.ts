import { attributions } from "../../../schema/dataset.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { toMask } from "../columns/find-index.ts";
import { checkPeriod, type ChosenDays, liesIn } from "../columns/days.ts";
import { checkMask } from "../columns/invalid-network-options-error.ts";
import { createRollUp, type Level } from "../meetings/roll-up.ts";
import { levelsOf, type StanceScale } from "./stance-scale.ts";

const said = [attributions.indexOf("SELF"), attributions.indexOf("REPORTED")];

/** Which positions make a network, and what each counts as. */
export interface PositionChoice {
  /**
   * Whose positions they are: of the persons who hold them, or of the organisation or state that the
   * holder belongs to on the day.
   */
  readonly level: "PERSON" | "ORGANISATION" | "STATE";
  /** Whether positions of groups of unnamed participants count. */
  readonly includeGroups: boolean;
  readonly scale: StanceScale;
  readonly period?: ChosenDays | undefined;
  /**
   * Only positions told so: indices in `attributions` of schema/dataset.ts. Unless said, what somebody said, the
   * holder or another: not what an outlet or a coder read into it.
   */
  readonly attributions?: readonly number[] | undefined;
  /** Only positions at whose indices stands 1. */
  readonly positions?: Uint8Array | undefined;
  /** Only actors, as they count at the level, at whose indices stands 1. */
  readonly holders?: Uint8Array | undefined;
}

/** Positions as held: one entry for each actor that a position counts for. */
export interface Holdings {
  /** Indices in the columns of positions. */
  readonly position: Int32Array;
  /** As whom the holder counts. */
  readonly actor: Int32Array;
  /** The levels taken, ascending; perhaps some that nobody takes. */
  readonly levels: Float64Array;
  /** Index in `levels`. */
  readonly rank: Int32Array;
}

/** Positions that are no number (UNCLEAR, or left out by the scale), as they are held. */
export type Unnumbered = Pick<Holdings, "position" | "actor">;

const rollUpLevels = {
  PERSON: "PERSON",
  ORGANISATION: "DELEGATION",
  STATE: "STATE",
} as const satisfies Record<PositionChoice["level"], Level>;

/** The positions chosen, each with whom it counts for and its level. @throws {InvalidNetworkOptionsError} */
export function chooseHoldings(columns: NetworkColumns, choice: PositionChoice): Holdings {
  return holdingsOf(columns, choice, (rank) => rank >= 0);
}

/** The positions chosen that are no number. @throws {InvalidNetworkOptionsError} */
export function chooseUnnumbered(columns: NetworkColumns, choice: PositionChoice): Unnumbered {
  return holdingsOf(columns, choice, (rank) => rank < 0);
}

function holdingsOf(
  columns: NetworkColumns,
  choice: PositionChoice,
  isWanted: (rank: number) => boolean,
): Holdings {
  const { positions } = columns;
  checkMask("holders", choice.holders, columns.actors.count);
  const chosen = choosePositions(columns, choice);
  const { levels, rank } = levelsOf(positions, chosen, choice.scale);
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
  };
}

/** Those of the holdings at the indices given. */
export function takeHoldings(holdings: Holdings, indices: Int32Array): Holdings {
  return {
    position: indices.map((index) => holdings.position[index]!),
    actor: indices.map((index) => holdings.actor[index]!),
    rank: indices.map((index) => holdings.rank[index]!),
    levels: holdings.levels,
  };
}

/** The indices of the positions chosen, ascending. */
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
