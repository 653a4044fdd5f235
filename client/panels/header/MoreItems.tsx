import { Menu } from "@mantine/core";
import {
  Bookmark,
  ChevronLeft,
  ChevronRight,
  CircleQuestionMark,
  CodeXml,
  Copy,
  Download,
  Link2,
  Quote,
  Redo2,
  Share,
  SunMoon,
} from "lucide-react";
import { type ReactNode, useState } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { useNextScheme } from "../../theme/use-next-scheme.ts";
import { openHelp } from "../rail/help-dialog.ts";
import { openCite } from "./cite-dialog.ts";
import { ExportItems } from "./ExportItems.tsx";
import { copyViewQuery, openInGraphiql } from "./query-commands.ts";
import { LanguageItems } from "./LanguageItems.tsx";
import { SavedViewItems } from "./SavedViewItems.tsx";
import { CompareItems } from "./share/CompareItems.tsx";
import { shareShort, shareView } from "./share/share-view.ts";
import "../../language/late-words.ts";

/** What the header contains on wider screens; its menus take the place of these items while they are open. */
export function MoreItems() {
  const t = useText();
  const [menu, setMenu] = useState<Within | null>(null);
  const [left, setLeft] = useState<Within | null>(null);
  if (menu === null) return <AllItems openMenu={setMenu} left={left} />;
  const leave = () => {
    setLeft(menu);
    setMenu(null);
  };
  return (
    <MenuWithin title={t(`${menu}.menu`)} leave={leave}>
      {menu === "views" ? <SavedViewItems /> : <ExportItems />}
    </MenuWithin>
  );
}

/** The menus within this one. */
type Within = "views" | "export";

const takeFocus = (item: HTMLElement | null) => item?.focus();

/** A menu in the place of the one that it was opened from. */
function MenuWithin(props: { title: string; leave: () => void; children: ReactNode }) {
  const { title, leave, children } = props;
  const t = useText();
  return (
    <>
      <Menu.Item
        ref={takeFocus}
        leftSection={<ChevronLeft size={14} />}
        closeMenuOnClick={false}
        onClick={leave}
      >
        {t("panel.back")}
      </Menu.Item>
      <Menu.Label>{title}</Menu.Label>
      {children}
    </>
  );
}

function AllItems(props: {
  openMenu: (menu: Within) => void;
  /** The menu that was left for this one: the focus is where it was opened. */
  left: Within | null;
}) {
  const { openMenu, left } = props;
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
      <Menu.Item
        ref={left === "export" ? takeFocus : null}
        leftSection={<Download size={14} />}
        rightSection={<ChevronRight size={14} />}
        closeMenuOnClick={false}
        onClick={() => openMenu("export")}
      >
        {t("export.menu")}
      </Menu.Item>
      <Menu.Item
        ref={left === "views" ? takeFocus : null}
        leftSection={<Bookmark size={14} />}
        rightSection={<ChevronRight size={14} />}
        closeMenuOnClick={false}
        onClick={() => openMenu("views")}
      >
        {t("views.menu")}
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
