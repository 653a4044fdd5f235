import { useMemo } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import "../../language/late-words.ts";
import { useText } from "../../language/use-text.ts";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { StanceMark } from "../../panels/parts/StanceMark.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { useSides } from "../../panels/parts/use-sides.ts";
import { stanceOrder } from "../../panels/parts/words.ts";
import { useShownSpan } from "../../panels/time/use-shown-span.ts";
import { OverTimeHead } from "./OverTimeHead.tsx";
import { groupedLanes, lanesByActor } from "./stance-lanes.ts";
import { StanceLanes } from "./StanceLanes.tsx";
import { useOverTime } from "./use-over-time.ts";
import { useShownLanes } from "./use-shown-lanes.ts";
import "./over-time.css";

/**
 * What each actor said on one issue, or on two side by side, when, and who turned: a lane for each actor, a
 * mark for each position.
 */
export function OverTimeView() {
  const asked = useOverTime();
  const { issue, beside, isAnswered, choices, error, refetch } = asked;
  const sides = useSides();
  const { span, ...whole } = useShownSpan();
  const first = useShownLanes(issue);
  const second = useShownLanes(beside?.issue);
  const shown = useMemo(() => [first, second].flatMap((one) => one ?? []), [first, second]);
  const rows = useMemo(() => lanesByActor(shown.map(({ lanes }) => lanes)), [shown]);
  const groups = useMemo(() => groupedLanes(rows, sides), [rows, sides]);
  if (error !== null && !isAnswered) {
    return (
      <div className="over-time-view">
        <QueryProblem error={error} retry={refetch} />
      </div>
    );
  }
  if (whole.error !== null && span === null) {
    return (
      <div className="over-time-view">
        <QueryProblem error={whole.error} retry={whole.refetch} />
      </div>
    );
  }
  if (!isAnswered || (first !== null && !whole.isAnswered)) {
    return (
      <div className="over-time-view">
        <TextSkeleton lines={10} />
      </div>
    );
  }
  if (first === null) return <NoIssue isOne={choices.length > 0} />;
  const onBoth = rows.filter(({ lanes }) => !lanes.includes(null)).length;
  const isClaim = shown.some((one) => one.issue.issueKind === "CLAIM");
  const isQuestion = shown.some((one) => one.issue.issueKind === "QUESTION");
  return (
    <div className="over-time-view">
      <OverTimeHead first={first} second={second} onBoth={onBoth} asked={asked} />
      {rows.length === 0 || span === null ? (
        <NobodyHere ofBoth={second !== null} />
      ) : (
        <StanceLanes issues={shown.map((one) => one.issue)} groups={groups} span={span} />
      )}
      <Legend issueKind={isClaim && !isQuestion ? "CLAIM" : "QUESTION"} />
    </div>
  );
}

/** No issue is within the filters, or not the one that was asked for. */
function NoIssue({ isOne }: { isOne: boolean }) {
  const t = useText();
  const said = t(isOne ? "over-time.not-within" : "over-time.no-issue");
  return <p className="over-time-view">{said}</p>;
}

/** None of the actors asked for has a dated position. */
function NobodyHere({ ofBoth }: { ofBoth: boolean }) {
  const t = useText();
  const explorer = useExplorer();
  const scope = useExplorerState((state) => state.scope);
  return (
    <p>
      {t(ofBoth ? "over-time.nobody-on-either" : "over-time.nobody")}{" "}
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
