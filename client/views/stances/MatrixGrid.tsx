import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { type ActorNode, type IssueNode } from "../../model/explored-graph.ts";
import { Mark } from "../../panels/parts/Mark.tsx";
import { counted } from "../../panels/parts/english-words.ts";
import { cellLook, cellWords } from "./cell-look.ts";
import { moveInGrid } from "./move-in-grid.ts";
import { type Matrix, type MatrixCell, type MatrixRow } from "./matrix.ts";

/**
 * The matrix as a grid (https://www.w3.org/WAI/ARIA/apg/patterns/grid/): one stop of the tab key, arrow
 * keys within. Row 0 holds the issues, column 0 the actors.
 */
export function MatrixGrid({ matrix }: { matrix: Matrix }) {
  const explorer = useExplorer();
  const selection = useExplorerState((state) => state.selection);
  const [focus, setFocus] = useState({ row: 1, column: 1 });
  const grid = useRef<HTMLTableElement>(null);
  const rows = matrix.groups.flatMap((group) => group.rows);
  const size = { rows: rows.length + 1, columns: matrix.columns.length + 1 };
  const current = {
    row: Math.min(focus.row, size.rows - 1),
    column: Math.min(focus.column, size.columns - 1),
  };

  // A link may name a cell that lies outside of what is in sight at first.
  useEffect(() => {
    grid.current
      ?.querySelector('.cell[aria-pressed="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "center" });
  }, []);

  function onKey(event: KeyboardEvent) {
    const next = moveInGrid(current, event, size);
    if (next === null) return;
    event.preventDefault();
    setFocus(next);
    const place = `[data-row="${next.row}"][data-column="${next.column}"]`;
    grid.current?.querySelector<HTMLElement>(place)?.focus();
  }

  const stop = (row: number, column: number) => ({
    "data-row": row,
    "data-column": column,
    tabIndex: row === current.row && column === current.column ? 0 : -1,
    onFocus: () => setFocus({ row, column }),
  });
  return (
    <div className="matrix-scroll">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table className="matrix" role="grid" aria-label="Stances" ref={grid} onKeyDown={onKey}>
        <thead>
          <tr>
            <td className="matrix-corner" aria-label="Actors by issues" />
            {matrix.columns.map(({ issue }, place) => (
              <IssueHead
                key={issue.id}
                issue={issue}
                selected={selection?.id === issue.id}
                select={() => explorer.select({ type: "node", id: issue.id })}
                stop={stop(0, place + 1)}
              />
            ))}
            <td className="matrix-overhang" aria-hidden="true" />
          </tr>
        </thead>
        {matrix.groups.map(({ title, rows: members }) => (
          <tbody key={title ?? ""} {...(title !== null && { "aria-label": title })}>
            {members.map((member) => {
              const { actor } = member;
              const row = rows.indexOf(member) + 1;
              return (
                <tr key={actor.id}>
                  <th scope="row" data-selected={selection?.id === actor.id}>
                    <button
                      type="button"
                      {...stop(row, 0)}
                      onClick={() => explorer.select({ type: "node", id: actor.id })}
                    >
                      <Mark {...actor} size={10} />
                      <span>{actor.label}</span>
                      <RolledUp row={member} />
                    </button>
                  </th>
                  {matrix.columns.map(({ issue }, place) => (
                    <StanceCell
                      key={issue.id}
                      actor={actor}
                      issue={issue}
                      cell={matrix.cells.get(`${actor.id}>${issue.id}`)}
                      stop={stop(row, place + 1)}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** How many stand behind a roll-up, and on how many issues they disagree. */
function RolledUp({ row: { holders, disputedIssues } }: { row: MatrixRow }) {
  if (holders < 2) return null;
  const disagree =
    disputedIssues === 0 ? "" : `, who disagree on ${counted(disputedIssues, "issue")}`;
  return (
    <small title={`${holders} holders${disagree}`}>
      {holders}
      {disputedIssues > 0 && <i className="matrix-split" aria-hidden="true" />}
      <span className="unseen"> holders{disagree}</span>
    </small>
  );
}

type Stop = { tabIndex: number; onFocus: () => void };

function IssueHead(props: { issue: IssueNode; selected: boolean; select: () => void; stop: Stop }) {
  const { issue } = props;
  return (
    <th scope="col" data-selected={props.selected}>
      <button
        type="button"
        title={issue.sublabel ?? issue.label}
        {...props.stop}
        onClick={props.select}
      >
        <span>
          {issue.label}
          {issue.issueKind === "CLAIM" && !/claim/i.test(issue.label) && <em> claim</em>}
        </span>
      </button>
    </th>
  );
}

function StanceCell(props: {
  actor: ActorNode;
  issue: IssueNode;
  cell: MatrixCell | undefined;
  stop: Stop;
}) {
  const { actor, issue, cell, stop } = props;
  const explorer = useExplorer();
  const id = `${actor.id}>${issue.id}`;
  const selected = useExplorerState(({ selection }) => selection?.id === id);
  const aggregation = useExplorerState(({ options }) => options.cell);
  if (cell === undefined) {
    return (
      <td {...stop} aria-label={`${actor.label} on ${issue.label}: no position recorded`}>
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
        aria-label={`${actor.label} on ${issue.label}: ${cellWords(cell, issue.issueKind, aggregation)}`}
        title={cell.band ?? undefined}
        {...stop}
        onClick={() => explorer.select({ type: "tie", id })}
      >
        {text}
      </button>
    </td>
  );
}
