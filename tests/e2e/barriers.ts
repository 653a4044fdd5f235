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
      axe: { run(part: string, options: object): Promise<{ violations: Barrier[] }> };
    };
    // What is in order need not be described, which takes longer than finding it.
    return (await run.run(within, { resultTypes: ["violations"] })).violations;
  }, part);
}

/** Serious or critical accessibility problems of a page. */
export async function seriousBarriers(page: Page): Promise<Barrier[]> {
  const found = await barriersIn(page, "html");
  return found.filter(({ impact }) => ["serious", "critical"].includes(impact));
}

const themes = ["light", "dark"] as const;

/**
 * Runs a check in both themes, one after the other on the same page, as when the reader's system changes from
 * day to night.
 */
export async function inBothThemes(
  page: Page,
  check: (theme: (typeof themes)[number]) => Promise<void>,
): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForFunction(
      (name) => document.documentElement.dataset["mantineColorScheme"] === name,
      theme,
    );
    await check(theme);
  }
}
