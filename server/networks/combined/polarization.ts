import { type NetworkColumns } from "../columns/columns.ts";
import {
  createStanceNetwork,
  type StanceNetwork,
  type StanceNetworkOptions,
} from "../stances/stance-network.ts";
import { checkPairCount } from "../structure/check-pair-count.ts";
import {
  type CampSearch,
  findPolarizedCamps,
  type Polarization,
} from "../structure/polarized-camps.ts";
import { positionsOverWindows, type Windowed, type WindowOptions } from "./windows.ts";

/** The most ties walked over in search of camps, in all windows together: some ten seconds of one core. */
const mostWalked = 1e9;

/** Whose pairs: those of agreement and disagreement are computed for the same options. */
export type PolarizedOptions = Omit<StanceNetworkOptions, "aggregation" | "first" | "after">;

/**
 * How far a stance network is polarized: by CONGRUENCE and CONFLICT of the same pairs. @throws
 * {InvalidNetworkOptionsError}
 */
export function polarizationOf(
  columns: NetworkColumns,
  options: PolarizedOptions,
  search: CampSearch,
): Polarization {
  checkSize(columns, options);
  return ofPeriod(columns, options, search, mostWalked);
}

/** The same in each moving window. @throws {InvalidNetworkOptionsError} */
export function polarizationOverWindows(
  columns: NetworkColumns,
  options: PolarizedOptions,
  windows: WindowOptions,
  search: CampSearch,
): Windowed<Polarization> {
  checkSize(columns, options);
  // The windows are laid before they are computed, so that each may walk over an equal part.
  const count = positionsOverWindows(columns, options, windows, () => null).windows.length;
  return positionsOverWindows(columns, options, windows, (period) =>
    ofPeriod(columns, { ...options, period }, search, mostWalked / count),
  );
}

/** No window has more pairs than all of them together. @throws {InvalidNetworkOptionsError} NETWORK_TOO_LARGE */
function checkSize(columns: NetworkColumns, options: PolarizedOptions): void {
  const asked = { ...options, aggregation: "IGNORE", first: 1 } as const;
  checkPairCount(createStanceNetwork(columns, asked).pairs.count, "COLUMNS");
}

function ofPeriod(
  columns: NetworkColumns,
  options: PolarizedOptions,
  search: CampSearch,
  most: number,
): Polarization {
  const pairsBy = (aggregation: "CONGRUENCE" | "CONFLICT"): StanceNetwork["pairs"] =>
    createStanceNetwork(columns, { ...options, aggregation, first: null }).pairs;
  return findPolarizedCamps(pairsBy("CONGRUENCE"), pairsBy("CONFLICT"), search, most);
}
