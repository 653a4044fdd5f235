import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { parseStory, type Story, StoryError } from "./story.ts";

/** Longer links are cut by programs that people send links with. */
const longest = 30_000;

/**
 * A story as a word for the fragment of an address: JSON, deflated, in base64url. A fragment is not sent to the
 * server. Null if it would be too long.
 */
export function storyToWord(story: Story): string | null {
  const bytes = deflateSync(strToU8(JSON.stringify(story)), { level: 9 });
  const word = btoa(strFromU8(bytes, true))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
  return word.length > longest ? null : word;
}

/** @throws {StoryError} when the word holds no story */
export function wordToStory(word: string): Story {
  if (word.length > longest || !/^[\w-]+$/.test(word)) throw new StoryError();
  try {
    const packed = strToU8(atob(word.replaceAll("-", "+").replaceAll("_", "/")), true);
    return parseStory(JSON.parse(strFromU8(inflateSync(packed))));
  } catch (cause) {
    throw new StoryError("", { cause });
  }
}
