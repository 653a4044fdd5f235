import { readFileSync } from "node:fs";
import { type Frame, type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inBothThemes, seriousBarriers } from "./barriers.ts";
import { exploreInBrowser, hasBrowser } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { clickNode, openPage, settledNodes } from "./open-page.ts";
import { differences, placesIn, sideOf, zoomIn } from "./side-frames.ts";

/** The picture in units of its own, whatever the size of the window: each node from the first, and the zoom. */
async function pictureOf(page: Page) {
  const nodes = (await settledNodes(page)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const seen = await page.evaluate(() => {
    const { __parley } = window as unknown as { __parley: { zoom(): number } };
    const { clientWidth, clientHeight } = document.querySelector(".graph-canvas") as HTMLElement;
    return { zoom: __parley.zoom(), width: clientWidth, height: clientHeight };
  });
  const [first] = nodes;
  const inUnits = (n: number) => Math.round((n / seen.zoom) * 10) / 10;
  return {
    places: nodes.map(({ id, x, y }) => [id, x - (first?.x ?? 0), y - (first?.y ?? 0)] as const),
    units: nodes.map(({ id, x, y }) => ({
      id,
      x: inUnits(x - (first?.x ?? 0)),
      y: inUnits(y - (first?.y ?? 0)),
    })),
    /** The middle of the canvas, in units from the first node. */
    middle: {
      x: inUnits(seen.width / 2 - (first?.x ?? 0)),
      y: inUnits(seen.height / 2 - (first?.y ?? 0)),
    },
    ...seen,
  };
}

const near = (found: number, wanted: number) => Math.abs(found - wanted) <= 0.21;

/** What a reader chose, as the screen says it. */
async function choicesOn(page: Page) {
  return {
    pressed: await page
      .locator("main [aria-pressed=true], main [aria-checked=true], main input:checked")
      .evaluateAll((all) => all.map((one) => one.getAttribute("value") ?? one.textContent)),
    finding: await page.locator(".finding").innerText(),
    panel: await page.getByRole("complementary", { name: "Details" }).innerText(),
    legend: await page.locator(".legend").innerText(),
  };
}

/** The same, once the panel of an actor has arrived whole. */
async function settledChoicesOn(page: Page): ReturnType<typeof choicesOn> {
  await page.getByRole("heading", { name: "Latest stances" }).waitFor();
  await expect.poll(() => page.locator(".text-skeleton").count()).toBe(0);
  await expect.poll(async () => (await choicesOn(page)).panel).not.toMatch(/^…$/mu);
  return await choicesOn(page);
}

const noteName = "Reader’s note on Steve Witkoff: Who sent him?";

/** The middle of the note, in pixels from the node that it stands beside. */
async function noteOn(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.getByRole("button", { name: noteName }).boundingBox();
  const canvas = await page.locator(".graph-canvas").boundingBox();
  const node = (await settledNodes(page)).find(({ id }) => id === "witkoff");
  if (!box || !canvas || !node) throw new Error("no note beside the node");
  return {
    x: box.x + box.width / 2 - canvas.x - node.x,
    y: box.y + box.height / 2 - canvas.y - node.y,
  };
}

/** The texts of the picture as SVG. */
async function svgTexts(page: Page): Promise<(string | undefined)[]> {
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /SVG/ }).click(),
  ]);
  const svg = readFileSync(await download.path(), "utf8");
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
}

const shareShort = async (page: Page) => {
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.getByRole("button", { name: "Which link" }).click();
  await page.getByRole("menuitem", { name: /short link/ }).click();
  await page.getByText("Short link copied.").first().waitFor();
  await expect.poll(copied).not.toBe("");
  return await copied();
};

