import { useMemo } from "react";
import { useStore } from "zustand";
import { useExplorerState } from "../../explorer-context.tsx";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { StanceMark } from "../../panels/parts/StanceMark.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { useSides } from "../../panels/parts/use-sides.ts";
import { counted, stanceOrder } from "../../panels/parts/words.ts";
import { arrange, type Matrix } from "./matrix.ts";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { isOfKind, stancesOptions } from "./stances-options.ts";
import { useMatrix } from "./use-matrix.ts";
import "./stances.css";

/** Who holds which stance, as a matrix: actors by issues. */
export function StancesView() {
  const { answer, error, refetch } = useMatrix();
  const sides = useSides();
  const chosenSides = useExplorerState((state) => state.filters.sides);
  const hidden = useExplorerState((state) => state.hidden);
  const { kind, order } = useStore(stancesOptions);
  const matrix = useMemo(() => {
    if (answer === undefined) return null;
    const actors = answer.actors.filter(
      (actor) =>
        isOfKind(actor.actorKind, kind) &&
        !hidden.has(actor.id) &&
        (chosenSides.length === 0 || chosenSides.includes(actor.side ?? actor.country ?? "")),
    );
    const issues = answer.issues.filter((issue) => !hidden.has(issue.id));
    return arrange({ ...answer, actors, issues }, sides, order);
  }, [answer, sides, kind, order, hidden, chosenSides]);

  return (
    <div className="stances-view">
      {error !== null && answer === undefined ? (
        <QueryProblem error={error} retry={() => void refetch()} />
      ) : matrix === null || answer === undefined ? (
        <TextSkeleton lines={12} />
      ) : (
        <>
          <MatrixFinding matrix={matrix} />
          {matrix.cells.size > 0 && <MatrixGrid matrix={matrix} />}
          <MatrixLegend leftOut={answer} />
        </>
      )}
    </div>
  );
}

function MatrixFinding({ matrix }: { matrix: Matrix }) {
  const actors = matrix.groups.reduce((sum, group) => sum + group.actors.length, 0);
  const cells = matrix.cells.size;
  const both = [...matrix.cells.values()].filter((cell) => cell.contradictory).length;
  if (cells === 0) return <p className="finding">Nobody here holds a position that is recorded.</p>;
  return (
    <p className="finding" aria-live="polite">
      <b>
        {counted(actors, "actor")} on {counted(matrix.issues.length, "issue")}.
      </b>{" "}
      {counted(cells, "cell holds", "cells hold")} a stance;{" "}
      {both === 0 ? (
        "in none of them has the actor said both yes and no."
      ) : (
        <>
          in <b>{both}</b> of them the actor has said both yes and no.
        </>
      )}
    </p>
  );
}

function MatrixLegend({ leftOut }: { leftOut: { actorsLeftOut: number; issuesLeftOut: number } }) {
  const { actorsLeftOut, issuesLeftOut } = leftOut;
  return (
    <div className="matrix-legend">
      {stanceOrder.map((stance) => (
        <StanceMark key={stance} stance={stance} issueKind="QUESTION" />
      ))}
      <span>
        <i className="matrix-flag" aria-hidden="true" /> has said both
      </span>
      <span>number: positions behind the cell</span>
      <span>
        <em>claim</em>: + affirms, − denies
      </span>
      {actorsLeftOut + issuesLeftOut > 0 && (
        <span>
          not shown: {counted(actorsLeftOut, "actor")}, {counted(issuesLeftOut, "issue")} with fewer
          positions
        </span>
      )}
    </div>
  );
}
