import { type Besides } from "../../../client/canvas/fit-view.ts";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { ExplorerProvider } from "../../../client/explorer-context.tsx";
import { readPalette } from "../../../client/canvas/palette.ts";
import { emptyGraph, withFacts } from "../../../client/model/explored-graph.ts";
import { type Arrangement, type OwnNote } from "../../../client/model/explorer-document.ts";
import { noteLimits } from "../../../client/model/own-notes/write-notes.ts";
import { NotesList } from "../../../client/panels/parts/notes/NotesList.tsx";
import { noteDesk, openNote } from "../../../client/panels/parts/notes/note-desk.ts";
import { type GraphHandle, offerGraphHandle } from "../../../client/graph-handle.ts";
import { toLink } from "../../../client/url/view-link.ts";
import { Themed } from "../../../client/theme/Themed.tsx";
import { type GraphStage } from "../../../client/views/graph/graph-stage.ts";
import { NotesLayer } from "../../../client/views/graph/notes/NotesLayer.tsx";
import { plainSource } from "../model/plain-source.ts";
import { twoSides } from "../model/two-sides.ts";

const user = userEvent.setup();
const zoom = 2;
const note = (id: string, text: string, place: OwnNote["place"] = { on: "host" }): OwnNote => ({
  id,
  text,
  place,
  at: { x: 40, y: -30 },
});

