import { afterEach, describe, expect, it } from "vitest";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { type OwnNote } from "../../../client/model/explorer-document.ts";
import {
  cleanNoteText,
  findNoteProblem,
  newNoteId,
  noteLimits,
  withNote,
  withoutNote,
} from "../../../client/model/own-notes/write-notes.ts";
import { keepLink } from "../../../client/url/keep-link.ts";
import { parseLink } from "../../../client/url/view-link.ts";
import { english } from "../support/english.ts";
import { plainSource } from "../model/plain-source.ts";
import { twoSides } from "../model/two-sides.ts";

const note = (id: string, text: string, more: Partial<OwnNote> = {}): OwnNote => ({
  id,
  text,
  place: { on: "host" },
  at: { x: 40, y: -30 },
  ...more,
});

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** An explorer with its address, and how often each was a step of the browser's history. */
async function started(search = "") {
  const explorer = createExplorer(plainSource(twoSides));
  const address = { search, pushed: 0 };
  stops.push(
    keepLink(explorer, {
      read: () => address.search,
      write: (next, how) => {
        address.search = next;
        address.pushed += how === "push" ? 1 : 0;
      },
      onTravel: () => () => {},
    }),
  );
  await expect.poll(() => explorer.store.getState().explored.order).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve));
  return { explorer, address, state: () => explorer.store.getState() };
}
const rest = () => new Promise((resolve) => setTimeout(resolve));

describe("a reader's notes", () => {
  it("are written, moved and removed in steps that are undone and done again, each one in the address", async () => {
    const { explorer, address, state } = await started();
    const [first, second] = [
      note("1", "why him?"),
      note("2", "see p. 3", { place: { mode: "meetings" } }),
    ];
    explorer.writeNotes([first]);
    explorer.writeNotes([first, second]);
    await rest();
    expect(address.search).toBe(
      "?note=%40host:40:-30:why%20him%3F&note=meetings:40:-30:see%20p.%203",
    );
    expect(parseLink(address.search).ownNotes).toEqual([first, second]);
    const moved = { ...first, at: { x: 50, y: -30 } };
    explorer.writeNotes(withNote(state().ownNotes, moved));
    explorer.writeNotes(withNote(state().ownNotes, { ...moved, at: { x: 60, y: -30 } }), {
      continues: true,
    });
    expect(state().ownNotes.map(({ at }) => at.x)).toEqual([60, 40]);
    await explorer.undo();
    expect(state().ownNotes).toEqual([first, second]);
    await explorer.undo();
    expect(state().ownNotes).toEqual([first]);
    await explorer.undo();
    expect([state().ownNotes, state().canUndo]).toEqual([[], false]);
    await explorer.redo();
    explorer.writeNotes(withoutNote(state().ownNotes, "1"));
    await rest();
    expect(address.search).toBe("");
    // Written, moved, undone, and removed: each a step of the browser's history.
    expect(address.pushed).toBeGreaterThan(2);
  });

  it("leave the picture as it is: where it stands, what is selected, and which nodes it has", async () => {
    const { explorer, state } = await started("?at=host:1:2&sight=0:0:10:10&selected=host");
    const before = state();
    explorer.writeNotes([note("1", "here")]);
    const { arrangement, selection, explored } = state();
    expect(arrangement).not.toBeNull();
    expect([arrangement, selection, explored]).toEqual([
      before.arrangement,
      before.selection,
      before.explored,
    ]);
  });

  it("go with the canvas when it is emptied, and come back with it", async () => {
    const { explorer, state } = await started("?note=%40host:1:2:x");
    expect(state().ownNotes).toHaveLength(1);
    explorer.clear();
    expect(state().ownNotes).toEqual([]);
    await explorer.undo();
    expect(state().ownNotes).toHaveLength(1);
  });

  it.each([
    "note=host:1:2:no-mode",
    "note=%40host:1:here",
    "note=%40host:1:2:",
    "note=meetings:1:2:two%0Alines",
    `note=meetings:1:2:${"a".repeat(noteLimits.text + 1)}`,
    "note=%40%25E0%25A4:1:2:no-id",
  ])("that an address has wrongly are ignored with a notice: %s", (text) => {
    const { ownNotes, notices } = parseLink(`?${text}&note=%40host:1:2:good`);
    expect(ownNotes.map((each) => each.text)).toEqual(["good"]);
    expect(notices.map(english.say)).toEqual([
      expect.stringMatching(/^“note=.*” in the link was not understood and is ignored\.$/s),
    ]);
  });

  it("are one line, without characters that nobody sees", () => {
    expect(cleanNoteText("  two\n lines\u0000 \u202e \t and “more” ")).toBe("two lines and “more”");
    expect(cleanNoteText("👩‍🔬 می‌خواهم")).toBe("👩‍🔬 می‌خواهم");
    expect(cleanNoteText(" \n ")).toBe("");
  });

  it("are refused when one is too long, when they are too many, or all too long for a link", () => {
    const length = ({ text }: OwnNote) => text.length;
    const many = (n: number, text: string) =>
      Array.from({ length: n }, (_, i) => note(`${i}`, text));
    const { text, notes, link } = noteLimits;
    expect(findNoteProblem(many(1, "a".repeat(text)), length)).toBeNull();
    expect(findNoteProblem(many(1, "a".repeat(text + 1)), length)).toBe("long");
    expect(findNoteProblem(many(notes, "a"), length)).toBeNull();
    expect(findNoteProblem(many(notes + 1, "a"), length)).toBe("many");
    expect(findNoteProblem(many(2, "a"), () => link / 2)).toBeNull();
    expect(findNoteProblem(many(2, "a"), () => link / 2 + 1)).toBe("link");
  });

  it("have ids of their own, also after one was removed", () => {
    expect(newNoteId([])).toBe("1");
    expect(newNoteId([note("1", "a"), note("7", "b")])).toBe("8");
  });
});
