import { type MantineColorScheme } from "@mantine/core";
import { type Explorer } from "../../explorer/explorer.ts";
import { type MessageId } from "../../messages/message.ts";
import { type Translate } from "../../messages/translate.ts";
import { openCite } from "../header/CiteButton.tsx";
import { copyViewQuery, openInGraphiql } from "../header/GraphqlButton.tsx";
import { shareView } from "../header/ShareButton.tsx";
import { openHelp } from "../rail/HelpDialog.tsx";

type CommandId = MessageId extends infer Id ? (Id extends `command.${string}` ? Id : never) : never;

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
  const command = (id: CommandId, run: () => unknown, keys?: string): Command => ({
    id,
    label: t(id),
    run: () => void run(),
    ...(keys !== undefined && { keys }),
  });
  return [
    ...(node === null
      ? []
      : [
          command("command.expand", () => explorer.expand(node), "E"),
          command("command.hide", () => explorer.hide([node]), "H"),
          command("command.show-only", () => explorer.showOnly([node])),
        ]),
    ...(hidden.size > 0 ? [command("command.unhide", () => explorer.unhide())] : []),
    ...(canUndo ? [command("command.undo", () => explorer.undo(), "⌘Z")] : []),
    ...(canRedo ? [command("command.redo", () => explorer.redo(), "⇧⌘Z")] : []),
    command("command.mode-evidence", () => explorer.setMode("evidence"), "1"),
    command("command.mode-meetings", () => explorer.setMode("meetings"), "2"),
    command("command.mode-stances", () => explorer.setMode("stances"), "3"),
    command("command.mode-agreement", () => explorer.setMode("agreement"), "4"),
    command("command.view-graph", () => explorer.setView("graph")),
    command("command.view-stances", () => explorer.setView("stances")),
    command("command.view-gaps", () => explorer.setView("gaps")),
    command("command.view-timeline", () => explorer.setView("timeline")),
    command("command.view-table", () => explorer.setView("table")),
    ...(state.view === "graph" ? [command("command.fit", screen.fit, "F")] : []),
    command("command.clear-filters", () => explorer.clearFilters()),
    command("command.empty", () => explorer.clear()),
    command("command.copy-link", shareView),
    command("command.cite", openCite),
    command("command.graphiql", () => openInGraphiql(explorer)),
    command("command.copy-query", () => copyViewQuery(explorer)),
    command("command.light", () => screen.setScheme("light")),
    command("command.dark", () => screen.setScheme("dark")),
    command("command.system", () => screen.setScheme("auto")),
    command("command.help", openHelp, "?"),
  ];
}

/** Commands whose label has all of these words, in any order. */
export function matchingCommands(commands: readonly Command[], text: string): readonly Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
