import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { type TimelineBin, type TimelineQuery } from "../../api/__generated__/graphql.ts";
import { useText } from "../../language/use-text.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { dayNumber, dayOf, type TimeSpan } from "../../model/day-span.ts";
import { dayAt, keySteps, moved, placeOf, resized } from "./time-scale.ts";

type Part = "from" | "to" | "whole" | "new";

interface Drag {
  part: Part;
  /** The day under the pointer when it was pressed. */
  origin: number;
  before: TimeSpan;
  current: TimeSpan | null;
}

/**
 * The period as a window over the bars: drag its middle or its ends, draw a new one beside it, or use keys.
 */
export function Brush(props: {
  span: TimeSpan;
  bin: TimelineBin;
  bins: TimelineQuery["timeline"];
  chosen: TimeSpan | null;
  preview: (span: TimeSpan | null) => void;
  choose: (span: TimeSpan | null, continues?: boolean) => void;
  hover: (day: number | null) => void;
}) {
  const t = useText();
  const { span, bin, chosen, preview, choose } = props;
  const area = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const shown = chosen ?? span;

  function dayUnder(event: PointerEvent): number {
    const box = area.current?.getBoundingClientRect();
    return box === undefined || box.width === 0
      ? span.from
      : dayAt(span, (event.clientX - box.left) / box.width);
  }

  function begin(event: PointerEvent) {
    if (event.button !== 0) return;
    const wanted = (event.target as HTMLElement).dataset["part"] as Part | undefined;
    const part = chosen === null && wanted === "whole" ? "new" : (wanted ?? "new");
    drag.current = { part, origin: dayUnder(event), before: shown, current: null };
    area.current?.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent) {
    const day = dayUnder(event);
    props.hover(day);
    const { current } = drag;
    if (current === null || (current.current === null && day === current.origin)) return;
    current.current = dragged(current, day, span);
    preview(current.current);
  }

  function end() {
    const done = drag.current;
    drag.current = null;
    if (done === null) return;
    if (done.current !== null) choose(done.current);
    else if (done.part === "new") choose(binAround(props.bins, done.origin) ?? chosen);
  }

  function onKey(event: KeyboardEvent, part: Exclude<Part, "new">) {
    const steps = keySteps[bin];
    const change = {
      ArrowLeft: -steps.small,
      ArrowDown: -steps.small,
      ArrowRight: steps.small,
      ArrowUp: steps.small,
      PageDown: -steps.large,
      PageUp: steps.large,
      Home: -Infinity,
      End: Infinity,
    }[event.key];
    if (event.key === "Escape" || event.key === "Delete" || event.key === "Backspace") choose(null);
    // Holding a key down counts as one change.
    else if (change !== undefined) choose(stepped(shown, part, change, span), event.repeat);
    else return;
    event.preventDefault();
  }

  const left = `${placeOf(span, shown.from) * 100}%`;
  const right = `${(1 - placeOf(span, shown.to + 1)) * 100}%`;
  const slider = (part: "from" | "to" | "whole", name: string, day: number) => ({
    role: "slider",
    tabIndex: 0,
    "data-part": part,
    "aria-label": name,
    "aria-valuemin": span.from,
    "aria-valuemax": span.to,
    "aria-valuenow": day,
    "aria-valuetext":
      part === "whole"
        ? formatDateRange(t, dayOf(shown.from), dayOf(shown.to))
        : formatDateRange(t, dayOf(day), dayOf(day)),
    onKeyDown: (event: KeyboardEvent) => onKey(event, part),
  });
  return (
    <div
      ref={area}
      className="brush"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => {
        drag.current = null;
        preview(null);
      }}
      onDoubleClick={() => choose(null)}
    >
      <div className="brush-window" data-chosen={chosen !== null} style={{ left, right }}>
        <div className="brush-whole" {...slider("whole", t("time.period"), shown.from)} />
        <div
          className="brush-end brush-from"
          {...slider("from", t("time.first-day"), shown.from)}
        />
        <div className="brush-end brush-to" {...slider("to", t("time.last-day"), shown.to)} />
      </div>
    </div>
  );
}

function dragged({ part, origin, before }: Drag, day: number, span: TimeSpan): TimeSpan {
  if (part === "whole") return moved(before, day - origin, span);
  if (part === "new") return { from: Math.min(origin, day), to: Math.max(origin, day) };
  return resized(before, part, day, span);
}

function stepped(
  shown: TimeSpan,
  part: "from" | "to" | "whole",
  days: number,
  span: TimeSpan,
): TimeSpan {
  return part === "whole"
    ? moved(shown, days, span)
    : resized(shown, part, shown[part] + days, span);
}

function binAround(bins: TimelineQuery["timeline"], day: number): TimeSpan | null {
  const bin = bins.find(({ start, end }) => dayNumber(start) <= day && day <= dayNumber(end));
  return bin === undefined ? null : { from: dayNumber(bin.start), to: dayNumber(bin.end) };
}
