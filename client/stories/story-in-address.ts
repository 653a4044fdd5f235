import { spoken } from "../language/with-language.ts";
import { shippedStories } from "./shipped-stories.ts";
import { type Story } from "./story.ts";

const mark = "#story=";

/** What stands for a story in the fragment of the address: the id of a shipped one, or a story as a word. */
export function storyWordInAddress(): string | null {
  const { hash } = window.location;
  return hash.startsWith(mark) ? hash.slice(mark.length) : null;
}

/** A link that tells a story from its beginning; null if it would be too long. */
export async function storyAddress(story: Story): Promise<string | null> {
  const { origin } = window.location;
  const isShipped = shippedStories.some(({ id }) => id === story.id);
  const word = isShipped ? story.id : (await import("./story-link.ts")).storyToWord(story);
  return word === null ? null : `${origin}/${spoken("")}${mark}${word}`;
}
