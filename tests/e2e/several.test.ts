import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seriousBarriers } from "./barriers.ts";
import { exploreInBrowser, hasBrowser } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { clickNode, settledNodes } from "./open-page.ts";

describe.skipIf(!hasBrowser)("several selected in a browser", () => {
  const explore = exploreInBrowser();
  const details = (page: Page) => page.getByRole("complementary", { name: "Details" });
  const places = async (page: Page) => {
    const nodes = await settledNodes(page);
    // Measured after the line above the canvas has appeared, since that takes space.
    const box = await page.locator(".graph-canvas").boundingBox();
    return new Map(
      nodes.map(({ id, x, y }) => [id, { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y }]),
    );
  };

  it("are taken by Shift, compared with every number open, kept in the link, and undone", () =>
    explore("", async (page) => {
      await clickNode(page, "witkoff");
      const umerov = (await places(page)).get("umerov") ?? { x: 0, y: 0 };
      await page.keyboard.down("Shift");
      await page.mouse.click(umerov.x, umerov.y);
      await page.keyboard.up("Shift");
      const panel = details(page);
      await panel.getByRole("heading", { name: "Steve Witkoff and Rustem Umerov" }).waitFor();
      expect(new URL(page.url()).searchParams.getAll("selected")).toEqual(["witkoff", "umerov"]);
      const together = panel.getByRole("button", { name: /^\d+ sessions together$/ });
      const n = /^\d+/.exec(await together.innerText())?.[0];
      await panel.getByRole("heading", { name: /^Contacts in common: \d+$/ }).waitFor();
      expect(await seriousBarriers(page)).toEqual([]);
      await page.mouse.move(5, 5);
      await keepPicture(page, "compare-light");
      await together.click();
      await panel.getByText("Met in session").waitFor();
      expect(await panel.locator(".tiles dd").first().innerText()).toBe(n);
      await page.reload();
      await panel.getByText("Met in session").waitFor();
      await page.goto(new URL("?selected=witkoff&selected=umerov", page.url()).href);
      await panel.getByRole("heading", { name: "Steve Witkoff and Rustem Umerov" }).waitFor();
    }));

  it("are taken by a box, and by the menu that a right click opens", () =>
    explore("", async (page) => {
      const at = await places(page);
      const [hnatov, umerov] = ["hnatov", "umerov"].map((id) => at.get(id) ?? { x: 0, y: 0 });
      const left = Math.min(hnatov?.x ?? 0, umerov?.x ?? 0) - 30;
      await page.keyboard.down("Shift");
      await page.mouse.move(left, (hnatov?.y ?? 0) - 30);
      await page.mouse.down();
      await page.mouse.move((umerov?.x ?? 0) + 30, (umerov?.y ?? 0) + 30, { steps: 8 });
      await page.mouse.up();
      await page.keyboard.up("Shift");
      await details(page)
        .getByRole("heading", { name: /Hnatov|Umerov|selected/, level: 2 })
        .waitFor();
      await page.waitForFunction(
        () => new URLSearchParams(location.search).getAll("selected").length > 1,
      );
      const selected = new URL(page.url()).searchParams.getAll("selected");
      expect(selected).toEqual(expect.arrayContaining(["hnatov", "umerov"]));
      await page.mouse.click(umerov?.x ?? 0, umerov?.y ?? 0, { button: "right" });
      await page.getByRole("menuitem", { name: "Show only these" }).click();
      await page.waitForFunction(() => location.search.includes("hidden="));
      // The address is ahead of the picture.
      await expect
        .poll(async () => (await settledNodes(page)).map(({ id }) => id).toSorted(), {
          timeout: 30_000,
        })
        .toEqual(selected.toSorted());
      await page.keyboard.press("Control+z");
      await page.waitForFunction(() => !location.search.includes("hidden="));
    }));

  it("are taken, kept alone and let go by keyboard alone", () =>
    explore("", async (page) => {
      await settledNodes(page);
      await page.locator(".graph-canvas").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Shift+ArrowLeft");
      await page.waitForFunction(
        () => new URLSearchParams(location.search).getAll("selected").length === 2,
      );
      await page.keyboard.press("Shift+F10");
      await page.getByRole("menuitem", { name: "Hide what is selected" }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        () => new URLSearchParams(location.search).get("hidden")?.split(",").length === 2,
      );
      await page.keyboard.press("Control+z");
      await page.waitForFunction(
        () => new URLSearchParams(location.search).getAll("selected").length === 2,
      );
      const taken = new URL(page.url()).searchParams.getAll("selected");
      await page.keyboard.press("Control+y");
      await page.waitForFunction(() => location.search.includes("hidden="));
      const left = (await settledNodes(page)).map(({ id }) => id);
      expect(left.filter((id) => taken.includes(id))).toEqual([]);
    }));

  it("keep the arrangement when the language changes, and restore it after a new layout", () =>
    explore("", async (page) => {
      await settledNodes(page);
      await page.locator(".graph-canvas").focus();
      await page.keyboard.press("+");
      const lying = async () =>
        (await settledNodes(page)).map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]);
      const before = await lying();
      await page.getByRole("button", { name: /EN/ }).click();
      await page.getByRole("menuitemradio", { name: "Українська" }).click();
      await page.getByText("Хто з ким зустрічався").first().waitFor();
      expect(await lying()).toEqual(before);
      await page.locator(".graph-canvas").focus();
      await page.keyboard.press("l");
      await page.waitForFunction(() => location.search.includes("at="));
      await page.keyboard.press("Control+z");
      await expect.poll(lying, { timeout: 20_000 }).toEqual(before);
    }));
});
