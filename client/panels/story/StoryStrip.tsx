import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { useText } from "../../language/use-text.ts";
import { storytelling, toldStory } from "../../stories/storytelling.ts";
import { StoryOffer } from "./StoryOffer.tsx";
import "./story.css";

/** Loaded when a story is first told. */
const StoryTeller = lazy(async () => ({
  default: (await import("./StoryTeller.tsx")).StoryTeller,
}));

/** The story that is told, above the view; or the one that a newcomer is offered. */
export function StoryStrip() {
  const t = useText();
  const telling = useStore(storytelling);
  const story = toldStory(telling, t.language);
  if (story === null) return <StoryOffer />;
  return (
    <Suspense fallback={<div className="story" aria-busy="true" />}>
      <StoryTeller story={story} step={telling.step} isEdited={telling.isEdited} />
    </Suspense>
  );
}
