import { readFileSync } from "node:fs";
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seriousBarriers } from "./barriers.ts";
import { exploreInBrowser, hasBrowser } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { overlappingLabels, settledNodes, untilShown } from "./open-page.ts";

describe.skipIf(!hasBrowser)("actors brought together in a browser", () => {
  const explore = exploreInBrowser();
  const details = (page: Page) => page.getByRole("complementary", { name: "Details" });
  const ids = async (page: Page) => (await settledNodes(page)).map(({ id }) => id);
  const american = ["witkoff", "kushner", "gruenbaum"];

  it("are folded and shown again by keys, kept in the link, undone, and told by the legend", () =>
    explore("?bundles=side", async (page) => {
      const legend = page.locator(".legend");
      await legend.getByText("frame: one side").waitFor();
      expect(await ids(page)).toEqual(expect.arrayContaining(american));
      expect(await overlappingLabels(page)).toEqual([]);
      await keepPicture(page, "framed-light");
      await page.goto(new URL("?bundles=side&selected=witkoff", page.url()).href);
      await details(page).getByRole("heading", { name: "Steve Witkoff" }).waitFor();
      await page.locator(".graph-canvas").focus();
      await page.keyboard.press("g");
      await untilShown(page, "bundle:side:us");
      expect((await ids(page)).filter((id) => american.includes(id))).toEqual([]);
      await details(page).getByRole("heading", { name: "United States" }).waitFor();
      for (const name of ["Steve Witkoff", "Jared Kushner", "Josh Gruenbaum"]) {
        await details(page).getByRole("button", { name }).waitFor();
      }
      await legend.getByText("actors folded together").waitFor();
      expect(await seriousBarriers(page)).toEqual([]);
      expect(new URL(page.url()).searchParams.get("folded")).toBe("bundle:side:us");
      await keepPicture(page, "folded-light");

      await page.reload();
      await untilShown(page, "bundle:side:us");
      await page.locator(".graph-canvas").focus();
      await page.keyboard.press("g");
      await untilShown(page, "witkoff");
      await page.keyboard.press("Control+z");
      await untilShown(page, "bundle:side:us");

      await page.getByRole("button", { name: "Export" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: /JSON/ }).click(),
      ]);
      const { nodes } = JSON.parse(readFileSync(await download.path(), "utf8")) as {
        nodes: { id: string; isFolded?: boolean }[];
      };
      const folded = nodes.filter(({ isFolded }) => isFolded).map(({ id }) => id);
      expect(folded.toSorted()).toEqual(american.toSorted());
    }));

  it("open the ties that are folded into one, each down to its facts with sources", () =>
    explore(
      "?mode=meetings&bundles=side&folded=bundle:side:us&tie=bundle:side:us%3Dumerov",
      async (page) => {
        const panel = details(page);
        await panel.getByRole("heading", { name: "Rustem Umerov" }).waitFor();
        const pairs = panel.getByRole("listitem").filter({ hasText: /weight \d+$/ });
        const weights = (await pairs.allInnerTexts()).map((text) =>
          Number(/weight (\d+)$/.exec(text)?.[1]),
        );
        expect(weights.length).toBeGreaterThan(1);
        const sum = weights.reduce((all, weight) => all + weight, 0);
        await panel.getByText(`Their weights add up to ${sum}:`).waitFor();
        await pairs.getByRole("button").first().click();
        await panel.getByText("Met in session").waitFor();
        await panel.getByRole("button", { name: "Back" }).click();
        await panel.getByText(`Their weights add up to ${sum}:`).waitFor();
      },
      { scheme: "dark" },
    ));
});

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

describe.skipIf(!hasBrowser)("the overview of a large picture in a browser", () => {
  const explore = exploreInBrowser();

  it("shows all of it, moves what is in sight by drag and by arrow keys, and is put away", () =>
    explore(
      "",
      async (page) => {
        expect(await page.locator(".overview").count()).toBe(0);
        const query =
          "{ actors(first: 100) { nodes { id } } meetings(first: 80) { nodes { id } } }";
        const answer = await page.request.post(new URL("/graphql", page.url()).href, {
          data: { query },
        });
        const { data } = (await answer.json()) as {
          data: Record<string, { nodes: { id: string }[] }>;
        };
        const all = Object.values(data).flatMap(({ nodes }) => nodes.map(({ id }) => id));
        await page.goto(new URL(`?layout=sides&nodes=${all.join(",")}`, page.url()).href);
        const before = await settledNodes(page);
        expect(before.length).toBeGreaterThan(150);
        const overview = page.getByRole("button", { name: "Move what is in sight" });
        const box = await overview.boundingBox();
        await keepPicture(page, "overview-dark");
        await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
        await expect.poll(() => settledNodes(page)).not.toEqual(before);
        const moved = await settledNodes(page);
        await overview.focus();
        await page.keyboard.press("ArrowRight");
        await expect.poll(() => settledNodes(page)).not.toEqual(moved);
        expect(await seriousBarriers(page)).toEqual([]);
        await page.getByRole("button", { name: "Overview of the picture" }).click();
        expect(await page.locator(".overview").count()).toBe(0);
      },
      { scheme: "dark" },
    ));
});
