import { type Explorer } from "../../explorer/explorer.ts";
import { findGraphHandle } from "../../graph-handle.ts";
import { message } from "../../messages/message.ts";
import { type Translate } from "../../messages/translate.ts";
import { findTie, type ExploredGraph } from "../../model/explored-graph.ts";
import { selectedNodes, selectionOf } from "../../model/selection.ts";
import { actorsAmong, allBut, onTheirSides, withNeighbours } from "../../model/select-more.ts";
import { visibleGraph } from "../../model/visible-graph.ts";
import { bundlesOfSelection } from "../../model/bundles/bundles-of-selection.ts";
import { bundleTitle } from "../../model/bundles/bundle-title.ts";
import { beginNote } from "../parts/notes/begin-note.ts";
import { toggleFold } from "../toggle-fold.ts";
import { togglePin } from "../toggle-pin.ts";
import { type Command, commandsIn } from "./command.ts";

/** Commands for the selection, and commands that change the selection. */
export function selectionCommands(t: Translate, explorer: Explorer): Command[] {
  return [...commandsOnSelection(t, explorer), ...commandsToSelect(t, explorer)];
}

/** Commands for the selection. */
export function commandsOnSelection(t: Translate, explorer: Explorer): Command[] {
  const state = explorer.store.getState();
  const visible = visibleGraph(state);
  const { selection } = state;
  const ofBundles = bundleCommands(t, explorer);
  if (selection?.type === "tie") return tieCommands(t, explorer, visible, selection.id);
  const ids = selectedNodes(selection).filter((id) => visible.hasNode(id));
  if (ids.length === 0) return ofBundles;
  const command = commandsIn(t);
  const held = ids.every((id) => state.pinned.has(id));
  const n = ids.length;
  return [
    command(message("command.expand"), () => explorer.expand(ids), "E"),
    command(message("command.hide"), () => explorer.hide(ids), "H"),
    command(message(held ? "command.unpin" : "command.pin"), () => togglePin(explorer, ids), "P"),
    ...(n === 1 && findGraphHandle() !== null
      ? [command(message("command.note-on"), () => beginNote(explorer), "N")]
      : []),
    ...ofBundles,
    command(message("command.keep-only", { n }), () => explorer.keepOnly(ids)),
    command(message("command.show-only"), () => explorer.showOnly(ids)),
    ...togetherCommands(t, explorer, visible, ids),
  ];
}

/** Folds the bundles that are selected, or that the selected actors are in; or shows their actors again. */
function bundleCommands(t: Translate, explorer: Explorer): Command[] {
  const state = explorer.store.getState();
  const command = commandsIn(t);
  const bundles = bundlesOfSelection(state);
  const [first, ...others] = bundles;
  if (first === undefined) return [];
  const ids = bundles.map(({ id }) => id);
  const areFolded = ids.every((id) => state.foldedBundles.has(id));
  const run = () => toggleFold(explorer, ids);
  if (others.length > 0) {
    const what = areFolded ? "command.unfold-several" : "command.fold-several";
    return [command(message(what, { n: ids.length }), run, "G")];
  }
  const name = bundleTitle(t, first, state.sides);
  return [
    command(message(areFolded ? "command.unfold-one" : "command.fold-one", { name }), run, "G"),
  ];
}

/** Commands for several selected nodes. */
function togetherCommands(
  t: Translate,
  explorer: Explorer,
  visible: ExploredGraph,
  ids: readonly string[],
): Command[] {
  const command = commandsIn(t);
  const [one, other, ...others] = ids;
  const actors = actorsAmong(visible, ids);
  return [
    ...(one !== undefined && other !== undefined && others.length === 0
      ? [command(message("command.paths"), () => explorer.showPaths(one, other))]
      : []),
    ...(actors.length > 1
      ? [command(message("command.among"), () => explorer.showMeetingsOf(actors))]
      : []),
  ];
}

/** Commands that change the selection. */
export function commandsToSelect(t: Translate, explorer: Explorer): Command[] {
  const state = explorer.store.getState();
  const visible = visibleGraph(state);
  const ids = selectedNodes(state.selection).filter((id) => visible.hasNode(id));
  if (ids.length === 0) return [];
  const command = commandsIn(t);
  const choices = [
    [message("command.select-neighbours"), withNeighbours(visible, ids)],
    [message("command.select-side"), [...ids, ...onTheirSides(visible, ids)]],
    [message("command.select-others"), allBut(visible, ids)],
  ] as const;
  return choices.flatMap(([said, next]) =>
    next.some((id) => !ids.includes(id))
      ? [command(said, () => explorer.select(selectionOf(next)))]
      : [],
  );
}

function tieCommands(
  t: Translate,
  explorer: Explorer,
  visible: ExploredGraph,
  id: string,
): Command[] {
  const tie = findTie(visible, id);
  if (tie === null) return [];
  const command = commandsIn(t);
  const ends = [tie.from, tie.to];
  return [
    command(message("command.select-ends"), () => explorer.select(selectionOf(ends))),
    command(message("command.keep-ends"), () => explorer.keepOnly(ends)),
  ];
}
