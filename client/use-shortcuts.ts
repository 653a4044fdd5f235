import { getHotkeyHandler, type HotkeyItem } from "@mantine/hooks";
import { useEffect } from "react";
import { findGraphHandle } from "./graph-handle.ts";
import { useExplorer } from "./explorer-context.tsx";
import { type Explorer } from "./explorer/explorer.ts";
import { bundlesOfSelection } from "./model/bundles/bundles-of-selection.ts";
import { selectedNodes } from "./model/selection.ts";
import { visibleGraph } from "./model/visible-graph.ts";
import { allModes } from "./modes/all-modes.ts";
import { fetchPart } from "./panels/on-demand/fetch-part.ts";
import { openHelp } from "./panels/rail/help-dialog.ts";
import { openSearch, searchDialog, typeAhead } from "./panels/search/search-dialog.ts";
import { toggleFold } from "./panels/toggle-fold.ts";
import { togglePin } from "./panels/toggle-pin.ts";

/** The keys that work everywhere except in text fields; HelpDialog lists them. */
export function useShortcuts(): void {
  const explorer = useExplorer();
  useEffect(() => {
    const byLetter = getHotkeyHandler(shortcutsOf(explorer));
    // Uses physical keys, so that shortcuts work on keyboards of other scripts.
    const byKey = getHotkeyHandler(
      shortcutsOf(explorer).map(([keys, act]) => [keys, act, { usePhysicalKeys: true }]),
    );
    // Recorded in the capture phase, because a dialog that Escape closes is gone when the handler below runs.
    let inDialog = false;
    const noteDialog = () => {
      inDialog = document.querySelector("[role='dialog'][aria-modal]") !== null;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTypedIn(event.target)) return;
      if (searchDialog.getState().opened) takeLetter(event);
      else if (!inDialog) {
        (/^[^\x20-\x7f]$/.test(event.key) ? byKey : byLetter)(event);
      }
    };
    window.addEventListener("keydown", noteDialog, { capture: true });
    document.documentElement.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", noteDialog, { capture: true });
      document.documentElement.removeEventListener("keydown", onKey);
    };
  }, [explorer]);
}

function shortcutsOf(explorer: Explorer): HotkeyItem[] {
  const withSelected = (act: (ids: readonly string[]) => unknown) => () => {
    const ids = selectedOnCanvas(explorer);
    if (ids.length > 0) void act(ids);
  };
  return [
    ["mod+K", openSearch],
    ["/", openSearch],
    ["e", withSelected((ids) => explorer.expand(ids))],
    ["h", withSelected((ids) => explorer.hide(ids))],
    ["p", withSelected((ids) => togglePin(explorer, ids))],
    ["g", () => toggleBundles(explorer)],
    ["f", () => findGraphHandle()?.fit()],
    ["n", () => void writeNote(explorer)],
    ...allModes.map(({ key, id }): HotkeyItem => [key, () => void explorer.setMode(id)]),
    ["mod+Z", () => void explorer.undo()],
    ["mod+shift+Z", () => void explorer.redo()],
    ["mod+Y", () => void explorer.redo()],
    ["shift+?", openHelp],
    ["Escape", () => explorer.select(null)],
  ];
}

async function writeNote(explorer: Explorer): Promise<void> {
  const found = await fetchPart(() => import("./panels/parts/notes/begin-note.ts"));
  found?.beginNote(explorer);
}

/** Folds the bundles of what is selected, or shows their actors again. */
function toggleBundles(explorer: Explorer): void {
  const bundles = bundlesOfSelection(explorer.store.getState()).map(({ id }) => id);
  if (bundles.length > 0) toggleFold(explorer, bundles);
}

/** Whether the target takes typed letters: a clicked radio or check box keeps the focus but takes none. */
function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) {
    return !["radio", "checkbox", "button", "range"].includes(target.type);
  }
  return target.isContentEditable || ["TEXTAREA", "SELECT"].includes(target.tagName);
}

/** While the search box is opening, typed letters are for its field. */
function takeLetter(event: KeyboardEvent): void {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  typeAhead(event.key);
}

/** The selected nodes that are on the canvas. */
function selectedOnCanvas(explorer: Explorer): string[] {
  const state = explorer.store.getState();
  return selectedNodes(state.selection).filter((id) => visibleGraph(state).hasNode(id));
}
