import { describe, expect, it } from "vitest";
import {
  withoutStep,
  withStep,
  withStepAfter,
  withStepMoved,
} from "../../client/stories/edit-story.ts";
import { parseStory, type Story, StoryError, storyLimits } from "../../client/stories/story.ts";
import { storyToWord, wordToStory } from "../../client/stories/story-link.ts";

const step = (title: string) => ({ title, text: `About ${title}.`, search: `?selected=${title}` });
const story: Story = {
  id: "s",
  title: "Letters",
  language: "en",
  steps: ["a", "b", "c"].map(step),
};
const titles = ({ steps }: Story) => steps.map(({ title }) => title).join("");

describe("a story", () => {
  it("is changed step by step", () => {
    expect(titles(withStepAfter(story, 0, step("x")))).toBe("axbc");
    expect(titles(withStepMoved(story, 2, 0))).toBe("cab");
    expect(titles(withStepMoved(story, 0, 1))).toBe("bac");
    expect(titles(withoutStep(story, 1))).toBe("ac");
    expect(withStep(story, 1, { text: "Else." }).steps[1]).toEqual({ ...step("b"), text: "Else." });
    expect(titles(story)).toBe("abc");
  });

  it("keeps its only step, moves none out of it, and takes no more than it may have", () => {
    const one = { ...story, steps: [step("a")] };
    expect(withoutStep(one, 0)).toBe(one);
    expect(withStepMoved(story, 0, -1)).toBe(story);
    expect(withStepMoved(story, 2, 3)).toBe(story);
    const full = { ...story, steps: Array.from({ length: storyLimits.steps }, () => step("a")) };
    expect(withStepAfter(full, 0, step("b"))).toBe(full);
  });

  it("goes into a link and comes back, whatever is written in it", () => {
    const said = {
      ...story,
      steps: [{ ...step("a"), text: "Хто, “кого” & <b>чому</b>?\n#%+ 🙂" }],
    };
    const word = storyToWord(said) ?? "";
    expect(word).toMatch(/^[\w-]+$/);
    expect(wordToStory(word)).toEqual(said);
  });

  it("is too long for a link when it can't be packed small enough", () => {
    let state = 1;
    const noise = () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(0x4e00 + (state % 20_000));
    };
    const text = () => Array.from({ length: storyLimits.text }, noise).join("");
    const steps = Array.from({ length: 30 }, () => ({ ...step("a"), text: text() }));
    expect(storyToWord({ ...story, steps })).toBeNull();
  });

  it.each(["", "x", "eJw", "?", "A".repeat(40_000), storyToWord(story)?.slice(0, -9) ?? ""])(
    "is not read from a link that holds none: %.20s",
    (word) => {
      expect(() => wordToStory(word)).toThrow(StoryError);
    },
  );

  it.each([
    null,
    {},
    { ...story, language: "xx" },
    { ...story, steps: [] },
    { ...story, steps: [{ ...step("a"), search: "https://elsewhere.org" }] },
    { ...story, steps: [{ ...step("a"), text: "a".repeat(storyLimits.text + 1) }] },
  ])("is not read from what is none: %o", (value) => {
    expect(() => parseStory(value)).toThrow(StoryError);
  });
});
