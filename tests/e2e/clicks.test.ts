/**
 * What researchers come for, each from the first screen, with the number of clicks that it takes; and five of them
 * without any, by keyboard alone.
 */
import { type Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { exploreInBrowser, hasBrowser } from "./in-browser.ts";
import { settledNodes } from "./open-page.ts";

interface Errand {
  readonly wants: string;
  readonly clicks: number;
  readonly does: (page: Page) => Promise<unknown>;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();
const item = (page: Page, name: string | RegExp) => page.getByRole("menuitem", { name }).click();
const panel = (page: Page) => page.getByRole("complementary", { name: "Details" });
const segment = (page: Page, name: string) =>
  page.locator(".segments label").filter({ hasText: name }).first().click();

async function node(page: Page, id: string, held: "Shift"[] = []): Promise<void> {
  const found = (await settledNodes(page)).find((one) => one.id === id);
  const box = await page.locator(".graph-canvas").boundingBox();
  if (found === undefined || box === null) throw new Error(`${id} is not on the canvas`);
  for (const key of held) await page.keyboard.down(key);
  await page.mouse.click(box.x + found.x, box.y + found.y);
  for (const key of held) await page.keyboard.up(key);
}

/** Moves the focus on with the tab key, until a part of the page has it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const most = 80;
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((part) => document.activeElement?.matches(part), selector)) return;
  }
  throw new Error(`The tab key does not come to ${selector}, pressed ${most} times.`);
}

const errands: readonly Errand[] = [
  {
    wants: "what a meeting rests on, to the quoted words",
    clicks: 1,
    does: async (page) => {
      await node(page, "m-2025-12-20-miami-dmitriev");
      await panel(page).locator("blockquote, .quote, q").first().waitFor();
    },
  },
  {
    wants: "an actor by half a name",
    clicks: 2,
    does: async (page) => {
      await button(page, /Find anything/);
      await page.getByRole("combobox", { name: "Find anything" }).fill("zelens");
      await page
        .getByRole("option", { name: /Volodymyr Zelensky/ })
        .first()
        .click();
      await panel(page).getByRole("heading", { name: "Volodymyr Zelensky" }).waitFor();
    },
  },
  {
    wants: "who met whom most, in all of the data",
    clicks: 2,
    does: async (page) => {
      await segment(page, "Who met whom");
      await segment(page, "Everything");
      await page.getByText("Jared Kushner and Steve Witkoff met most often").waitFor();
    },
  },
  {
    wants: "what somebody said on an issue",
    clicks: 3,
    does: async (page) => {
      await button(page, "Stances");
      await segment(page, "Everything");
      await page
        .getByRole("button", { name: /^Volodymyr Zelensky on Ukrainian withdrawal from Donbas/ })
        .click();
      await panel(page).getByText("opposes").first().waitFor();
    },
  },
  {
    wants: "who disagrees and has not met",
    clicks: 1,
    does: async (page) => {
      await panel(page)
        .getByRole("button", { name: /^All 31$/ })
        .click();
      await page.getByText(/31 pairs disagree/).waitFor();
    },
  },
  {
    wants: "who has said both yes and no",
    clicks: 1,
    does: async (page) => {
      await button(page, "Disputes");
      await page.getByText("Four times an actor has both").waitFor();
    },
  },
  {
    wants: "what two have in common",
    clicks: 2,
    does: async (page) => {
      await node(page, "umerov");
      await node(page, "dmitriev", ["Shift"]);
      await panel(page).getByText("No session of both").waitFor();
    },
  },
  {
    wants: "the shortest ways between two",
    clicks: 3,
    does: async (page) => {
      await node(page, "umerov");
      await node(page, "dmitriev", ["Shift"]);
      await button(page, /Shortest ways between the two/);
      await page
        .getByText(/shortest/i)
        .first()
        .waitFor();
    },
  },
  {
    wants: "the dossier of an actor",
    clicks: 2,
    does: async (page) => {
      await node(page, "witkoff");
      await button(page, "Dossier");
      await page
        .getByRole("article", { name: "Dossier" })
        .getByText(/^Sources cited/)
        .waitFor();
    },
  },
  {
    wants: "the citation of the view",
    clicks: 2,
    does: async (page) => {
      await button(page, "Cite");
      await button(page, "Copy citation");
      await page.getByText("Citation copied.").waitFor();
    },
  },
  {
    wants: "the picture as a file",
    clicks: 2,
    does: async (page) => {
      await settledNodes(page);
      await button(page, "Export");
      await Promise.all([page.waitForEvent("download"), item(page, /^PNG picture/)]);
    },
  },
  {
    wants: "a link that restores the view",
    clicks: 1,
    does: async (page) => {
      await settledNodes(page);
      await button(page, "Share");
      await page.getByText("Link copied.").waitFor();
    },
  },
  {
    wants: "the view kept under a name",
    clicks: 2,
    does: async (page) => {
      await settledNodes(page);
      await button(page, "Views");
      await page.getByLabel("Name of this view").fill("Miami");
      await button(page, "Save");
      await page.getByText("Saved as “Miami”").waitFor();
    },
  },
  {
    wants: "the year played",
    clicks: 1,
    does: async (page) => {
      await settledNodes(page);
      await button(page, "Play the period over the picture");
      await page.getByText(/pairs? of those shown met/).waitFor();
    },
  },
];

const byKeys: readonly Omit<Errand, "clicks">[] = [
  {
    wants: "what a meeting rests on, to the quoted words",
    does: async (page) => {
      await settledNodes(page);
      await page.keyboard.press("Control+k");
      await page.keyboard.type("US-Russia envoys meeting in Florida");
      await page
        .getByRole("option", { name: /US-Russia envoys meeting in Florida/ })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await panel(page).locator("blockquote, .quote, q").first().waitFor();
    },
  },
  {
    wants: "who met whom",
    does: async (page) => {
      await settledNodes(page);
      await page.keyboard.press("2");
      await page.getByText(/pairs who met/).waitFor();
    },
  },
  {
    wants: "a view",
    does: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("disputes");
      await page
        .getByRole("option", { name: /Disputes/ })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await page.getByText("Four times an actor has both").waitFor();
    },
  },
  {
    wants: "an actor hidden, and back",
    does: async (page) => {
      const before = (await settledNodes(page)).length;
      await tabTo(page, ".graph-canvas");
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => location.search.includes("selected="));
      await page.keyboard.press("h");
      await page.waitForFunction(() => location.search.includes("hidden="));
      await page.keyboard.press("Control+z");
      await expect.poll(async () => (await settledNodes(page)).length).toBe(before);
    },
  },
  {
    wants: "a story told",
    does: async (page) => {
      await page.goto(new URL("/#story=miami-in-eight-steps", page.url()).href);
      await page.reload();
      await page.getByRole("heading", { name: "Four sessions in three days" }).waitFor();
      await page.keyboard.press("ArrowRight");
      await page.getByRole("heading", { name: "The two sides shared no session" }).waitFor();
    },
  },
];

describe.skipIf(!hasBrowser)("what researchers come for", () => {
  const explore = exploreInBrowser();
  /** Does each errand from the first screen, in one page, and counts the presses of the mouse. */
  const doAll = (list: readonly Omit<Errand, "clicks">[]) =>
    new Promise<Record<string, number>>((resolve, reject) => {
      explore("", async (page) => {
        // Counted here, so that a page loaded anew does not begin again.
        let clicks = 0;
        await page.exposeFunction("noteClick", () => (clicks += 1));
        await page.addInitScript(() => {
          const { noteClick } = window as unknown as { noteClick: () => void };
          // Trusted events are those of a pointer, not of a script.
          const note = ({ isTrusted }: Event) => isTrusted && noteClick();
          addEventListener("pointerdown", note, { capture: true });
        });
        const taken: Record<string, number> = {};
        for (const { wants, does } of list) {
          await page.goto(new URL("/", page.url()).href);
          await page.locator(".finding b").first().waitFor();
          const before = clicks;
          await does(page).catch((cause: unknown) => {
            throw new Error(`Nobody gets ${wants}.`, { cause });
          });
          taken[wants] = clicks - before;
        }
        resolve(taken);
      }).catch(reject);
    });

  it("takes so many clicks", { timeout: 180_000 }, async () => {
    expect(await doAll(errands)).toEqual(
      Object.fromEntries(errands.map(({ wants, clicks }) => [wants, clicks])),
    );
  });

  it("takes none by keyboard", { timeout: 120_000 }, async () => {
    // A last errand shows that a click is counted, also before the page is loaded anew.
    const clicked: Omit<Errand, "clicks"> = {
      wants: "a click",
      does: async (page) => {
        await button(page, "Share");
        await page.reload();
        await settledNodes(page);
      },
    };
    expect(await doAll([...byKeys, clicked])).toEqual({
      ...Object.fromEntries(byKeys.map(({ wants }) => [wants, 0])),
      [clicked.wants]: 1,
    });
  });
});
