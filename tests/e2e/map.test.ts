import { readFileSync } from "node:fs";
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seriousBarriers } from "./barriers.ts";
import { exploreInBrowser, hasBrowser, phone } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { finding, settledNodes } from "./open-page.ts";

interface Held {
  readonly id: string;
  readonly kind: string;
  readonly place: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly date: { readonly earliest: string | null };
}

/** All encounters, from the API. */
async function encounters(page: Page): Promise<Held[]> {
  const found: Held[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) { meetings(first: 100, after: $after, filter: { encounters: true }) {
      nodes { id kind place country latitude date { earliest } } pageInfo { hasNextPage endCursor } } }`;
    const answer = await page.request.post(new URL("/graphql", page.url()).href, {
      data: { query, variables: { after } },
    });
    const { data } = (await answer.json()) as {
      data: {
        meetings: { nodes: Held[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
      };
    };
    found.push(...data.meetings.nodes);
    after = data.meetings.pageInfo.hasNextPage ? data.meetings.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

const isPlaced = ({ latitude, country, kind }: Held) =>
  latitude !== null || (country !== null && kind !== "CALL" && kind !== "VIDEO");

/** Waits until the map is drawn, and gives the places of its marks. */
async function marks(page: Page): Promise<string[]> {
  await page.locator(".map-disc").first().waitFor();
  return page
    .locator(".map-disc")
    .evaluateAll((all) => all.map((mark) => (mark as HTMLElement).dataset["place"] ?? ""));
}

const address = (page: Page) => new URL(page.url()).searchParams;
const all = "?view=map&scope=everything";

describe.skipIf(!hasBrowser)("the map in a browser", () => {
  const explore = exploreInBrowser();

  it("shows every meeting that has a place, counts it, and tells those that have none", () =>
    explore(all, async (page) => {
      await marks(page);
      const held = await encounters(page);
      const placed = held.filter(isPlaced);
      expect(placed.length).toBeGreaterThan(50);
      expect(await finding(page)).toMatch(new RegExp(`^${placed.length} meetings at \\d+ places`));
      const without = held.length - placed.length;
      const line = page.getByRole("button", { name: /without a place on the map/ });
      expect(await line.innerText()).toMatch(new RegExp(`^${without} meetings without`));
      await line.click();
      const panel = page.getByRole("complementary", { name: "Details" });
      await panel.locator(".fact").first().waitFor();
      expect(await panel.locator(".fact").count()).toBe(without);
      expect(address(page).getAll("selected").toSorted()).toEqual(
        held
          .filter((one) => !isPlaced(one))
          .map(({ id }) => id)
          .toSorted(),
      );
    }));

  it("opens the meetings of a place with their sources, and shows the selection of other views", () =>
    explore(`${all}&map=48.86:2.35:300`, async (page) => {
      const [place] = await marks(page);
      await page.locator(`.map-disc[data-place="${place}"]`).click();
      const panel = page.getByRole("complementary", { name: "Details" });
      await panel.locator(".fact .citation").first().waitFor();
      const selected = address(page).getAll("selected");
      const places = (await encounters(page)).filter(({ id }) => selected.includes(id));
      expect(places.length).toBeGreaterThan(1);
      expect(places.every((one) => one.place?.includes("Paris"))).toBe(true);
      expect(
        await page.locator(`.map-disc[data-place="${place}"]`).getAttribute("aria-pressed"),
      ).toBe("true");
      await page.getByRole("button", { name: "Undo", exact: true }).click();
      await page.waitForFunction(() => !window.location.search.includes("selected"));
    }));

  it("is moved and enlarged by keys, buttons, wheel and mouse; the link restores it", () =>
    explore(all, async (page) => {
      await marks(page);
      const map = page.getByRole("application", { name: /Map of meeting places/ });
      const sight = () => address(page).get("map")?.split(":").map(Number);
      const settled = async (before: string | null) => {
        await page.waitForFunction(
          (old) => new URLSearchParams(window.location.search).get("map") !== old,
          before,
        );
        return sight() ?? [];
      };
      await page.getByRole("button", { name: "Zoom in" }).click();
      const [, , byButton = 0] = await settled(null);
      await map.focus();
      const first = address(page).get("map");
      await page.keyboard.press("+");
      const [, before = 0, byKey = 0] = await settled(first);
      expect(byKey / byButton).toBeCloseTo(1.5, 1);
      const second = address(page).get("map");
      await page.keyboard.press("ArrowRight");
      const [, after = 0] = await settled(second);
      expect(after).toBeGreaterThan(before);
      const box = await map.boundingBox();
      if (box === null) throw new Error("no map");
      const third = address(page).get("map");
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
      await page.mouse.wheel(0, -240);
      const [, , byWheel = 0] = await settled(third);
      expect(byWheel).toBeGreaterThan(byKey);
      const fourth = address(page).get("map");
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 3 + 10, { steps: 4 });
      await page.mouse.up();
      const moved = await settled(fourth);
      const seen = await marks(page);
      await page.reload();
      expect(await marks(page)).toEqual(seen);
      expect(sight()).toEqual(moved);
      await map.focus();
      await page.keyboard.press("f");
      await page.waitForFunction(() => !window.location.search.includes("map="));
    }));

  it("is walked by keyboard from place to place, and has all of it as a table", () =>
    explore(all, async (page) => {
      const seen = await marks(page);
      expect(seen.length).toBeGreaterThan(5);
      await page.locator('.map-disc[tabindex="0"]').focus();
      await page.keyboard.press("ArrowLeft");
      const place = await page.evaluate(
        () => (document.activeElement as HTMLElement).dataset["place"],
      );
      expect(seen.slice(1)).toContain(place);
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => window.location.search.includes("selected="));
      await page.locator(".map-list summary").click();
      const counts = await page
        .locator(".map-list tbody td:nth-child(3)")
        .evaluateAll((cells) => cells.map(({ textContent }) => Number(textContent)));
      const held = await encounters(page);
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(held.length);
    }));

  it("draws an actor's travels between places where the actor was, and says what is uncertain", () =>
    explore(`${all}&selected=witkoff`, async (page) => {
      await marks(page);
      await page.getByText("was at").first().waitFor();
      const query = `{ attendances(first: 100, filter: { actors: ["witkoff"], statuses: [ATTENDED], encounters: true }) {
        nodes { meeting { id kind place country latitude date { earliest } } } } }`;
      const answer = await page.request.post(new URL("/graphql", page.url()).href, {
        data: { query },
      });
      const { data } = (await answer.json()) as {
        data: { attendances: { nodes: { meeting: Held }[] } };
      };
      const names = data.attendances.nodes
        .map(({ meeting }) => meeting)
        .filter(isPlaced)
        .map(({ place }) => place);
      const line = await finding(page);
      expect(line).toContain(`Steve Witkoff was at ${new Set(names).size} places`);
      expect(line).toMatch(/the order is uncertain \(dashed\)/);
      await page.getByText("travels in order of date").waitFor();
      await keepPicture(page, "map-light");
    }));

  it("counts the period chosen, and lights what happened while time is played", () =>
    explore(`${all}&from=2025-12-01&to=2025-12-31`, async (page) => {
      await marks(page);
      const inDecember = (await encounters(page)).filter(
        (one) => isPlaced(one) && one.date.earliest?.startsWith("2025-12") === true,
      );
      expect(await finding(page)).toMatch(new RegExp(`^${inDecember.length} meetings at`));
      await page.getByRole("button", { name: "Play the period over the picture" }).click();
      await page.getByRole("toolbar", { name: /play/i }).waitFor();
      expect(address(page).get("view")).toBe("map");
      expect(await finding(page)).toMatch(/2025:/);
    }));

  /** The map as a file, by the beginning of its name in the menu. */
  async function taken(page: Page, form: string) {
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: new RegExp(`^${form}`) }).click(),
    ]);
    return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
  }

  it("is taken away as pictures with its line, legend, filters and whose outlines these are", () =>
    explore(`${all}&from=2025-06-01&to=2025-12-31`, async (page) => {
      await marks(page);
      const png = await taken(page, "PNG picture");
      expect(png.name).toBe("parley-map.png");
      expect(png.file.subarray(1, 4).toString()).toBe("PNG");
      expect(png.file.length).toBeGreaterThan(40_000);
      const svg = await taken(page, "SVG picture");
      expect(svg.name).toBe("parley-map.svg");
      const text = svg.file
        .toString()
        .replaceAll(/<[^>]+>/gu, " ")
        .replaceAll(/\s+/gu, " ");
      expect(text).toMatch(/\d+ meetings at \d+ places/);
      for (const words of [
        "Outlines: Natural Earth, public domain",
        "meetings, by area",
        "Jun – Dec 2025",
        "without a place on the map",
        "Talks on Ukraine",
      ]) {
        expect(text).toContain(words);
      }
    }));

  it("loads neither outlines nor its code before it is looked at", () =>
    explore("", async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.reload();
      await settledNodes(page);
      const ofMap = (url: string) => /\/assets\/.*(countries|MapView)/u.test(url);
      expect(asked.filter(ofMap)).toEqual([]);
      await page.getByRole("button", { name: "Map", exact: true }).click();
      await marks(page);
      expect(asked.filter(ofMap).length).toBeGreaterThan(1);
    }));

  it.each([
    ["light", 1440, 900],
    ["dark", 1440, 900],
    ["light", phone.width, phone.height],
  ] as const)("has no barrier in %s at %i pixels", (scheme, width, height) =>
    explore(
      `${all}&selected=umerov`,
      async (page) => {
        await marks(page);
        await page.getByText("was at").first().waitFor({ state: "attached" });
        expect(await seriousBarriers(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        await keepPicture(page, `map-${scheme}-${width}`);
      },
      { scheme, width, height },
    ),
  );

  it("says that nothing met where nothing did, and offers the whole graph", () =>
    explore("?view=map&nodes=-", async (page) => {
      await page.getByText("Nothing on the canvas has met.").waitFor();
      await page.getByRole("button", { name: "Show the meetings of the whole graph" }).click();
      expect((await marks(page)).length).toBeGreaterThan(5);
    }));

  it("tells a failure, and goes on when asked again", () =>
    explore("", async (page) => {
      await page.locator(".graph-canvas").waitFor();
      await page.route("**/graphql**", async (route) => {
        const asked = `${route.request().url()}${route.request().postData() ?? ""}`;
        if (!asked.includes("encounters")) return route.continue();
        return route.fulfill({
          contentType: "application/graphql-response+json",
          body: '{"errors":[{"message":"The graph rests."}]}',
        });
      });
      await page.getByRole("button", { name: "Map", exact: true }).click();
      await page.locator(".map-view .problem").waitFor();
      await page.unroute("**/graphql**");
      await page.locator(".map-view").getByRole("button", { name: "Try again" }).click();
      expect((await marks(page)).length).toBeGreaterThan(0);
    }));
});
