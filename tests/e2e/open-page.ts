import { type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";
import { expect } from "vitest";

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  /** Whether the reader comes for the first time, and is offered a story. */
  readonly isNewcomer?: boolean;
}

export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /**
   * Problems in the page so far: console errors, CSP violations, failed requests, requests to other origins.
   */
  readonly troubles: readonly string[];
}

/** A context in which pages are opened one after the other; they share what the browser caches. */
export function openContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    reducedMotion: "reduce",
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
  });
}

/** Opens an address in a new page, with nothing stored from earlier ones, and records all problems there. */
export async function openPage(
  context: BrowserContext,
  url: string,
  { width = 1440, height = 900, scheme = "light", isNewcomer = false }: OpenOptions = {},
): Promise<OpenedPage> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  const devtools = await context.newCDPSession(page);
  const home = new URL(url).origin;
  await devtools.send("Storage.clearDataForOrigin", {
    origin: home,
    storageTypes: "local_storage,indexeddb",
  });
  if (!isNewcomer) {
    await page.addInitScript(() => {
      try {
        localStorage.setItem("parley-offered", "miami-in-eight-steps");
      } catch {
        // An empty page has no storage.
      }
    });
  }
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const address = new URL(request.url());
    const inside = address.origin === home || ["data:", "blob:"].includes(address.protocol);
    if (!inside) troubles.push(`request outside: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // A request that the page itself aborted (because of a newer one) is no problem.
    if (why !== "net::ERR_ABORTED") troubles.push(`failed: ${request.url()} ${why}`);
  });
  await page.goto(url);
  return {
    page,
    troubles,
    [Symbol.asyncDispose]: () => page.close(),
  };
}

/** The sentence above the canvas. */
export function finding(page: Page): Promise<string> {
  return page.locator(".finding").innerText();
}

export interface NodeOnCanvas {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Waits until the canvas has nodes and they have stopped moving, and returns them. */
export async function settledNodes(page: Page | Frame): Promise<NodeOnCanvas[]> {
  let before = "";
  for (let tries = 0; tries < 100; tries += 1) {
    const nodes = await page.evaluate(() => {
      const { __parley } = window as unknown as { __parley?: { nodes(): NodeOnCanvas[] } };
      return __parley?.nodes().map(({ id, x, y }) => ({ id, x, y })) ?? [];
    });
    const now = JSON.stringify(nodes);
    if (nodes.length > 0 && now === before) return nodes;
    before = now;
    await page.waitForTimeout(120);
  }
  throw new Error("the nodes on the canvas did not come to rest");
}

/** Waits until a node is on the canvas. */
export async function untilShown(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { __parley } = window as unknown as { __parley?: { nodes(): NodeOnCanvas[] } };
    return __parley?.nodes().some((node) => node.id === wanted) ?? false;
  }, id);
}

/** Pairs of labels on the canvas that overlap. */
export function overlappingLabels(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => {
    const { __parley } = window as unknown as { __parley: { overlaps(): [string, string][] } };
    return __parley.overlaps();
  });
}

/** Clicks a node at its place on the canvas. */
export async function clickNode(page: Page, id: string): Promise<void> {
  const node = (await settledNodes(page)).find((one) => one.id === id);
  expect(node, `${id} is on the canvas`).toBeDefined();
  const box = await page.locator(".graph-canvas").boundingBox();
  if (!node || !box) throw new Error("no canvas");
  await page.mouse.click(box.x + node.x, box.y + node.y);
}
