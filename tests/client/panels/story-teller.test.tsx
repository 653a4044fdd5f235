import { fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keptStories } from "../../../client/stories/kept-stories.ts";
import { endStory, storytelling } from "../../../client/stories/storytelling.ts";
import { type Story } from "../../../client/stories/story.ts";
import { renderApp } from "../support/render-app.tsx";

const story: Story = {
  id: "s",
  title: "Letters",
  language: "en",
  steps: ["a", "b", "c"].map((title) => ({ title, text: "", search: `?selected=${title}` })),
};

let app: ReturnType<typeof renderApp>;
/** Its words and parts come late, and on a busy machine later than the second that is waited for usually. */
const strip = () => screen.findByRole("region", { name: "Story: Letters" }, { timeout: 20_000 });
const step = () => storytelling.getState().step;

describe("a story that is told", () => {
  beforeEach(() => {
    // Nothing is answered: the story does not wait for the view.
    vi.stubGlobal("fetch", () => new Promise(() => {}));
    storytelling.setState({ versions: [story], step: 1, isEdited: false });
    app = renderApp("?view=table");
  });
  afterEach(() => {
    app.close();
    endStory();
    vi.unstubAllGlobals();
  });

  it("takes arrow keys, but not those that are the browser's", async () => {
    const region = await strip();
    for (const held of ["altKey", "ctrlKey", "metaKey", "shiftKey"]) {
      // True: its own effect was not prevented.
      expect(fireEvent.keyDown(region, { key: "ArrowLeft", [held]: true })).toBe(true);
      expect(step()).toBe(1);
    }
    expect(fireEvent.keyDown(region, { key: "ArrowLeft" })).toBe(false);
    expect(step()).toBe(0);
    fireEvent.keyDown(document.body, { key: "ArrowRight" });
    expect(step()).toBe(1);
    fireEvent.keyDown(screen.getByRole("button", { name: "Share" }), { key: "ArrowRight" });
    expect(step()).toBe(1);
  });

  it("hands the focus to the view when it ends", async () => {
    await strip();
    await app.user.click(screen.getByRole("button", { name: "End the story" }));
    expect(storytelling.getState().versions).toEqual([]);
    expect(document.activeElement?.id).toBe("view");
  });

  it("keeps the focus on the button that removed all steps but one", async () => {
    await strip();
    await app.user.click(screen.getByRole("button", { name: "Change the story" }));
    const remove = await screen.findByRole("button", { name: "Remove the step" });
    for (const left of [2, 1, 1]) {
      await app.user.click(remove);
      expect(storytelling.getState().versions[0]?.steps).toHaveLength(left);
      expect(document.activeElement).toBe(remove);
    }
    expect(remove.getAttribute("aria-disabled")).toBe("true");
    for (const { id } of keptStories.store.getState().list) keptStories.forget(id);
  });
});
