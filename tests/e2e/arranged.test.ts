import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seriousBarriers } from "./barriers.ts";
import { exploreInBrowser, hasBrowser } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { overlappingLabels, settledNodes } from "./open-page.ts";

describe.skipIf(!hasBrowser)("the layouts in a browser", () => {
  const explore = exploreInBrowser();
  const places = async (page: Page) =>
    new Map((await settledNodes(page)).map(({ id, x, y }) => [id, { x, y }]));
  const legend = (page: Page) => page.locator(".legend");

  it("are chosen with their settings, kept in the link, undone, and explained by the legend", () =>
    explore("?mode=meetings", async (page) => {
      const before = await places(page);
      await page.getByRole("button", { name: "options" }).click();
      await page.getByLabel("Pull of strong ties").waitFor();
      await page.getByLabel("Layout").selectOption("In rings");
      expect(await page.getByLabel("Pull of strong ties").count()).toBe(0);
      await page.getByLabel("In the middle").selectOption("Most between others");
      expect(await seriousBarriers(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await legend(page).getByText("middle: most between others").waitFor();
      const address = new URL(page.url()).searchParams;
      expect([address.get("layout"), address.get("rings")]).toEqual(["concentric", "betweenness"]);
      const inRings = await places(page);
      expect(inRings).not.toEqual(before);

      await page.reload();
      await legend(page).getByText("middle: most between others").waitFor();
      expect(await places(page)).toEqual(inRings);

      await page.getByRole("button", { name: "options" }).click();
      await page.getByLabel("In the middle").selectOption("The largest");
      await page.keyboard.press("Escape");
      await legend(page).getByText("middle: the largest").waitFor();
      await page.locator(".graph-canvas").focus();
      await page.keyboard.press("Control+z");
      await legend(page).getByText("middle: most between others").waitFor();
      await expect.poll(() => places(page), { timeout: 20_000 }).toEqual(inRings);
    }));

  it.each([
    ["columns", "sides&sides-as=columns"],
    ["sectors", "sides&sides-as=sectors"],
    ["tiers", "tiers"],
  ])("have no two names on each other in %s", (name, layout) =>
    explore(`?mode=meetings&scope=everything&layout=${layout}`, async (page) => {
      await settledNodes(page);
      expect(await overlappingLabels(page)).toEqual([]);
      await keepPicture(page, `layout-${name}-light`);
    }),
  );
});
