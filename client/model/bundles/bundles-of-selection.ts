import { selectedNodes, type Selection } from "../selection.ts";
import { type ProjectedDocument } from "../explorer-document.ts";
import { visibleGraph } from "../visible-graph.ts";
import { type Bundle } from "./bundle.ts";
import { foldingOf } from "./folding.ts";

/** The bundles that are selected, or that have a selected actor in them. */
export function bundlesOfSelection(
  state: ProjectedDocument & { selection: Selection | null },
): readonly Bundle[] {
  const ids = new Set(selectedNodes(state.selection));
  return foldingOf(visibleGraph(state), state).bundles.filter(
    ({ id, members }) => ids.has(id) || members.some((member) => ids.has(member)),
  );
}
