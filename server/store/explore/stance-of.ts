import { compareLatest, latestStance } from "../../../schema/latest-stance.ts";
import { compareText } from "../rows/compare-text.ts";
import { type Confidence, type Stance } from "../records/records.ts";

/** What of a position decides which one is the latest. */
export interface StancePosition {
  readonly id: string;
  readonly stance: Stance;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly confidence: Confidence;
}

/** What one actor's positions on one issue come to. */
export interface StanceSummary {
  /** The latest stance, by schema/latest-stance.ts. */
  readonly stance: Stance;
  /** Latest first (ties: the surer, then by id). */
  readonly positionIds: readonly [string, ...string[]];
  /** Both supported and opposed. */
  readonly contradictory: boolean;
}

const sureness: Readonly<Record<Confidence, number>> = { HIGH: 2, MEDIUM: 1, LOW: 0 };

/** Sums up at least one position; one without an earliest day comes last, and an open end is later than any. */
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
