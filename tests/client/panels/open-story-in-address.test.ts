import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { announcements } from "../../../client/panels/notices/announcements.ts";
import { seenOffers } from "../../../client/panels/story/offered-story.ts";
import { openStoryInAddress } from "../../../client/panels/story/open-story-in-address.ts";
import { shippedStories } from "../../../client/stories/shipped-stories.ts";
import { storyToWord } from "../../../client/stories/story-link.ts";
import { endStory, storytelling } from "../../../client/stories/storytelling.ts";
import { english } from "../support/english.ts";

const [shipped = expect.unreachable()] = shippedStories;
const come = (to: string) => window.history.replaceState(null, "", to);
const said = () => announcements.getState().list.map((one) => english.say(one.said));
const address = () => `${window.location.search}${window.location.hash}`;

describe("a story in the address", () => {
  beforeEach(() => {
    endStory();
    seenOffers.setState({ ids: [] });
    announcements.setState({ list: [] });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    come("/");
  });

  it("begins in the place of the address, and is then not offered as new", async () => {
    const [told] = await shipped.load();
    const { length } = window.history;
    come(`/?view=table#story=${shipped.id}`);
    await openStoryInAddress();
    expect(storytelling.getState()).toMatchObject({ versions: [{ id: told?.id }, {}], step: 0 });
    expect(address()).toBe(told?.steps[0]?.search);
    expect(window.history.length).toBe(length);
    expect(seenOffers.getState().ids).toEqual([shipped.id]);
  });

  it("leaves the reader with the opening picture, and says so, when it can't be fetched", async () => {
    vi.spyOn(shipped, "load").mockRejectedValue(new TypeError("Failed to fetch"));
    come(`/#story=${shipped.id}`);
    await openStoryInAddress();
    expect(said()).toEqual([expect.stringMatching(/could not be fetched\. Open the link again/)]);
    expect(storytelling.getState().versions).toEqual([]);
    expect(address()).toBe("");
    expect(seenOffers.getState().ids).toEqual([]);
  });

  it("is a reader's own, or can't be read", async () => {
    const mine = {
      id: "s",
      title: "Mine",
      language: "en",
      steps: [{ title: "", text: "", search: "?selected=umerov" }],
    } as const;
    come(`/#story=${storyToWord(mine)}`);
    await openStoryInAddress();
    expect(storytelling.getState().versions).toEqual([mine]);
    expect(address()).toBe("?selected=umerov");
    expect(seenOffers.getState().ids).toEqual([]);
    endStory();

    come("/#story=abc");
    await openStoryInAddress();
    expect(said()).toEqual([expect.stringMatching(/can’t be read/)]);
    expect(address()).toBe("");
  });
});
