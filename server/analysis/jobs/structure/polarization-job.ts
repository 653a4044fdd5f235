import { type NetworkColumns } from "../../../networks/columns/columns.ts";
import {
  polarizationOf,
  type PolarizedOptions,
  polarizationOverWindows,
} from "../../../networks/combined/polarization.ts";
import { type Windowed, type WindowOptions } from "../../../networks/combined/windows.ts";
import { type CampSearch, type Polarization } from "../../../networks/structure/polarized-camps.ts";
import { type StanceNetworkQuestion, toStanceOptions } from "../stance-options.ts";

/** A polarization without its members. */
export interface PolarizedIndices extends Pick<
  Polarization,
  "value" | "agreement" | "disagreement" | "starts"
> {
  readonly nodeCount: number;
  /** Number of nodes in each camp, largest first. */
  readonly campSizes: readonly number[];
}

/** How far a stance network is polarized, with the camp of each node. */
export function polarization(
  columns: NetworkColumns,
  { network, search }: { readonly network: StanceNetworkQuestion; readonly search: CampSearch },
) {
  const found = polarizationOf(columns, optionsOf(columns, network), search);
  const { nodes, part } = found.camps;
  return {
    ...toIndices(found),
    nodes: Array.from(nodes, (node, n) => ({ node, camp: part[n]! })),
  };
}

/** The same in each moving window, without the camp of each node. */
export function polarizationWindows(
  columns: NetworkColumns,
  {
    network,
    search,
    windows,
  }: {
    readonly network: StanceNetworkQuestion;
    readonly search: CampSearch;
    readonly windows: WindowOptions;
  },
): Windowed<PolarizedIndices> {
  const found = polarizationOverWindows(columns, optionsOf(columns, network), windows, search);
  return {
    ...found,
    windows: found.windows.map((each) => ({
      window: each.window,
      network: toIndices(each.network),
    })),
  };
}

function optionsOf(columns: NetworkColumns, network: StanceNetworkQuestion): PolarizedOptions {
  const {
    aggregation: _,
    first: _first,
    after: _after,
    ...options
  } = toStanceOptions(columns, network, null);
  return options;
}

function toIndices({
  value,
  agreement,
  disagreement,
  starts,
  camps,
}: Polarization): PolarizedIndices {
  const campSizes = Array.from({ length: camps.count }, () => 0);
  for (const camp of camps.part) campSizes[camp]! += 1;
  return {
    value,
    agreement,
    disagreement,
    starts,
    nodeCount: camps.nodes.length,
    campSizes,
  };
}
