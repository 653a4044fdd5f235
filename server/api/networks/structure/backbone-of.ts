import { countLeftOut } from "../../../networks/combined/backbone.ts";
import { type StanceNetworkBackboneArgs } from "../../__generated__/types.ts";
import { badInput } from "../../bad-input.ts";
import { type RequestNetworks } from "../../request-networks.ts";
import { type StanceNetworkRecord } from "../get-stance-network.ts";
import { type NodeKey } from "../node-keys.ts";

/** An issue (or actor) left out, in the order of leaving out. */
export interface BackboneStepRecord {
  readonly key: NodeKey;
  readonly loss: number;
  readonly isInBackbone: boolean;
}

/** What a stance network can do without. @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidNetworkOptionsError} */
export async function backboneOf(
  { data, question: { network } }: StanceNetworkRecord,
  { mostLoss }: StanceNetworkBackboneArgs,
  networks: RequestNetworks,
) {
  if (!(mostLoss >= 0 && mostLoss <= 1.5)) {
    throw badInput("mostLoss", `\`mostLoss\` is ${mostLoss}; give a number from 0 to 1.5.`);
  }
  const found = await networks.ask("backbone", network);
  const leftOut = countLeftOut(found, mostLoss);
  const toKey = (index: number): NodeKey =>
    network.over === "ACTORS"
      ? { kind: "ISSUE", id: data.names.issues[index]! }
      : { kind: "ACTOR", id: data.names.actors[index]! };
  const steps = Array.from(found.order, (index, n): BackboneStepRecord => ({
    key: toKey(index),
    loss: found.loss[n]!,
    isInBackbone: n >= leftOut,
  }));
  return {
    nodeCount: found.nodeCount,
    size: steps.length - leftOut,
    loss: leftOut === 0 ? 0 : found.loss[leftOut - 1]!,
    steps,
  };
}
