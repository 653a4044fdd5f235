import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { createApp } from "../../server/http/app.ts";
import { exampleTabs } from "../../server/http/graphiql/example-tabs.ts";
import { findBrowser } from "../support/find-browser.ts";
import { keptLog } from "./kept-log.ts";
import { openUkraine } from "../api/open-ukraine.ts";
import { type Served, serve } from "./serve.ts";

let engine: GraphEngine;
let served: Served;

beforeAll(async () => {
  engine = await openUkraine();
  served = await serve(createApp(engine, { log: keptLog(), clientFolder: "none" }));
});
afterAll(async () => {
  await served[Symbol.asyncDispose]();
  await engine.close();
});

const page = async () => {
  const answer = await fetch(`${served.url}/graphql`, { headers: { accept: "text/html" } });
  return { answer, html: await answer.text() };
};

describe("the page of GraphiQL", () => {
  it("is for browsers, and small", async () => {
    const { answer, html } = await page();
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(html.length).toBeLessThan(20_000);
  });

  it("names no address elsewhere, and holds no script of its own", async () => {
    const { html } = await page();
    const addresses = Array.from(
      html.matchAll(/(?:src|href)="([^"]*)"/g),
      ([, address]) => address,
    );
    expect(addresses).toHaveLength(5);
    expect(addresses.filter((address) => !/^(\/graphql\/|data:,)/.test(address ?? ""))).toEqual([
      "/limits",
    ]);
    expect(html).not.toMatch(/https?:/);
    expect(html.match(/<script(?! src=| id="options" type="application\/json")/)).toBeNull();
  });

  it("can't be broken out of by the text of a query", async () => {
    const tabs = await exampleTabs();
    const { html } = await page();
    const [, data = ""] =
      /<script id="options" type="application\/json">(.*?)<\/script>/.exec(html) ?? [];
    expect(data).not.toContain("<");
    expect(JSON.parse(data)).toMatchObject({ defaultTabs: tabs });
  });

  it("has its files, each cached for good under an address with the version", async () => {
    const { html } = await page();
    const files = Array.from(
      html.matchAll(/(?:src|href)="(\/graphql\/[^"]*)"/g),
      ([, path]) => path ?? "",
    );
    expect(files.map((file) => file.split("/").at(-1))).toEqual([
      "graphiql.css",
      "graphiql.js",
      "boot.js",
    ]);
    for (const file of files) {
      const answer = await fetch(`${served.url}${file}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect((await answer.text()).length).toBeGreaterThan(100);
    }
  });
});

const browser = await findBrowser();
if (!browser.found)
  process.stdout.write(`GraphiQL was not opened in a browser: ${browser.reason}\n`);

describe.skipIf(!browser.found)("GraphiQL in a browser", () => {
  let running: Browser;
  beforeAll(async () => {
    if (!browser.found) return;
    const { executablePath, env } = browser;
    running = await chromium.launch({ executablePath, env, args: ["--no-sandbox"] });
  });
  afterAll(() => running?.close());

  it("opens on the examples and runs one, without requests elsewhere and within the policy", async () => {
    const tab = await running.newPage();
    const seen = watch(tab);
    await tab.goto(`${served.url}/graphql`);
    await expect.poll(() => tab.getByRole("tab").count(), slow).toBe((await exampleTabs()).length);
    await expect
      .poll(() => textOf(tab, ".graphiql-query-editor"), slow)
      .toContain("query OneRound");
    await tab.locator(".graphiql-execute-button").click();
    await expect
      .poll(() => textOf(tab, ".graphiql-response"), slow)
      .toContain("Miami round on Ukraine");
    await tab.getByRole("link", { name: "Limits of this server" }).click();
    await expect.poll(() => textOf(tab, "body"), slow).toContain("8,388,608 bytes");
    expect(seen).toEqual({ elsewhere: [], complaints: [] });
    await tab.close();
  });

  it("opens on the query that a link brings along", async () => {
    const tab = await running.newPage();
    const seen = watch(tab);
    await tab.goto(
      `${served.url}/graphql?query=${encodeURIComponent("query FromALink { areas { name } }")}`,
    );
    await expect.poll(() => textOf(tab, ".graphiql-query-editor"), slow).toContain("FromALink");
    expect(seen).toEqual({ elsewhere: [], complaints: [] });
    await tab.close();
  });
});

/** A busy machine takes time for 5 MB of script. */
const slow = { timeout: 30_000 };

/** The text of a pane; its editor puts no-break spaces between words. */
async function textOf(tab: Page, pane: string): Promise<string> {
  return (await tab.locator(pane).innerText()).replaceAll("\u00a0", " ");
}

/** Requests of a page to other origins, and errors that the browser reports. */
function watch(tab: Page) {
  const seen = { elsewhere: [] as string[], complaints: [] as string[] };
  tab.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(served.url) && !/^(data|blob):/.test(url)) seen.elsewhere.push(url);
  });
  tab.on("console", (message) => {
    if (message.type() === "error") seen.complaints.push(message.text());
  });
  tab.on("pageerror", (error) => seen.complaints.push(error.message));
  return seen;
}
