import { type AgreementTie } from "./explored-graph.ts";

/** Two camps that a network of agreement falls into (Cartwright and Harary 1956). */
export interface Camps {
  /** Each camp's actors, those with most strength within first; the larger camp first. */
  camps: readonly [readonly string[], readonly string[]];
  /** Strength of the ties that contradict the split, as a share of all, 0 to 0.5. */
  frustration: number;
}

/** A split that ties contradict by more than this is none that one should speak of. */
const clear = 0.1;

/**
 * The two camps of those who agree or disagree, if they are clear: two actors or more in each, disagreement
 * between them, and at most a tenth of all strength against the split. The best split that moving one actor
 * after the other finds, from a fixed start, so that the same picture is always told alike. Null otherwise.
 */
export function twoCamps(ties: readonly AgreementTie[]): Camps | null {
  const pull = (tie: AgreementTie) => (tie.sense === "disagree" ? -tie.strength : tie.strength);
  const ids = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].toSorted();
  const first = ids[0];
  if (first === undefined || !ties.some(({ sense }) => sense === "disagree")) return null;
  const side = new Map(ids.map((id) => [id, 1]));
  const pullOf = (id: string) =>
    ties.reduce((sum, tie) => {
      if (tie.from !== id && tie.to !== id) return sum;
      const other = tie.from === id ? tie.to : tie.from;
      return sum + pull(tie) * (side.get(other) ?? 0);
    }, 0);
  // Each move lessens what contradicts the split, so it ends; the bound is for equal numbers.
  for (let round = 0; round < ids.length * 4; round += 1) {
    const worst = ids
      .map((id) => ({ id, gain: -pullOf(id) * (side.get(id) ?? 0) }))
      .toSorted((a, b) => b.gain - a.gain)[0];
    if (worst === undefined || worst.gain <= 1e-12) break;
    side.set(worst.id, -(side.get(worst.id) ?? 0));
  }
  const all = ties.reduce((sum, tie) => sum + tie.strength, 0);
  const against = ties
    .filter((tie) => pull(tie) * (side.get(tie.from) ?? 0) * (side.get(tie.to) ?? 0) < 0)
    .reduce((sum, tie) => sum + tie.strength, 0);
  const members = (sign: number) =>
    ids
      .filter((id) => side.get(id) === sign)
      .toSorted((a, b) => Math.abs(pullOf(b)) - Math.abs(pullOf(a)));
  const [one, other] = [members(1), members(-1)].toSorted((a, b) => b.length - a.length);
  if (one === undefined || other === undefined || other.length < 2 || against > all * clear) {
    return null;
  }
  return { camps: [one, other], frustration: against / all };
}
