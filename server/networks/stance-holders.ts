import { type NetworkColumns } from "./columns.ts";
import { type StanceMatrix } from "./stance-matrix.ts";
import { type Tally } from "./tally.ts";

/** Who holds the positions of a cell, duplicates too, and whether two of them are on different sides. */
export function holdersBehind(
  { positions }: NetworkColumns,
  tally: Tally,
  begin: number,
  end: number,
  middle: number,
): { count: number; disagree: boolean } {
  const [all, below, above] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (let entry = begin; entry < end; entry += 1) {
    const level = tally.level[entry]!;
    const endOfEntry = tally.positionOffsets[entry + 1]!;
    for (let n = tally.positionOffsets[entry]!; n < endOfEntry; n += 1) {
      const holder = positions.actor[tally.positions[n]!]!;
      all.add(holder);
      if (level < middle) below.add(holder);
      if (level > middle) above.add(holder);
    }
  }
  const disagree = [...below].some((one) => above.size > (above.has(one) ? 1 : 0));
  return { count: all.size, disagree };
}

/** Who stands behind an actor that others are rolled up to. */
export interface ActorHolders {
  readonly actor: number;
  /** Number of actors who hold its positions. */
  readonly holders: number;
  /** Number of issues on which one of them is on one side and another on the other. */
  readonly disputedIssues: number;
}

/** How many stand behind each actor of a matrix, and on how many issues they disagree, by actor. */
export function holdersOfActors(
  { positions }: NetworkColumns,
  { actor, entries, tally, holdersDisagree }: StanceMatrix,
): ActorHolders[] {
  const found: ActorHolders[] = [];
  for (let cell = 0; cell < actor.length;) {
    const [of, holders] = [actor[cell]!, new Set<number>()];
    let disputedIssues = 0;
    for (; cell < actor.length && actor[cell] === of; cell += 1) {
      disputedIssues += holdersDisagree[cell]!;
      const end = tally.positionOffsets[entries[cell + 1]!]!;
      for (let n = tally.positionOffsets[entries[cell]!]!; n < end; n += 1) {
        holders.add(positions.actor[tally.positions[n]!]!);
      }
    }
    found.push({ actor: of, holders: holders.size, disputedIssues });
  }
  return found;
}
