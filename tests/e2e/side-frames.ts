import { type Frame, type Page } from "playwright-core";
import { settledNodes } from "./open-page.ts";

/** The frame of one of two views side by side, once its picture is there. */
export async function sideOf(page: Page, name: "Left" | "Right"): Promise<Frame> {
  const handle = await page.locator(`iframe[title="${name} view"]`).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`There is no ${name} view.`);
  await frame.waitForFunction(() => "__parley" in window);
  await settledNodes(frame);
  return frame;
}

/** Pixels for each unit of the picture. */
export function zoomIn(frame: Frame): Promise<number> {
  return frame.evaluate(() =>
    (window as unknown as { __parley: { zoom(): number } }).__parley.zoom(),
  );
}

/** Where some nodes stand, from the first of them, in whole units of the picture. */
export async function placesIn(frame: Frame, among: readonly string[]) {
  const nodes = (await settledNodes(frame)).filter(({ id }) => among.includes(id));
  const zoom = await zoomIn(frame);
  const sorted = nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = sorted;
  return sorted.map(({ id, x, y }) => ({
    id,
    x: Math.round((x - (first?.x ?? 0)) / zoom),
    y: Math.round((y - (first?.y ?? 0)) / zoom),
  }));
}

/** The line that says in short what differs. */
export function differences(page: Page): Promise<string> {
  return page.locator(".two-differ summary").first().innerText();
}
