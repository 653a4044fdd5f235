import { type TypedRecord } from "../../../schema/typed-record.ts";
import { contentHash } from "./content-hash.ts";
import { graphModel } from "./to-graph.ts";

/** A record to write, with the hash that shows whether the graph already has it with this content. */
export type HashedRecord = TypedRecord & { readonly hash: string };

/**
 * Whether a stored hash can be compared: it was not removed, nor made by another version of the graph model.
 */
export function isCurrentHash(hash: string): boolean {
  return hash.startsWith(`${graphModel}:`);
}

export function hashRecord(
  typed: TypedRecord,
  content = contentHash(typed.kind, typed.record),
): HashedRecord {
  return { ...typed, hash: `${graphModel}:${content}` };
}
