import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Barrier {
  readonly id: string;
  readonly impact: string;
}

/** Accessibility problems in a part of a page (axe-core). */
export async function barriersIn(page: Page, part: string): Promise<Barrier[]> {
  // Not as a script element, which the page's content security policy forbids.
  await page.evaluate(axe);
  return page.evaluate(async (within) => {
    const { axe: run } = window as unknown as {
      axe: { run(part: string): Promise<{ violations: Barrier[] }> };
    };
    return (await run.run(within)).violations;
  }, part);
}

/** Serious or critical accessibility problems of a page. */
export async function seriousBarriers(page: Page): Promise<Barrier[]> {
  const found = await barriersIn(page, "html");
  return found.filter(({ impact }) => ["serious", "critical"].includes(impact));
}
