import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { type ActorNode, type IssueNode, type StanceTie } from "../../model/explored-graph.ts";
import { Mark } from "../../panels/parts/Mark.tsx";
import { counted, stanceSign, stanceWord } from "../../panels/parts/words.ts";
import { moveInGrid } from "./move-in-grid.ts";
import { type Matrix } from "./matrix.ts";

/**
 * The matrix as a grid (https://www.w3.org/WAI/ARIA/apg/patterns/grid/): one stop of the tab key, arrow
 * keys within. Row 0 holds the issues, column 0 the actors.
 */
export function MatrixGrid({ matrix }: { matrix: Matrix }) {
  const explorer = useExplorer();
  const selection = useExplorerState((state) => state.selection);
  const [focus, setFocus] = useState({ row: 1, column: 1 });
  const grid = useRef<HTMLTableElement>(null);
  const actors = matrix.groups.flatMap((group) => group.actors);
  const size = { rows: actors.length + 1, columns: matrix.issues.length + 1 };
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
            {matrix.issues.map((issue, place) => (
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
        {matrix.groups.map(({ side, actors: members }) => (
          <tbody key={side?.id ?? ""} aria-label={side?.title ?? "Without a side"}>
            {members.map((actor) => {
              const row = actors.indexOf(actor) + 1;
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
                    </button>
                  </th>
                  {matrix.issues.map((issue, place) => (
                    <StanceCell
                      key={issue.id}
                      actor={actor}
                      issue={issue}
                      tie={matrix.cells.get(`${actor.id}>${issue.id}`)}
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
  tie: StanceTie | undefined;
  stop: Stop;
}) {
  const { actor, issue, tie, stop } = props;
  const explorer = useExplorer();
  const id = `${actor.id}>${issue.id}`;
  const selected = useExplorerState(({ selection }) => selection?.id === id);
  if (tie === undefined) {
    return (
      <td {...stop} aria-label={`${actor.label} on ${issue.label}: no position recorded`}>
        <span className="cell cell-empty" />
      </td>
    );
  }
  const count = tie.positions.length;
  const both = tie.contradictory ? ", has said both" : "";
  const words = `${stanceWord(tie.stance, issue.issueKind)}, ${counted(count, "position")}${both}`;
  return (
    <td>
      <button
        type="button"
        className={`cell stance-${tie.stance.toLowerCase()}`}
        data-strength={count > 2 ? 3 : count}
        data-both={tie.contradictory}
        aria-pressed={selected}
        aria-label={`${actor.label} on ${issue.label}: ${words}`}
        {...stop}
        onClick={() => explorer.select({ type: "tie", id })}
      >
        {stanceSign[tie.stance]}
        {count > 1 && count}
      </button>
    </td>
  );
}
