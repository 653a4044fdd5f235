import { type TypedRecord } from "../../../schema/typed-record.ts";
import { contentHash } from "./content-hash.ts";
import { graphModel } from "./to-graph.ts";

/** A record on its way into the graph, with the hash that tells whether the graph has it so already. */
export type HashedRecord = TypedRecord & { readonly hash: string };

/** Whether a stored hash tells what the record says: it was not taken away, nor made by another model. */
export function isCurrentHash(hash: string): boolean {
  return hash.startsWith(`${graphModel}:`);
}

export function hashRecord(
  typed: TypedRecord,
  content = contentHash(typed.kind, typed.record),
): HashedRecord {
  return { ...typed, hash: `${graphModel}:${content}` };
}
