import { InvalidNetworkOptionsError } from "../columns/invalid-network-options-error.ts";

/**
 * The most pairs of a network that is measured: a thread that runs out of memory ends the whole server (Node
 * 24). In typed arrays a pair takes some 60 bytes in total.
 */
const mostPairs = 5_000_000;

/** The same for the graphology libraries, which need objects of some 700 bytes for each pair. */
const mostPairsAsObjects = 500_000;

/** @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE */
export function checkPairCount(count: number, as: "COLUMNS" | "OBJECTS"): void {
  const most = as === "COLUMNS" ? mostPairs : mostPairsAsObjects;
  if (count <= most) return;
  throw new InvalidNetworkOptionsError(
    "NETWORK_TOO_LARGE",
    "filter",
    `the network has ${count} pairs, and at most ${most} can be measured`,
    "choose fewer actors or facts: a period, kinds, a higher level",
  );
}
