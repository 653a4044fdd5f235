import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { type DrawnNote, drawNotes } from "../../../canvas/notes/draw-notes.ts";
import { beginOn } from "../../../canvas/overlay/layer.ts";
import { useExplorer, useExplorerState } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { type Coordinates } from "../../../layout/coordinates.ts";
import { type OwnNote } from "../../../model/explorer-document.ts";
import { withNote, withoutNote } from "../../../model/own-notes/write-notes.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { noteDesk, openNote } from "../../../panels/parts/notes/note-desk.ts";
import { NoteForm } from "../../../panels/parts/notes/NoteForm.tsx";
import { directions, isDirection } from "../../stage/neighbour-in-direction.ts";
import { type GraphStage } from "../graph-stage.ts";
import { boxesOfNotes, middleOfNote, placeNotes } from "./place-notes.ts";
import "../../../language/late-words.ts";

/** How far an arrow key moves a note, CSS pixels; with Shift further. */
const [step, stride] = [10, 50];
/** A pointer that moves less has clicked, CSS pixels. */
const still = 4;

/** The reader's notes over the graph: drawn, and each a button to drag, move by keys, change and remove. */
export function NotesLayer(props: {
  stage: () => GraphStage | null;
  /** Takes what must be called when the canvas was drawn. Returns a function that ends this. */
  onDrawn: (draw: () => void) => () => void;
}) {
  const t = useText();
  const { stage, onDrawn } = props;
  const notes = useExplorerState((state) => state.ownNotes);
  const mode = useExplorerState((state) => state.mode);
  const visible = useExplorerState(visibleGraph);
  const written = useStore(noteDesk, ({ note }) => note);
  const layer = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLCanvasElement>(null);
  const [dragged, setDragged] = useState<OwnNote | null>(null);
  const title = t("note.whose");
  const stands = ({ place }: OwnNote) =>
    "mode" in place ? place.mode === mode : visible.hasNode(place.on);
  const shown = useMemo(
    () => (dragged === null ? notes : withNote(notes, dragged)),
    [notes, dragged],
  );

  useEffect(() => {
    let placed: readonly DrawnNote[] = [];
    let stopPainting: (() => void) | null = null;
    const draw = () => {
      // The canvas may come after its layers.
      const canvas = stage()?.canvas;
      if (canvas === undefined) return;
      const paint = (context: CanvasRenderingContext2D) =>
        drawNotes(context, placed, canvas.overview().palette, title);
      stopPainting ??= canvas.alsoPaint(paint);
      const { fontFamily } = canvas.overview().palette;
      placed = placeNotes(shown, canvas, { mode, title, fontFamily });
      const context = drawing.current && beginOn(drawing.current);
      if (context) paint(context);
      if (layer.current === null) return;
      putButtons(layer.current, placed);
      putForm(layer.current, written && middleOfNote(written, canvas, mode));
    };
    const stopListening = onDrawn(draw);
    draw();
    return () => {
      stopListening();
      stopPainting?.();
    };
  }, [stage, onDrawn, shown, mode, title, written, visible]);

  // Labels give way to them; and a picture that the reader has not moved is fitted with the notes of its link.
  const isFitted = useRef(false);
  useEffect(() => {
    const hold = (): boolean => {
      const now = stage();
      if (now === null) return false;
      const { fontFamily } = now.canvas.overview().palette;
      now.canvas.alsoHold(boxesOfNotes(shown, now.canvas, { mode, title, fontFamily }));
      if (!isFitted.current) now.resized();
      isFitted.current = true;
      return true;
    };
    if (hold()) return;
    const stopWaiting = onDrawn(() => hold() && stopWaiting());
    return stopWaiting;
  }, [stage, onDrawn, shown, mode, title, visible]);
  useEffect(() => () => stage()?.canvas.alsoHold(null), [stage]);

  function leave(): void {
    const id = written?.id;
    // So that a new note has its button already.
    flushSync(() => openNote(null));
    const button = layer.current?.querySelector<HTMLElement>(`[data-note="${id}"]`);
    (button ?? layer.current?.parentElement?.querySelector<HTMLElement>(".graph-canvas"))?.focus();
  }

  return (
    <div className="notes-layer" ref={layer}>
      <canvas ref={drawing} aria-hidden="true" />
      <ul aria-label={t("note.list")}>
        {notes.filter(stands).map((note) => (
          <li key={note.id}>
            <NoteButton
              note={note}
              label={noteLabel(note)}
              zoom={() => stage()?.canvas.camera.zoom() ?? 1}
              onDrag={setDragged}
              onGone={() =>
                layer.current?.parentElement?.querySelector<HTMLElement>(".graph-canvas")?.focus()
              }
            />
          </li>
        ))}
      </ul>
      {written !== null && <NoteForm key={written.id} note={written} onDone={leave} />}
    </div>
  );

  function noteLabel({ place, text }: OwnNote): string {
    return "on" in place
      ? t("note.on", { name: visible.getNodeAttribute(place.on, "label"), text })
      : t("note.free", { text });
  }
}

