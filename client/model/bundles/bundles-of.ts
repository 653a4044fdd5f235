import { type Projection, type ProjectedDocument } from "../explorer-document.ts";
import { type ActorNode, type ExploredGraph, listNodes } from "../explored-graph.ts";
import { type Bundle, bundleId } from "./bundle.ts";

type Inputs = Pick<ProjectedDocument, "explored" | "options" | "projection" | "mode">;

type Measures = Projection["measures"];

/** What decides the bundle of an actor. */
type Belonging = (actor: ActorNode) => { of: string; name: string | null } | null;

/** The bundles among the actors of a graph, largest first; none if the reader has chosen none. */
export function bundlesOf(graph: ExploredGraph, state: Inputs): readonly Bundle[] {
  const by = state.options.bundles;
  if (by === "NONE") return [];
  const belonging = belongings[by](state);
  const bundles = new Map<string, { name: string | null; members: string[] }>();
  for (const node of listNodes(graph)) {
    const found = node.kind === "ACTOR" ? belonging(node) : null;
    if (found === null) continue;
    const bundle = bundles.get(found.of) ?? { name: found.name, members: [] };
    bundle.members.push(node.id);
    bundles.set(found.of, bundle);
  }
  return [...bundles]
    .map(([of, bundle]): Bundle => ({ id: bundleId(by, of), by, of, ...bundle }))
    .toSorted((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}

const belongings: Readonly<Record<Bundle["by"], (state: Inputs) => Belonging>> = {
  SIDE: () => (actor) => named(actor.side),
  COUNTRY: () => (actor) => named(actor.country),
  DELEGATION: (state) => delegationsIn(state.explored),
  COMMUNITY: (state) => communitiesIn(measuresIn(state)),
};

function named(of: string | null): { of: string; name: null } | null {
  return of === null ? null : { of, name: null };
}

/**
 * Whom an actor represented, as far as the attendances explored tell. Who represented several is in no
 * delegation; who is represented is in their own.
 */
function delegationsIn(explored: ExploredGraph): Belonging {
  const represented = new Map<string, Map<string, string>>();
  const names = new Map<string, string>();
  explored.forEachEdge((_, tie) => {
    if (tie.kind !== "ATTENDED" || tie.onBehalfOf === null) return;
    const name = tie.onBehalfOfName ?? tie.onBehalfOf;
    represented.set(
      tie.from,
      (represented.get(tie.from) ?? new Map<string, string>()).set(tie.onBehalfOf, name),
    );
    names.set(tie.onBehalfOf, name);
  });
  return ({ id }) => {
    const [one, ...others] = represented.get(id) ?? [];
    if (one !== undefined) return others.length > 0 ? null : { of: one[0], name: one[1] };
    const own = names.get(id);
    return own === undefined ? null : { of: id, name: own };
  };
}

/** The measures of the network that is shown; those kept of another mode are of other ties. */
export function measuresIn({ projection, mode }: Pick<Inputs, "projection" | "mode">): Measures {
  return projection?.mode === mode ? projection.measures : null;
}

/** The communities of the whole network, where the server was asked for them. */
function communitiesIn(measures: Measures): Belonging {
  return ({ id }) => {
    const community = measures?.get(id)?.community;
    return community === undefined ? null : named(String(community + 1));
  };
}
