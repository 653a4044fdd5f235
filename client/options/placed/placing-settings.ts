import { type LayoutSettings } from "../../layout/layout-settings.ts";
import { getLayout } from "../../layout/all-layouts.ts";
import { type NetworkOptions } from "../network-options.ts";

/** What the options set about the layout that they choose; what another layout would use is left out. */
export function placingSettings(options: NetworkOptions): Partial<LayoutSettings> {
  const used = getLayout(options.layout).settings;
  return Object.fromEntries(used.map((name) => [name, options[name]]));
}
