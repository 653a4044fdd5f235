import { type IssueKind, type Stance } from "../../model/kinds.ts";
import { type CellAggregation } from "../../options/shown/cell.ts";
import { counted } from "../../format/format-count.ts";
import { type Translate } from "../../messages/translate.ts";
import { stanceSign, stanceWord } from "../../panels/parts/words.ts";
import { type MatrixCell } from "./matrix.ts";

/** How a cell is drawn: colour by stance, full or pale, with a sign and a number. */
export interface CellLook {
  readonly tone: Stance;
  readonly pale: boolean;
  readonly text: string;
}

/** The latest stance with the number of positions; or a number with its sign, pale if it is near 0. */
export function cellLook(cell: MatrixCell, aggregation: CellAggregation): CellLook {
  const { stance, weight, n } = cell;
  if (aggregation === "LATEST") {
    return { tone: stance, pale: false, text: `${stanceSign[stance]}${n > 1 ? n : ""}` };
  }
  if (weight === null) return { tone: "UNCLEAR", pale: false, text: stanceSign.UNCLEAR };
  const tone = weight > 0 ? "SUPPORTS" : weight < 0 ? "OPPOSES" : "NEUTRAL";
  const strong = aggregation === "MEAN" ? 0.5 : 1.5;
  return { tone, pale: Math.abs(weight) < strong, text: signed(weight) };
}

/** A short form for a cell: `+.7`, `−2`, `0`. */
function signed(weight: number): string {
  const figures = String(Math.round(Math.abs(weight) * 10) / 10).replace(/^0\./, ".");
  if (figures === "0") return "0";
  return `${weight > 0 ? "+" : "−"}${figures}`;
}

/** A cell in words, for screen readers and the tooltip. */
export function cellWords(
  t: Translate,
  cell: MatrixCell,
  issueKind: IssueKind,
  aggregation: CellAggregation,
): string {
  const holders = counted(t, cell.holders, "holder");
  return [
    said(t, cell, issueKind, aggregation),
    counted(t, cell.n, "position"),
    ...(cell.contradictory ? [t("matrix.said-both")] : []),
    ...(cell.holders < 2
      ? []
      : [cell.holdersDisagree ? t("matrix.holders-disagree", { holders }) : holders]),
  ].join(", ");
}

function said(
  t: Translate,
  cell: MatrixCell,
  issueKind: IssueKind,
  aggregation: CellAggregation,
): string {
  if (aggregation === "LATEST") return stanceWord(t, cell.stance, issueKind);
  const number = cell.weight === null ? t("stance.UNCLEAR") : cellLook(cell, aggregation).text;
  return t(aggregation === "MEAN" ? "matrix.mean" : "matrix.subtract", { number });
}
