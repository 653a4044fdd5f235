import { type MantineColorScheme } from "@mantine/core";
import { type Explorer } from "../../explorer/explorer.ts";
import { type Translate } from "../../messages/translate.ts";
import { allModes } from "../../modes/all-modes.ts";
import { allViews } from "../../views/all-views.ts";
import { openCite } from "../header/CiteButton.tsx";
import { copyViewQuery, openInGraphiql } from "../header/GraphqlButton.tsx";
import { shareView } from "../header/ShareButton.tsx";
import { openHelp } from "../rail/HelpDialog.tsx";

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
  const command = (label: string, run: () => unknown, keys?: string): Command => ({
    id: label,
    label,
    run: () => void run(),
    ...(keys !== undefined && { keys }),
  });
  return [
    ...(node === null
      ? []
      : [
          command("Expand what is selected", () => explorer.expand(node), "E"),
          command("Hide what is selected", () => explorer.hide([node]), "H"),
          command("Show only what is selected and its neighbours", () => explorer.showOnly([node])),
        ]),
    ...(hidden.size > 0 ? [command("Bring back what is hidden", () => explorer.unhide())] : []),
    ...(canUndo ? [command("Undo", () => explorer.undo(), "⌘Z")] : []),
    ...(canRedo ? [command("Redo", () => explorer.redo(), "⇧⌘Z")] : []),
    ...allModes.map(({ id, key, label }) =>
      command(`Mode: ${t.say(label)}`, () => explorer.setMode(id), key),
    ),
    ...allViews.map(({ id, label, shows }) =>
      command(`View: ${t.say(label)}, ${t.say(shows)}`, () => explorer.setView(id)),
    ),
    ...(state.view === "graph"
      ? [command("Fit the picture into the window", screen.fit, "F")]
      : []),
    command("Clear filters", () => explorer.clearFilters()),
    command("Empty the canvas", () => explorer.clear()),
    command("Copy the link to this view", shareView),
    command("Cite this view", openCite),
    command("Open this view in GraphiQL", () => openInGraphiql(explorer)),
    command("Copy this view as a GraphQL query", () => copyViewQuery(explorer)),
    command("Colours: light", () => screen.setScheme("light")),
    command("Colours: dark", () => screen.setScheme("dark")),
    command("Colours: as the system", () => screen.setScheme("auto")),
    command("Help: how to read this", openHelp, "?"),
  ];
}

/** Commands whose label has all of these words, in any order. */
export function matchingCommands(commands: readonly Command[], text: string): readonly Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
