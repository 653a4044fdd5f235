import { readFileSync } from "node:fs";
import { type Locator, type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inBothThemes, seriousBarriers } from "./barriers.ts";
import { exploreInBrowser, hasBrowser, phone } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { clickNode, finding, overlappingLabels, settledNodes } from "./open-page.ts";

const patient = { timeout: 30_000 };

interface Fact {
  readonly citations: readonly { readonly source: { readonly title: string } }[];
  readonly inheritedCitations?: Fact["citations"];
}

interface Disputes {
  readonly stanceContradictions: {
    readonly contradictions: readonly { actor: { name: string }; issue: { title: string } }[];
  };
  readonly meetings: { readonly nodes: readonly { title: string }[] };
}

/** An actor's facts from the API. */
async function factsOf(page: Page, id: string) {
  const cited = "citations { source { title } }";
  const query = `{ actor(id: "${id}") {
    attendances(first: 100) { nodes { ${cited} inheritedCitations { source { title } } } }
    positions(first: 100) { nodes { ${cited} } }
  } }`;
  const answer = await page.request.post(new URL("/graphql", page.url()).href, { data: { query } });
  const { data } = (await answer.json()) as {
    data: { actor: Record<"attendances" | "positions", { nodes: Fact[] }> };
  };
  return { attendances: data.actor.attendances.nodes, positions: data.actor.positions.nodes };
}

/** Texts with a hyphen between letters that tabular figures would draw as wide as a figure. */
function wideHyphens(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll("*")].flatMap((element) => {
      const { fontFeatureSettings, fontVariantNumeric } = getComputedStyle(element);
      if (!`${fontFeatureSettings} ${fontVariantNumeric}`.match(/tnum|tabular/u)) return [];
      return [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .flatMap(({ textContent }) => textContent ?? [])
        .filter((text) => /\p{L}-\p{L}/u.test(text));
    }),
  );
}

