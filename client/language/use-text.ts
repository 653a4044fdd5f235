import { useStore } from "zustand";
import { type Translate } from "../messages/translate.ts";
import { readerLanguage } from "./reader-language.ts";

/** Texts in the reader's language, for a component: `const t = useText();`. */
export function useText(): Translate {
  return useStore(readerLanguage).t;
}
