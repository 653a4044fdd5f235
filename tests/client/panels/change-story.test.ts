import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { announcements } from "../../../client/panels/notices/announcements.ts";
import { changeStory } from "../../../client/panels/story/change-story.ts";
import { keptStories } from "../../../client/stories/kept-stories.ts";
import { type Story, storyLimits } from "../../../client/stories/story.ts";
import { endStory, storytelling } from "../../../client/stories/storytelling.ts";
import { english } from "../support/english.ts";
import { fullStorage } from "../support/full-storage.ts";

const story: Story = {
  id: "s",
  title: "Letters",
  language: "en",
  steps: [{ title: "a", text: "About a.", search: "?selected=a" }],
};
const withSearch = (search: string): Story => ({
  ...story,
  steps: [{ title: "a", text: "", search }],
});
const said = () => announcements.getState().list.map((one) => english.say(one.said));

describe("changing a story", () => {
  beforeEach(() => {
    endStory();
    for (const { id } of keptStories.store.getState().list) keptStories.forget(id);
    announcements.setState({ list: [] });
  });
  afterEach(() => vi.unstubAllGlobals());

  it("refuses a view that could not be read again, says what to do, and loses nothing", () => {
    expect(changeStory(story, 0)).toBe(true);
    const longest = withSearch(`?${"n".repeat(storyLimits.search - 1)}`);
    expect(changeStory(longest)).toBe(true);
    expect(said()).toEqual([]);

    expect(changeStory(withSearch(`?${"n".repeat(storyLimits.search)}`))).toBe(false);
    expect(said().join()).toMatch(/longer than 20,000 characters. Put fewer nodes on the canvas/);
    expect(keptStories.store.getState().list).toEqual([longest]);
    expect(storytelling.getState().versions).toEqual([longest]);
    // What is kept as a file can be taken back.
    expect(keptStories.takeOver(keptStories.file())).toEqual([longest]);
  });

  it("goes on in the page when the browser stores no more, and says so once", () => {
    changeStory(story, 0);
    vi.stubGlobal("localStorage", fullStorage(localStorage));
    for (const title of ["T", "Ti", "Tit"]) changeStory({ ...story, title });
    expect(storytelling.getState().versions[0]?.title).toBe("Tit");
    expect(said()).toEqual([
      expect.stringMatching(/^This browser stores no more\. Keep it as a file/),
    ]);
  });
});
