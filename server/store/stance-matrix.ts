import { type PositionFilter } from "./filters.ts";
import { type Reader } from "./query.ts";
import { type Stance } from "./records.ts";

export interface StanceCellRecord {
  readonly actorId: string;
  readonly issueId: string;
  readonly stance: Stance;
  /** The position that `stance` comes from: the first of `positionIds`. */
  readonly latestId: string;
  /** Latest first (ties: the higher confidence, then id). */
  readonly positionIds: readonly string[];
  /** Both supported and opposed. */
  readonly contradictory: boolean;
}

export interface StanceMatrixRecord {
  /** By number of positions, then name (issues: title). */
  readonly actorIds: readonly string[];
  readonly issueIds: readonly string[];
  /** Row by row. */
  readonly cells: readonly StanceCellRecord[];
  readonly actorsLeftOut: number;
  readonly issuesLeftOut: number;
}
import { soon } from "./soon.ts";

/** Who holds which stance. */
export const stanceMatrix: (
  engine: Reader,
  query: {
    readonly filter?: PositionFilter | null | undefined;
    readonly mostActors: number;
    readonly mostIssues: number;
  },
) => Promise<StanceMatrixRecord> = soon;
