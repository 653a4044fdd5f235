import { type ProjectedDocument } from "../explorer-document.ts";
import { type ExploredGraph, type ExploredTie } from "../explored-graph.ts";
import { type Bundle, foldedTieId } from "./bundle.ts";
import { bundlesOf, measuresIn } from "./bundles-of.ts";

/** All ties between two ends of the picture, of which at least one is a folded bundle. */
export interface FoldedTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly ties: readonly ExploredTie[];
}

/** What of a graph is drawn as bundles. Nothing of the graph itself changes. */
export interface Folding {
  /** All bundles, folded or not. */
  readonly bundles: readonly Bundle[];
  readonly folded: readonly Bundle[];
  /** The folded bundle of each actor in one. */
  readonly homeOf: ReadonlyMap<string, Bundle>;
  readonly foldedTies: readonly FoldedTie[];
  /** The ties between two actors of one folded bundle, by the bundle's id: they are not drawn. */
  readonly within: ReadonlyMap<string, readonly ExploredTie[]>;
}

type Inputs = Pick<
  ProjectedDocument,
  "explored" | "options" | "projection" | "mode" | "foldedBundles"
>;

const known = new WeakMap<ExploredGraph, { key: readonly unknown[]; folding: Folding }>();

/** The bundles of a graph and what is folded into them. The same inputs give the same object. */
export function foldingOf(graph: ExploredGraph, state: Inputs): Folding {
  const { explored, options, foldedBundles } = state;
  const measures = options.bundles === "COMMUNITY" ? measuresIn(state) : null;
  const key = [explored, options.bundles, measures, foldedBundles];
  const before = known.get(graph);
  if (before?.key.every((part, n) => part === key[n]) === true) return before.folding;
  const folding = fold(graph, bundlesOf(graph, state), foldedBundles);
  known.set(graph, { key, folding });
  return folding;
}

function fold(
  graph: ExploredGraph,
  bundles: readonly Bundle[],
  wanted: ReadonlySet<string>,
): Folding {
  const folded = bundles.filter(({ id }) => wanted.has(id));
  const homeOf = new Map(
    folded.flatMap((bundle) => bundle.members.map((id) => [id, bundle] as const)),
  );
  const foldedTies = new Map<string, { from: string; to: string; ties: ExploredTie[] }>();
  const within = new Map<string, ExploredTie[]>();
  if (folded.length > 0) {
    graph.forEachEdge((_, tie) => {
      const [from, to] = [homeOf.get(tie.from), homeOf.get(tie.to)];
      if (from === undefined && to === undefined) return;
      if (from === to && from !== undefined) {
        const among = within.get(from.id) ?? [];
        among.push(tie);
        within.set(from.id, among);
        return;
      }
      const ends = { from: from?.id ?? tie.from, to: to?.id ?? tie.to };
      const id = foldedTieId(ends.from, ends.to);
      const known = foldedTies.get(id) ?? { ...ends, ties: [] };
      known.ties.push(tie);
      foldedTies.set(id, known);
    });
  }
  return {
    bundles,
    folded,
    homeOf,
    foldedTies: [...foldedTies].map(([id, tie]) => ({ id, ...tie })),
    within,
  };
}
