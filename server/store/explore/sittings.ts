import { compareText } from "../rows/compare-text.ts";

/** A meeting in which two actors both sat, with its earliest and latest day. */
export interface Sitting {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The first and last day on which some sittings may have been, and the sittings, latest first. */
export function toSpan(sittings: readonly Sitting[]): {
  first: string | null;
  last: string | null;
  meetingIds: string[];
} {
  const latestFirst = sittings.toSorted(
    (a, b) => compareText(b.earliest ?? "", a.earliest ?? "") || compareText(a.id, b.id),
  );
  const days = (day: (sitting: Sitting) => string | null) =>
    sittings
      .map(day)
      .filter((value) => value !== null)
      .toSorted(compareText);
  return {
    first: days((sitting) => sitting.earliest)[0] ?? null,
    last: days((sitting) => sitting.latest).at(-1) ?? null,
    meetingIds: latestFirst.map(({ id }) => id),
  };
}
