import { type ShippedStory } from "../../stories/shipped-stories.ts";
import { tellStory } from "../../stories/storytelling.ts";
import { fetchPart } from "../on-demand/fetch-part.ts";
import { noteOffer } from "./offered-story.ts";

/** Begins a story that comes with the program; then it is not offered again. */
export async function tellShipped(
  { id, load }: ShippedStory,
  { fetch = fetchPart, how }: { fetch?: typeof fetchPart; how?: "push" | "replace" } = {},
): Promise<void> {
  const versions = await fetch(load);
  if (versions === null) return;
  noteOffer(id);
  tellStory(versions, how);
}
