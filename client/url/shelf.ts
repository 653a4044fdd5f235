import { createStore, type StoreApi } from "zustand/vanilla";

/** Things of the reader, as they are now. */
interface Shelved<Item> {
  readonly list: readonly Item[];
  /** How many stored things can't be read. They stay stored. */
  readonly unread: number;
  /** Whether the browser stored the list; otherwise it is gone with the page. */
  readonly isStored: boolean;
}

/** Things of the reader that are stored in this browser, exported as a file, and imported from one. */
export interface Shelf<Item> {
  readonly store: StoreApi<Shelved<Item>>;
  /** Stores a thing, replacing one with the same key. */
  put(item: Item): void;
  /** Deletes the thing with this key. */
  forget(key: string): void;
  /** All things, or these, as the text of a file. */
  file(items?: readonly Item[]): string;
  /**
   * Imports the things of a file, replacing those with the same keys. Returns them.
   * @throws whatever `parse` throws, or `refuse`, when it is no such file; nothing is imported then
   */
  takeOver(file: string): readonly Item[];
}

/** A shelf for things of one kind; `kind` names them in storage and in files. */
export function createShelf<Item>(about: {
  kind: string;
  keyOf: (item: Item) => string;
  /** Throws if it is no such thing. */
  parse: (value: unknown) => Item;
  /** The error for a file that is none. */
  refuse: (cause?: unknown) => Error;
}): Shelf<Item> {
  const { kind, keyOf, parse, refuse } = about;
  const storageKey = `parley-${kind}`;
  const kept = readKept();
  const store = createStore<Shelved<Item>>()(() => ({
    list: kept.list,
    unread: kept.unread.length,
    isStored: true,
  }));

  function toFile(items: readonly unknown[], space?: number): string {
    return JSON.stringify({ parley: kind, [kind]: items }, null, space);
  }

  function itemsIn(text: string): unknown[] {
    const file = parseJson(text) as Record<string, unknown> | null;
    const items = file?.["parley"] === kind ? file[kind] : null;
    if (!Array.isArray(items)) throw refuse();
    return items;
  }

  function parseJson(text: string): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      throw refuse(cause);
    }
  }

  /** What is stored: the things in it, and what can't be read as one, which is stored again as it is. */
  function readKept(): { list: Item[]; unread: unknown[] } {
    const list: Item[] = [];
    const unread: unknown[] = [];
    for (const value of storedValues()) {
      try {
        list.push(parse(value));
      } catch {
        unread.push(value);
      }
    }
    return { list, unread };
  }

  function storedValues(): unknown[] {
    let text: string | null = null;
    try {
      text = localStorage.getItem(storageKey);
      return text === null ? [] : itemsIn(text);
    } catch {
      // Without storage there is nothing; a text that is no shelf is one thing that can't be read.
      return text === null ? [] : [text];
    }
  }

  function keep(list: readonly Item[]): void {
    const sorted = list.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
    store.setState({ list: sorted, isStored: isStored(toFile([...sorted, ...kept.unread])) });
  }

  function isStored(text: string): boolean {
    try {
      localStorage.setItem(storageKey, text);
      return true;
    } catch {
      return false;
    }
  }

  const without = (keys: ReadonlySet<string>) =>
    store.getState().list.filter((item) => !keys.has(keyOf(item)));

  return {
    store,
    put: (item) => keep([...without(new Set([keyOf(item)])), item]),
    forget: (key) => keep(without(new Set([key]))),
    file: (items = store.getState().list) => `${toFile(items, 2)}\n`,
    takeOver(file) {
      const items = itemsIn(file).map(parse);
      keep([...without(new Set(items.map(keyOf))), ...items]);
      return items;
    },
  };
}
