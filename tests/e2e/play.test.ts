import { readFileSync } from "node:fs";
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seriousBarriers } from "./barriers.ts";
import { exploreInBrowser, hasBrowser, phone } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { finding, type NodeOnCanvas, settledNodes } from "./open-page.ts";

describe.skipIf(!hasBrowser)("playing the year in a browser", () => {
  const explore = exploreInBrowser();
  const command = (page: Page, name: string | RegExp) =>
    page.getByRole("toolbar", { name: "Play" }).getByRole("button", { name });
  /** How far the nodes are at most from where they were, CSS pixels. */
  const farthest = async (page: Page, before: readonly NodeOnCanvas[]) => {
    const after = new Map((await settledNodes(page)).map((node) => [node.id, node]));
    expect(after.size).toBe(before.length);
    return Math.max(
      ...before.map(({ id, x, y }) => {
        const now = after.get(id);
        return now === undefined ? Infinity : Math.hypot(now.x - x, now.y - y);
      }),
    );
  };
  const start = async (page: Page) => {
    await settledNodes(page);
    // One click, from the first screen.
    await page.getByRole("button", { name: "Play the period over the picture" }).click();
    await page.getByText(/pairs? of those shown met/).waitFor();
    await command(page, "Pause").click();
  };

  it("lights who met whom by time, at places that stay, with a line that follows", () =>
    explore("", async (page) => {
      await start(page);
      const before = await settledNodes(page);
      expect(before.length).toBeGreaterThan(30);
      const line = await finding(page);
      expect(line).toMatch(/^\d.* 2025: (one|two|\w+|\d+) pairs? of those shown met/);
      const window = page.getByRole("slider", { name: "Period" });
      const days = await window.getAttribute("aria-valuetext");
      await command(page, "One step on").click();
      await expect.poll(() => window.getAttribute("aria-valuetext")).not.toBe(days);
      await expect.poll(() => finding(page)).not.toBe(line);
      expect(await farthest(page, before)).toBeLessThan(0.5);
      await command(page, "One step back").click();
      await expect.poll(() => window.getAttribute("aria-valuetext")).toBe(days);
      // The window can be moved by keys, to a time in which little happened: nothing is left out.
      await window.press("End");
      await window.press("ArrowLeft");
      expect(await farthest(page, before)).toBeLessThan(0.5);
      await keepPicture(page, "play-light");
      expect(await seriousBarriers(page)).toEqual([]);
      await command(page, /^Speed: usual/).click();
      await command(page, "Speed: fast").waitFor();
      await command(page, "Begin again at the end").click();
      expect(await command(page, "Begin again at the end").getAttribute("aria-pressed")).toBe(
        "true",
      );
      // At the end it begins again.
      await window.press("End");
      await command(page, "Go on playing").click();
      await expect.poll(() => window.getAttribute("aria-valuetext")).toContain("Feb");
      await command(page, "Stop playing: show all days").press("Enter");
      const again = page.getByRole("button", { name: "Play the period over the picture" });
      await expect
        .poll(() => again.evaluate((button) => button === document.activeElement))
        .toBe(true);
      await page.getByText("120 pairs who met").waitFor();
      await expect.poll(() => farthest(page, before)).toBeLessThan(0.5);
      await page.keyboard.press("Control+z");
      await page.getByText("Miami round on Ukraine.").waitFor();
    }));

  it("is recorded as a film", () =>
    explore("?mode=stances&scope=everything", async (page) => {
      await settledNodes(page);
      await page.getByRole("button", { name: "Play the period over the picture" }).click();
      await command(page, "Pause").click();
      await expect.poll(() => finding(page)).toMatch(/positions? of|nothing said/);
      await command(page, /^Record as a film/).click();
      await command(page, "End the recording").waitFor();
      // Several moments are recorded, one after another.
      const window = page.getByRole("slider", { name: "Period" });
      for (let moments = 0; moments < 4; moments += 1) {
        const before = await window.getAttribute("aria-valuetext");
        await expect
          .poll(() => window.getAttribute("aria-valuetext"), { timeout: 20_000 })
          .not.toBe(before);
      }
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        command(page, "End the recording").click(),
      ]);
      expect(download.suggestedFilename()).toBe("parley.webm");
      const film = readFileSync(await download.path());
      // Matroska's mark, which WebM begins with.
      expect(film.subarray(0, 4).toString("hex")).toBe("1a45dfa3");
      expect(film.length).toBeGreaterThan(5000);
    }));

  it("says that a browser can't record", () =>
    explore(
      "?mode=meetings&scope=everything",
      async (page) => {
        await page.evaluate(() => Reflect.deleteProperty(window, "MediaRecorder"));
        await start(page);
        const record = command(page, "This browser can’t record a canvas as WebM");
        expect(await record.getAttribute("aria-disabled")).toBe("true");
        await keepPicture(page, "play-phone");
      },
      phone,
    ));
});
