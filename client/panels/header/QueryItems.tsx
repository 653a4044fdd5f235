import { Menu } from "@mantine/core";
import { Copy, ExternalLink } from "lucide-react";
import { useExplorer } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { queryScripts } from "../../api/query-scripts.ts";
import { copyQueryScript, copyViewQuery, openInGraphiql } from "./query-commands.ts";
import "../../language/late-words.ts";

/** Commands for the query of the view. */
export function QueryItems() {
  const t = useText();
  const explorer = useExplorer();
  return (
    <>
      <Menu.Label>{t("query.menu")}</Menu.Label>
      <Menu.Item
        leftSection={<ExternalLink size={14} />}
        onClick={() => void openInGraphiql(explorer)}
      >
        {t("query.open")}
      </Menu.Item>
      <Menu.Item leftSection={<Copy size={14} />} onClick={() => void copyViewQuery(explorer)}>
        {t("query.copy")}
      </Menu.Item>
      {queryScripts.map((script) => (
        <Menu.Item
          key={script.id}
          leftSection={<Copy size={14} />}
          onClick={() => void copyQueryScript(explorer, script)}
        >
          {t("query.copy-script", { name: script.name })}
        </Menu.Item>
      ))}
    </>
  );
}
