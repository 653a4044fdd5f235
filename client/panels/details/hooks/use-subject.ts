import { useMemo } from "react";
import { useExplorerState } from "../../../explorer-context.tsx";
import { foldingOf } from "../../../model/bundles/folding.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** The subject of what is selected; null if nothing is, or an unknown tie. */
export function useSubject(): Subject | null {
  const selection = useExplorerState((state) => state.selection);
  const explored = useExplorerState((state) => state.explored);
  const projected = useExplorerState((state) => state.projection?.graph);
  const { bundles } = useExplorerState((state) => foldingOf(visibleGraph(state), state));
  return useMemo(
    () =>
      selection && subjectOf(selection, projected ? [explored, projected] : [explored], bundles),
    [selection, explored, projected, bundles],
  );
}
