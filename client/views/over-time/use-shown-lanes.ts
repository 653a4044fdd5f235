import { useMemo } from "react";
import { type OverTimeQuery } from "../../api/__generated__/graphql.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { type StanceLane, stanceLanes } from "./stance-lanes.ts";

export type IssueWithPositions = OverTimeQuery["issues"]["nodes"][number];

/** An issue with the lanes of the actors that pass the filters. */
export interface ShownIssue {
  readonly issue: IssueWithPositions;
  readonly lanes: readonly StanceLane[];
  /** How many positions the lanes were made of, dated or not. */
  readonly among: number;
}

/** The lanes of an issue, without actors that are hidden or of another side than those chosen. */
export function useShownLanes(issue: IssueWithPositions | undefined): ShownIssue | null {
  const chosenSides = useExplorerState((state) => state.filters.sides);
  const hidden = useExplorerState((state) => state.hidden);
  return useMemo(() => {
    if (issue === undefined) return null;
    const shown = issue.positions.nodes.filter(
      ({ actor }) =>
        !hidden.has(actor.id) &&
        (chosenSides.length === 0 || chosenSides.includes(actor.side ?? actor.country ?? "")),
    );
    return { issue, lanes: stanceLanes(shown), among: shown.length };
  }, [issue, hidden, chosenSides]);
}
