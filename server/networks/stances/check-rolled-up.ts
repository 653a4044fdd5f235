import { type NetworkColumns } from "../columns/columns.ts";
import { InvalidNetworkOptionsError } from "../columns/invalid-network-options-error.ts";
import { type PositionChoice } from "./position-choice.ts";

/**
 * Detects actors who hold positions that all count for other actors at the chosen level: an empty answer
 * would look as if they had said nothing.
 * @param among mask of the actors asked for
 * @param isHolder whether any position counts for the actor
 * @param counted the positions that count, for any actor
 * @throws {InvalidNetworkOptionsError} ROLLED_UP when that is so of all of them
 */
export function checkRolledUp(
  { positions }: NetworkColumns,
  { level }: Pick<PositionChoice, "level">,
  among: Uint8Array | undefined,
  isHolder: (actor: number) => boolean,
  counted: Int32Array,
): void {
  if (among === undefined || level === "PERSON") return;
  if (among.some((is, actor) => is === 1 && isHolder(actor))) return;
  if (!counted.some((position) => among[positions.actor[position]!] === 1)) return;
  throw new InvalidNetworkOptionsError(
    "ROLLED_UP",
    "filter",
    `it names only actors whose positions count for what they belong to at the level ${level}`,
    "name their organisations or states, or ask at the level PERSON",
  );
}
