import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { type GapList, listGaps } from "../../networks/combined/gaps.ts";
import { type OneModeNormalisation } from "../../networks/stances/one-mode-weight.ts";
import { type BothQuestion, toBoth } from "./to-both.ts";

/** Who disagrees and has not met, as plain data. */
export interface GapsQuestion extends BothQuestion {
  readonly normalisation: OneModeNormalisation;
  /** Day number. */
  readonly notSince: number | null;
  readonly leastShared?: number | undefined;
}

/** The strongest disagreements between actors who have not met. */
export function gaps(
  columns: NetworkColumns,
  {
    network,
    first,
    bridges,
  }: { readonly network: GapsQuestion; readonly first: number; readonly bridges: number },
): GapList {
  const { normalisation, notSince, leastShared } = network;
  return listGaps(columns, {
    ...toBoth(columns, network),
    normalisation,
    notSince,
    leastShared,
    first,
    bridges,
  });
}
