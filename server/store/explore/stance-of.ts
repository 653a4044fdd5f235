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
  /** Of the latest position. */
  readonly stance: Stance;
  /** Latest first: by the first day that the date may mean, then its last, then the surer, then id. */
  readonly positionIds: readonly [string, ...string[]];
  /** Both supported and opposed. */
  readonly contradictory: boolean;
}

const ranks: Readonly<Record<Confidence, number>> = { HIGH: 0, MEDIUM: 1, LOW: 2 };

/**
 * Sums up at least one position; a position without an earliest day comes last. The order is that of
 * server/networks/last-first.ts, so that a tie on the canvas and a cell of a matrix show the same stance.
 */
export function stanceOf(positions: readonly [StancePosition, ...StancePosition[]]): StanceSummary {
  const ordered = positions.toSorted(
    (a, b) =>
      compareText(b.earliest ?? "", a.earliest ?? "") ||
      // An open end is later than any day.
      compareText(b.latest ?? "~", a.latest ?? "~") ||
      ranks[a.confidence] - ranks[b.confidence] ||
      compareText(a.id, b.id),
  );
  const [latest = positions[0], ...earlier] = ordered;
  const taken = new Set(positions.map(({ stance }) => stance));
  return {
    stance: latest.stance,
    positionIds: [latest.id, ...earlier.map(({ id }) => id)],
    contradictory: taken.has("SUPPORTS") && taken.has("OPPOSES"),
  };
}
