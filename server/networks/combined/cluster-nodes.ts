import { type NetworkColumns } from "../columns/columns.ts";
import { findCommunities } from "../structure/communities.ts";
import { toMask } from "../columns/find-index.ts";
import { createStanceNetwork, type StanceNetworkOptions } from "../stances/stance-network.ts";
import { type Over } from "../stances/tally.ts";

/**
 * The cluster of each of some nodes of a stance network, numbered from 0 for the largest: communities of
 * agreement (SUBTRACT normalised by AVERAGE, ties above 0 only). A node that agrees with none of the others
 * is a cluster of its own.
 * @throws {InvalidNetworkOptionsError}
 */
export function clusterNodes(
  columns: NetworkColumns,
  options: Omit<StanceNetworkOptions, "over" | "aggregation" | "normalisation" | "first">,
  over: Over,
  nodes: readonly number[],
): ReadonlyMap<number, number> {
  const nodeCount = columns[over === "ACTORS" ? "actors" : "issues"].count;
  const { pairs } = createStanceNetwork(columns, {
    ...options,
    over,
    aggregation: "SUBTRACT",
    normalisation: "AVERAGE",
    first: null,
    among: toMask(nodes, nodeCount),
  });
  const found = findCommunities(pairs, { seed: 1, resolution: 1 }, nodes);
  return new Map(Array.from(found.nodes, (node, n) => [node, found.part[n]!]));
}
