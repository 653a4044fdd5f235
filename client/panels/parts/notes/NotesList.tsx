import { Button } from "@mantine/core";
import { useState } from "react";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { type OwnNote } from "../../../model/explorer-document.ts";
import { withoutNote } from "../../../model/own-notes/write-notes.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { getMode } from "../../../modes/all-modes.ts";
import { NoteForm } from "./NoteForm.tsx";
import "./notes.css";

/** All notes of the view as a list, for who can't see the picture; nothing where there are none. */
export function NotesList() {
  const t = useText();
  const notes = useExplorerState((state) => state.ownNotes);
  if (notes.length === 0) return null;
  return (
    <section className="note-list" aria-label={t("note.list")}>
      <h2>{t("note.list")}</h2>
      <p>{t("note.no-facts")}</p>
      <ul>
        {notes.map((note) => (
          <ListedNote key={note.id} note={note} />
        ))}
      </ul>
    </section>
  );
}

function ListedNote({ note }: { note: OwnNote }) {
  const t = useText();
  const explorer = useExplorer();
  const visible = useExplorerState(visibleGraph);
  const [isWritten, setWritten] = useState(false);
  const { place, text } = note;
  const stands =
    "mode" in place
      ? t("note.stands-free", { mode: getMode(place.mode).label })
      : visible.hasNode(place.on)
        ? t("note.stands-on", { name: visible.getNodeAttribute(place.on, "label") })
        : t("note.stands-away");
  if (isWritten) {
    return (
      <li>
        <NoteForm note={note} onDone={() => setWritten(false)} />
      </li>
    );
  }
  return (
    <li>
      <q>{text}</q>
      <span>{stands}</span>
      <Button
        size="xs"
        aria-label={t("note.change-this", { text })}
        onClick={() => setWritten(true)}
      >
        {t("note.change")}
      </Button>
      <Button
        size="xs"
        aria-label={t("note.remove-this", { text })}
        onClick={() =>
          explorer.writeNotes(withoutNote(explorer.store.getState().ownNotes, note.id))
        }
      >
        {t("note.remove")}
      </Button>
    </li>
  );
}
