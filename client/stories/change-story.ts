import { keptStories } from "./kept-stories.ts";
import { type Story } from "./story.ts";
import { storytelling } from "./storytelling.ts";

/** Begins or ends changing the story. What is changed is a story of the reader, kept in this browser. */
export function editStory(story: Story, isEdited: boolean): void {
  const isOwn = keptStories.store.getState().list.some(({ id }) => id === story.id);
  if (isEdited && !isOwn) changeStory({ ...story, id: newStoryId() });
  storytelling.setState({ isEdited });
}

/** Replaces the told story by a changed one, and keeps that. */
export function changeStory(story: Story, step = storytelling.getState().step): void {
  keptStories.put(story);
  storytelling.setState({ versions: [story], step: Math.min(step, story.steps.length - 1) });
}

/** An id for a story of the reader. */
export function newStoryId(): string {
  return `story-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 6)}`;
}
