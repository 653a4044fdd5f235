import { issueSelected } from "../../api/over-time-query.ts";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { findingText } from "../../summary/finding.ts";
import { byDays, byEvidence } from "../../summary/within-bounds.ts";
import { IssueFinding } from "./IssueFinding.tsx";
import { IssuePicker } from "./IssuePicker.tsx";
import { type useOverTime } from "./use-over-time.ts";
import { type ShownIssue } from "./use-shown-lanes.ts";

/** The choice of one issue or two, and what can be said of each. */
export function OverTimeHead(props: {
  first: ShownIssue;
  second: ShownIssue | null;
  /** How many actors have lanes on both. */
  onBoth: number;
  asked: ReturnType<typeof useOverTime>;
}) {
  const { first, second, onBoth, asked } = props;
  const { choices, beside } = asked;
  const t = useText();
  const explorer = useExplorer();

  /** A selection in the issue that goes would take the place of the first one. */
  function lookBeside(issueBeside: string | null): void {
    const selected = issueSelected(explorer.store.getState(), choices);
    const isLosing = selected !== null && selected === second?.issue.id;
    explorer.turn({
      issueBeside,
      ...(isLosing && { selection: { type: "node", id: first.issue.id } }),
    });
  }

  return (
    <div className="over-time-head">
      <div className="over-time-pickers">
        <IssuePicker
          label={t("over-time.issue")}
          issue={first.issue}
          choices={choices.filter(({ id }) => id !== second?.issue.id)}
          onChoose={(id) => id !== null && explorer.select({ type: "node", id })}
        />
        {(choices.length > 1 || second !== null) && (
          <IssuePicker
            label={t("over-time.beside")}
            issue={second?.issue ?? null}
            choices={choices.filter(({ id }) => id !== first.issue.id)}
            none={t("over-time.beside-none")}
            onChoose={lookBeside}
          />
        )}
        <MoreIssues listed={asked.listed} />
      </div>
      <FindingOf shown={first} />
      {second !== null && (
        <>
          <FindingOf shown={second} />
          <p className="beside">{t("over-time.on-both", { n: onBoth })}</p>
        </>
      )}
      {beside !== null && second === null && <Waiting beside={beside} />}
      <WithinBounds />
    </div>
  );
}

function FindingOf({ shown: { issue, lanes, among } }: { shown: ShownIssue }) {
  const { nodes, totalCount } = issue.positions;
  return (
    <IssueFinding
      title={issue.title}
      lanes={lanes}
      among={among}
      loaded={nodes.length}
      all={totalCount}
    />
  );
}

/** How many issues are not among the choices yet, and a button to list more of them. */
function MoreIssues({ listed }: { listed: ReturnType<typeof useOverTime>["listed"] }) {
  const { left, total, isListing, error, listMore } = listed;
  const t = useText();
  if (left === 0) return null;
  if (error !== null) return <QueryProblem error={error} retry={listMore} />;
  return (
    <span className="beside">
      {t("over-time.listed", { n: total - left, all: total })}{" "}
      <button type="button" className="link-button" disabled={isListing} onClick={listMore}>
        {t("over-time.list-more")}
      </button>
    </span>
  );
}

/** The second issue has not arrived, could not be loaded, or is not within the filters. */
function Waiting(props: { beside: NonNullable<ReturnType<typeof useOverTime>["beside"]> }) {
  const { isAnswered, error, refetch } = props.beside;
  const t = useText();
  if (isAnswered) return <p className="beside">{t("over-time.beside-not-within")}</p>;
  return error === null ? (
    <TextSkeleton lines={1} />
  ) : (
    <QueryProblem error={error} retry={refetch} />
  );
}

/** Turns are counted within the bounds too. */
function WithinBounds() {
  const t = useText();
  const filters = useExplorerState((state) => state.filters);
  const said = [...byDays(t, filters), ...byEvidence(t, filters)];
  return said.length > 0 && <p className="beside">{findingText(said)}</p>;
}
