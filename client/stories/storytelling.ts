import { createStore } from "zustand/vanilla";
import { spoken } from "../language/with-language.ts";
import { type Language } from "../messages/languages.ts";
import { isFramed, openAddress } from "../url/browser-address.ts";
import { parseStory, type Story } from "./story.ts";

/** The story that is told now. */
interface Telling {
  /** In each of its languages; none while no story is told. */
  readonly versions: readonly Story[];
  /** The index of the current step. */
  readonly step: number;
  readonly isEdited: boolean;
}

const silence: Telling = { versions: [], step: 0, isEdited: false };

/** It outlasts a reload of the page, not the tab. */
const key = "parley-telling";

export const storytelling = createStore<Telling>()(() => restored());

storytelling.subscribe((telling) => {
  // What is told in the tab is told around a frame, not in it.
  if (isFramed()) return;
  try {
    sessionStorage.setItem(key, JSON.stringify(telling));
  } catch {
    // Without storage the story ends with the page.
  }
});

function restored(): Telling {
  if (isFramed()) return silence;
  try {
    const { versions, step, isEdited } = JSON.parse(sessionStorage.getItem(key) ?? "") as Telling;
    return { versions: versions.map(parseStory), step: Number(step), isEdited: isEdited === true };
  } catch {
    return silence;
  }
}

/** The version of the told story in a language, or else the first; null while none is told. */
export function toldStory({ versions }: Telling, language: Language): Story | null {
  return versions.find((story) => story.language === language) ?? versions[0] ?? null;
}

/** Begins a story with its first step; its view is a step of the browser's history, or takes the last one's place. */
export function tellStory(versions: readonly Story[], how: "push" | "replace" = "push"): void {
  storytelling.setState({ versions, step: 0, isEdited: false });
  showStep(0, how);
}

/** Goes to a step, and opens its view. Does nothing if there is no such step. */
export function showStep(index: number, how: "push" | "replace" = "push"): void {
  const step = storytelling.getState().versions[0]?.steps[index];
  if (step === undefined) return;
  storytelling.setState({ step: index });
  openAddress(spoken(step.search), how);
}

/** Ends the story; the view stays. */
export function endStory(): void {
  storytelling.setState(silence);
}
