import "../../language/late-words.ts";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { StanceMark } from "../../panels/parts/StanceMark.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { useSides } from "../../panels/parts/use-sides.ts";
import { counted } from "../../format/format-count.ts";
import { Phrases } from "../../panels/parts/Phrases.tsx";
import { stanceOrder } from "../../panels/parts/words.ts";
import { byEvidence } from "../../summary/within-bounds.ts";
import { phrases } from "../../summary/phrase.ts";
import { dayOf, type TimeSpan } from "../../model/day-span.ts";
import { TimeTicks } from "../../panels/time/TimeTicks.tsx";
import { useShownSpan } from "../../panels/time/use-shown-span.ts";
import { jointsOf, type Lane, lanesOf } from "./lanes.ts";
import { LaneRow } from "./LaneRow.tsx";
import { Joints } from "./Joints.tsx";
import { useLanes } from "./use-lanes.ts";
import "./timeline.css";

/** A lane for each actor: meetings on the line, joined where actors sat together, and positions below it. */
export function TimelineView() {
  const t = useText();
  const { data, error, refetch, leftOut } = useLanes();
  const { span, ...whole } = useShownSpan();
  const sides = useSides();
  const lanes = useMemo(() => {
    if (data === undefined || span === null) return null;
    const rank = (side: string | null) => sides.findIndex(({ id }) => id === side);
    const ranked = data.actors.nodes.toSorted((a, b) => order(rank(a.side)) - order(rank(b.side)));
    return lanesOf(t, ranked, span);
  }, [t, data, span, sides]);
  if (error !== null && data === undefined) {
    return (
      <div className="lanes-view">
        <QueryProblem error={error} retry={() => void refetch()} />
      </div>
    );
  }
  if (whole.error !== null && span === null) {
    return (
      <div className="lanes-view">
        <QueryProblem error={whole.error} retry={whole.refetch} />
      </div>
    );
  }
  if (whole.isAnswered && span === null) {
    return <p className="lanes-view">{t("timeline.no-dates")}</p>;
  }
  if (lanes === null || span === null) {
    return (
      <div className="lanes-view">
        <TextSkeleton lines={10} />
      </div>
    );
  }
  return (
    <div className="lanes-view">
      <LanesFinding lanes={lanes} span={span} leftOut={leftOut} />
      <Lanes lanes={lanes} span={span} />
      <div className="lanes-legend">
        <span>
          <i className="lanes-square" /> {t("timeline.legend-meeting")}
        </span>
        {stanceOrder.map((stance) => (
          <StanceMark key={stance} stance={stance} issueKind="QUESTION" />
        ))}
        <span>{t("timeline.legend-number")}</span>
      </div>
    </div>
  );
}

/** Actors without a side come last. */
function order(rank: number): number {
  return rank < 0 ? Infinity : rank;
}

function LanesFinding(props: { lanes: readonly Lane[]; span: TimeSpan; leftOut: number }) {
  const t = useText();
  const { lanes, span, leftOut } = props;
  const filters = useExplorerState((state) => state.filters);
  const moments = lanes.flatMap((lane) => lane.moments);
  const meetings = new Set(moments.filter(({ kind }) => kind === "MEETING").map(({ id }) => id));
  const positions = moments.filter(({ kind }) => kind === "POSITION").length;
  const undrawn = lanes.flatMap((lane) => lane.undrawn);
  const notDrawn = (kind: "MEETING" | "POSITION") =>
    new Set(undrawn.filter((fact) => fact.kind === kind).map(({ id }) => id)).size;
  const cut = lanes.filter(
    ({ actor }) => actor.attendances.totalCount > 100 || actor.positions.totalCount > 100,
  );
  const said = [
    ...phrases(t, "timeline.size", {
      actors: counted(t, lanes.length, "actor"),
      days: formatDateRange(t, dayOf(span.from), dayOf(span.to)),
    }),
    ...phrases(t, "timeline.what", {
      meetings: counted(t, meetings.size, "meeting"),
      shared: jointsOf(lanes).length,
      positions: counted(t, positions, "position"),
    }),
    ...(undrawn.length > 0
      ? phrases(t, "timeline.not-drawn", {
          meetings: counted(t, notDrawn("MEETING"), "meeting"),
          positions: counted(t, notDrawn("POSITION"), "position"),
        })
      : []),
    ...(leftOut > 0
      ? phrases(t, "timeline.left-out", { actors: counted(t, leftOut, "actor") })
      : []),
    ...byEvidence(t, filters),
    ...(cut.length > 0
      ? phrases(t, "timeline.cut", { names: cut.map(({ actor }) => actor.name).join(", ") })
      : []),
  ];
  return <Phrases phrases={said} />;
}

function Lanes({ lanes, span }: { lanes: readonly Lane[]; span: TimeSpan }) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  return (
    <div className="lanes-scroll">
      <div className="lanes">
        <div className="lanes-names" aria-hidden="true" />
        <div className="lanes-ground" ref={ref}>
          {width > 0 && <Joints lanes={lanes} span={span} width={width} />}
        </div>
        <ul className="lanes-rows">
          {lanes.map((lane) => (
            <LaneRow key={lane.actor.id} lane={lane} span={span} width={width} />
          ))}
        </ul>
        <div className="lanes-axis">
          <TimeTicks span={span} />
        </div>
      </div>
    </div>
  );
}
