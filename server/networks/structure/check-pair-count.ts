import { InvalidNetworkOptionsError } from "../columns/invalid-network-options-error.ts";

/** What measuring a network takes for each pair, in total, bytes: in typed arrays alone, … */
const bytesOfPair = 70;

/** … and for the graphology libraries, which need objects. */
const bytesOfPairAsObjects = 700;

/** A Map, of which those libraries make one with an entry for each pair, holds no more entries (V8). */
const mostEntries = 2 ** 24;

/** Memory for pairs in a thread, which shares that of the server, bytes: 5,000,000 pairs, or 500,000 as objects. */
const usualMemory = 350_000_000;

let memory = usualMemory;

/** Sets how much memory measured networks may take in this thread or process, bytes. */
export function setPairMemory(bytes: number = usualMemory): void {
  memory = bytes;
}

/** @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE */
export function checkPairCount(count: number, as: "COLUMNS" | "OBJECTS"): void {
  const most = Math.floor(
    as === "COLUMNS" ? memory / bytesOfPair : Math.min(memory / bytesOfPairAsObjects, mostEntries),
  );
  if (count <= most) return;
  throw new InvalidNetworkOptionsError(
    "NETWORK_TOO_LARGE",
    "filter",
    `the network has ${count} pairs, and at most ${most} can be measured`,
    "choose fewer actors or facts: a period, kinds, a higher level",
  );
}
