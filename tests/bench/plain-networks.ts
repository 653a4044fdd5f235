import { stances } from "../../schema/dataset.ts";
import { type NetworkColumns } from "../../server/networks/columns/columns.ts";

/**
 * Congruence as written for this purpose alone: x_ijk in one dense array, then all pairs of actors, issues
 * and levels (−1, 0, 1), without choices, other weights or evidence.
 */
export function plainCongruence({ actors, issues, positions }: NetworkColumns): Float64Array {
  const [actorCount, issueCount] = [actors.count, issues.count];
  const levelOf = stances.map((stance) => ["OPPOSES", "NEUTRAL", "SUPPORTS"].indexOf(stance));
  const x = new Uint16Array(issueCount * actorCount * 3);
  for (let n = 0; n < positions.actor.length; n += 1) {
    const level = levelOf[positions.stance[n]!]!;
    if (level < 0) continue;
    x[(positions.issue[n]! * actorCount + positions.actor[n]!) * 3 + level]! += 1;
  }
  const congruence = new Float64Array(actorCount * actorCount);
  for (let issue = 0; issue < issueCount; issue += 1) {
    const begin = issue * actorCount * 3;
    for (let i = 0; i < actorCount; i += 1) {
      const at = begin + i * 3;
      const [oppose, neutral, support] = [x[at]!, x[at + 1]!, x[at + 2]!];
      if (oppose + neutral + support === 0) continue;
      for (let other = i + 1; other < actorCount; other += 1) {
        const there = begin + other * 3;
        const [a, b, c] = [x[there]!, x[there + 1]!, x[there + 2]!];
        congruence[i * actorCount + other]! +=
          oppose * (a + b / 2) + neutral * (a / 2 + b + c / 2) + support * (b / 2 + c);
      }
    }
  }
  return congruence;
}

/** Number of common meetings of each pair, in one map keyed by pair. */
export function plainCount({ actors, meetings, attendances }: NetworkColumns): { pairs: number } {
  const actorCount = actors.count;
  const { offsets, actor } = attendances;
  const found: number[] = [];
  for (let meeting = 0; meeting < meetings.count; meeting += 1) {
    for (let n = offsets[meeting]!; n < offsets[meeting + 1]!; n += 1) {
      for (let m = n + 1; m < offsets[meeting + 1]!; m += 1) {
        found.push(actor[n]! * actorCount + actor[m]!);
      }
    }
  }
  const keys = Float64Array.from(found).sort();
  let pairs = 0;
  for (let n = 0; n < keys.length; n += 1) if (keys[n] !== keys[n - 1]) pairs += 1;
  return { pairs };
}
