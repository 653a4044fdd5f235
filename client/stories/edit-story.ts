import { type Story, storyLimits, type StoryStep } from "./story.ts";

/** A story with a step changed. */
export function withStep(story: Story, at: number, change: Partial<StoryStep>): Story {
  return {
    ...story,
    steps: story.steps.map((step, i) => (i === at ? { ...step, ...change } : step)),
  };
}

/** A story with a step added after another; the same story if it is full. */
export function withStepAfter(story: Story, at: number, step: StoryStep): Story {
  if (story.steps.length >= storyLimits.steps) return story;
  return { ...story, steps: story.steps.toSpliced(at + 1, 0, step) };
}

/** A story with a step moved to another place. */
export function withStepMoved(story: Story, from: number, to: number): Story {
  const step = story.steps[from];
  if (step === undefined || to < 0 || to >= story.steps.length) return story;
  return { ...story, steps: story.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** A story without a step; the only one stays. */
export function withoutStep(story: Story, at: number): Story {
  return story.steps.length === 1 ? story : { ...story, steps: story.steps.toSpliced(at, 1) };
}
