import { type TypedRecord } from "../../../schema/typed-record.ts";
import { contentHash } from "./content-hash.ts";

/** A record on its way into the graph, with the hash that tells whether the graph has it so already. */
export type HashedRecord = TypedRecord & { readonly hash: string };

/**
 * Stands before each stored hash: a new number makes the next load write every record anew, as it must
 * when to-graph.ts derives other properties from the same facts.
 */
const graphModel = 2;

export function hashRecord(
  typed: TypedRecord,
  content = contentHash(typed.kind, typed.record),
): HashedRecord {
  return { ...typed, hash: `${graphModel}:${content}` };
}
