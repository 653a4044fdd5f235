import { spoken } from "../language/with-language.ts";
import { shippedStories } from "./shipped-stories.ts";
import { type Story, StoryError } from "./story.ts";
import { storytelling } from "./storytelling.ts";

const mark = "#story=";

/**
 * Begins the story in the fragment of the address, if there is one: its first view takes the place of the
 * address. False if the fragment can't be read.
 */
export async function openStoryInAddress(): Promise<boolean> {
  const { hash, pathname } = window.location;
  if (!hash.startsWith(mark)) return true;
  const found = await findStory(hash.slice(mark.length));
  const search = found?.[0]?.steps[0]?.search ?? "";
  window.history.replaceState(null, "", `${pathname}${spoken(search)}`);
  if (found !== null) storytelling.setState({ versions: found, step: 0, isEdited: false });
  // A link that was pasted into an open page changes the fragment alone.
  window.dispatchEvent(new PopStateEvent("popstate"));
  return found !== null;
}

async function findStory(word: string): Promise<readonly Story[] | null> {
  const shipped = shippedStories.find(({ id }) => id === word);
  if (shipped !== undefined) return await shipped.load();
  const { wordToStory } = await import("./story-link.ts");
  try {
    return [wordToStory(word)];
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return null;
  }
}

/** A link that tells a story from its beginning; null if it would be too long. */
export async function storyAddress(story: Story): Promise<string | null> {
  const { origin, pathname } = window.location;
  const isShipped = shippedStories.some(({ id }) => id === story.id);
  const word = isShipped ? story.id : (await import("./story-link.ts")).storyToWord(story);
  return word === null ? null : `${origin}${pathname}${spoken("")}${mark}${word}`;
}
