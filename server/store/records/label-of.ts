import { type SearchableLabel } from "../../graph/graph-engine.ts";
import { type NodeKind } from "./records.ts";

/** The graph label of each kind of node. */
export const labelOf = {
  ACTOR: "Actor",
  MEETING: "Meeting",
  ISSUE: "Issue",
  POSITION: "Position",
  SOURCE: "Source",
  DOCUMENT: "Document",
} as const satisfies Record<NodeKind, SearchableLabel>;