describe.skipIf(!hasBrowser)("a link in a browser", () => {
  const explore = exploreInBrowser();

  it("restores in a second browser, after clicks, what stood where, the zoom, options, selection and panel", () =>
    explore("", async (page) => {
      await page.keyboard.press("2");
      await settledNodes(page);
      await page.getByRole("button", { name: "options" }).click();
      await page.getByLabel("Layout").selectOption("In rings");
      await page.keyboard.press("Escape");
      await page.locator(".legend").getByText("middle:").waitFor();
      await clickNode(page, "witkoff");
      await page
        .getByRole("complementary", { name: "Details" })
        .getByRole("heading", { name: "Steve Witkoff" })
        .waitFor();
      await page.locator(".graph-canvas").focus();
      await page.keyboard.press("n");
      await page.getByLabel("Your note").fill("Who sent him?");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: noteName }).press("ArrowDown");
      // Drag the ground, and zoom.
      const box = await page.locator(".graph-canvas").boundingBox();
      const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + 120];
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, -240);
      await settledNodes(page);
      const [before, choices] = [await pictureOf(page), await settledChoicesOn(page)];
      expect(choices.pressed).not.toEqual([]);
      const note = await noteOn(page);
      expect(await svgTexts(page)).toEqual(
        expect.arrayContaining(["Reader’s note", "Who sent him?"]),
      );
      const link = await shareShort(page);
      expect(link).toMatch(/\/v\/[0-9a-v]{24}$/);
      expect(page.url()).toBe(link);
      expect(await shareShort(page)).toBe(link);

      const browser = page.context().browser();
      if (browser === null) throw new Error("no browser");
      const second = await browser.newContext({ reducedMotion: "reduce" });
      try {
        await using same = await openPage(second, link);
        const after = await pictureOf(same.page);
        expect(after.zoom / before.zoom).toBeCloseTo(1, 4);
        const moved = after.places.filter(([, left, top], i) => {
          const [, wasLeft = NaN, wasTop = NaN] = before.places[i] ?? [];
          return !near(left, wasLeft) || !near(top, wasTop);
        });
        expect(moved).toEqual([]);
        expect(after.places.map(([id]) => id)).toEqual(before.places.map(([id]) => id));
        expect([
          near(after.middle.x, before.middle.x),
          near(after.middle.y, before.middle.y),
        ]).toEqual([true, true]);
        await expect.poll(() => choicesOn(same.page)).toEqual(choices);
        const found = await noteOn(same.page);
        expect([near(found.x, note.x), near(found.y, note.y)]).toEqual([true, true]);
        expect(same.page.url()).toBe(link);
        expect(same.troubles).toEqual([]);

        await using other = await openPage(second, link, { width: 1024, height: 700 });
        const smaller = await pictureOf(other.page);
        const least = Math.min(smaller.width / before.width, smaller.height / before.height);
        expect(smaller.zoom / before.zoom).toBeCloseTo(least, 3);
        const strayed = smaller.units.filter(({ id, x: left, y: top }) => {
          const was = before.units.find((one) => one.id === id);
          return !near(left, was?.x ?? NaN) || !near(top, was?.y ?? NaN);
        });
        expect([strayed, smaller.units.length]).toEqual([[], before.units.length]);
        expect([
          near(smaller.middle.x, before.middle.x),
          near(smaller.middle.y, before.middle.y),
        ]).toEqual([true, true]);
        await expect.poll(async () => (await choicesOn(other.page)).panel).toBe(choices.panel);
        expect(other.troubles).toEqual([]);

        await other.page.locator(".graph-canvas").focus();
        await other.page.keyboard.press("Escape");
        await expect.poll(() => new URL(other.page.url()).pathname).toBe("/");
      } finally {
        await second.close();
      }
    }));

  it("is a short one where a long one can't hold the view, and restores each of several hundred nodes where it stood", () =>
    explore("", async (page) => {
      const of = (list: string) =>
        `a_${list}: ${list}(first: 100) { nodes { id } } b_${list}: ${list}(last: 100) { nodes { id } }`;
      const answer = await page.request.post(new URL("/graphql", page.url()).href, {
        data: { query: `{ ${["actors", "meetings", "issues"].map(of).join(" ")} }` },
      });
      const { data } = (await answer.json()) as {
        data: Record<string, { nodes: { id: string }[] }>;
      };
      const lists = Object.values(data).map(({ nodes }) => nodes.map(({ id }) => id));
      const ids = [...new Set(lists.flat())];
      // As of a reader who placed all of them by hand.
      const pins = ids.map((id, i) => `${id}:${(i % 20) * 120}:${(i - (i % 20)) * 6}`);
      const long = `/?nodes=${ids.join(",")}&pins=${pins.join(",")}`;
      await page.goto(new URL(long, page.url()).href);
      const before = await pictureOf(page);
      expect(before.units.length).toBeGreaterThan(280);
      await page.getByRole("button", { name: "Share", exact: true }).click();
      await page.getByText("Short link copied.").waitFor();
      await page.reload();
      const after = await pictureOf(page);
      expect(after.units.map(({ id }) => id)).toEqual(before.units.map(({ id }) => id));
      const strayed = after.places.filter(([, left, top], i) => {
        const [, wasLeft = NaN, wasTop = NaN] = before.places[i] ?? [];
        return !near(left, wasLeft) || !near(top, wasTop);
      });
      expect(strayed).toEqual([]);
    }));

  it("restores the nodes that exist, however many of its ids do not, and says how many these are", () =>
    explore("", async (page) => {
      const nobody = Array.from({ length: 1120 }, (_, i) => `nobody-${i}`);
      const posted = await page.request.post(new URL("/v", page.url()).href, {
        data: { nodes: ["witkoff", ...nobody.slice(1)] },
      });
      const { id } = (await posted.json()) as { id: string };
      await page.goto(new URL(`/v/${id}`, page.url()).href);
      await page
        .getByText(/^Not in this graph: nobody-1, nobody-2, .*, and 1,111 more\.$/)
        .waitFor();
      expect((await settledNodes(page)).map((node) => node.id)).toEqual(["witkoff"]);
    }));

  it("restores two views side by side, opened by keys: they say what differs, and share selection and places", () =>
    explore("?mode=meetings&from=2025-12-01&to=2025-12-31", async (page) => {
      await settledNodes(page);
      await page.keyboard.press("Control+k");
      await page.keyboard.type("compare 31 days before");
      await page.getByRole("option", { name: /Compare with the 31 days before/ }).waitFor();
      await page.keyboard.press("Enter");
      const [left, right] = [await sideOf(page, "Left"), await sideOf(page, "Right")];
      await expect.poll(() => differences(page)).toMatch(/^What differs\s*·?\s*Period/);
      await keepPicture(page, "beside-light");
      await page.locator(".two-differ summary").first().press("Enter");
      const period = page.getByRole("row", { name: /^Period/ });
      expect(await period.innerText()).toMatch(/Oct.*Nov 2025\s+Dec 2025/);

      const idsIn = async (frame: Frame) => (await settledNodes(frame)).map(({ id }) => id);
      const onLeft = await idsIn(left);
      const shared = (await idsIn(right)).filter((id) => onLeft.includes(id));
      expect(shared.length).toBeGreaterThan(3);
      expect(await placesIn(left, shared)).toEqual(await placesIn(right, shared));
      const before = await zoomIn(right);
      await page.getByRole("switch", { name: "Move both" }).press("Space");
      await left.locator(".graph-canvas").focus();
      await page.keyboard.press("+");
      await expect.poll(() => zoomIn(right)).toBeGreaterThan(before);
      await expect.poll(async () => (await zoomIn(right)) / (await zoomIn(left))).toBeCloseTo(1, 6);

      await page.keyboard.press("ArrowRight");
      const headings = [left, right].map((frame) =>
        frame.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 }),
      );
      await headings[0]?.waitFor();
      const selected = await headings[0]?.innerText();
      await expect.poll(() => right.locator(".panel h2").first().textContent()).toBe(selected);

      await inBothThemes(page, async (theme) => {
        expect(await seriousBarriers(page)).toEqual([]);
        await keepPicture(page, `beside-selected-${theme}`);
      });
      // Narrow, but no phones: the details are a drawer over the side where something was selected.
      const drawer = (frame: Frame) => frame.getByRole("complementary", { name: "Details" });
      const rail = await left.getByRole("navigation", { name: "Views" }).boundingBox();
      expect(rail?.height).toBeGreaterThan(300);
      expect(await drawer(left).isVisible()).toBe(true);
      expect(await drawer(right).isVisible()).toBe(false);
      await right.getByRole("button", { name: "Open details" }).click();
      expect(await drawer(right).isVisible()).toBe(true);
      await drawer(right).getByRole("button", { name: "Close details" }).click();
      expect(await drawer(right).isVisible()).toBe(false);
      expect(right.url()).toContain("selected=");

      // The theme and the language of one side are those of the other, and of the page around both.
      await left.getByRole("button", { name: /^Colours/ }).click();
      const schemes = () =>
        Promise.all(
          [page, left, right].map((part) =>
            part.locator("html").getAttribute("data-mantine-color-scheme"),
          ),
        );
      await expect.poll(async () => new Set(await schemes()).size).toBe(1);
      await left.getByRole("button", { name: /EN/ }).click();
      await left.getByRole("menuitemradio", { name: "Українська" }).click();
      await right.getByText("Хто з ким зустрічався").first().waitFor();
      await page.getByRole("button", { name: "Скопіювати посилання" }).waitFor();
      await expect.poll(() => page.url()).toContain("lang=uk");
      await keepPicture(page, "beside-ukrainian");
      await right.getByRole("button", { name: /УК/ }).click();
      await right.getByRole("menuitemradio", { name: "English" }).click();
      await page.getByRole("button", { name: "Copy the link" }).click();
      await page.getByText("It restores both views.").waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const said = await differences(page);
      await using same = await openPage(page.context(), link, { width: 390, height: 844 });
      await sideOf(same.page, "Right");
      await expect.poll(() => differences(same.page)).toBe(said);
      await keepPicture(same.page, "beside-phone");
      expect(same.troubles).toEqual([]);
    }));

  it.each(["light", "dark"] as const)("that leads nowhere says what to do (%s)", (scheme) =>
    explore("", async (first) => {
      const home = first.url();
      const nowhere = `${home}v/0123456789abcdefghijklmn`;
      await using opened = await openPage(first.context(), nowhere, { scheme });
      const { page, troubles } = opened;
      await page.getByRole("heading", { name: "no view under this link" }).waitFor();
      expect(await seriousBarriers(page)).toEqual([]);
      await keepPicture(page, `short-link-unknown-${scheme}`);
      // The page and the view: both are truly not there.
      expect(troubles.filter((trouble) => !trouble.includes("404 (Not Found)"))).toEqual([]);
      await page.getByRole("link", { name: "Open the explorer" }).click();
      await settledNodes(page);
      expect(page.url()).toBe(home);
    }),
  );
});
