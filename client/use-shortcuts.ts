import { type HotkeyItem, useHotkeys } from "@mantine/hooks";
import { findGraphHandle } from "./graph-handle.ts";
import { useExplorer } from "./explorer-context.tsx";
import { type Explorer } from "./explorer/explorer.ts";
import { visibleGraph } from "./model/visible-graph.ts";
import { allModes } from "./modes/all-modes.ts";
import { openHelp } from "./panels/rail/HelpDialog.tsx";
import { openSearch } from "./panels/search/search-dialog.ts";
import { togglePin } from "./panels/toggle-pin.ts";

/** The keys that work everywhere but in text fields; HelpDialog lists them. */
export function useShortcuts(): void {
  const explorer = useExplorer();
  const withSelected = (act: (id: string) => unknown) => () => {
    const id = selectedNode(explorer);
    if (id !== null) void act(id);
  };
  useHotkeys([
    ["mod+K", openSearch],
    ["/", openSearch],
    ["e", withSelected((id) => explorer.expand(id))],
    ["h", withSelected((id) => explorer.hide([id]))],
    ["p", withSelected((id) => togglePin(explorer, id))],
    ["f", () => findGraphHandle()?.fit()],
    ...allModes.map(({ key, id }): HotkeyItem => [key, () => void explorer.setMode(id)]),
    ["mod+Z", () => void explorer.undo()],
    ["mod+shift+Z", () => void explorer.redo()],
    ["shift+?", openHelp],
    ["Escape", () => explorer.select(null)],
  ]);
}

/** The selected node, if it is on the canvas. */
function selectedNode(explorer: Explorer): string | null {
  const state = explorer.store.getState();
  const { selection } = state;
  return selection?.type === "node" && visibleGraph(state).hasNode(selection.id)
    ? selection.id
    : null;
}
