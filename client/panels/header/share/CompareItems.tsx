import { Menu } from "@mantine/core";
import { Columns2 } from "lucide-react";
import { useExplorer } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { compareCommands } from "./compare-commands.ts";
import "../../../language/late-words.ts";

/** What opens this view beside itself, as menu items. */
export function CompareItems() {
  const t = useText();
  const explorer = useExplorer();
  return compareCommands(t, explorer).map(({ id, label, run }) => (
    <Menu.Item key={id} leftSection={<Columns2 size={14} />} onClick={run}>
      {label}
    </Menu.Item>
  ));
}
