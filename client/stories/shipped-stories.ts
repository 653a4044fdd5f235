import { message, type Message } from "../messages/message.ts";
import { type Story } from "./story.ts";

/** A story that comes with the program, for readers of one data set. */
export interface ShippedStory {
  readonly id: string;
  /** The data set that it is about. */
  readonly dataset: string;
  readonly title: Message;
  /** What it is about, for somebody who sees it offered. */
  readonly about: Message;
  /** The story in each language, with the same views; loaded when it is told. */
  readonly load: () => Promise<readonly Story[]>;
}

/** All stories that come with the program. */
export const shippedStories: readonly ShippedStory[] = [
  {
    id: "miami-in-eight-steps",
    dataset: "ukraine-talks",
    title: message("story.miami"),
    about: message("story.miami-about"),
    load: async () => (await import("./miami-in-eight-steps.ts")).miamiInEightSteps,
  },
];

/** The stories about data sets that are loaded; none as long as these are not known. */
export function storiesAbout(
  datasets: readonly { readonly id: string }[] | undefined,
): readonly ShippedStory[] {
  return shippedStories.filter(({ dataset }) => datasets?.some(({ id }) => id === dataset));
}
