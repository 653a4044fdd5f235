import { useExplorerState } from "../../../explorer-context.tsx";

/** Whose words count as somebody's stance where every position is shown. */
const everybody = { attributions: ["SELF", "REPORTED", "INFERRED"] } as {
  attributions: ("SELF" | "REPORTED" | "INFERRED")[];
};

/**
 * Among the evidence and over time every position is shown, what nobody said too; then the panel counts it as well.
 * Networks and matrix leave it out, as the API does unless asked.
 */
export function useAttributions(): Partial<typeof everybody> {
  const showsAll = useExplorerState(({ view, mode, options }) => {
    if (view === "over-time") return !options.selfOnly;
    return view === "timeline" || ((view === "graph" || view === "table") && mode === "evidence");
  });
  return showsAll ? everybody : {};
}
