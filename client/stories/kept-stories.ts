import { createShelf } from "../url/shelf.ts";
import { parseStory, type Story, StoryError } from "./story.ts";

/** The reader's own stories, by id. */
export const keptStories = createShelf<Story>({
  kind: "stories",
  keyOf: ({ id }) => id,
  parse: parseStory,
  refuse: (cause) => new StoryError("", { cause }),
});
