import { Button, Menu } from "@mantine/core";
import { Download } from "lucide-react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { type Explorer } from "../../explorer/explorer.ts";
import { whatIsMissing } from "../../explorer/what-is-missing.ts";
import { allExports } from "../../exports/all-exports.ts";
import { type ExportFormat } from "../../exports/export-format.ts";
import { findGraphHandle } from "../../graph-handle.ts";
import { message } from "../../messages/message.ts";
import { type Translate } from "../../messages/translate.ts";
import { useText } from "../../language/use-text.ts";
import { visibleGraph } from "../../model/visible-graph.ts";
import { finding, findingText } from "../../summary/finding.ts";
import { announce } from "../notices/announcements.ts";
import { download } from "../parts/download.ts";

/** What is seen, as a file to take away. */
export function ExportMenu() {
  const t = useText();
  const explorer = useExplorer();
  const hasCanvas = useExplorerState(({ view }) => view === "graph");
  const formats = allExports.filter(({ needsCanvas }) => hasCanvas || !needsCanvas);
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button leftSection={<Download size={15} aria-hidden="true" />}>{t("export.menu")}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format.label.id} onClick={() => void exportView(t, explorer, format)}>
            {t.say(format.label)} <span className="beside">{t.say(format.serves)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Takes away what is seen; not before it is there. */
export async function exportView(
  t: Translate,
  explorer: Explorer,
  format: ExportFormat,
): Promise<void> {
  const state = explorer.store.getState();
  if (whatIsMissing(state) !== null || visibleGraph(state).order === 0) {
    announce(message("export.nothing"));
    return;
  }
  try {
    const file = await format.make({
      graph: visibleGraph(state),
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
