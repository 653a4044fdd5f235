import { type Lists, type Reader } from "./query.ts";

/** Two actors in one session or more. */
export interface EncounterRecord {
  /** The other actor. */
  readonly actorId: string;
  readonly weight: number;
  /** First and last day they met, `YYYY-MM-DD`. */
  readonly first: string | null;
  readonly last: string | null;
  /** The sessions, latest first. */
  readonly meetingIds: readonly string[];
}
import { soon } from "./soon.ts";

/** Whom each actor met in sessions, most often first (ties: by id). */
export const encountersOfActors: (
  engine: Reader,
  actorIds: readonly string[],
  query: { readonly first: number },
) => Promise<Lists<EncounterRecord>> = soon;
