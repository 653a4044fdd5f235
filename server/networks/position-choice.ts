import { attributions } from "../../schema/dataset.ts";
import { type NetworkColumns } from "./columns.ts";
import { checkPeriod, type ChosenDays, liesIn } from "./days.ts";
import { checkMask } from "./invalid-network-options-error.ts";
import { createRollUp, type Level } from "./roll-up.ts";
import { createLevelReader, type StanceScale } from "./stance-scale.ts";

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
  /** Only what the holder says, or only what is said of the holder. */
  readonly attribution?: (typeof attributions)[number] | undefined;
  /** Only positions as sure as this: 0 low, 1 medium, 2 high. */
  readonly leastConfidence?: number | undefined;
  /** Only issues at whose places stands 1. */
  readonly issues?: Uint8Array | undefined;
  /** Only positions at whose places stands 1. */
  readonly positions?: Uint8Array | undefined;
}

/** Positions as held: one entry for each actor that a position counts for. */
export interface Holdings {
  /** Places in the columns of positions. */
  readonly position: Int32Array;
  /** As whom the holder counts. */
  readonly actor: Int32Array;
  readonly level: Float64Array;
}

const levels = {
  PERSON: "PERSON",
  ORGANISATION: "DELEGATION",
  STATE: "STATE",
} as const satisfies Record<PositionChoice["level"], Level>;

/** The positions chosen, each with whom it counts for and its number. @throws {InvalidNetworkOptionsError} */
export function chooseHoldings(columns: NetworkColumns, choice: PositionChoice): Holdings {
  const { positions } = columns;
  const { period, leastConfidence = 0 } = choice;
  checkPeriod(period);
  checkMask("issues", choice.issues, columns.issues.ids.length);
  checkMask("positions", choice.positions, positions.ids.length);
  const rollUp = createRollUp(columns, levels[choice.level], choice.includeGroups);
  const levelOf = createLevelReader(positions, choice.scale);
  const attribution =
    choice.attribution === undefined ? -1 : attributions.indexOf(choice.attribution);

  let held = 0;
  let position = new Int32Array(positions.ids.length);
  let actor = new Int32Array(position.length);
  let level = new Float64Array(position.length);
  for (let n = 0; n < positions.ids.length; n += 1) {
    if (choice.positions?.[n] === 0 || choice.issues?.[positions.issue[n]!] === 0) continue;
    if (attribution >= 0 && positions.attribution[n] !== attribution) continue;
    if (positions.confidence[n]! < leastConfidence) continue;
    const [from, to] = [positions.earliest[n]!, positions.latest[n]!];
    if (period !== undefined && !liesIn(from, to, period)) continue;
    const number = levelOf(n);
    if (Number.isNaN(number)) continue;
    const holders = rollUp(positions.actor[n]!, -1, from, to);
    if (held + holders.length > position.length) {
      const capacity = 2 * (held + holders.length);
      position = grown(position, new Int32Array(capacity));
      actor = grown(actor, new Int32Array(capacity));
      level = grown(level, new Float64Array(capacity));
    }
    for (const holder of holders) {
      position[held] = n;
      actor[held] = holder;
      level[held] = number;
      held += 1;
    }
  }
  return {
    position: position.subarray(0, held),
    actor: actor.subarray(0, held),
    level: level.subarray(0, held),
  };
}

function grown<C extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(from: C, into: C): C {
  into.set(from);
  return into;
}

/** Those of the holdings at the places given. */
export function takeHoldings(holdings: Holdings, places: Int32Array): Holdings {
  return {
    position: places.map((place) => holdings.position[place]!),
    actor: places.map((place) => holdings.actor[place]!),
    level: Float64Array.from(places, (place) => holdings.level[place]!),
  };
}
