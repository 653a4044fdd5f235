import { spoken } from "../../language/with-language.ts";
import { message } from "../../messages/message.ts";
import { shippedStories } from "../../stories/shipped-stories.ts";
import { StoryError } from "../../stories/story.ts";
import { storyWordInAddress } from "../../stories/story-in-address.ts";
import { tellStory } from "../../stories/storytelling.ts";
import { openAddress } from "../../url/browser-address.ts";
import { announce } from "../notices/announcements.ts";
import { tellShipped } from "./tell-shipped.ts";

/**
 * Begins the story in the fragment of the address, if there is one: its first view takes the place of the
 * address. If the story can't be had, the reader is told why, and the opening picture takes its place. Never throws.
 */
export async function openStoryInAddress(): Promise<void> {
  const word = storyWordInAddress();
  if (word === null) return;
  try {
    await tell(word);
  } catch (error) {
    // Not reloaded, as other parts are: the story begins with the page, which would be reloaded for ever.
    announce(message(error instanceof StoryError ? "story.unreadable" : "story.not-fetched"));
    openAddress(spoken(""), "replace");
  }
}

async function tell(word: string): Promise<void> {
  const shipped = shippedStories.find(({ id }) => id === word);
  if (shipped !== undefined)
    return await tellShipped(shipped, { fetch: (load) => load(), how: "replace" });
  const { wordToStory } = await import("../../stories/story-link.ts");
  tellStory([wordToStory(word)], "replace");
}
