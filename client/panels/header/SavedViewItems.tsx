import { ActionIcon, Button, FileButton, Menu, TextInput } from "@mantine/core";
import { Columns2, Download, Upload, X } from "lucide-react";
import { useState } from "react";
import { useStore } from "zustand";
import { useExplorer } from "../../explorer-context.tsx";
import { type Message, message } from "../../messages/message.ts";
import { useText } from "../../language/use-text.ts";
import { spoken, unspoken } from "../../language/with-language.ts";
import { openAddress } from "../../url/browser-address.ts";
import { savedViews, SavedViewsError } from "../../url/saved-views.ts";
import { announce } from "../notices/announcements.ts";
import { download } from "../parts/download.ts";
import { canCompare, compareWith } from "./share/compare-views.ts";
import { CompareItems } from "./share/CompareItems.tsx";
import { exactLink } from "./share/share-view.ts";
import "../../language/late-words.ts";

/** The reader's saved views: save, open, delete, export and import. */
export function SavedViewItems() {
  const t = useText();
  const explorer = useExplorer();
  const { list, unread } = useStore(savedViews.store);
  return (
    <>
      <SaveForm />
      <CompareItems />
      <Menu.Divider />
      {list.length === 0 && <p className="saved-none">{t("views.none")}</p>}
      {unread > 0 && <p className="saved-none">{t("shelf.unread", { n: unread })}</p>}
      {list.map(({ name, search }) => (
        <div className="saved-view" key={name}>
          <Menu.Item closeMenuOnClick onClick={() => openAddress(spoken(unspoken(search)))}>
            {name}
          </Menu.Item>
          {canCompare(explorer) && (
            <ActionIcon
              variant="subtle"
              aria-label={t("beside.open-with", { name })}
              data-tip={t("beside.open-with", { name })}
              data-tip-side="left"
              onClick={() => compareWith(explorer, search)}
            >
              <Columns2 size={13} />
            </ActionIcon>
          )}
          <ActionIcon
            variant="subtle"
            aria-label={t("views.forget", { name })}
            onClick={() => savedViews.forget(name)}
          >
            <X size={13} />
          </ActionIcon>
        </div>
      ))}
      <Menu.Divider />
      {list.length > 0 && (
        <Menu.Item
          leftSection={<Download size={14} />}
          onClick={() => download("parley-views.json", "application/json", savedViews.file())}
        >
          {t("views.export")}
        </Menu.Item>
      )}
      <FileButton accept="application/json,.json" onChange={(file) => void takeOver(file)}>
        {(props) => (
          // A menu that closed would take the input with it that waits for the file.
          <Menu.Item leftSection={<Upload size={14} />} closeMenuOnClick={false} {...props}>
            {t("views.import")}
          </Menu.Item>
        )}
      </FileButton>
    </>
  );
}

function SaveForm() {
  const t = useText();
  const explorer = useExplorer();
  const [name, setName] = useState("");
  return (
    <form
      className="save-view"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        save(name.trim());
        setName("");
      }}
    >
      <TextInput
        size="xs"
        aria-label={t("views.name")}
        placeholder={t("views.name")}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        // Otherwise typing in the field would jump to menu items.
        onKeyDown={(event) => event.stopPropagation()}
      />
      <Button size="xs" type="submit" disabled={name.trim() === ""}>
        {t("views.save")}
      </Button>
    </form>
  );

  function save(as: string): void {
    savedViews.put({ name: as, search: exactLink(explorer), savedAt: new Date().toISOString() });
    announceStored(message("views.saved", { name: as }));
  }
}

async function takeOver(file: File | null): Promise<void> {
  if (file === null) return;
  try {
    const { length: n } = savedViews.takeOver(await file.text());
    announceStored(message("views.taken-over", { n }));
  } catch (error) {
    if (!(error instanceof SavedViewsError)) throw error;
    announce(message("views.no-views", { file: file.name }));
  }
}

/** Says what was done, or that the browser did not store it. */
function announceStored(done: Message): void {
  announce(savedViews.store.getState().isStored ? done : message("shelf.full"));
}
