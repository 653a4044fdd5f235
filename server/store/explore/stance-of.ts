import { compareLatest, latestStance } from "../../../schema/latest-stance.ts";
import { compareText } from "../rows/compare-text.ts";
import { type Confidence, type Stance } from "../records/records.ts";

/** The fields of a position that decide which one is the latest. */
export interface StancePosition {
  readonly id: string;
  readonly stance: Stance;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly confidence: Confidence;
}

/** The summary of one actor's positions on one issue. */
export interface StanceSummary {
  /** The latest stance, by schema/latest-stance.ts. */
  readonly stance: Stance;
  /** Latest first (ties: the surer one, then by id). */
  readonly positionIds: readonly [string, ...string[]];
  /** The actor both supported and opposed. */
  readonly contradictory: boolean;
}

const sureness: Readonly<Record<Confidence, number>> = { HIGH: 2, MEDIUM: 1, LOW: 0 };

/**
 * Sums up one or more positions. A position without an earliest day comes last; one with an open end counts
 * as later than any other.
 */
export function stanceOf(positions: readonly [StancePosition, ...StancePosition[]]): StanceSummary {
  const ordered = positions.toSorted(
    (a, b) =>
      compareLatest(
        a.earliest ?? "",
        a.latest ?? "~",
        sureness[a.confidence],
        b.earliest ?? "",
        b.latest ?? "~",
        sureness[b.confidence],
      ) || compareText(a.id, b.id),
  );
  const [latest = positions[0], ...earlier] = ordered;
  const taken = new Set(positions.map(({ stance }) => stance));
  return {
    stance: latestStance(ordered),
    positionIds: [latest.id, ...earlier.map(({ id }) => id)],
    contradictory: taken.has("SUPPORTS") && taken.has("OPPOSES"),
  };
}
