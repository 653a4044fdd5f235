import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../seed/temporary-dataset.ts";
import { barriersIn } from "./barriers.ts";
import { exploreInBrowser, hasBrowser, phone } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { copiedLakeText, lakePart, lakeTalks } from "./lake-talks.ts";

const patient = { timeout: 30_000 };

describe.skipIf(!hasBrowser)("a source's text that a reader brings, on made-up talks", () => {
  const explore = exploreInBrowser(makeFolder(lakeTalks));
  const column = (page: Page) => page.getByRole("region", { name: "Text of the source" });

  async function bring(page: Page, text: string) {
    await page.getByRole("button", { name: "Read it with its facts marked" }).click(patient);
    await column(page).getByRole("textbox").fill(text);
    await column(page).getByRole("button", { name: "Read it", exact: true }).click();
    await column(page).locator(".marked-text").waitFor(patient);
  }

  it("is recognised by its hash, and shows all facts at their places, and what it does not contain", () =>
    explore("?selected=lake-news", async (page) => {
      await bring(page, copiedLakeText);
      const said = await column(page).innerText();
      expect(said).toContain("This is the text that the data set was coded from.");
      // 120 positions and two attendances have no place in the text: more than a page of the API holds.
      expect(said).toContain("122 facts do not say where in the text they stand");
      expect(said).toContain("1 quote or place is not in it");
      expect(said).toContain("1 quote is of a headline");
      expect(said).toContain("1 paragraph holds no coded fact: ¶ 2.");
      expect(await column(page).locator(".text-paragraph > .locator").allInnerTexts()).toEqual([
        "¶ 1",
        "¶ 2",
        "¶ 3",
      ]);
      await keepPicture(page, "text-light");
      expect(await barriersIn(page, ".text-panel")).toEqual([]);
    }));

  it("opens facts by mark and by key, several at one place too, and highlights those of the selection", () =>
    explore("?selected=lake-news", async (page) => {
      await bring(page, copiedLakeText);
      const several = column(page).getByRole("button", { name: "“почесний мир”: 2 facts" });
      await several.focus();
      await page.keyboard.press("Enter");
      expect(await several.getAttribute("aria-expanded")).toBe("true");
      await column(page)
        .locator(".text-facts")
        .getByRole("button", { name: /^Олена Гай on Peace/ })
        .click();
      await page
        .getByRole("complementary", { name: "Details" })
        .getByText("Position of")
        .waitFor(patient);
      expect(await several.getAttribute("data-lit")).toBe("true");
      expect(page.url()).toContain("selected=peace-hai");
    }));

  it("is sent nowhere: no request, no link and no storage contains a word of it", () =>
    explore("?selected=lake-news", async (page) => {
      const carried: string[] = [];
      page.on("request", (request) =>
        carried.push(decodeURIComponent(request.url()), request.postData() ?? ""),
      );
      await bring(page, copiedLakeText);
      await column(page)
        .getByRole("button", { name: /^“peace”: 2 facts/ })
        .click();
      carried.push(decodeURIComponent(page.url()));
      carried.push(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage])));
      expect(carried.length).toBeGreaterThan(2);
      for (const word of ["стояли біля берега", "журналістам після", "anything before spring"])
        expect(carried.filter((text) => text.includes(word))).toEqual([]);
    }));

  it.each(["light", "dark"] as const)("is a part, on a phone, %s, without barriers", (scheme) =>
    explore(
      "?selected=lake-news",
      async (page) => {
        await bring(page, lakePart);
        const said = await column(page).innerText();
        expect(said).toContain("1 paragraph of the 3 of the text that the data set was coded from");
        expect(said).toContain("not of the text that was coded");
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(phone.width);
        expect(await barriersIn(page, ".text-panel")).toEqual([]);
        await keepPicture(page, `text-phone-${scheme}`);
      },
      { ...phone, scheme },
    ),
  );

  it("says what is wrong with a file that is not text, and loses nothing", () =>
    explore("?selected=lake-news", async (page) => {
      await page.getByRole("button", { name: "Read it with its facts marked" }).click(patient);
      const file = column(page).locator('input[type="file"]');
      const pdf = Buffer.from("%PDF-1.7 and more.");
      await file.setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: pdf });
      await column(page).getByText("This is no plain text").waitFor();
      await column(page).getByRole("button", { name: "Read it", exact: true }).click();
      await column(page).getByText("There is no text in it").waitFor();
      const good = Buffer.from(copiedLakeText);
      await file.setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: good });
      await column(page).locator(".marked-text").waitFor(patient);
      expect(await column(page).innerText()).toContain("This is the text that the data set was");
    }));

  it("lists each attendance with its status, and says how many facts are quoted", () =>
    explore("?selected=lake-news", async (page) => {
      const panel = page.getByRole("complementary", { name: "Details" });
      const facts = panel.getByRole("list").filter({ hasText: "Ada Guest" });
      while (!(await facts.isVisible())) {
        await panel.getByRole("button", { name: /more/ }).click(patient);
        await panel.locator(".facts").waitFor();
      }
      const said = await facts.innerText();
      expect(said).toMatch(
        /Ada Guest at Meeting at the lake\s+announced, not shown to have come, guest/,
      );
      expect(said).toMatch(/Bo Late at Meeting at the lake\s+did not come/);
      expect(said).toMatch(/Cy Rumour at Meeting at the lake\s+reported, not confirmed/);
      expect(said).toMatch(/Олена Гай at Meeting at the lake\s+attended/);
      await panel.getByRole("button", { name: "Close" }).click();
      // A meeting, an attendance and six positions are quoted, of 1 + 5 + 126.
      await panel.getByText("8 of 132 facts here are quoted").waitFor(patient);
    }));
});
