import { createStore } from "zustand/vanilla";
import { enFirst } from "../messages/en-first.ts";
import { findLanguage, type Language } from "../messages/languages.ts";
import { type Catalog, type Translate, translator } from "../messages/translate.ts";

/** The storage key of the reader's choice. */
const key = "parley-language";

/** The English texts so far: late-words.ts adds the rest. */
const words: Partial<Catalog> = { ...enFirst };
const english = translator("en", words as Catalog);

/** Adds texts that the first page does not need. */
export function addEnglish(late: Partial<Catalog>): void {
  Object.assign(words, late);
}

/** The language of the screen. */
export const readerLanguage = createStore<{ readonly t: Translate }>(() => ({ t: english }));

/** Switches the language; any except English is fetched first. */
export async function speak(language: Language): Promise<void> {
  const t =
    language === "en" ? english : translator(language, (await import("../messages/uk.ts")).uk);
  readerLanguage.setState({ t });
  document.documentElement.lang = language;
}

/** Switches to the language that the reader chose, and stores the choice. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
  try {
    localStorage.setItem(key, language);
  } catch {
    // Without storage the choice lasts until the page is left.
  }
}

/** The stored choice, else the first supported language of the browser, else English. */
export function usualLanguage(): Language {
  return (
    kept() ??
    navigator.languages.map((tag) => findLanguage(tag)).find((one) => one !== null) ??
    "en"
  );
}

function kept(): Language | null {
  try {
    return findLanguage(localStorage.getItem(key));
  } catch {
    return null;
  }
}
