import { Menu } from "@mantine/core";
import {
  CircleQuestionMark,
  CodeXml,
  Copy,
  Link2,
  Quote,
  Redo2,
  Share,
  SunMoon,
} from "lucide-react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { useNextScheme } from "../../theme/use-next-scheme.ts";
import { openHelp } from "../rail/help-dialog.ts";
import { openCite } from "./cite-dialog.ts";
import { copyViewQuery, openInGraphiql } from "./query-commands.ts";
import { LanguageItems } from "./LanguageItems.tsx";
import { CompareItems } from "./share/CompareItems.tsx";
import { shareShort, shareView } from "./share/share-view.ts";
import "../../language/late-words.ts";

/** What the header contains on wider screens. */
export function MoreItems() {
  const t = useText();
  const explorer = useExplorer();
  const canRedo = useExplorerState((state) => state.canRedo);
  const scheme = useNextScheme();
  return (
    <>
      <Menu.Item leftSection={<Share size={14} />} onClick={() => void shareView(explorer)}>
        {t("share.copy-link")}
      </Menu.Item>
      <Menu.Item leftSection={<Link2 size={14} />} onClick={() => void shareShort(explorer)}>
        {t("share.copy-short")}
      </Menu.Item>
      <Menu.Item leftSection={<Quote size={14} />} onClick={openCite}>
        {t("cite.view")}
      </Menu.Item>
      <Menu.Item leftSection={<CodeXml size={14} />} onClick={() => void openInGraphiql(explorer)}>
        {t("query.open")}
      </Menu.Item>
      <Menu.Item leftSection={<Copy size={14} />} onClick={() => void copyViewQuery(explorer)}>
        {t("query.copy-graphql")}
      </Menu.Item>
      <CompareItems />
      {canRedo && (
        <Menu.Item leftSection={<Redo2 size={14} />} onClick={() => void explorer.redo()}>
          {t("header.redo")}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item leftSection={<SunMoon size={14} />} onClick={scheme.change}>
        {scheme.label}
      </Menu.Item>
      <Menu.Item leftSection={<CircleQuestionMark size={14} />} onClick={openHelp}>
        {t("rail.help")}
      </Menu.Item>
      <Menu.Divider />
      <LanguageItems />
    </>
  );
}
