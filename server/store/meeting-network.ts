import { type MeetingNetworkFilter } from "./filters.ts";
import { type Reader } from "./query.ts";

export interface MeetingPairRecord {
  /** The smaller id, and the other. */
  readonly aId: string;
  readonly bId: string;
  readonly weight: number;
  /** First and last day they met, `YYYY-MM-DD`. */
  readonly first: string | null;
  readonly last: string | null;
  /** The sessions, latest first. */
  readonly meetingIds: readonly string[];
}

export interface MeetingNetworkRecord {
  /** Of the pairs shown: by number of pairs, then name. */
  readonly actorIds: readonly string[];
  /** Strongest first (ties: by id). */
  readonly pairs: readonly MeetingPairRecord[];
  readonly pairCount: number;
  readonly pairsLeftOut: number;
  readonly weightLeftOut: number;
  /** Meetings in which at least one pair of the network sat. */
  readonly meetingCount: number;
}
import { soon } from "./soon.ts";

/** Who met whom. */
export const meetingNetwork: (
  engine: Reader,
  query: { readonly filter?: MeetingNetworkFilter | null | undefined; readonly most: number },
) => Promise<MeetingNetworkRecord> = soon;
