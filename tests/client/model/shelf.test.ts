import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createShelf } from "../../../client/url/shelf.ts";
import { fullStorage } from "../support/full-storage.ts";

interface Letter {
  readonly name: string;
  readonly words: string;
}

/** A shelf as a page that was just opened has it. */
const openShelf = () =>
  createShelf<Letter>({
    kind: "letters",
    keyOf: ({ name }) => name,
    parse: (value) => {
      const { name, words } = Object(value) as Record<string, unknown>;
      if (typeof name !== "string" || typeof words !== "string") throw new Error("no letter");
      return { name, words };
    },
    refuse: () => new Error("no file of letters"),
  });

const store = (text: string) => localStorage.setItem("parley-letters", text);
const stored = () => localStorage.getItem("parley-letters") ?? "";
const a = { name: "a", words: "Dear A" };
const b = { name: "b", words: "Dear B" };

describe("a shelf", () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => vi.unstubAllGlobals());

  it("reads what it can, and stores again what it can't", () => {
    store(JSON.stringify({ parley: "letters", letters: [a, { name: "odd", words: 7 }] }));
    const shelf = openShelf();
    expect(shelf.store.getState()).toEqual({ list: [a], unread: 1, isStored: true });
    shelf.put(b);
    expect(JSON.parse(stored())).toEqual({
      parley: "letters",
      letters: [a, b, { name: "odd", words: 7 }],
    });
    expect(openShelf().store.getState()).toEqual({ list: [a, b], unread: 1, isStored: true });
    expect(shelf.file()).not.toContain("odd");
  });

  it.each(["{ cut", '{"parley":"letters"}', "null"])(
    "loses nothing of a storage that holds no letters: %s",
    (text) => {
      store(text);
      const shelf = openShelf();
      expect(shelf.store.getState()).toEqual({ list: [], unread: 1, isStored: true });
      shelf.put(a);
      expect(JSON.parse(stored())).toEqual({ parley: "letters", letters: [a, text] });
    },
  );

  it("keeps what the browser does not store for as long as the page is open, and says so", () => {
    const shelf = openShelf();
    shelf.put(a);
    vi.stubGlobal("localStorage", fullStorage(localStorage));
    shelf.put(b);
    expect(shelf.store.getState()).toEqual({ list: [a, b], unread: 0, isStored: false });
    expect(stored()).not.toContain("Dear B");
    vi.unstubAllGlobals();
    shelf.forget("a");
    expect(shelf.store.getState()).toEqual({ list: [b], unread: 0, isStored: true });
    expect(stored()).toContain("Dear B");
  });
});
