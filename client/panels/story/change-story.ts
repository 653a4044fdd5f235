import { message } from "../../messages/message.ts";
import { keptStories } from "../../stories/kept-stories.ts";
import { parseStory, type Story, StoryError, storyLimits } from "../../stories/story.ts";
import { storytelling } from "../../stories/storytelling.ts";
import { announce } from "../notices/announcements.ts";

/** Begins or ends changing the story. What is changed is a story of the reader, kept in this browser. */
export function editStory(story: Story, isEdited: boolean): void {
  const isOwn = keptStories.store.getState().list.some(({ id }) => id === story.id);
  if (isEdited && !isOwn && !changeStory({ ...story, id: newStoryId() })) return;
  storytelling.setState({ isEdited });
}

/**
 * Replaces the told story by a changed one, and keeps that. What could not be read again is refused, with an
 * announcement: then nothing changes, and the answer is false.
 */
export function changeStory(story: Story, step = storytelling.getState().step): boolean {
  if (!canBeRead(story)) {
    announce(message("story.view-too-large", { n: storyLimits.search }));
    return false;
  }
  const { isStored: wasStored } = keptStories.store.getState();
  keptStories.put(story);
  storytelling.setState({ versions: [story], step: Math.min(step, story.steps.length - 1) });
  // Said once, not at each key.
  if (wasStored && !keptStories.store.getState().isStored) announce(message("shelf.full"));
  return true;
}

/** An id for a story of the reader. */
export function newStoryId(): string {
  return `story-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 6)}`;
}

/** Fields and buttons keep to the limits of texts and steps, so that only a view can be too large. */
function canBeRead(story: Story): boolean {
  try {
    parseStory(story);
    return true;
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return false;
  }
}
