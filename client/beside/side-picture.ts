import { counted } from "../format/format-count.ts";
import { type Translate } from "../messages/translate.ts";
import { type ExploredGraph, type ExploredTie } from "../model/explored-graph.ts";
import { type SidePicture } from "./side-talk.ts";

/** What is on the canvas, for the page that compares it with another one. */
export function toSidePicture(
  t: Translate,
  visible: ExploredGraph,
  leftOut: Readonly<Record<string, number>>,
): SidePicture {
  return {
    nodes: new Map(visible.mapNodes((id, { label, kind }) => [id, { label, kind }])),
    ties: new Map(
      visible.mapEdges((id, tie) => [id, { from: tie.from, to: tie.to, says: saidBy(t, tie) }]),
    ),
    isCut: Object.values(leftOut).some((n) => n > 0),
  };
}

/** What a tie says that may be another thing in another period. */
function saidBy(t: Translate, tie: ExploredTie): string {
  if (tie.kind === "MET") return counted(t, tie.n, "session");
  if (tie.kind === "STANCE") return t(`stance.${tie.stance}`);
  if (tie.kind !== "AGREEMENT") return "";
  if (tie.sense === "neither") return counted(t, tie.n, "issue");
  return t(tie.sense === "agree" ? "legend.agree" : "legend.disagree");
}