/** The layer, and the list of the table, over a canvas at twice its size. */
function show(ownNotes: readonly OwnNote[]) {
  const explorer = createExplorer(plainSource(twoSides));
  explorer.store.setState({ explored: withFacts(emptyGraph(), twoSides), ownNotes });
  const painters = new Set<unknown>();
  const held: (Besides | null)[] = [];
  let fits = 0;
  const canvas = {
    camera: { zoom: () => zoom, toCanvas: ({ x, y }: { x: number; y: number }) => ({ x, y }) },
    rendered: () => ({ x: 100, y: 100, radius: 10 }),
    coordinatesOf: () => ({ x: 10, y: 20 }),
    alsoHold: (besides: Besides | null) => held.push(besides),
    overview: () => ({ palette: readPalette(document.documentElement) }),
    alsoPaint: (paint: unknown) => {
      painters.add(paint);
      return () => painters.delete(paint);
    },
  };
  const stage = () => ({ canvas, resized: () => (fits += 1) }) as unknown as GraphStage;
  render(
    <Themed env="test">
      <ExplorerProvider explorer={explorer}>
        <div>
          <button type="button" className="graph-canvas">
            The graph
          </button>
          <NotesLayer stage={stage} onDrawn={() => () => {}} />
        </div>
        <NotesList />
      </ExplorerProvider>
    </Themed>,
  );
  return {
    explorer,
    painters,
    held,
    fits: () => fits,
    notes: () => explorer.store.getState().ownNotes,
  };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const onHost = /^Reader’s note on Hana Host: why him\?$/;

afterEach(() => {
  openNote(null);
  cleanup();
  vi.unstubAllGlobals();
});

describe("notes over the graph", () => {
  it("are fitted with the graph of a link, and labels keep off them at any zoom", () => {
    const { held, fits, explorer } = show([
      note("1", "why him?"),
      note("2", "free", { mode: "evidence" }),
      note("3", "of another mode", { mode: "meetings" }),
    ]);
    expect(fits()).toBe(1);
    const middles = (zoomed: number) =>
      held
        .at(-1)?.(zoomed)
        .map((box) => [
          Math.round((box.left + box.right) / 2),
          Math.round((box.top + box.bottom) / 2),
        ]);
    expect(middles(1)).toEqual([
      [50, -10],
      [40, -30],
    ]);
    expect(middles(2)).toEqual([
      [100, -20],
      [80, -60],
    ]);
    act(() => explorer.writeNotes([]));
    expect([middles(1), fits()]).toEqual([[], 1]);
  });

  it("are buttons that say whose words they are, of what stands on the canvas alone, and go into pictures", () => {
    const { painters } = show([
      note("1", "why him?"),
      note("2", "free", { mode: "evidence" }),
      note("3", "of another mode", { mode: "meetings" }),
      note("4", "of nobody here", { on: "stranger" }),
    ]);
    const named = [...document.querySelectorAll("[data-note]")].map((each) =>
      each.getAttribute("aria-label"),
    );
    expect(named).toEqual(["Reader’s note on Hana Host: why him?", "Reader’s note: free"]);
    expect(painters.size).toBe(1);
    cleanup();
    expect(painters.size).toBe(0);
  });

  it("are moved by arrow keys in one step to undo, whatever the zoom, and removed by Delete", async () => {
    const { explorer, notes } = show([note("1", "why him?")]);
    button(onHost).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{Shift>}{ArrowUp}{/Shift}");
    expect(notes()[0]?.at).toEqual({ x: 50, y: -55 });
    await explorer.undo();
    expect(notes()[0]?.at).toEqual({ x: 40, y: -30 });
    await user.keyboard("{ArrowLeft}");
    expect(notes()[0]?.at).toEqual({ x: 35, y: -30 });
    await explorer.undo();
    expect(notes()[0]?.at).toEqual({ x: 40, y: -30 });
    await user.keyboard("{Delete}");
    expect(notes()).toEqual([]);
    expect(document.activeElement?.className).toBe("graph-canvas");
  });

  it("are dragged in one step, and opened by a click", async () => {
    const { explorer, notes } = show([note("1", "why him?")]);
    const grip = button(onHost);
    grip.setPointerCapture = () => {};
    const at = (clientX: number, clientY: number) => ({
      clientX,
      clientY,
      button: 0,
      pointerId: 1,
    });
    fireEvent.pointerDown(grip, at(10, 10));
    fireEvent.pointerMove(grip, at(30, 10));
    fireEvent.pointerMove(grip, at(50, 20));
    fireEvent.pointerUp(grip, at(50, 20));
    expect(notes()[0]?.at).toEqual({ x: 60, y: -25 });
    expect(noteDesk.getState().note).toBeNull();
    await explorer.undo();
    expect([notes()[0]?.at, explorer.store.getState().canUndo]).toEqual([{ x: 40, y: -30 }, false]);
    fireEvent.pointerDown(grip, at(10, 10));
    fireEvent.pointerUp(grip, at(11, 10));
    expect(noteDesk.getState().note?.id).toBe("1");
  });

  it("are changed by Enter and kept by Enter, or left by Escape, and the focus goes back", async () => {
    const { notes } = show([note("1", "why him?")]);
    button(onHost).focus();
    await user.keyboard("{Enter}");
    const field = screen.getByRole("textbox", { name: "Your note" });
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, "and why now?{Escape}");
    expect(notes()[0]?.text).toBe("why him?");
    expect(document.activeElement).toBe(button(onHost));
    await user.keyboard("{Enter}");
    await user.type(screen.getByRole("textbox"), " Or her?{Enter}");
    expect(notes().map(({ text }) => text)).toEqual(["why him? Or her?"]);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(document.activeElement).toBe(button("Reader’s note on Hana Host: why him? Or her?"));
  });

  it("are not kept while one is too long, and the form says so", async () => {
    const { notes } = show([]);
    openNote(note("1", ""));
    const field = await screen.findByRole("textbox", { name: "Your note" });
    fireEvent.change(field, { target: { value: "a".repeat(noteLimits.text + 1) } });
    await user.click(button("Keep the note"));
    screen.getByText(/^Too long: a note has at most 280 characters/);
    expect(notes()).toEqual([]);
    fireEvent.change(field, { target: { value: "a".repeat(noteLimits.text) } });
    await user.click(button("Keep the note"));
    expect(notes().map(({ text }) => text.length)).toEqual([noteLimits.text]);
  });

  it("are not kept while all are too long for a link together, in whatever script", async () => {
    // A letter of Cyrillic is six characters in an address.
    const long = Array.from({ length: 3 }, (_, n) => note(`${n + 1}`, "є".repeat(noteLimits.text)));
    const { notes } = show(long);
    openNote(note("9", ""));
    const field = await screen.findByRole("textbox");
    fireEvent.change(field, { target: { value: "є".repeat(noteLimits.text) } });
    await user.click(button("Keep the note"));
    screen.getByText(/^All notes together are too long for a link/);
    expect(notes()).toHaveLength(3);
  });

  it("at a free place go into the link with all places around them", async () => {
    const { explorer } = show([]);
    const arrangement: Arrangement = {
      mode: "evidence",
      at: new Map([["host", { x: 1, y: 2 }]]),
      frame: { x: 0, y: 0, width: 10, height: 10 },
    };
    const end = offerGraphHandle({ arrangement: () => arrangement } as GraphHandle);
    openNote(note("1", "", { mode: "evidence" }));
    await user.type(await screen.findByRole("textbox"), "between the two{Enter}");
    end();
    expect(toLink(explorer.store.getState())).toMatch(
      /note=evidence:40:-30:between%20the%20two&at=host:1:2&sight=0:0:10:10$/,
    );
  });

  it("that were emptied are gone", async () => {
    const { notes } = show([note("1", "why him?")]);
    button(onHost).focus();
    await user.keyboard("{Enter}");
    await user.clear(screen.getByRole("textbox"));
    await user.keyboard("{Enter}");
    expect(notes()).toEqual([]);
  });
});

describe("the list of notes beside the table", () => {
  it("has every note with where it stands, says that none is a fact, and changes and removes them", async () => {
    const { notes } = show([
      note("1", "why him?"),
      note("3", "of another mode", { mode: "meetings" }),
      note("4", "of nobody here", { on: "stranger" }),
    ]);
    const list = screen.getByRole("region", { name: "Readers’ notes" });
    expect(list.textContent).toMatch(/They are no facts of the data, rest on no source/);
    const items = [...list.querySelectorAll("li")].map(
      (item) =>
        `${item.querySelector("q")?.textContent}: ${item.querySelector("span")?.textContent}`,
    );
    expect(items).toEqual([
      "why him?: on Hana Host",
      "of another mode: at a free place, Who met whom",
      "of nobody here: on what is not on the canvas now",
    ]);
    await user.click(button("Remove the note: of nobody here"));
    await user.click(button("Change the note: why him?"));
    await user.type(screen.getByRole("textbox"), " Indeed?{Enter}");
    expect(notes().map(({ text }) => text)).toEqual(["why him? Indeed?", "of another mode"]);
  });

  it("is not there without notes", () => {
    show([]);
    expect(screen.queryByRole("region", { name: "Readers’ notes" })).toBeNull();
  });
});
