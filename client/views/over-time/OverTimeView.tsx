import { useMemo } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { counted, formatList } from "../../format/format-count.ts";
import { RichText } from "../../language/RichText.tsx";
import "../../language/late-words.ts";
import { useText } from "../../language/use-text.ts";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { StanceMark } from "../../panels/parts/StanceMark.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { useSides } from "../../panels/parts/use-sides.ts";
import { stanceOrder } from "../../panels/parts/words.ts";
import { dayNumber, type TimeSpan } from "../../model/day-span.ts";
import { useTimeSpan } from "../../panels/time/use-time-span.ts";
import { findingText } from "../../summary/finding.ts";
import { byDays, byEvidence } from "../../summary/within-bounds.ts";
import { IssuePicker } from "./IssuePicker.tsx";
import { groupedLanes, type StanceLane, stanceLanes } from "./stance-lanes.ts";
import { StanceLanes } from "./StanceLanes.tsx";
import { useOverTime } from "./use-over-time.ts";
import "./over-time.css";

/**
 * What each actor said on one issue, when, and who turned: a lane for each actor, a mark for each position.
 */
export function OverTimeView() {
  const { issue, isAnswered, choices, error, refetch } = useOverTime();
  const sides = useSides();
  const chosenSides = useExplorerState((state) => state.filters.sides);
  const hidden = useExplorerState((state) => state.hidden);
  const span = useSpan();
  const shown = useMemo(
    () =>
      (issue?.positions.nodes ?? []).filter(
        ({ actor }) =>
          !hidden.has(actor.id) &&
          (chosenSides.length === 0 || chosenSides.includes(actor.side ?? actor.country ?? "")),
      ),
    [issue, hidden, chosenSides],
  );
  const lanes = useMemo(() => stanceLanes(shown), [shown]);
  const groups = useMemo(() => groupedLanes(lanes, sides), [lanes, sides]);
  if (error !== null && !isAnswered) {
    return (
      <div className="over-time-view">
        <QueryProblem error={error} retry={refetch} />
      </div>
    );
  }
  if (!isAnswered || (issue !== undefined && span === null)) {
    return (
      <div className="over-time-view">
        <TextSkeleton lines={10} />
      </div>
    );
  }
  if (issue === undefined || span === null) return <NoIssue isOne={choices.length > 0} />;
  return (
    <div className="over-time-view">
      <div className="over-time-head">
        <IssuePicker issue={issue} choices={choices} />
        <Finding title={issue.title} lanes={lanes} all={shown.length} />
        <WithinBounds />
        <LeftOut shown={issue.positions.nodes.length} all={issue.positions.totalCount} />
      </div>
      {lanes.length === 0 ? (
        <NobodyHere />
      ) : (
        <StanceLanes issue={issue} groups={groups} span={span} />
      )}
      <Legend issueKind={issue.issueKind} />
    </div>
  );
}

/** The chosen period, or the time span of all data. */
function useSpan(): TimeSpan | null {
  const period = useExplorerState((state) => state.filters.period);
  const whole = useTimeSpan();
  return useMemo(() => {
    if (whole === null) return null;
    const from = dayNumber(period?.from ?? whole.from);
    return { from, to: Math.max(from, dayNumber(period?.to ?? whole.to)) };
  }, [period, whole]);
}

/** Counts the lanes that are shown, and what has no place in them. */
function Finding(props: { title: string; lanes: readonly StanceLane[]; all: number }) {
  const { title, lanes, all } = props;
  const t = useText();
  const turned = lanes.filter(({ turns }) => turns > 0);
  const positions = lanes.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <p className="finding" aria-live="polite">
      <RichText
        id="over-time.finding"
        values={{
          title,
          positions: counted(t, positions, "position"),
          actors: counted(t, lanes.length, "actor"),
        }}
      />{" "}
      {turned.length === 0 ? (
        lanes.length > 0 && t("over-time.nobody-turned")
      ) : (
        <RichText
          id="over-time.turned"
          values={{
            n: turned.length,
            names: formatList(
              t,
              turned.map(({ actor }) => actor.name),
            ),
          }}
        />
      )}{" "}
      {all > positions && t("over-time.undated", { n: all - positions })}
    </p>
  );
}

/** Turns are counted within the bounds too. */
function WithinBounds() {
  const t = useText();
  const filters = useExplorerState((state) => state.filters);
  const said = [...byDays(t, filters), ...byEvidence(t, filters)];
  return said.length > 0 && <p className="beside">{findingText(said)}</p>;
}

function LeftOut({ shown, all }: { shown: number; all: number }) {
  const t = useText();
  return shown < all ? <p className="beside">{t("over-time.left-out", { shown, all })}</p> : null;
}

/** No issue is within the filters, or not the one that was asked for. */
function NoIssue({ isOne }: { isOne: boolean }) {
  const t = useText();
  const said = t(isOne ? "over-time.not-within" : "over-time.no-issue");
  return <p className="over-time-view">{said}</p>;
}

/** None of the actors asked for has a dated position. */
function NobodyHere() {
  const t = useText();
  const explorer = useExplorer();
  const scope = useExplorerState((state) => state.scope);
  return (
    <p>
      {t("over-time.nobody")}{" "}
      {scope === "explored" && (
        <button
          type="button"
          className="link-button"
          onClick={() => void explorer.setScope("everything")}
        >
          {t("over-time.everybody")}
        </button>
      )}
    </p>
  );
}

function Legend({ issueKind }: { issueKind: "QUESTION" | "CLAIM" }) {
  const t = useText();
  return (
    <div className="over-time-legend">
      {stanceOrder.map((stance) => (
        <StanceMark key={stance} stance={stance} issueKind={issueKind} />
      ))}
      <span>{t("over-time.band")}</span>
      <span>
        <i className="over-time-ring" aria-hidden="true" /> {t("over-time.ring")}
      </span>
    </div>
  );
}
