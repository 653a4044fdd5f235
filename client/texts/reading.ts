import { createStore } from "zustand/vanilla";

/**
 * The texts that a reader has brought, by their source, and the source that is read beside the graph. Held in
 * memory alone: no request and no link carries them, and they are gone with the page.
 */
export const reading = createStore<{
  readonly source: string | null;
  readonly texts: ReadonlyMap<string, string>;
}>(() => ({ source: null, texts: new Map() }));

/** Keeps a text as the one of a source; null forgets it. */
export function bringText(source: string, text: string | null): void {
  const texts = new Map(reading.getState().texts);
  if (text === null) texts.delete(source);
  else texts.set(source, text);
  reading.setState({ texts });
}
