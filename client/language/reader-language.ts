import { createStore } from "zustand/vanilla";
import { en } from "../messages/en.ts";
import { findLanguage, type Language } from "../messages/languages.ts";
import { type Translate, translator } from "../messages/translate.ts";

/** Where a reader's choice is kept. */
const key = "parley-language";

const english = translator("en", en);

/** The language that the screen speaks. */
export const readerLanguage = createStore<{ readonly t: Translate }>(() => ({ t: english }));

/** Speaks a language; one that is not English is fetched first. */
export async function speak(language: Language): Promise<void> {
  const t =
    language === "en" ? english : translator(language, (await import("../messages/uk.ts")).uk);
  readerLanguage.setState({ t });
  document.documentElement.lang = language;
}

/** Speaks what the reader has chosen, and keeps the choice. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing still speaks it, until the page is left.
  }
}

/** What the reader has chosen before, else the first that the browser asks for and we speak, else English. */
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
