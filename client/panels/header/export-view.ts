import { type Explorer } from "../../explorer/explorer.ts";
import { answerState } from "../../explorer/answer-state.ts";
import { type ExportFormat } from "../../exports/export-format.ts";
import { findGraphHandle, findPicture } from "../../graph-handle.ts";
import { message } from "../../messages/message.ts";
import { type Translate } from "../../messages/translate.ts";
import { withBundles } from "../../model/bundles/with-bundles.ts";
import { visibleGraph } from "../../model/visible-graph.ts";
import { finding, findingText } from "../../summary/finding.ts";
import { getView } from "../../views/all-views.ts";
import { addressForOthers } from "../../url/browser-address.ts";
import { announce } from "../notices/announcements.ts";
import { download } from "../parts/download.ts";

/** Exports the view. While it is loading, or empty, only announces that there is nothing to export. */
export async function exportView(
  t: Translate,
  explorer: Explorer,
  format: ExportFormat,
): Promise<void> {
  const state = explorer.store.getState();
  const picture = getView(state.view).hasPicture ? findPicture() : null;
  // The map has a line of its own, and something to show when it says so.
  const own = format.needsCanvas ? picture?.finding?.() : undefined;
  const isOwn = own !== undefined;
  const said = isOwn ? own : findingText(finding(state, t));
  const isEmpty = answerState(state) !== null || visibleGraph(state).order === 0;
  if (said === null || (isEmpty && !isOwn)) {
    announce(message("export.nothing"));
    return;
  }
  try {
    const file = await format.make({
      graph: withBundles(visibleGraph(state), state),
      notes: state.ownNotes,
      finding: said,
      origin: t("export.origin", {
        datasets: state.overview?.datasets.map(({ title }) => title).join("; ") ?? "",
        address: addressForOthers(),
        day: new Date().toISOString().slice(0, 10),
      }),
      canvas: state.view === "graph" ? findGraphHandle() : null,
      picture,
    });
    download(`parley-${isOwn ? state.view : state.mode}.${format.id}`, format.type, file);
  } catch (error) {
    announce(message("export.failed", { why: error instanceof Error ? error.message : "" }));
  }
}
