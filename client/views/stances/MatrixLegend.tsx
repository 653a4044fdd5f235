import { useExplorerState } from "../../explorer-context.tsx";
import { RichText } from "../../language/RichText.tsx";
import { useText } from "../../language/use-text.ts";
import { StanceMark } from "../../panels/parts/StanceMark.tsx";
import { counted } from "../../format/format-count.ts";
import { stanceOrder } from "../../panels/parts/words.ts";
import { type Matrix } from "./matrix.ts";

/** The meaning of the matrix's colours, signs and numbers, and how much is left out. */
export function MatrixLegend(props: {
  matrix: Matrix;
  leftOut: { actorsLeftOut: number; issuesLeftOut: number; positionsLeftOut: number };
}) {
  const t = useText();
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
          <i className="matrix-flag" aria-hidden="true" /> {t("matrix.said-both")}
        </span>
      )}
      {cells.some((cell) => cell.holdersDisagree) && (
        <span>
          <i className="matrix-split" aria-hidden="true" /> {t("matrix.legend-split")}
        </span>
      )}
      <span>{t(`matrix.number-${aggregation}`)}</span>
      <span>
        <RichText id="matrix.legend-claim" tags={{ claim: (word) => <em>{word}</em> }} />
      </span>
      {actorsLeftOut + issuesLeftOut > 0 && (
        <span>
          {t("matrix.left-out", {
            actors: counted(t, actorsLeftOut, "actor"),
            issues: counted(t, issuesLeftOut, "issue"),
            positions: counted(t, positionsLeftOut, "position"),
          })}
        </span>
      )}
    </div>
  );
}
