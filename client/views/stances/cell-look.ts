import { type IssueKind, type Stance } from "../../model/kinds.ts";
import { type CellAggregation } from "../../options/shown/cell.ts";
import { counted, stanceSign, stanceWord } from "../../panels/parts/english-words.ts";
import { type MatrixCell } from "./matrix.ts";

/** How a cell is drawn: by stance, full or pale, with a sign and a number. */
export interface CellLook {
  readonly tone: Stance;
  readonly pale: boolean;
  readonly text: string;
}

/** The latest stance with the number of positions behind it; or a number with its sign, pale where it is near 0. */
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

/** `+.7`, `−2`, `0`: short enough for a cell. */
function signed(weight: number): string {
  const figures = String(Math.round(Math.abs(weight) * 10) / 10).replace(/^0\./, ".");
  if (figures === "0") return "0";
  return `${weight > 0 ? "+" : "−"}${figures}`;
}

/** A cell in words, for those who can't see it and for its tip. */
export function cellWords(
  cell: MatrixCell,
  issueKind: IssueKind,
  aggregation: CellAggregation,
): string {
  const { text } = cellLook(cell, aggregation);
  const said =
    aggregation === "LATEST"
      ? stanceWord(cell.stance, issueKind)
      : `${aggregation === "MEAN" ? "mean" : "supports less opposes"} ${text === "?" ? "unclear" : text}`;
  return [
    said,
    counted(cell.n, "position"),
    ...(cell.contradictory ? ["has said both"] : []),
    ...(cell.holders > 1
      ? [`${counted(cell.holders, "holder")}${cell.holdersDisagree ? " who disagree" : ""}`]
      : []),
  ].join(", ");
}
