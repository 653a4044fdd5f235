import { createStore } from "zustand/vanilla";

/**
 * The texts that a reader has brought, by source, and the source that is being read. Kept in memory only: no
 * request and no link contains them, and they are gone with the page.
 */
export const reading = createStore<{
  readonly source: string | null;
  readonly texts: ReadonlyMap<string, string>;
}>(() => ({ source: null, texts: new Map() }));

/** Stores the text of a source; null removes it. */
export function bringText(source: string, text: string | null): void {
  const texts = new Map(reading.getState().texts);
  if (text === null) texts.delete(source);
  else texts.set(source, text);
  reading.setState({ texts });
}
