import { type NetworkColumns } from "./columns.ts";
import { InvalidNetworkOptionsError } from "./invalid-network-options-error.ts";

/** The place of an actor in the columns. @throws {InvalidNetworkOptionsError} UNKNOWN_ACTOR */
export function getActorPlace(columns: NetworkColumns, id: string): number {
  return getPlace(columns.actors.ids, id, "UNKNOWN_ACTOR", "actors");
}

/** The place of an issue in the columns. @throws {InvalidNetworkOptionsError} UNKNOWN_ISSUE */
export function getIssuePlace(columns: NetworkColumns, id: string): number {
  return getPlace(columns.issues.ids, id, "UNKNOWN_ISSUE", "issues");
}

/** 1 at each of the places, 0 elsewhere. */
export function toMask(places: Iterable<number>, length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const place of places) mask[place] = 1;
  return mask;
}

function getPlace(
  ids: readonly string[],
  id: string,
  code: "UNKNOWN_ACTOR" | "UNKNOWN_ISSUE",
  option: string,
): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle]!;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  throw new InvalidNetworkOptionsError(
    code,
    option,
    `no data set that is loaded has "${id}"`,
    "search for its name to find its id",
  );
}
