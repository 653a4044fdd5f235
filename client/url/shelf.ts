import { createStore, type StoreApi } from "zustand/vanilla";

/** Things of the reader that are stored in this browser, exported as a file, and imported from one. */
export interface Shelf<Item> {
  readonly store: StoreApi<{ readonly list: readonly Item[] }>;
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
  const store = createStore<{ readonly list: readonly Item[] }>()(() => ({ list: readKept() }));

  function toFile(items: readonly Item[], space?: number): string {
    return JSON.stringify({ parley: kind, [kind]: items }, null, space);
  }

  function parseFile(text: string): Item[] {
    const file = parseJson(text) as Record<string, unknown> | null;
    const items = file?.["parley"] === kind ? file[kind] : null;
    if (!Array.isArray(items)) throw refuse();
    return items.map(parse);
  }

  function parseJson(text: string): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch (cause) {
      throw refuse(cause);
    }
  }

  function readKept(): readonly Item[] {
    const text = localStorage.getItem(storageKey);
    if (text === null) return [];
    try {
      return parseFile(text);
    } catch {
      // Unreadable content of the storage is kept until something is stored.
      return [];
    }
  }

  function keep(list: readonly Item[]): void {
    const sorted = list.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
    store.setState({ list: sorted });
    localStorage.setItem(storageKey, toFile(sorted));
  }

  const without = (keys: ReadonlySet<string>) =>
    store.getState().list.filter((item) => !keys.has(keyOf(item)));

  return {
    store,
    put: (item) => keep([...without(new Set([keyOf(item)])), item]),
    forget: (key) => keep(without(new Set([key]))),
    file: (items = store.getState().list) => `${toFile(items, 2)}\n`,
    takeOver(file) {
      const items = parseFile(file);
      keep([...without(new Set(items.map(keyOf))), ...items]);
      return items;
    },
  };
}
