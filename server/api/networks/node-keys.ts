import { type NetworkData } from "../../analysis/column-cache.ts";
import { type NetworkQuestion } from "../../analysis/jobs/network-measures.ts";

/** A node of a network, by kind and id. */
export interface NodeKey {
  readonly kind: "ACTOR" | "ISSUE";
  readonly id: string;
}

/** The node at an index. */
export function toNodeKey(
  { names }: NetworkData,
  question: NetworkQuestion,
  index: number,
): NodeKey {
  return question.of === "STANCES" && question.network.over === "ISSUES"
    ? { kind: "ISSUE", id: names.issues[index]! }
    : { kind: "ACTOR", id: names.actors[index]! };
}
