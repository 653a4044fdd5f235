import { type Explorer } from "../../explorer/explorer.ts";
import { findGraphHandle } from "../../graph-handle.ts";
import { type Coordinates } from "../../layout/coordinates.ts";
import { message } from "../../messages/message.ts";
import { type Translate } from "../../messages/translate.ts";
import { foldingOf } from "../../model/bundles/folding.ts";
import { selectedNodes, selectionOf } from "../../model/selection.ts";
import { beginNote } from "../parts/notes/begin-note.ts";
import { visibleGraph } from "../../model/visible-graph.ts";
import { type Command, commandsIn } from "./command.ts";

/** Commands for everything on the canvas; `at` is the point of the window that they were asked for at. */
export function canvasCommands(
  t: Translate,
  explorer: Explorer,
  at: Coordinates | null = null,
): Command[] {
  const { canUndo, canRedo, hidden, explored, ...state } = explorer.store.getState();
  const command = commandsIn(t);
  const visible = visibleGraph({ ...state, hidden, explored });
  const all = visible.nodes();
  const { bundles, folded } = foldingOf(visible, { ...state, explored });
  const unfolded = bundles
    .filter(({ id, members }) => members.length > 1 && !state.foldedBundles.has(id))
    .map(({ id }) => id);
  const handle = findGraphHandle();
  return [
    ...(canUndo ? [command(message("command.undo"), () => explorer.undo(), "⌘Z")] : []),
    ...(canRedo ? [command(message("command.redo"), () => explorer.redo(), "⌘Y")] : []),
    ...(handle === null
      ? []
      : [
          command(message("command.fit"), () => handle.fit(), "F"),
          command(message("command.place-anew"), () => handle.tidy(), "L"),
          ...(selectedNodes(state.selection).length === 1
            ? []
            : [command(message("command.note"), () => beginNote(explorer, at), "N")]),
        ]),
    ...(all.length > 1
      ? [command(message("command.select-all"), () => explorer.select(selectionOf(all)))]
      : []),
    ...(unfolded.length > 0
      ? [command(message("command.fold-all"), () => explorer.fold(unfolded))]
      : []),
    ...(folded.length > 0
      ? [command(message("command.unfold-all"), () => explorer.unfold(folded.map(({ id }) => id)))]
      : []),
    ...(hidden.size > 0 ? [command(message("command.unhide"), () => explorer.unhide())] : []),
    ...(explored.order > 0 ? [command(message("command.empty"), () => explorer.clear())] : []),
  ];
}