/** Where each note can be taken hold of. */
function putButtons(layer: HTMLElement, placed: readonly DrawnNote[]): void {
  for (const button of layer.querySelectorAll<HTMLElement>("[data-note]")) {
    const note = placed.find(({ id }) => id === button.dataset["note"]);
    button.style.visibility = note === undefined ? "hidden" : "visible";
    if (note === undefined) continue;
    const { left, right, top, bottom } = note.box;
    button.style.transform = `translate(${left}px, ${top}px)`;
    button.style.width = `${right - left}px`;
    button.style.height = `${bottom - top}px`;
  }
}

/** The form stands around the middle of its note, within the canvas. */
function putForm(layer: HTMLElement, middle: Coordinates | null): void {
  const form = layer.querySelector<HTMLElement>(".note-form");
  if (form === null) return;
  const { offsetWidth: width, offsetHeight: height } = form;
  const { x, y } = middle ?? { x: layer.clientWidth / 2, y: layer.clientHeight / 2 };
  const left = Math.max(8, Math.min(layer.clientWidth - width - 8, x - width / 2));
  const top = Math.max(8, Math.min(layer.clientHeight - height - 8, y - height / 2));
  form.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

function NoteButton(props: {
  note: OwnNote;
  label: string;
  zoom: () => number;
  onDrag: (note: OwnNote | null) => void;
  onGone: () => void;
}) {
  const t = useText();
  const explorer = useExplorer();
  const { note, label, zoom, onDrag, onGone } = props;
  const grabbed = useRef<Coordinates | null>(null);
  /** The notes as the last key has left them: another key continues that step. */
  const moved = useRef<readonly OwnNote[] | null>(null);
  const current = () => explorer.store.getState().ownNotes;
  const movedBy = ({ x, y }: Coordinates): OwnNote => ({
    ...note,
    at: { x: note.at.x + x / zoom(), y: note.at.y + y / zoom() },
  });
  const distance = ({ clientX, clientY }: PointerEvent) =>
    grabbed.current && { x: clientX - grabbed.current.x, y: clientY - grabbed.current.y };

  function onKeyDown(event: KeyboardEvent): void {
    if (isDirection(event.key)) {
      const by = event.shiftKey ? stride : step;
      const { x, y } = directions[event.key];
      const next = withNote(current(), movedBy({ x: x * by, y: y * by }));
      explorer.writeNotes(next, { continues: moved.current === current() });
      moved.current = next;
    } else if (event.key === "Delete" || event.key === "Backspace") {
      explorer.writeNotes(withoutNote(current(), note.id));
      onGone();
    } else return;
    event.preventDefault();
  }

  return (
    <button
      type="button"
      className="note"
      data-note={note.id}
      aria-label={label}
      title={t("note.does")}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        grabbed.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        const by = distance(event);
        if (by !== null && Math.hypot(by.x, by.y) > still) onDrag(movedBy(by));
      }}
      onPointerUp={(event) => {
        const by = distance(event);
        grabbed.current = null;
        onDrag(null);
        if (by === null) return;
        if (Math.hypot(by.x, by.y) > still) explorer.writeNotes(withNote(current(), movedBy(by)));
        else openNote(note);
      }}
      onPointerCancel={() => {
        grabbed.current = null;
        onDrag(null);
      }}
      // A click by key or by a screen reader; those of a pointer are told above.
      onClick={(event) => event.detail === 0 && openNote(note)}
    />
  );
}
