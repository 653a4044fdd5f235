import { citeDialog } from "./header/cite-dialog.ts";
import { DialogOnDemand } from "./on-demand/DialogOnDemand.tsx";
import { helpDialog } from "./rail/help-dialog.ts";
import { contextMenu } from "./selected/context-menu.ts";
import { searchDialog } from "./search/search-dialog.ts";

const loadSearch = async () => (await import("./search/FindAnything.tsx")).FindAnything;
const loadContextMenu = async () => (await import("./selected/ContextMenu.tsx")).ContextMenu;
const loadCite = async () => (await import("./header/CiteDialog.tsx")).CiteDialog;
const loadHelp = async () => (await import("./rail/HelpDialog.tsx")).HelpDialog;

/** The dialogs and menus that open over the page. */
export function Dialogs() {
  return (
    <>
      <DialogOnDemand dialog={searchDialog} load={loadSearch} />
      <DialogOnDemand dialog={contextMenu} load={loadContextMenu} />
      <DialogOnDemand dialog={citeDialog} load={loadCite} />
      <DialogOnDemand dialog={helpDialog} load={loadHelp} />
    </>
  );
}
