import "../../language/late-words.ts";
import { useMemo } from "react";
import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { Phrases } from "../../panels/parts/Phrases.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { useSides } from "../../panels/parts/use-sides.ts";
import { byDays, byEvidence } from "../../summary/within-bounds.ts";
import { arrange } from "./matrix.ts";
import { matrixFinding } from "./matrix-finding.ts";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { MatrixLegend } from "./MatrixLegend.tsx";
import { useMatrix } from "./use-matrix.ts";
import "./stances.css";

/** Who holds which stance, as a matrix: actors by issues. */
export function StancesView() {
  const t = useText();
  const { answer, error, refetch } = useMatrix();
  const sides = useSides();
  const filters = useExplorerState((state) => state.filters);
  const chosenSides = filters.sides;
  const hidden = useExplorerState((state) => state.hidden);
  const order = useExplorerState((state) => state.options.order);
  const matrix = useMemo(() => {
    if (answer === undefined) return null;
    return arrange(
      t,
      answer,
      sides,
      order,
      (node) =>
        !hidden.has(node.id) &&
        (node.kind === "ISSUE" ||
          chosenSides.length === 0 ||
          chosenSides.includes(node.side ?? node.country ?? "")),
    );
  }, [t, answer, sides, order, hidden, chosenSides]);

  return (
    <div className="stances-view">
      {error !== null && answer === undefined ? (
        <QueryProblem error={error} retry={() => void refetch()} />
      ) : matrix === null || answer === undefined ? (
        <TextSkeleton lines={12} />
      ) : (
        <>
          <Phrases
            phrases={[
              ...matrixFinding(t, matrix),
              ...byDays(t, filters),
              ...byEvidence(t, filters),
            ]}
          />
          {matrix.cells.size > 0 && <MatrixGrid matrix={matrix} />}
          <MatrixLegend matrix={matrix} leftOut={answer} />
        </>
      )}
    </div>
  );
}
