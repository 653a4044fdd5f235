import { type NetworkColumns } from "../../networks/columns/columns.ts";
import {
  type StanceContradiction,
  stanceContradictions,
} from "../../networks/combined/stance-contradictions.ts";
import { toPositionChoice } from "../../networks/stances/position-filter.ts";
import { type PositionsQuestion } from "./stance-options.ts";

/** The first contradictions, and their total number. */
export function contradictions(
  columns: NetworkColumns,
  { positions, first }: { readonly positions: PositionsQuestion; readonly first: number },
): { readonly contradictions: readonly StanceContradiction[]; readonly count: number } {
  const filter = { ...positions.filter, holders: positions.among };
  const found = stanceContradictions(columns, toPositionChoice(columns, positions, filter));
  return { contradictions: found.slice(0, first), count: found.length };
}
