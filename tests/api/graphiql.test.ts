import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../server/graph/embedded.ts";
import { type GraphEngine } from "../../server/graph/engine.ts";
import { createApp } from "../../server/http/app.ts";
import { exampleTabs } from "../../server/http/examples.ts";
import { findBrowser } from "../support/find-browser.ts";
import { keptLog } from "./kept-log.ts";
import { type Served, serve } from "./serve.ts";

let engine: GraphEngine;
let served: Served;

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
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
    expect(addresses).toHaveLength(4);
    expect(addresses.filter((address) => !/^(\/graphql\/|data:,)/.test(address ?? ""))).toEqual([]);
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

  it("has its files, each kept for good under an address that changes with it", async () => {
    const { html } = await page();
    const files = Array.from(html.matchAll(/(?:src|href)="(\/[^"]*)"/g), ([, path]) => path ?? "");
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

  it("runs a query without asking anybody else and without breaking the policy", async () => {
    const tab = await running.newPage();
    const seen = watch(tab);
    await tab.goto(`${served.url}/graphql`);
    await expect.poll(() => tab.getByRole("tab").count()).toBe((await exampleTabs()).length);
    const editor = tab.locator(".graphiql-query-editor");
    await expect.poll(() => editor.innerText()).toContain("query");
    await editor.click();
    await tab.keyboard.press("Control+A");
    // The editor closes the brace itself.
    await tab.keyboard.insertText("{ __typename");
    await tab.keyboard.press("Control+Enter");
    const result = tab.locator(".result-window, .graphiql-response");
    await expect.poll(() => result.first().innerText(), { timeout: 20_000 }).toContain('"Query"');
    expect(seen.elsewhere).toEqual([]);
    expect(seen.complaints).toEqual([]);
  });
});

/** What a page asks of others, and what the browser has against it. */
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
