import { message } from "../../messages/message.ts";
import { type Story } from "../../stories/story.ts";
import { storyAddress } from "../../stories/story-in-address.ts";
import { announce } from "../notices/announcements.ts";
import { copyText } from "../parts/copy-text.ts";

/** Copies a link that holds the whole story. */
export async function shareStory(story: Story): Promise<void> {
  const address = await storyAddress(story);
  if (address === null) announce(message("story.too-long"));
  else announce(message((await copyText(address)) ? "story.copied" : "copy.refused"));
}
