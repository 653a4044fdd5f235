import { Menu } from "@mantine/core";
import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { commandsToSelect } from "./selection-commands.ts";
import "../../language/late-words.ts";

/** Commands that change the selection, as menu items. */
export function SelectItems() {
  const t = useText();
  const explorer = useExplorer();
  return commandsToSelect(t, explorer).map(({ id, label, run }) => (
    <Menu.Item key={id} onClick={run}>
      {label}
    </Menu.Item>
  ));
}
