import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { boundsInput } from "../../api/bounds-input.ts";
import { timelineQuery } from "../../api/operations/lookup-operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { counted } from "../../format/format-count.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { visibleGraph } from "../../model/visible-graph.ts";
import { QueryProblem } from "../parts/QueryProblem.tsx";
import { Brush } from "./Brush.tsx";
import { canvasDays } from "./canvas-days.ts";
import { PlayButton } from "./PlayButton.tsx";
import { TimeBars } from "./TimeBars.tsx";
import { TimeTicks } from "./TimeTicks.tsx";
import { dayNumber, dayOf, type TimeSpan } from "../../model/day-span.ts";
import { binFor, partOf } from "./time-scale.ts";
import { TimeZoom } from "./TimeZoom.tsx";
import { useTimeSpan } from "./use-time-span.ts";
import "./time.css";

/** Loaded when time is first played. */
const Player = lazy(async () => ({ default: (await import("./play/Player.tsx")).Player }));

/**
 * The time bar: meetings above the line, positions below, and the period as a window that can be moved and
 * played.
 */
export function TimeBar() {
  const t = useText();
  const explorer = useExplorer();
  const days = useTimeSpan();
  const whole = useMemo(
    () => days && { from: dayNumber(days.from), to: dayNumber(days.to) },
    [days],
  );
  const visible = useExplorerState(visibleGraph);
  const onCanvas = useMemo(() => canvasDays(visible), [visible]);
  const period = useExplorerState((state) => state.filters.period);
  const moment = useExplorerState((state) => state.moment);
  const [showsWhole, setShowsWhole] = useState(false);
  const playButton = useRef<HTMLButtonElement>(null);
  const wasPlayed = useRef(false);
  useEffect(() => {
    // What ended it is gone; from here it can be begun again.
    const isFocusLost = document.activeElement === document.body;
    if (moment === null && wasPlayed.current && isFocusLost) playButton.current?.focus();
    wasPlayed.current = moment !== null;
  }, [moment]);
  const part = useMemo(
    () =>
      whole &&
      partOf(whole, [...onCanvas.meetings, ...onCanvas.positions], toSpan(moment ?? period, whole)),
    [whole, onCanvas, moment, period],
  );
  const span = showsWhole ? whole : (part ?? whole);
  const bin = span === null ? "WEEK" : binFor(span);
  const filters = useExplorerState((state) => state.filters);
  const { areas } = filters;
  const variables = {
    bin,
    ...(areas.length > 0 && { areas: [...areas] }),
    ...boundsInput({ ...filters, period: null }),
    ...(span !== null && span !== whole && { period: daysOf(span) }),
  };
  const { data, error, refetch } = useOperation(timelineQuery, variables, {
    enabled: span !== null,
  });
  const [preview, setPreview] = useState<TimeSpan | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);

  if (error !== null) {
    return (
      <section className="time" aria-label={t("time.label")}>
        <QueryProblem error={error} retry={() => void refetch()} />
      </section>
    );
  }
  if (span === null) return <section className="time" aria-label={t("time.label")} />;

  const chosen = preview ?? toSpan(moment ?? period, span);
  const bins = data?.timeline ?? [];
  const choose = (next: TimeSpan | null, continues = false) => {
    setPreview(null);
    // While time is played, the window says what is lit.
    if (moment !== null) {
      explorer.light(next && daysOf(next));
      return;
    }
    void explorer.setFilter({ period: next && daysOf(next) }, { continues });
  };
  const under = bins.find(
    (item) =>
      hovered !== null && dayNumber(item.start) <= hovered && hovered <= dayNumber(item.end),
  );
  return (
    <section className="time" aria-label={t("time.label")}>
      {moment === null ? (
        <PlayButton button={playButton} />
      ) : (
        <Suspense>
          <Player moment={moment} />
        </Suspense>
      )}
      <div className="time-chart">
        <p className="time-says">
          {under !== undefined ? (
            <>
              {formatDateRange(t, under.start, under.end)} · {counted(t, under.meetings, "meeting")}{" "}
              · {counted(t, under.positions, "position")}
            </>
          ) : (
            chosen && formatDateRange(t, dayOf(chosen.from), dayOf(chosen.to))
          )}
        </p>
        <div className="time-area" onPointerLeave={() => setHovered(null)}>
          <TimeBars bins={bins} span={span} chosen={chosen} onCanvas={onCanvas} />
          <Brush
            span={span}
            bin={bin}
            bins={bins}
            chosen={chosen}
            preview={setPreview}
            choose={choose}
            hover={setHovered}
          />
        </div>
        <TimeTicks span={span} />
      </div>
      {whole !== null && part !== null && (
        <TimeZoom whole={whole} showsWhole={showsWhole} onChange={setShowsWhole} />
      )}
    </section>
  );
}

function daysOf({ from, to }: TimeSpan): { from: string; to: string } {
  return { from: dayOf(from), to: dayOf(to) };
}

function toSpan(
  period: { from: string | null; to: string | null } | null,
  bounds: TimeSpan,
): TimeSpan | null {
  if (period === null) return null;
  const from = period.from === null ? bounds.from : dayNumber(period.from);
  const to = period.to === null ? bounds.to : dayNumber(period.to);
  return { from: Math.max(bounds.from, from), to: Math.min(bounds.to, Math.max(from, to)) };
}
