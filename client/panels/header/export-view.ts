import { type Explorer } from "../../explorer/explorer.ts";
import { answerState } from "../../explorer/answer-state.ts";
import { type ExportFormat } from "../../exports/export-format.ts";
import { findGraphHandle } from "../../graph-handle.ts";
import { message } from "../../messages/message.ts";
import { type Translate } from "../../messages/translate.ts";
import { withBundles } from "../../model/bundles/with-bundles.ts";
import { visibleGraph } from "../../model/visible-graph.ts";
import { finding, findingText } from "../../summary/finding.ts";
import { announce } from "../notices/announcements.ts";
import { download } from "../parts/download.ts";

/** Exports the view. While it is loading, or empty, only announces that there is nothing to export. */
export async function exportView(
  t: Translate,
  explorer: Explorer,
  format: ExportFormat,
): Promise<void> {
  const state = explorer.store.getState();
  if (answerState(state) !== null || visibleGraph(state).order === 0) {
    announce(message("export.nothing"));
    return;
  }
  try {
    const file = await format.make({
      graph: withBundles(visibleGraph(state), state),
      finding: findingText(finding(state, t)),
      origin: t("export.origin", {
        datasets: state.overview?.datasets.map(({ title }) => title).join("; ") ?? "",
        address: window.location.href,
        day: new Date().toISOString().slice(0, 10),
      }),
      canvas: state.view === "graph" ? findGraphHandle() : null,
    });
    download(`parley-${state.mode}.${format.id}`, format.type, file);
  } catch (error) {
    announce(message("export.failed", { why: error instanceof Error ? error.message : "" }));
  }
}
