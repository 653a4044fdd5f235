import { Menu } from "@mantine/core";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { allExports } from "../../exports/all-exports.ts";
import { useText } from "../../language/use-text.ts";
import { getView } from "../../views/all-views.ts";
import { exportView } from "./export-view.ts";
import "../../language/late-words.ts";

/** The export formats as menu items. */
export function ExportItems() {
  const t = useText();
  const explorer = useExplorer();
  const hasCanvas = useExplorerState(({ view }) => getView(view).hasPicture);
  const formats = allExports.filter(({ needsCanvas }) => hasCanvas || !needsCanvas);
  return formats.map((format) => (
    <Menu.Item key={format.label.id} onClick={() => void exportView(t, explorer, format)}>
      {t.say(format.label)} <span className="beside">{t.say(format.serves)}</span>
    </Menu.Item>
  ));
}
