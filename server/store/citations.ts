import { type Lists, type Reader } from "./query.ts";
import { type CitationRecord } from "./records.ts";
import { soon } from "./soon.ts";

/** Citations of meetings, positions, documents, actors, attendances and memberships by id, in the author's order. An attendance without its own has its meeting's. */
export const citationsOfFacts: (
  engine: Reader,
  factIds: readonly string[],
) => Promise<Lists<CitationRecord>> = soon;
