import { Menu } from "@mantine/core";
import { useStore } from "zustand";
import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { type DialogProps } from "../on-demand/DialogOnDemand.tsx";
import { canvasCommands } from "./canvas-commands.ts";
import { contextMenu } from "./context-menu.ts";
import { selectionCommands } from "./selection-commands.ts";
import "../../language/late-words.ts";

/** The context menu at the pointer: commands for the selection, or for the canvas if nothing is selected. */
export function ContextMenu({ opened, onClose }: DialogProps) {
  const t = useText();
  const explorer = useExplorer();
  const { at } = useStore(contextMenu);
  const ofSelection = opened ? selectionCommands(t, explorer) : [];
  const commands =
    ofSelection.length > 0 || !opened ? ofSelection : canvasCommands(t, explorer, at);
  return (
    <Menu
      opened={opened}
      onChange={(stays) => stays || onClose()}
      position="bottom-start"
      offset={2}
      trapFocus
      returnFocus
    >
      <Menu.Target>
        <span className="context-menu-at" style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t("select.menu")}>
        {commands.map(({ id, label, keys, run }) => (
          <Menu.Item
            key={id}
            onClick={run}
            {...(keys !== undefined && { rightSection: <kbd>{keys}</kbd> })}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
