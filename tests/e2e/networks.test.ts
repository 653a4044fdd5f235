import { readFileSync } from "node:fs";
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { barriersIn, inBothThemes, seriousBarriers } from "./barriers.ts";
import { expectedAgreement } from "./expected-agreement.ts";
import { exploreInBrowser, hasBrowser, phone } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { finding, overlappingLabels, settledNodes, untilShown } from "./open-page.ts";

describe.skipIf(!hasBrowser)("the networks in a browser", () => {
  const explore = exploreInBrowser();
  /** Waits until something is shown. */
  async function shown(page: Page, path: string): Promise<void> {
    await page.locator(".finding").waitFor();
    if (path.includes("view=")) await page.waitForLoadState("networkidle");
    else await settledNodes(page);
  }

  const details = (page: Page) => page.getByRole("complementary", { name: "Details" });

  it("shows who agrees with whom, says who agrees most, and what is not shown", () =>
    explore("?scope=everything", async (page) => {
      await settledNodes(page);
      await page.getByText("Who agrees with whom", { exact: true }).click();
      await page.waitForFunction(() => location.search.includes("mode=agreement"));
      await untilShown(page, "macron");
      await settledNodes(page);
      const { most, even, fewer } = await expectedAgreement();
      const said = await finding(page);
      expect(said).toMatch(/^\d+ actors: \d+ pairs agree and \d+ disagree\. /);
      expect(said).toContain(`disagree. ${most} Not shown: `);
      expect(said).toMatch(/Not shown: \d+ weaker pairs \(strength [\d.]+ in all\), /);
      expect(said).toContain(`, ${even} that come out even and ${fewer} that share fewer issues.`);
      expect(await overlappingLabels(page)).toEqual([]);
      await keepPicture(page, "agreement-light");
    }));

  it("opens the issues on which two disagree, down to the quoted words, from a link", () =>
    explore("?mode=agreement&scope=everything&tie=putin~zelensky", async (page) => {
      const panel = details(page);
      await panel.getByRole("heading", { name: "Vladimir Putin and Volodymyr Zelensky" }).waitFor();
      const issue = panel.getByRole("region", { name: "Ukrainian withdrawal from Donbas" });
      expect(await issue.innerText()).toMatch(/−0\.\d\d/);
      expect(await issue.getByRole("article").count()).toBeGreaterThanOrEqual(2);
      await panel.getByText("No session of both is recorded.").waitFor();
      await panel.getByRole("button", { name: /Show more/ }).click();
      await panel.getByRole("region").nth(6).waitFor();
    }));

  it("computes otherwise by the options, keeps that in the link, and takes it back", () =>
    explore("?mode=meetings&scope=everything", async (page) => {
      await settledNodes(page);
      await page.getByRole("button", { name: "options" }).click();
      await page.getByLabel("As whom attendants count").selectOption("Delegations");
      await page.getByLabel("Size of an actor").selectOption("Betweenness");
      await page.waitForFunction(
        () =>
          location.search === "?mode=meetings&scope=everything&met-as=delegation&size=betweenness",
      );
      await page.keyboard.press("Escape");
      // The link is updated before the server's answer arrives.
      await untilShown(page, "russia");
      const ids = (await settledNodes(page)).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(["us", "ukraine", "russia"]));
      expect(ids).not.toContain("witkoff");
      expect(await overlappingLabels(page)).toEqual([]);
      await keepPicture(page, "delegations-light");
      await page.reload();
      await untilShown(page, "russia");
      expect((await settledNodes(page)).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      await page.goBack();
      await page.goBack();
      await page.waitForFunction(() => location.search === "?mode=meetings&scope=everything");
      await untilShown(page, "witkoff");
    }));

  it("counts what belongs to one document alone: by the filter, the link and the document's page", () =>
    explore("?mode=meetings&scope=everything", async (page) => {
      await settledNodes(page);
      await page.getByRole("button", { name: "+ filter" }).click();
      const documents = page.getByRole("group", { name: "Documents" });
      await documents.getByRole("checkbox", { name: /^20-point framework/ }).check();
      expect(await barriersIn(page, ".filters")).toEqual([]);
      await keepPicture(page, "documents-light");
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => location.search.includes("document=doc-20-point"));
      await page.getByText("Counted are positions stated in one document").waitFor();
      await page.getByRole("button", { name: "Lift the filter 20-point framework" }).click();
      await page.waitForFunction(() => !location.search.includes("document="));

      await page.goto(new URL("?selected=doc-28-point", page.url()).href);
      await details(page).getByRole("button", { name: "Only this document" }).click();
      await page.waitForFunction(() => location.search.includes("document=doc-28-point"));
      await settledNodes(page);
      expect(await finding(page)).toContain("Counted are positions stated in one document");
      await details(page).getByRole("button", { name: "All documents again" }).click();
      await page.waitForFunction(() => !location.search.includes("document="));
    }));

  it("lists who disagrees and has not met, and shows both with those between them", () =>
    explore("?view=gaps&scope=everything", async (page) => {
      await page.getByRole("button", { name: "Disagreement" }).waitFor();
      const row = page.getByRole("row", { name: /Vladimir Putin.*Volodymyr Zelensky/ });
      expect(await row.innerText()).toMatch(/not on record/);
      await keepPicture(page, "gaps-light");
      await row.getByRole("button", { name: /^Show on graph/ }).click();
      await page.waitForFunction(() => location.search.includes("mode=meetings"));
      await untilShown(page, "putin");
      const ids = (await settledNodes(page)).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(["putin", "zelensky", "trump", "witkoff"]));
      await keepPicture(page, "gap-light");
      await page.keyboard.press("Control+z");
      await page.waitForFunction(() => !location.search.includes("mode=meetings"));
    }));

  it("shows the matrix by cluster, as a mean, and rolled up to states that may disagree within", () =>
    explore(
      "?view=stances&scope=everything",
      async (page) => {
        await shown(page, "view=stances");
        await page.getByText("Mean", { exact: true }).click();
        await page
          .getByRole("button", {
            name: "Donald Trump on US security guarantees for Ukraine: mean +.3, 3 positions, has said both",
          })
          .waitFor();
        await page.getByText("States", { exact: true }).click();
        await page
          .getByRole("button", { name: /holders who disagree$/ })
          .first()
          .click();
        const said = details(page).getByText(/holders behind/);
        expect(await said.innerText()).toMatch(/they disagree: one supports it, another opposes/);
        await keepPicture(page, "matrix-states-dark");
      },
      { scheme: "dark" },
    ));

  it("gives the measures as columns, and in the CSV", () =>
    explore("?mode=agreement&view=table&scope=everything", async (page) => {
      await page.getByRole("columnheader", { name: "PageRank" }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /CSV/ }).click(),
      ]);
      const [heads] = readFileSync(await download.path(), "utf8").split("\r\n");
      expect(heads).toContain(
        "Betweenness,Closeness,Degree,Eigenvector,PageRank,Weighted degree,Community",
      );
    }));

  it.each([
    ["agreement", "?mode=agreement&scope=everything"],
    ["the gaps", "?view=gaps&scope=everything"],
    ["the matrix", "?view=stances&scope=everything"],
    ["the disputes", "?view=disputes&scope=everything"],
    ["the structure", "?view=structure&scope=everything"],
    ["the timeline", "?view=timeline"],
  ])("%s fits a phone, with its line at the margin of all", (_name, path) =>
    explore(
      path,
      async (page) => {
        await shown(page, path);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        const line = page.locator(".finding").first();
        expect(await line.evaluate((element) => element.getBoundingClientRect().left)).toBe(12);
      },
      phone,
    ),
  );

  it.each([
    ["agreement with its evidence", "?mode=agreement&scope=everything&tie=putin~zelensky"],
    ["who met whom by Newman", "?mode=meetings&weight=newman&tie=dmitriev%2Bwitkoff"],
    [
      "the matrix as a balance of states",
      "?view=stances&scope=everything&cell=subtract&stance-of=state",
    ],
    ["the gaps", "?view=gaps&scope=everything"],
    ["the table with measures", "?mode=agreement&view=table&scope=everything"],
  ])("%s has nothing that stands in anybody's way, light and dark (axe)", (_name, path) =>
    explore(path, async (page) => {
      await shown(page, path);
      await inBothThemes(page, async () => expect(await seriousBarriers(page)).toEqual([]));
    }),
  );

  it("the options have no accessibility problems, light and dark (axe)", () =>
    explore("?mode=agreement&scope=everything", async (page) => {
      await settledNodes(page);
      await page.getByRole("button", { name: "options" }).click();
      await page.getByLabel("What a tie says").waitFor();
      await inBothThemes(page, async (theme) => {
        expect(await barriersIn(page, ".options")).toEqual([]);
        await keepPicture(page, `options-${theme}`);
      });
    }));
});
