import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { findBrowser } from "../../support/find-browser.ts";
import { type LongestTask, longestTask } from "./longest-task.ts";
import { startParley } from "../../support/start-parley.ts";

const root = join(import.meta.dirname, "../../..");

const sizes = [
  [500, 1500],
  [1000, 3000],
] as const;

/** How long each movement is watched, ms, and how often. */
const watched = 3000;
const rounds = 5;

interface Seen {
  frames: number;
  longest: number;
}

/**
 * What the screen costs in a browser without a GPU: the first picture and the script that it needs, frames a
 * second while panning, zooming and dragging, the longest task, and memory after many undos.
 */
export async function benchScreen(): Promise<string[]> {
  const finding = await findBrowser();
  if (!finding.found) return [`screen: ${finding.reason}`];
  const { executablePath, env } = finding;
  const args = ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"];
  const browser = await chromium.launch({ executablePath, env, args });
  try {
    return [
      ...(await ofExplorer(browser)),
      ...(await ofLargest(browser)),
      ...(await ofCanvas(browser)),
    ];
  } finally {
    await browser.close();
  }
}

/** Measured in the explorer itself, over the talks on Ukraine. */
async function ofExplorer(browser: Browser): Promise<string[]> {
  await using parley = await startParley();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const first: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto("about:blank");
    const start = performance.now();
    await page.goto(parley.url);
    await page.waitForFunction(() => (window.__parley?.nodes().length ?? 0) > 0);
    first.push(performance.now() - start);
  }
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.includes(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  await page.goto(`${parley.url}/?mode=meetings&scope=everything`);
  await page.waitForFunction(() => (window.__parley?.nodes().length ?? 0) > 30);
  const cdp = await page.context().newCDPSession(page);
  const before = await heapOf(cdp);
  await page.locator(".graph-canvas").focus();
  for (let n = 0; n < 50; n += 1) {
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("h");
    await page.keyboard.press("Control+z");
  }
  const after = await heapOf(cdp);
  await page.close();
  const kB = (bytes / 1000).toFixed(0);
  const MB = (value: number) => (value / 1e6).toFixed(1);
  return [
    `explorer: first picture after ${median(first).toFixed(0)} ms, with ${kB} kB of script as sent`,
    `explorer: ${MB(before)} MB of memory, ${MB(after)} MB after hiding and undoing 50 times`,
  ];
}

/** The first drawing of as many nodes as the canvas holds: a long source of the visits of US diplomacy. */
async function ofLargest(browser: Browser): Promise<string[]> {
  await using parley = await startParley({}, { dataset: "seed/datasets/us-visits" });
  const tasks: LongestTask[] = [];
  let nodes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const task = await longestTask(page, async () => {
      await page.goto(`${parley.url}/?source=history-visits`);
      await page.waitForFunction(() => (window.__parley?.labels().length ?? 0) > 20, null, {
        timeout: 120_000,
      });
    });
    tasks.push(task);
    nodes = await page.evaluate(() => window.__parley?.nodes().length ?? 0);
    await page.close();
  }
  const computed = median(tasks.map((task) => task.computed));
  const lasted = median(tasks.map((task) => task.lasted));
  return [
    `explorer: ${nodes} nodes: the longest task until they are drawn with labels computes ${computed} ms, and lasts ${lasted} ms`,
  ];
}

/** Measured on the canvas alone, because the explorer's pictures have as many ties as their data set. */
async function ofCanvas(browser: Browser): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "parley-screen-"));
  await build({
    configFile: join(root, "vite.config.ts"),
    root: import.meta.dirname,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: join(import.meta.dirname, "canvas-page.html") },
    },
  });
  const server = await preview({
    configFile: false,
    root: import.meta.dirname,
    build: { outDir: folder },
    preview: { port: 0 },
  });
  const [url = ""] = server.resolvedUrls?.local ?? [];
  try {
    const lines: string[] = [];
    for (const [nodes, ties] of sizes) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${url}canvas-page.html?nodes=${nodes}&ties=${ties}`);
      await page.waitForFunction(() => document.title === "drawn");
      const drawing = await page.evaluate(() => window.benchWatch.stop());
      await page.waitForTimeout(1500);
      const panning = await watchOften(page, () => drag(page, { x: 5, y: 5 }));
      const zooming = await watchOften(page, () => wheel(page));
      const dragging = await watchOften(page, async () =>
        drag(page, await page.evaluate(() => window.benchPlaceOfNode())),
      );
      const told = ({ frames, longest }: Seen) => `${frames} (longest task ${longest} ms)`;
      lines.push(
        `canvas of ${nodes} nodes, ${ties} ties, frames a second as the median of ${rounds}: ` +
          `${told(panning)} panning, ${told(zooming)} zooming, ${told(dragging)} dragging; ` +
          `longest task until it is drawn ${drawing.longest} ms`,
      );
      await page.close();
    }
    return lines;
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Counts frames while something moves, and the longest task of the main thread. */
async function watch(page: Page, move: () => Promise<void>): Promise<Seen> {
  await page.evaluate(() => window.benchWatch.start());
  await move();
  return page.evaluate(() => window.benchWatch.stop());
}

/** The medians of several times. */
async function watchOften(page: Page, move: () => Promise<void>): Promise<Seen> {
  const all: Seen[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await watch(page, move));
  return {
    frames: median(all.map(({ frames }) => frames)),
    longest: median(all.map(({ longest }) => longest)),
  };
}

async function drag(page: Page, from: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const end = performance.now() + watched;
  for (let step = 0; performance.now() < end; step += 1) {
    await page.mouse.move(from.x + 120 * Math.sin(step / 9), from.y + 80 * Math.sin(step / 7));
  }
  await page.mouse.up();
}

async function wheel(page: Page): Promise<void> {
  await page.mouse.move(700, 450);
  const end = performance.now() + watched;
  for (let step = 0; performance.now() < end; step += 1) {
    await page.mouse.wheel(0, step % 40 < 20 ? -40 : 40);
  }
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
