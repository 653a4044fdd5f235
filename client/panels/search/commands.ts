import { type MantineColorScheme } from "@mantine/core";
import { queryScripts } from "../../api/query-scripts.ts";
import { type Explorer } from "../../explorer/explorer.ts";
import { message } from "../../messages/message.ts";
import { type Translate } from "../../messages/translate.ts";
import { allModes } from "../../modes/all-modes.ts";
import { allViews, getView } from "../../views/all-views.ts";
import { allExports } from "../../exports/all-exports.ts";
import { exportView } from "../header/export-view.ts";
import { openCite } from "../header/cite-dialog.ts";
import { copyQueryScript, copyViewQuery, openInGraphiql } from "../header/query-commands.ts";
import { canCompare, compareWith } from "../header/share/compare-views.ts";
import { compareCommands } from "../header/share/compare-commands.ts";
import { shareShort, shareView } from "../header/share/share-view.ts";
import { canvasCommands } from "../selected/canvas-commands.ts";
import { type Command, commandsIn } from "../selected/command.ts";
import { selectionCommands } from "../selected/selection-commands.ts";
import { savedViews } from "../../url/saved-views.ts";
import { openHelp } from "../rail/help-dialog.ts";

/** All commands that are possible now, in the order in which they are listed. */
export function listCommands(
  t: Translate,
  explorer: Explorer,
  screen: { setScheme: (scheme: MantineColorScheme) => void },
): Command[] {
  const state = explorer.store.getState();
  const command = commandsIn(t);
  return [
    ...selectionCommands(t, explorer),
    ...canvasCommands(t, explorer),
    ...allModes.map(({ id, key, label }) =>
      command(message("command.mode", { mode: label }), () => explorer.setMode(id), key),
    ),
    ...allViews.map(({ id, label, shows }) =>
      command(message("command.view", { view: label, shows }), () => explorer.setView(id)),
    ),
    command(message("command.clear-filters"), () => explorer.clearFilters()),
    command(message("command.copy-link"), () => shareView(explorer)),
    command(message("share.copy-short"), () => shareShort(explorer)),
    ...compareCommands(t, explorer),
    ...(canCompare(explorer)
      ? savedViews.store
          .getState()
          .list.map(({ name, search }) =>
            command(message("beside.open-with", { name }), () => compareWith(explorer, search)),
          )
      : []),
    ...allExports
      .filter(({ needsCanvas }) => getView(state.view).hasPicture || !needsCanvas)
      .map((format) =>
        command(message("command.export", { format: format.label }), () =>
          exportView(t, explorer, format),
        ),
      ),
    command(message("command.cite"), openCite),
    command(message("command.graphiql"), () => openInGraphiql(explorer)),
    command(message("command.copy-query"), () => copyViewQuery(explorer)),
    ...queryScripts.map((script) =>
      command(message("query.copy-script", { name: script.name }), () =>
        copyQueryScript(explorer, script),
      ),
    ),
    command(message("command.light"), () => screen.setScheme("light")),
    command(message("command.dark"), () => screen.setScheme("dark")),
    command(message("command.system"), () => screen.setScheme("auto")),
    command(message("command.help"), openHelp, "?"),
  ];
}
