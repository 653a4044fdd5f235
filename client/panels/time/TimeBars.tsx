import { memo } from "react";
import { type TimelineQuery } from "../../api/__generated__/graphql.ts";
import { useText } from "../../language/use-text.ts";
import { type Translate } from "../../messages/translate.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { counted } from "../../format/format-count.ts";
import { type CanvasDays } from "./canvas-days.ts";
import { dayNumber, dayOf, type TimeSpan } from "../../model/day-span.ts";
import { placeOf } from "./time-scale.ts";

type Bin = TimelineQuery["timeline"][number];

/** Heights of the drawing, in its own units: meetings above the line, positions below. */
const rise = 40;
const fall = 24;

/** All meetings and positions as pale bars; what is on the canvas and in the period is highlighted. */
export const TimeBars = memo(function TimeBars(props: {
  bins: readonly Bin[];
  span: TimeSpan;
  chosen: TimeSpan | null;
  onCanvas: CanvasDays;
}) {
  const t = useText();
  const { bins, span, chosen, onCanvas } = props;
  const mostMeetings = Math.max(1, ...bins.map((bin) => bin.meetings));
  const mostPositions = Math.max(1, ...bins.map((bin) => bin.positions));
  return (
    <svg
      className="time-bars"
      viewBox={`0 0 1000 ${rise + fall}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={summary(t, bins, span)}
    >
      {bins.map((bin) => {
        const [first, last] = [dayNumber(bin.start), dayNumber(bin.end)];
        const x = placeOf(span, first) * 1000;
        const width = placeOf(span, last + 1) * 1000 - x;
        const inside = chosen !== null && chosen.from <= last && first <= chosen.to;
        const bar = { x: x + width * 0.08, width: width * 0.84 };
        const here = (days: readonly number[]) =>
          days.filter((day) => first <= day && day <= last).length;
        const up = (count: number) => heightOf(count, mostMeetings, rise - 2);
        const down = (count: number) => heightOf(count, mostPositions, fall - 2);
        const meetings = up(bin.meetings);
        const shownMeetings = up(Math.min(here(onCanvas.meetings), bin.meetings));
        const shownPositions = down(Math.min(here(onCanvas.positions), bin.positions));
        return (
          <g key={bin.start} data-inside={inside}>
            <rect className="bar-meetings" {...bar} y={rise - meetings} height={meetings} />
            <rect className="bar-positions" {...bar} y={rise + 1} height={down(bin.positions)} />
            <rect
              className="bar-meetings bar-shown"
              {...bar}
              y={rise - shownMeetings}
              height={shownMeetings}
            />
            <rect
              className="bar-positions bar-shown"
              {...bar}
              y={rise + 1}
              height={shownPositions}
            />
          </g>
        );
      })}
    </svg>
  );
});

/** A minimum height, so that a single meeting is visible beside a week of twenty. */
function heightOf(count: number, most: number, full: number): number {
  return count === 0 ? 0 : Math.max(2.5, (count / most) * full);
}

function summary(t: Translate, bins: readonly Bin[], span: TimeSpan): string {
  const meetings = bins.reduce((sum, bin) => sum + bin.meetings, 0);
  const positions = bins.reduce((sum, bin) => sum + bin.positions, 0);
  const [most] = bins.toSorted((a, b) => b.meetings - a.meetings);
  const what = {
    meetings: counted(t, meetings, "meeting"),
    positions: counted(t, positions, "position"),
    days: formatDateRange(t, dayOf(span.from), dayOf(span.to)),
  };
  if (most === undefined) return t("time.bars", what);
  return t("time.bars-busiest", { ...what, busiest: formatDateRange(t, most.start, most.end) });
}
