import { type MantineColorScheme } from "@mantine/core";
import { type Explorer } from "../../explorer/explorer.ts";
import { message, type Message } from "../../messages/message.ts";
import { type Translate } from "../../messages/translate.ts";
import { allModes } from "../../modes/all-modes.ts";
import { allViews } from "../../views/all-views.ts";
import { allExports } from "../../exports/all-exports.ts";
import { exportView } from "../header/export-view.ts";
import { openCite } from "../header/cite-dialog.ts";
import { copyViewQuery, openInGraphiql } from "../header/query-commands.ts";
import { shareView } from "../header/share-view.ts";
import { openHelp } from "../rail/help-dialog.ts";

/** Something that can be done from the search box. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Its key, where it has one. */
  readonly keys?: string;
  readonly run: () => void;
}

/** All that can be done at the moment, in the order in which it is listed. */
export function listCommands(
  t: Translate,
  explorer: Explorer,
  screen: { fit: () => void; setScheme: (scheme: MantineColorScheme) => void },
): Command[] {
  const state = explorer.store.getState();
  const { selection, canUndo, canRedo, hidden } = state;
  const node =
    selection?.type === "node" && state.explored.hasNode(selection.id) ? selection.id : null;
  const command = (said: Message, run: () => unknown, keys?: string): Command => ({
    id: t.say(said),
    label: t.say(said),
    run: () => void run(),
    ...(keys !== undefined && { keys }),
  });
  return [
    ...(node === null
      ? []
      : [
          command(message("command.expand"), () => explorer.expand(node), "E"),
          command(message("command.hide"), () => explorer.hide([node]), "H"),
          command(message("command.show-only"), () => explorer.showOnly([node])),
        ]),
    ...(hidden.size > 0 ? [command(message("command.unhide"), () => explorer.unhide())] : []),
    ...(canUndo ? [command(message("command.undo"), () => explorer.undo(), "⌘Z")] : []),
    ...(canRedo ? [command(message("command.redo"), () => explorer.redo(), "⌘Y")] : []),
    ...allModes.map(({ id, key, label }) =>
      command(message("command.mode", { mode: label }), () => explorer.setMode(id), key),
    ),
    ...allViews.map(({ id, label, shows }) =>
      command(message("command.view", { view: label, shows }), () => explorer.setView(id)),
    ),
    ...(state.view === "graph" ? [command(message("command.fit"), screen.fit, "F")] : []),
    command(message("command.clear-filters"), () => explorer.clearFilters()),
    command(message("command.empty"), () => explorer.clear()),
    command(message("command.copy-link"), () => shareView(explorer)),
    ...allExports
      .filter(({ needsCanvas }) => state.view === "graph" || !needsCanvas)
      .map((format) =>
        command(message("command.export", { format: format.label }), () =>
          exportView(t, explorer, format),
        ),
      ),
    command(message("command.cite"), openCite),
    command(message("command.graphiql"), () => openInGraphiql(explorer)),
    command(message("command.copy-query"), () => copyViewQuery(explorer)),
    command(message("command.light"), () => screen.setScheme("light")),
    command(message("command.dark"), () => screen.setScheme("dark")),
    command(message("command.system"), () => screen.setScheme("auto")),
    command(message("command.help"), openHelp, "?"),
  ];
}
