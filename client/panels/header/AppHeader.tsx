import { ActionIcon } from "@mantine/core";
import { Redo2, Search, Undo2 } from "lucide-react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { Logo } from "../parts/Logo.tsx";
import { openSearch } from "../search/search-dialog.ts";
import { CiteButton } from "./CiteButton.tsx";
import { DatasetTitle } from "./DatasetTitle.tsx";
import { ExportMenu } from "./ExportMenu.tsx";
import { GraphqlButton } from "./GraphqlButton.tsx";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { SavedViewsMenu } from "./SavedViewsMenu.tsx";
import { ShareButton } from "./share/ShareButton.tsx";
import { isMac } from "../parts/is-mac.ts";
import "./header.css";

/** The header: logo, data set, and commands for the view as a whole. */
export function AppHeader() {
  const t = useText();
  return (
    <header className="header">
      <span className="header-logo">
        <Logo />
      </span>
      <h1 className="header-name">Parley</h1>
      <DatasetTitle />
      <button type="button" className="find" onClick={openSearch}>
        <Search size={15} aria-hidden="true" />
        <span className="find-hint">{t("header.find")}</span>
        <kbd>{isMac() ? "⌘K" : "Ctrl K"}</kbd>
      </button>
      <UndoButtons />
      <div className="header-actions">
        <LanguageMenu />
        <GraphqlButton />
        <CiteButton />
        <ExportMenu />
        <SavedViewsMenu />
        <ShareButton />
      </div>
      <MoreMenu />
    </header>
  );
}

function UndoButtons() {
  const t = useText();
  const explorer = useExplorer();
  const canUndo = useExplorerState((state) => state.canUndo);
  const canRedo = useExplorerState((state) => state.canRedo);
  const keys = isMac() ? "⌘" : "Ctrl ";
  return (
    <div className="header-undo">
      <ActionIcon
        aria-label={t("header.undo")}
        data-tip={`${t("header.undo")} (${keys}Z)`}
        data-disabled={!canUndo}
        aria-disabled={!canUndo}
        onClick={() => canUndo && void explorer.undo()}
      >
        <Undo2 size={15} />
      </ActionIcon>
      {canRedo && (
        <ActionIcon
          aria-label={t("header.redo")}
          data-tip={`${t("header.redo")} (${keys}Y)`}
          onClick={() => void explorer.redo()}
        >
          <Redo2 size={15} />
        </ActionIcon>
      )}
    </div>
  );
}
