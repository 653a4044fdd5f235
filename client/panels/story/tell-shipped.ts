import { type ShippedStory } from "../../stories/shipped-stories.ts";
import { tellStory } from "../../stories/storytelling.ts";
import { fetchPart } from "../on-demand/fetch-part.ts";
import { noteOffer } from "./offered-story.ts";

/** Begins a story that comes with the program. */
export async function tellShipped({ id, load }: ShippedStory): Promise<void> {
  const versions = await fetchPart(load);
  if (versions === null) return;
  noteOffer(id);
  tellStory(versions);
}
