import { readFileSync } from "node:fs";
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seriousBarriers } from "./barriers.ts";
import { exploreInBrowser, hasBrowser, phone } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { clickNode, settledNodes } from "./open-page.ts";

describe.skipIf(!hasBrowser)("a story in a browser", () => {
  const explore = exploreInBrowser();
  const told = (page: Page, title: string) => page.getByRole("heading", { name: title });
  const tool = (page: Page, name: string) =>
    page.getByRole("region", { name: /^Story:/ }).getByRole("button", { name, exact: true });

  it("is offered to a newcomer, told by key and button with its views, and not offered again", () =>
    explore(
      "",
      async (page) => {
        const offer = page.getByRole("region", { name: "New here?" });
        await offer.getByText("Miami in eight steps").waitFor();
        await settledNodes(page);
        await keepPicture(page, "newcomer-light");
        // Click 1.
        await offer.getByRole("button", { name: "Begin" }).click();
        await told(page, "Four sessions in three days").waitFor();
        // The focus is where the story begins, so its keys work at once.
        await page.keyboard.press("ArrowRight");
        await told(page, "The two sides shared no session").waitFor();
        await page.getByRole("heading", { name: "Rustem Umerov and Kirill Dmitriev" }).waitFor();
        const said = page.locator(".story-said");
        expect(await said.getAttribute("aria-live")).toBe("polite");
        expect(await said.innerText()).toContain("step 2 of 8");
        expect(await seriousBarriers(page)).toEqual([]);
        // Click 2; the focus stays on the button, so Enter goes on.
        await tool(page, "Next").click();
        await told(page, "Sources disagree, and both stay").waitFor();
        await page.keyboard.press("Enter");
        await told(page, "The year around it: who met whom").waitFor();
        await page.getByText("27", { exact: true }).first().waitFor();
        await keepPicture(page, "story-light");
        await page.reload();
        await told(page, "The year around it: who met whom").waitFor();
        await page.keyboard.press("ArrowLeft");
        await told(page, "Sources disagree, and both stay").waitFor();
        await tool(page, "Step 8: Who said both, and now you").click();
        await page.getByText("Four times an actor has both").waitFor();
        await tool(page, "End the story").first().click();
        await page.goto(new URL("/", page.url()).href);
        await settledNodes(page);
        expect(await offer.count()).toBe(0);
      },
      { isNewcomer: true },
    ));

  it("is made by a reader from views, changed, kept, and told from a link and a file", () =>
    explore("", async (page) => {
      await clickNode(page, "dmitriev");
      await page.getByRole("button", { name: "Story", exact: true }).click();
      await page.getByRole("menuitem", { name: "New story from this view" }).click();
      await page.getByLabel("Title of the story").fill("Who came");
      await page.getByLabel("Title of step 1 of 1").fill("From Moscow");
      await page.getByLabel("What is said").fill("One envoy.");
      await clickNode(page, "umerov");
      await tool(page, "Add a step from this view").click();
      await page.getByLabel("Title of step 2 of 2").fill("From Kyiv");
      await tool(page, "Earlier").click();
      await page.getByLabel("Title of step 1 of 2").waitFor();
      await tool(page, "Done changing").click();
      expect(await seriousBarriers(page)).toEqual([]);
      await tool(page, "Copy a link to the story").click();
      await page.getByText("It holds the whole story").waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        tool(page, "Keep as a file").click(),
      ]);
      const file = await download.path();
      expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
        parley: "stories",
        stories: [{ title: "Who came", steps: [{ title: "From Kyiv" }, { title: "From Moscow" }] }],
      });

      // Another reader, who has nothing but the link.
      await page.evaluate(() => {
        localStorage.removeItem("parley-stories");
        sessionStorage.clear();
      });
      await page.goto("about:blank");
      await page.goto(link);
      await told(page, "From Kyiv").waitFor();
      expect(new URL(page.url()).searchParams.get("selected")).toBe("umerov");
      expect(new URL(page.url()).hash).toBe("");
      await tool(page, "Next").click();
      await told(page, "From Moscow").waitFor();
      await page.waitForFunction(() => location.search.includes("selected=dmitriev"));
      await tool(page, "End the story").first().click();

      await page.getByRole("button", { name: "Story", exact: true }).click();
      await page.locator("input[type=file]").setInputFiles(file);
      await told(page, "From Kyiv").waitFor();
    }));

  it("leaves the picture in sight on a phone, where the further views are in a menu", () =>
    explore(
      "#story=miami-in-eight-steps",
      async (page) => {
        await told(page, "Four sessions in three days").waitFor();
        await settledNodes(page);
        const box = await page.locator(".graph-canvas").boundingBox();
        expect(box?.height).toBeGreaterThan(250);
        expect(await seriousBarriers(page)).toEqual([]);
        await keepPicture(page, "story-phone");
        await page.getByRole("button", { name: "More", exact: true }).last().click();
        await page.getByRole("menuitem", { name: /^Table/ }).click();
        await page.getByRole("grid").or(page.getByRole("table")).first().waitFor();
      },
      phone,
    ));

  it("says so when its link is cut", () =>
    explore("#story=abc", async (page) => {
      await page.getByText("The story in the link can’t be read").waitFor();
      expect((await settledNodes(page)).map(({ id }) => id)).toContain("witkoff");
    }));
});
