import { findLanguage, type Language } from "../messages/languages.ts";

/** A view with what is said of it. */
export interface StoryStep {
  readonly title: string;
  readonly text: string;
  /** The search part of the address that restores the view, without the language. */
  readonly search: string;
}

/** Steps that are told one after another. */
export interface Story {
  /** Unique among the reader's stories. */
  readonly id: string;
  readonly title: string;
  /** The language of its texts. */
  readonly language: Language;
  /** At least one. */
  readonly steps: readonly StoryStep[];
}

/** The most steps, and the longest texts, in characters. */
export const storyLimits = { steps: 60, title: 120, text: 2000, search: 20_000 } as const;

/** What was read is no story. */
export class StoryError extends Error {
  override readonly name = "StoryError";
}

/** @throws {StoryError} when the value is no story */
export function parseStory(value: unknown): Story {
  if (!isRecord(value)) throw new StoryError();
  const { id, title, language, steps } = value;
  const known = typeof language === "string" ? findLanguage(language) : null;
  const isWhole =
    isText(id, storyLimits.title) &&
    isText(title, storyLimits.title) &&
    known !== null &&
    Array.isArray(steps) &&
    steps.length > 0 &&
    steps.length <= storyLimits.steps;
  if (!isWhole) throw new StoryError();
  return { id, title, language: known, steps: steps.map(parseStep) };
}

function parseStep(value: unknown): StoryStep {
  if (!isRecord(value)) throw new StoryError();
  const { title, text, search } = value;
  const isWhole =
    isText(title, storyLimits.title) &&
    isText(text, storyLimits.text) &&
    isText(search, storyLimits.search) &&
    (search === "" || search.startsWith("?"));
  if (!isWhole) throw new StoryError();
  return { title, text, search };
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
