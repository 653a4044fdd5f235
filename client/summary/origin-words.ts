import { type ExplorerState } from "../explorer/explorer-state.ts";
import { type Translate } from "../messages/translate.ts";

/** Where a file is from that is taken away: the data sets, the address of the view, and the day. */
export function originWords(t: Translate, { overview }: Pick<ExplorerState, "overview">): string {
  return t("export.origin", {
    datasets: overview?.datasets.map(({ title }) => title).join("; ") ?? "",
    address: window.location.href,
    day: new Date().toISOString().slice(0, 10),
  });
}
