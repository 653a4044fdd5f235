import { useExplorerState } from "../../../explorer-context.tsx";

/** Filters for views that show positions of every attribution. */
const everybody = { attributions: ["SELF", "REPORTED", "INFERRED"] } as {
  attributions: ("SELF" | "REPORTED" | "INFERRED")[];
};

/**
 * The evidence mode and the view over time show positions of every attribution, so the panel counts all of
 * them there. Networks and matrix leave out inferred ones unless the reader chose them.
 */
export function useAttributions(): Partial<typeof everybody> {
  const showsAll = useExplorerState(({ view, mode, options }) => {
    if (view === "over-time") return options.attribution !== "SELF";
    if (options.attribution === "ALL") return true;
    return view === "timeline" || ((view === "graph" || view === "table") && mode === "evidence");
  });
  return showsAll ? everybody : {};
}
