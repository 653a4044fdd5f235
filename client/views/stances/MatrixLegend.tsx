import { useExplorerState } from "../../explorer-context.tsx";
import { StanceMark } from "../../panels/parts/StanceMark.tsx";
import { counted, stanceOrder } from "../../panels/parts/english-words.ts";
import { type Matrix } from "./matrix.ts";

/** What colours, signs and numbers of the matrix mean, and how much is left out. */
export function MatrixLegend(props: {
  matrix: Matrix;
  leftOut: { actorsLeftOut: number; issuesLeftOut: number; positionsLeftOut: number };
}) {
  const { actorsLeftOut, issuesLeftOut, positionsLeftOut } = props.leftOut;
  const aggregation = useExplorerState((state) => state.options.cell);
  const cells = [...props.matrix.cells.values()];
  const shown = aggregation === "LATEST" ? stanceOrder : (["SUPPORTS", "OPPOSES"] as const);
  return (
    <div className="matrix-legend">
      {shown.map((stance) => (
        <StanceMark key={stance} stance={stance} issueKind="QUESTION" />
      ))}
      {cells.some((cell) => cell.contradictory) && (
        <span>
          <i className="matrix-flag" aria-hidden="true" /> has said both
        </span>
      )}
      {cells.some((cell) => cell.holdersDisagree) && (
        <span>
          <i className="matrix-split" aria-hidden="true" /> its holders disagree
        </span>
      )}
      <span>{numberMeans[aggregation]}</span>
      <span>
        <em>claim</em>: + affirms, − denies
      </span>
      {actorsLeftOut + issuesLeftOut > 0 && (
        <span>
          not shown: {counted(actorsLeftOut, "actor")}, {counted(issuesLeftOut, "issue")} with fewer
          positions ({counted(positionsLeftOut, "position")} in all)
        </span>
      )}
    </div>
  );
}

const numberMeans = {
  LATEST: "number: positions behind the cell",
  MEAN: "number: mean of −1 (opposes) to +1 (supports), pale near 0",
  SUBTRACT: "number: supports less opposes, pale near 0",
} as const;
