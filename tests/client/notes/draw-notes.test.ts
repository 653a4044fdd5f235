import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawNotes, layOutNote } from "../../../client/canvas/notes/draw-notes.ts";
import { wrapText } from "../../../client/canvas/overlay/wrap-text.ts";
import { readPalette } from "../../../client/canvas/palette.ts";
import { SvgContext } from "../../../client/canvas/svg-context.ts";
import { type OwnNote } from "../../../client/model/explorer-document.ts";
import { middleOfNote, placeNotes } from "../../../client/views/graph/notes/place-notes.ts";

const title = "Reader’s note";
const look = { zoom: 1, title, fontFamily: "Inter" };
const palette = readPalette(document.documentElement);

/** A canvas at a zoom and pan, with one node in units of the picture. */
function canvasAt(zoom: number, pan = { x: 0, y: 0 }) {
  return {
    camera: {
      zoom: () => zoom,
      toCanvas: ({ x, y }: { x: number; y: number }) => ({
        x: x * zoom + pan.x,
        y: y * zoom + pan.y,
      }),
    },
    rendered: (id: string) =>
      id === "host" ? { id, x: 100 * zoom + pan.x, y: 50 * zoom + pan.y, radius: 10 * zoom } : null,
  } as unknown as Parameters<typeof placeNotes>[1];
}

const note = (place: OwnNote["place"], text = "why him?"): OwnNote => ({
  id: "1",
  text,
  place,
  at: { x: 40, y: -30 },
});

describe("a text in lines", () => {
  it("keeps every letter in its order, and no line is wider than it may be", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 3, max: 30 }),
        (text, width) => {
          const lines = wrapText(text, width, (line) => line.length);
          expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
          const tooWide = lines.filter(
            (line) => line.length > width && Array.from(line).length > 1,
          );
          expect(tooWide).toEqual([]);
        },
      ),
    );
    expect(wrapText("who met whom", 8, (line) => line.length)).toEqual(["who met", "whom"]);
    expect(wrapText("https://a.b/c d", 6, (line) => line.length)).toEqual([
      "https:",
      "//a.b/",
      "c d",
    ]);
  });
});

describe("a note on the picture", () => {
  it("moves with its node, at any zoom, in every mode; at a free place in its own mode alone", () => {
    const [near, panned] = [canvasAt(1), canvasAt(0.5, { x: 7, y: 9 })];
    const beside = note({ on: "host" });
    expect(middleOfNote(beside, near, "evidence")).toEqual({ x: 140, y: 20 });
    expect(middleOfNote(beside, panned, "agreement")).toEqual({ x: 77, y: 19 });
    expect(middleOfNote(note({ on: "nobody" }), near, "evidence")).toBeNull();
    const free = note({ mode: "meetings" });
    expect(middleOfNote(free, panned, "meetings")).toEqual({ x: 27, y: -6 });
    expect(middleOfNote(free, panned, "evidence")).toBeNull();
  });

  it("lies around its middle, is as high as its text, and never much wider than a label", () => {
    const layOut = (text: string) =>
      layOutNote({ id: "1", text, middle: { x: 200, y: 100 }, node: null }, look).box;
    const [short, long] = [layOut("x"), layOut("many words ".repeat(20))];
    for (const { left, right, top, bottom } of [short, long]) {
      expect([(left + right) / 2, (top + bottom) / 2]).toEqual([200, 100]);
      expect(right - left).toBeLessThan(215);
    }
    expect(long.bottom - long.top).toBeGreaterThan(2 * (short.bottom - short.top));
  });

  it("is drawn in SVG too: whose words it is, all of them, a dashed frame, and a line to its node", () => {
    const svg = new SvgContext({ width: 400, height: 300 });
    const text = "Did he speak for anybody else & for whom?";
    const far = { ...note({ on: "host" }, text), at: { x: 200, y: 150 } };
    const placed = placeNotes([far], canvasAt(1), {
      ...look,
      mode: "evidence",
    });
    drawNotes(svg as unknown as CanvasRenderingContext2D, placed, palette, title);
    const drawn = new DOMParser().parseFromString(svg.getSerializedSvg(), "image/svg+xml");
    const texts = [...drawn.querySelectorAll("text")].map((each) => each.textContent);
    expect(texts[0]).toBe(title);
    expect(texts.slice(1).join(" ")).toBe(text);
    const dashed = [...drawn.querySelectorAll("[stroke-dasharray]")].filter(
      (each) => each.getAttribute("stroke-dasharray") !== "",
    );
    expect(dashed.length).toBeGreaterThanOrEqual(2);
  });
});
