import { memo } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { type ActorNode, type IssueNode } from "../../model/explored-graph.ts";
import { Mark } from "../../panels/parts/Mark.tsx";
import { counted } from "../../format/format-count.ts";
import { Space } from "../grid/Space.tsx";
import { stopAt } from "../grid/use-grid.ts";
import { cellLook, cellWords } from "./cell-look.ts";
import { type Matrix, type MatrixCell, type MatrixRow } from "./matrix.ts";

/** An actor of the matrix with its stance on each issue. */
export const StanceRow = memo(function StanceRow(props: {
  row: MatrixRow;
  /** Among all rows, those of the header included. */
  index: number;
  columns: Matrix["columns"];
  cells: Matrix["cells"];
  /** The focused column; null if the focus is in another row. */
  focus: number | null;
  /** The selected actor or cell, if it is in this row. */
  selected: string | null;
  spaceBefore: number;
}) {
  const { row, index, columns, cells, focus, selected } = props;
  const { actor } = row;
  const explorer = useExplorer();
  const stop = (column: number) => stopAt(index, column, { row: index, column: focus ?? -1 });
  return (
    <>
      <Space height={props.spaceBefore} />
      <tr aria-rowindex={index + 1}>
        <th scope="row" data-selected={selected === actor.id}>
          <button
            type="button"
            {...stop(0)}
            onClick={() => explorer.select({ type: "node", id: actor.id })}
          >
            <Mark {...actor} size={10} />
            <span>{actor.label}</span>
            <RolledUp row={row} />
          </button>
        </th>
        {columns.map(({ issue }, place) => (
          <StanceCell
            key={issue.id}
            actor={actor}
            issue={issue}
            cell={cells.get(`${actor.id}>${issue.id}`)}
            selected={selected === `${actor.id}>${issue.id}`}
            stop={stop(place + 1)}
          />
        ))}
      </tr>
    </>
  );
});

/** How many actors are rolled up, and on how many issues they disagree. */
function RolledUp({ row: { holders, disputedIssues } }: { row: MatrixRow }) {
  const t = useText();
  if (holders < 2) return null;
  const who = counted(t, holders, "holder");
  const said =
    disputedIssues === 0
      ? who
      : t("matrix.disagree-on", { holders: who, issues: counted(t, disputedIssues, "issue") });
  return (
    <small title={said}>
      <span aria-hidden="true">{holders}</span>
      {disputedIssues > 0 && <i className="matrix-split" aria-hidden="true" />}
      <span className="unseen"> {said}</span>
    </small>
  );
}

function StanceCell(props: {
  actor: ActorNode;
  issue: IssueNode;
  cell: MatrixCell | undefined;
  selected: boolean;
  stop: ReturnType<typeof stopAt>;
}) {
  const t = useText();
  const { actor, issue, cell, selected, stop } = props;
  const explorer = useExplorer();
  const aggregation = useExplorerState(({ options }) => options.cell);
  const label = (said: string) =>
    t("matrix.cell", { actor: actor.label, issue: issue.label, said });
  if (cell === undefined) {
    return (
      <td {...stop} aria-label={label(t("matrix.no-position"))}>
        <span className="cell cell-empty" />
      </td>
    );
  }
  const { tone, pale, text } = cellLook(cell, aggregation);
  return (
    <td>
      <button
        type="button"
        className={`cell stance-${tone.toLowerCase()}`}
        data-pale={pale}
        data-both={cell.contradictory}
        data-split={cell.holdersDisagree}
        aria-pressed={selected}
        aria-label={label(cellWords(t, cell, issue.issueKind, aggregation))}
        title={cell.band === null ? undefined : t(`band.${cell.band}`)}
        {...stop}
        onClick={() => explorer.select({ type: "tie", id: `${actor.id}>${issue.id}` })}
      >
        {text}
      </button>
    </td>
  );
}
