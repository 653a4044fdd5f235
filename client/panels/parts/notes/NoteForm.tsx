import { Button, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useExplorer } from "../../../explorer-context.tsx";
import { findGraphHandle } from "../../../graph-handle.ts";
import { useText } from "../../../language/use-text.ts";
import { message, type Message } from "../../../messages/message.ts";
import { type OwnNote } from "../../../model/explorer-document.ts";
import {
  cleanNoteText,
  findNoteProblem,
  noteLimits,
  type NoteProblem,
  withNote,
  withoutNote,
} from "../../../model/own-notes/write-notes.ts";
import { noteToText } from "../../../url/note-link.ts";
import { readable } from "../../../url/view-link.ts";
import "./notes.css";
import "../../../language/late-words.ts";

/** The text of a note as a field: Enter keeps it, Escape leaves it as it was. An empty text is no note. */
export function NoteForm({ note, onDone }: { note: OwnNote; onDone: () => void }) {
  const t = useText();
  const explorer = useExplorer();
  const [text, setText] = useState(note.text);
  const [problem, setProblem] = useState<NoteProblem | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isThere = note.text !== "";

  function keep() {
    const line = cleanNoteText(text);
    const { ownNotes } = explorer.store.getState();
    const next =
      line === "" ? withoutNote(ownNotes, note.id) : withNote(ownNotes, { ...note, text: line });
    const found = findNoteProblem(next, lengthInLink);
    setProblem(found);
    if (found !== null) return;
    const graph = findGraphHandle();
    // A free place means something only beside what stands around it, so the link keeps that too.
    if ("mode" in note.place && graph !== null) explorer.arrange(graph.arrangement());
    if (line !== note.text) explorer.writeNotes(next);
    onDone();
  }

  function remove() {
    explorer.writeNotes(withoutNote(explorer.store.getState().ownNotes, note.id));
    onDone();
  }

  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Textarea
        size="xs"
        ref={field}
        rows={3}
        label={t("note.yours")}
        description={t("note.left", { n: noteLimits.text - text.length })}
        inputWrapperOrder={["label", "input", "description", "error"]}
        error={problem !== null && t.say(said[problem])}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
          else if (event.key === "Enter") {
            event.preventDefault();
            keep();
          }
        }}
      />
      <div className="note-commands">
        <Button size="xs" variant="filled" type="submit">
          {t("note.keep")}
        </Button>
        <Button size="xs" onClick={onDone}>
          {t("note.leave")}
        </Button>
        {isThere && (
          <Button size="xs" onClick={remove}>
            {t("note.remove")}
          </Button>
        )}
      </div>
    </form>
  );
}

const said: Readonly<Record<NoteProblem, Message>> = {
  long: message("note.too-long", { text: noteLimits.text }),
  many: message("note.too-many", { notes: noteLimits.notes }),
  link: message("note.too-link"),
};

function lengthInLink(note: OwnNote): number {
  return `note=${readable(noteToText(note))}&`.length;
}