/** The file downloaded by a button of a group of references. */
async function saveReferences(page: Page, group: Locator, form: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    group.getByRole("button", { name: form, exact: true }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  return { name: download.suggestedFilename(), text };
}

describe.skipIf(!hasBrowser)("the explorer in a browser", () => {
  const explore = exploreInBrowser();
  const details = (page: Page) => page.getByRole("complementary", { name: "Details" });

  it("opens on the Miami round and says in one line what one sees", () =>
    explore("", async (page) => {
      const nodes = (await settledNodes(page)).map(({ id }) => id);
      expect(nodes).toEqual(
        expect.arrayContaining(["witkoff", "kushner", "umerov", "dmitriev", "e3-nsas"]),
      );
      expect(nodes).toEqual(
        expect.arrayContaining([
          "m-2025-12-19-miami-e3",
          "m-2025-12-20-miami-dmitriev",
          "m-2025-12-21-miami-eu",
          "m-2025-12-21-miami-us-ua",
        ]),
      );
      const line = await finding(page);
      expect(line).toContain("Miami round");
      expect(line).toMatch(/no session joined (Ukraine and Russia|Russia and Ukraine)/i);
      expect(await overlappingLabels(page)).toEqual([]);
      expect(await wideHyphens(page)).toEqual([]);
      await keepPicture(page, "opening-light");
    }));

  it("opens a meeting's facts down to source, paragraph and quoted words", () =>
    explore("", async (page) => {
      await clickNode(page, "m-2025-12-20-miami-dmitriev");
      const panel = details(page);
      await panel.getByRole("heading", { name: "US-Russia envoys meeting in Florida" }).waitFor();
      await panel.getByText("Kirill Dmitriev").first().waitFor();
      await panel.getByText("Thursday").first().waitFor();
      await panel.getByText("Saturday").first().waitFor();
      await panel.getByText("Axadle Times").first().waitFor();
      expect(await panel.innerText()).toMatch(/¶ ?3/);
      await page.mouse.move(5, 5);
      await keepPicture(page, "evidence-light");
    }));

  it("opens an attendance, and each of its sources has a page", () =>
    explore(`?tie=${encodeURIComponent("m-2025-12-20-miami-dmitriev/kushner")}`, async (page) => {
      await settledNodes(page);
      const panel = details(page);
      await panel.getByText("Jared Kushner").first().waitFor();
      await panel.getByText("joined in Miami").first().waitFor();
      const source = panel.locator('a[href*="axadletimes.com"]').first();
      expect(await source.getAttribute("rel")).toContain("noopener");
    }));

  it("is the same picture every time, and a link restores it", () =>
    explore("", async (page) => {
      await clickNode(page, "dmitriev");
      await details(page).getByRole("heading", { name: "Kirill Dmitriev" }).waitFor();
      const before = await settledNodes(page);
      await page.reload();
      await details(page).getByRole("heading", { name: "Kirill Dmitriev" }).waitFor();
      expect(await settledNodes(page)).toEqual(before);
    }));

  it("finds an actor by half a name and puts them on the canvas", () =>
    explore("", async (page) => {
      await settledNodes(page);
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: "Find anything" }).fill("orban");
      await page.getByRole("option", { name: /Orbán/ }).first().waitFor();
      await page.keyboard.press("Enter");
      await details(page).getByRole("heading", { name: /Orbán/ }).waitFor();
      expect((await settledNodes(page)).map(({ id }) => id)).toContain("orban");
    }));

  it("expands by key, keeps what is there in place, undoes, and hides", () =>
    explore("", async (page) => {
      await clickNode(page, "umerov");
      const before = await settledNodes(page);
      await page.keyboard.press("e");
      await page.waitForFunction(
        (count) =>
          ((window as unknown as { __parley?: { nodes(): unknown[] } }).__parley?.nodes().length ??
            0) > count,
        before.length,
      );
      const after = await settledNodes(page);
      expect(after.length).toBeGreaterThan(before.length);
      expect(await overlappingLabels(page)).toEqual([]);
      await keepPicture(page, "expanded-light");
      await page.keyboard.press("Control+z");
      await page.waitForFunction(
        (count) =>
          (window as unknown as { __parley?: { nodes(): unknown[] } }).__parley?.nodes().length ===
          count,
        before.length,
      );
      await clickNode(page, "hnatov");
      await page.keyboard.press("h");
      await page.waitForFunction(
        (count) =>
          (window as unknown as { __parley?: { nodes(): unknown[] } }).__parley?.nodes().length ===
          count - 1,
        before.length,
      );
      expect((await settledNodes(page)).map(({ id }) => id)).not.toContain("hnatov");
    }));

  it("shows who met whom: Umerov never met Dmitriev", () =>
    explore("", async (page) => {
      await settledNodes(page);
      await page.getByText("Who met whom", { exact: true }).click();
      await page.waitForFunction(() => location.search.includes("mode=meetings"));
      await settledNodes(page);
      expect(await overlappingLabels(page)).toEqual([]);
      await keepPicture(page, "meetings-light");
      await page.getByRole("button", { name: "Table" }).click();
      await page.getByText(/^Who met whom \d+$/).click();
      await page.getByRole("columnheader", { name: "Sessions" }).waitFor();
      // Only visible rows are drawn; the CSV has all of them.
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /CSV/ }).first().click(),
      ]);
      const rows = readFileSync(await download.path(), "utf8").split("\r\n");
      const pairs = rows.filter((row) => row.includes("Umerov") && row.includes("Dmitriev"));
      expect(pairs).toEqual([]);
      expect(rows.some((row) => row.includes("Umerov") && row.includes("Witkoff"))).toBe(true);
    }));

  it("shows who holds which stance, signed", () =>
    explore("?mode=stances", async (page) => {
      await settledNodes(page);
      expect(await overlappingLabels(page)).toEqual([]);
      await keepPicture(page, "stances-light");
    }));

  it("shows the stance matrix, and a cell opens its positions", () =>
    explore(
      "?view=stances&scope=everything",
      async (page) => {
        const cell = page.getByRole("button", { name: /Zelensky on Ukrainian withdrawal/ });
        expect(await cell.innerText()).toMatch(/^−\d$/);
        await cell.click();
        await details(page).getByText("Firmly rejected giving up").first().waitFor();
        await keepPicture(page, "matrix-dark");
        // With the system's own colours, what is told by a background is still there to be seen.
        await page.emulateMedia({ forcedColors: "active" });
        const background = (place: string) =>
          page
            .locator(place)
            .first()
            .evaluate((shown) => getComputedStyle(shown).backgroundColor);
        const unseen = ["rgba(0, 0, 0, 0)", await background("body")];
        expect(unseen).not.toContain(await background(".matrix-flag"));
        expect(unseen).not.toContain(await background(".segments input:checked + span"));
      },
      { scheme: "dark" },
    ));

  it("filters by period, and says so", () =>
    explore("?from=2025-12-21&to=2025-12-21", async (page) => {
      const nodes = (await settledNodes(page)).map(({ id }) => id);
      expect(nodes).toContain("m-2025-12-21-miami-us-ua");
      expect(nodes).not.toContain("m-2025-12-19-miami-e3");
      await page
        .getByRole("button", { name: /Lift the filter/ })
        .first()
        .click();
      await page.waitForFunction(() => !location.search.includes("from="));
      expect((await settledNodes(page)).map(({ id }) => id)).toContain("m-2025-12-19-miami-e3");
    }));

  it("walks the whole matrix by keys while it draws the rows in sight alone", () =>
    explore("?view=stances&scope=everything", async (page) => {
      await page.locator('.matrix [tabindex="0"]').focus();
      await page.keyboard.press("Control+End");
      const rows = page.locator(".matrix tr[aria-rowindex]");
      const last = page.locator(".matrix tr:has(:focus)");
      expect(await last.getAttribute("aria-rowindex")).toBe(
        await page.locator(".matrix").getAttribute("aria-rowcount"),
      );
      const box = await last.boundingBox();
      const frame = await page.locator(".matrix-scroll").boundingBox();
      expect(box?.y).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
      expect(await rows.count()).toBeLessThan(60);
      const heights = await rows.evaluateAll((all) =>
        // Without the issues and the buttons below them.
        all.slice(2).map((row) => row.getBoundingClientRect().height),
      );
      expect([...new Set(heights)]).toEqual([21]);
      await page.keyboard.press("Control+Home");
      expect(await last.getAttribute("aria-rowindex")).toBe("3");
    }));

  it("shows over time the issue of a cell of the matrix, at one click, walks its marks by keys, and has another issue beside it", () =>
    explore("?view=stances&scope=everything&tie=trump%3Eceasefire-first", async (page) => {
      await page.locator(".matrix tbody button.cell").first().waitFor();
      await page.getByRole("button", { name: "Over time", exact: true }).click();
      const lane = page.locator('.stance-lane[data-selected="true"]');
      await lane.waitFor();
      expect(await lane.getAttribute("aria-label")).toBe("Donald Trump");
      const line = await finding(page);
      expect(line).toMatch(
        /^Cease-fire before a final settlement\. \d+ positions of \d+ actors\. \d+ turned: /,
      );
      const marks = page.locator(".stance-statement");
      expect(Number(/(\d+) positions/.exec(line)?.[1])).toBe(await marks.count());
      expect(Number(/(\d+) actors/.exec(line)?.[1])).toBe(
        await page.locator(".stance-lane").count(),
      );
      const turned = page.locator('.stance-lane:has([data-turned="true"])');
      expect(Number(/(\d+) turned/.exec(line)?.[1])).toBe(await turned.count());
      const stops = page.locator('.stance-statement[tabindex="0"]');
      expect(await stops.count()).toBe(1);
      await stops.focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      const inFocus = page.locator(".stance-lane:has(:focus)");
      const name = (await inFocus.getAttribute("aria-label")) ?? "";
      await page.getByRole("complementary", { name: "Details" }).getByText(name).first().waitFor();
      expect(await inFocus.getAttribute("data-selected")).toBe("true");
      await keepPicture(page, "over-time-light");

      const alone = await marks.count();
      await page.getByLabel("Issue beside it").selectOption("security-guarantees-us");
      const lines = page.locator(".over-time-head .finding");
      await lines.nth(1).waitFor();
      const other = Number(/(\d+) positions/.exec(await lines.nth(1).innerText())?.[1]);
      expect(await marks.count()).toBe(alone + other);
      expect(await lines.first().innerText()).toBe(line);
      const [first, second] = await Promise.all(
        [1, 2].map((n) => page.locator(`.over-time-axis > :nth-child(${n + 1})`).boundingBox()),
      );
      expect(first?.y).toBe(second?.y);
      expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
      await page.waitForFunction(() => location.search.includes("beside=security-guarantees-us"));
      await page.getByRole("button", { name: "Stances", exact: true }).click();
      await page.getByRole("button", { name: "Who said what when on Cease-fire before" }).click();
      await lines.nth(1).waitFor();
      await page.keyboard.press("Control+z");
      await page.locator(".matrix").waitFor();
    }));

  it("says with nothing selected what is worth looking at, each line opening its facts, and leads to all", () =>
    explore("", async (page) => {
      const panel = details(page);
      const group = (title: string) =>
        panel.locator(".worth", { has: page.getByRole("heading", { name: title, exact: true }) });
      const gaps = group("Disagree most and have not met");
      const names = await gaps.locator("li").first().getByRole("button").innerText();
      const all = gaps.getByRole("button", { name: /^All \d+$/ });
      const count = Number(/\d+/.exec(await all.innerText()));
      await group("Changed stance after a meeting, latest first")
        .getByRole("button")
        .first()
        .click();
      await panel.getByRole("heading", { name: "Worth looking at" }).waitFor({ state: "detached" });
      await panel.locator(".fact").first().waitFor();
      await page.keyboard.press("Escape");
      await all.click();
      const rows = page.getByRole("grid").getByRole("row");
      await rows.nth(1).waitFor();
      // The head is a row, too.
      expect(Number(await page.getByRole("grid").getAttribute("aria-rowcount"))).toBe(count + 1);
      const row = await rows.nth(1).innerText();
      for (const name of names.split(" and ")) expect(row).toContain(name);
      expect(new URL(page.url()).searchParams.get("view")).toBe("gaps");
    }));

  it("lists what sources contradict each other about, with the words of both, within the filters", () =>
    explore("?view=disputes", async (page) => {
      const view = page.getByRole("region", { name: "Disputes" });
      const lists = view.locator(".disputes");
      await lists.first().waitFor();
      const query = `{
        stanceContradictions(first: 500) { contradictions { actor { name } issue { title } } }
        meetings(filter: { disputed: true }, first: 100) { nodes { title } }
      }`;
      const answer = await page.request.post(new URL("/graphql", page.url()).href, {
        data: { query },
      });
      const { data } = (await answer.json()) as { data: Disputes };
      const heads = await view.locator(".dispute-entry > h4").allInnerTexts();
      expect(heads).toEqual([
        ...data.stanceContradictions.contradictions.map(
          ({ actor, issue }) => `${actor.name} on ${issue.title}`,
        ),
        ...data.meetings.nodes.map(({ title }) => expect.stringContaining(title)),
      ]);
      for (const entry of await lists.first().locator(".dispute-words").all()) {
        expect(await entry.locator(".fact").count()).toBe(2);
        expect(await entry.locator(".fact:has(.citation)").count()).toBe(2);
      }
      await expect(seriousBarriers(page)).resolves.toEqual([]);
      await keepPicture(page, "disputes");
      await view.locator(".dispute-entry .link-button").nth(1).click();
      const first = data.stanceContradictions.contradictions[0]!;
      await details(page).getByText(first.actor.name).first().waitFor();
      // No data set has facts from before this day.
      await page.goto(new URL("?view=disputes&to=1990-01-01", page.url()).href);
      await view.getByText("Nobody has both supported and opposed an issue.").waitFor();
      await view.getByText("Within the filters.").waitFor();
      expect(await lists.count()).toBe(0);
    }));

  it("lists what is on the canvas as a table and gives it as CSV", () =>
    explore("?view=table", async (page) => {
      await page
        .getByRole("row", { name: /Kirill Dmitriev/ })
        .first()
        .waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /CSV/ }).first().click(),
      ]);
      const text = readFileSync(await download.path(), "utf8");
      expect(text).toContain("Dmitriev");
    }));

  it("gives references to a view, and to all sources", () =>
    explore("?selected=umerov", async (page) => {
      await page.getByRole("button", { name: "Cite" }).click();
      const dialog = page.getByRole("dialog", { name: "Cite this view" });
      const itself = await saveReferences(
        page,
        dialog.getByRole("group", { name: "As a reference" }),
        "BibLaTeX",
      );
      expect(itself.name).toBe("ukraine-talks.biblatex.bib");
      expect(itself.text).toContain(`url = {${page.url()}}`);
      const group = dialog.getByRole("group", { name: /All \d+ sources/ });
      const count = Number(/\d+/.exec((await group.getAttribute("aria-label")) ?? ""));
      const all = JSON.parse((await saveReferences(page, group, "CSL-JSON")).text) as {
        id: string;
      }[];
      expect(new Set(all.map(({ id }) => id)).size).toBe(count);
      const entries =
        (await saveReferences(page, group, "BibTeX")).text.match(/^@\w+\{[^,]+,$/gmu) ?? [];
      expect(entries).toEqual(all.map(({ id }) => expect.stringContaining(`{${id},`)));
      await page.keyboard.press("Escape");
      // Escape closed the dialog and kept the selection.
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(new URL(page.url()).searchParams.get("selected")).toBe("umerov");
    }));

  it("shows an actor's page at full length, with every source and its address, and prints nothing else", () =>
    explore("?view=dossier&selected=umerov", async (page) => {
      const dossier = page.getByRole("article", { name: "Dossier" });
      const { attendances, positions } = await factsOf(page, "umerov");
      const [meetings, stances] = ["Meetings attended", "Positions held"].map((name) =>
        dossier.locator(".section", { has: page.getByRole("heading", { name, exact: true }) }),
      );
      // Some of them are loaded page by page, all without a click.
      await expect.poll(() => meetings!.locator(".fact").count(), patient).toBe(attendances.length);
      await expect.poll(() => stances!.locator(".fact").count(), patient).toBe(positions.length);
      expect(await dossier.locator(".more").count()).toBe(0);
      const cited = [...attendances, ...positions].flatMap((fact) => [
        ...fact.citations,
        ...(fact.inheritedCitations ?? []),
      ]);
      const titles = new Set(cited.map(({ source }) => source.title));
      const listed = await dossier.locator(".dossier-sources").innerText();
      expect([...titles].filter((title) => !listed.includes(title))).toEqual([]);
      const references = dossier.getByRole("group", { name: /These sources/ });
      const ris = await saveReferences(page, references, "RIS");
      expect(ris.text.match(/^TY {2}- /gmu)).toHaveLength(
        await dossier.locator(".dossier-sources > li").count(),
      );
      await expect(seriousBarriers(page)).resolves.toEqual([]);
      await keepPicture(page, "dossier");
      const address = () => dossier.locator(".dossier-origin a").getAttribute("href");
      expect(await address()).toBe(page.url());
      // Memberships show their sources without a click, too; and the address is updated.
      await dossier.getByRole("button", { name: "Steve Witkoff" }).first().click();
      await dossier.getByRole("heading", { name: "Steve Witkoff" }).waitFor();
      await page.waitForURL(/selected=witkoff/);
      expect(await address()).toBe(page.url());
      const memberships = dossier.locator(".section", {
        has: page.getByRole("heading", { name: "Belongs to", exact: true }),
      });
      await expect
        .poll(() => memberships.locator(".citation").count(), patient)
        .toBeGreaterThanOrEqual(await memberships.locator("li.line").count());

      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      for (const name of ["Views", "Details"]) {
        await expect(page.getByLabel(name, { exact: true }).isVisible()).resolves.toBe(false);
      }
      const { height, shown } = await dossier.evaluate((element) => ({
        height: element.scrollHeight,
        shown: element.clientHeight,
      }));
      expect(shown).toBe(height);
    }));

  it.each([768, 900, 1100])(
    "has no mode, option or word cut off or over the panel at %i pixels",
    (width) =>
      explore(
        "?mode=agreement",
        async (page) => {
          await settledNodes(page);
          const main = await page.locator(".main").boundingBox();
          const inside = page.locator(".bar-row > *, .segments label, .finding");
          const boxes = await inside.evaluateAll((all) =>
            all.map((element) => ({
              text: element.textContent,
              right: element.getBoundingClientRect().right,
              isCut: element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
            })),
          );
          expect(boxes.length).toBeGreaterThan(5);
          const edge = main!.x + main!.width;
          expect(boxes.filter(({ right, isCut }) => right > edge || isCut)).toEqual([]);
        },
        { width, height: 900 },
      ),
  );

  it("fits a phone", () =>
    explore(
      "",
      async (page) => {
        await settledNodes(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        await keepPicture(page, "phone-light");
        await clickNode(page, "witkoff");
        await details(page).getByRole("heading", { name: "Steve Witkoff" }).waitFor();
        await keepPicture(page, "phone-details");
      },
      phone,
    ));

  it("is reached by keyboard alone, from the search box to a fact's source", () =>
    explore("", async (page) => {
      await settledNodes(page);
      await page.locator(".graph-canvas").focus();
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => location.search.includes("selected="));
      const reached = new Set<string>();
      for (let tabs = 0; tabs < 120; tabs += 1) {
        await page.keyboard.press("Tab");
        reached.add(
          await page.evaluate(() => {
            const active = document.activeElement;
            if (active?.closest(".panel")) return "details";
            if (active?.closest(".time")) return "time";
            if (active?.closest(".rail")) return "rail";
            if (active?.closest("header")) return "header";
            return active?.closest("main") ? "main" : "elsewhere";
          }),
        );
      }
      expect([...reached]).toEqual(
        expect.arrayContaining(["details", "time", "rail", "header", "main"]),
      );
    }));

  it.each([
    ["the graph", "?selected=m-2025-12-20-miami-dmitriev"],
    ["who met whom", "?mode=meetings"],
    ["the matrix", "?view=stances&scope=everything"],
    ["the timeline", "?view=timeline"],
    ["the table", "?view=table"],
    ["the stances over time", "?view=over-time&scope=everything"],
  ])("%s has nothing that stands in anybody's way, light and dark (axe)", (_name, path) =>
    explore(path, async (page) => {
      await page.locator(".finding").waitFor();
      await (path.includes("view=") ? page.waitForLoadState("networkidle") : settledNodes(page));
      await inBothThemes(page, async (theme) => {
        expect(await seriousBarriers(page)).toEqual([]);
        if (path.includes("selected")) await keepPicture(page, `graph-${theme}`);
      });
    }),
  );
});
