import { UndirectedGraph } from "graphology";
import { connectedComponents } from "graphology-components";
import { type AgreementTie } from "./agreement-tie.ts";

/** Two camps that a network of agreement falls into (Cartwright and Harary 1956). */
export interface Camps {
  /** Each camp's actors, by id; the larger camp first. */
  camps: readonly [readonly string[], readonly string[]];
  /** Strength of the ties that contradict the split, as a share of all, 0 to 0.5. */
  frustration: number;
}

/** A split against which more than this share of the disagreement speaks is none that one should tell of. */
const clear = 0.25;

/** By actor: those tied to it, with strengths, below 0 where they disagree. */
type Pulls = ReadonlyMap<string, readonly { other: string; pull: number }[]>;
type Split = ReadonlyMap<string, 1 | -1>;

/**
 * The two camps of those who agree or disagree, if they are clear: two actors or more in each, and all but a
 * quarter as much strength against the split as there is disagreement, so that a split which explains little
 * is not told of. Only those whom ties join, however indirectly, can be told apart: the largest such part, if
 * it holds most actors. The best split that moving one actor after the other finds, from starts that are
 * always the same, so that the same picture is always told alike. Null when none is clear.
 */
export function twoCamps(all: readonly AgreementTie[]): Camps | null {
  const ties = largestPart(all);
  const pulls = pullsOf(ties);
  const ids = [...pulls.keys()].toSorted();
  const splits = ids.map((id) => {
    const foes = pulls.get(id)?.filter(({ pull }) => pull < 0) ?? [];
    return settled(pulls, ids, new Set(foes.map(({ other }) => other)));
  });
  const [best] = splits
    .map((split) => ({ split, against: strengthOf(ties.filter((tie) => contradicts(tie, split))) }))
    .toSorted((a, b) => a.against - b.against);
  const disagreement = strengthOf(ties.filter(({ sense }) => sense === "disagree"));
  if (best === undefined || best.against >= disagreement * clear) return null;
  const members = (sign: number) => ids.filter((id) => best.split.get(id) === sign);
  const [one, other] = [members(1), members(-1)].toSorted((a, b) => b.length - a.length);
  if (one === undefined || other === undefined || other.length < 2) return null;
  return { camps: [one, other], frustration: best.against / strengthOf(ties) };
}

/** Moves whom it eases most to the other camp, until nobody is eased: each move lessens what contradicts. */
function settled(pulls: Pulls, ids: readonly string[], apart: ReadonlySet<string>): Split {
  const split = new Map(ids.map((id): [string, 1 | -1] => [id, apart.has(id) ? -1 : 1]));
  const sideOf = (id: string) => split.get(id) ?? 1;
  const unease = (id: string) =>
    -(pulls.get(id) ?? []).reduce((sum, { other, pull }) => sum + pull * sideOf(other), 0) *
    sideOf(id);
  // The bound is for equal numbers, which could go to and fro.
  for (let moves = 0; moves < ids.length * 2; moves += 1) {
    let worst: { id: string; unease: number } | null = null;
    for (const id of ids) {
      const now = unease(id);
      if (now > 1e-9 && now > (worst?.unease ?? 0)) worst = { id, unease: now };
    }
    if (worst === null) break;
    split.set(worst.id, sideOf(worst.id) === 1 ? -1 : 1);
  }
  return split;
}

function pullsOf(ties: readonly AgreementTie[]): Pulls {
  const pulls = new Map<string, { other: string; pull: number }[]>();
  for (const { from, to, sense, strength } of ties) {
    const pull = sense === "disagree" ? -strength : strength;
    pulls.set(from, [...(pulls.get(from) ?? []), { other: to, pull }]);
    pulls.set(to, [...(pulls.get(to) ?? []), { other: from, pull }]);
  }
  return pulls;
}

function contradicts({ from, to, sense }: AgreementTie, split: Split): boolean {
  return (split.get(from) === split.get(to)) === (sense === "disagree");
}

function strengthOf(ties: readonly AgreementTie[]): number {
  return ties.reduce((sum, { strength }) => sum + strength, 0);
}

/** The ties of the largest connected part; none where that holds no more than half of the actors. */
function largestPart(ties: readonly AgreementTie[]): readonly AgreementTie[] {
  const graph = new UndirectedGraph();
  for (const { from, to } of ties) graph.mergeEdge(from, to);
  const [largest = []] = connectedComponents(graph).toSorted((a, b) => b.length - a.length);
  if (largest.length * 2 <= graph.order) return [];
  const part = new Set(largest);
  return ties.filter(({ from }) => part.has(from));
}
