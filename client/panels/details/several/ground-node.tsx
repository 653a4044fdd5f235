import { type CommonGroundQuery } from "../../../api/__generated__/graphql.ts";
import { Mark } from "../../parts/Mark.tsx";

/** A selected node, or one that a selected node is tied to. */
export type GroundNode = CommonGroundQuery["neighbourhood"]["nodes"][number];
export type GroundActor = Extract<GroundNode, { __typename: "Actor" }>;

/** The mark of a node by its kind. */
export function NodeMark({ node }: { node: GroundNode }) {
  if (node.__typename === "Actor") return <Mark kind="ACTOR" {...node} />;
  if (node.__typename === "Meeting") return <Mark kind="MEETING" />;
  return <Mark kind={node.__typename === "Issue" ? "ISSUE" : "DOCUMENT"} />;
}

/** The name of a node. */
export function nameOf(node: GroundNode): string {
  return "name" in node ? node.name : "title" in node ? node.title : node.id;
}
