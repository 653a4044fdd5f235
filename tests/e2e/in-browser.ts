import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { type RunningParley, startParley, untilReady } from "../support/start-parley.ts";
import { openContext, openPage, type OpenOptions } from "./open-page.ts";

/** Opens the explorer at a path, runs the test, and then checks that the page had no errors. */
export type Explore = (
  path: string,
  act: (page: Page) => Promise<void>,
  options?: OpenOptions,
) => Promise<void>;

/** A phone in portrait orientation. */
export const phone = { width: 390, height: 844 } as const;

/** Whether there is a browser. If there is none, provide-browser.ts has said why. */
export const hasBrowser = inject("browser") !== null;

/**
 * Starts a browser for the tests of the calling suite. They look in the Parley that all suites share, with the
 * talks on Ukraine, or in one of their own with the data set in a folder.
 */
export function exploreInBrowser(dataset?: string): Explore {
  let parley: RunningParley | undefined;
  let url: string;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await chromium.launch({
      ...inject("browser"),
      args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
    });
    context = await openContext(browser);
    if (dataset !== undefined) parley = await startParley({}, { dataset });
    url = parley?.url ?? inject("talks");
    await untilReady(url);
  });
  afterAll(async () => {
    await browser?.close();
    await parley?.[Symbol.asyncDispose]();
  });

  return async (path, act, options = {}) => {
    await using opened = await openPage(context, `${url}/${path}`, options);
    await act(opened.page);
    expect(opened.troubles).toEqual([]);
  };
}
