import { type NetworkColumns } from "../../../networks/columns/columns.ts";
import { nestBackbone, type NestedBackbone } from "../../../networks/combined/backbone.ts";
import { type StanceNetworkQuestion, toStanceOptions } from "../stance-options.ts";

/** What a stance network can do without. */
export function backbone(columns: NetworkColumns, network: StanceNetworkQuestion): NestedBackbone {
  return nestBackbone(columns, toStanceOptions(columns, network, null));
}
