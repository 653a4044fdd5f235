import { type NetworkColumns } from "../columns/columns.ts";
import { InvalidNetworkOptionsError } from "../columns/invalid-network-options-error.ts";
import { type PositionChoice } from "./position-choice.ts";

/**
 * Tells of actors who hold positions that all count for others at the level asked for: an answer of nothing
 * would look as if they had said nothing.
 * @param among the actors asked for have a 1
 * @param isHolder whether any position counts for the actor
 * @param counted the positions that count, for whomever
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
