import { memo } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { Mark } from "../../panels/parts/Mark.tsx";
import { type TimeSpan } from "../../model/day-span.ts";
import { isSelected } from "../../model/selection.ts";
import { type ActorLanes } from "./stance-lanes.ts";
import { type IssueOverTime, IssueLine } from "./IssueLine.tsx";

/** An actor with a lane for each issue. */
export const StanceLaneRow = memo(function StanceLaneRow(props: {
  issues: readonly IssueOverTime[];
  row: ActorLanes;
  span: TimeSpan;
  /** Of one lane, CSS pixels. */
  width: number;
  /** The position that is the tab stop. */
  stop: string | null;
}) {
  const { issues, row, span, width, stop } = props;
  const { actor, lanes } = row;
  const explorer = useExplorer();
  const cells = issues.map(({ id }) => `${actor.id}>${id}`);
  const selected = useExplorerState(({ selection }) =>
    cells.some((cell) => isSelected(selection, cell)),
  );
  const first = cells[lanes.findIndex((lane) => lane !== null)];
  return (
    <li className="stance-lane" aria-label={actor.name} data-selected={selected}>
      <button
        type="button"
        className="stance-lane-name"
        tabIndex={-1}
        onClick={() => first !== undefined && explorer.select({ type: "tie", id: first })}
      >
        <Mark kind="ACTOR" {...actor} size={10} />
        <span>{actor.name}</span>
      </button>
      {issues.map((issue, n) => (
        <IssueLine
          key={issue.id}
          issue={issue}
          actor={actor.id}
          lane={lanes[n] ?? null}
          span={span}
          width={width}
          stop={stop}
        />
      ))}
    </li>
  );
});
