import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createExplorer, type Explorer } from "../../../client/explorer/explorer.ts";
import { type GraphHandle, offerGraphHandle } from "../../../client/graph-handle.ts";
import { speak } from "../../../client/language/reader-language.ts";
import { announcements } from "../../../client/panels/notices/announcements.ts";
import { openShortLink } from "../../../client/panels/header/share/open-short-link.ts";
import { shareShort, shareView } from "../../../client/panels/header/share/share-view.ts";
import { browserAddress } from "../../../client/url/browser-address.ts";
import { keepLink } from "../../../client/url/keep-link.ts";
import { withLanguage } from "../../../client/language/with-language.ts";
import { parseLinkedView } from "../../../schema/linked-view.ts";
import { plainSource } from "../model/plain-source.ts";
import { twoSides } from "../model/two-sides.ts";
import { english } from "../support/english.ts";

const id = "0123456789abcdefghijklmn";
let explorer: Explorer;
let copied: string;
/** What was asked of the server: method, path and view. */
let asked: [method: string, path: string, view: unknown][];
/** How many nodes stand on the canvas. */
let nodes: number;
let answer: () => Response;
const ends: (() => void)[] = [];

const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json" },
  });
const refusing = (status: number, code: string) => () =>
  json(status, { errors: [{ message: code, extensions: { code } }] });

beforeEach(async () => {
  [copied, asked, nodes, answer] = ["", [], 2, () => json(201, { id })];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    await Promise.resolve();
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : null;
    asked.push([init.method ?? "GET", path, body]);
    return answer();
  });
  vi.stubGlobal("navigator", {
    clipboard: {
      writeText: async (text: string) => {
        await Promise.resolve();
        copied = text;
      },
    },
  });
  window.history.replaceState(null, "", "/?mode=meetings");
  explorer = createExplorer(plainSource(twoSides));
  ends.push(keepLink(explorer, withLanguage(browserAddress)));
  await rest();
  const arrangement: GraphHandle["arrangement"] = () => ({
    mode: "meetings",
    at: new Map(
      Array.from({ length: nodes }, (_, i): [string, { x: number; y: number }] => [
        `actor-with-a-rather-long-id-${i}`,
        { x: i + 0.5, y: -i },
      ]),
    ),
    frame: { x: 0, y: 0, width: 800, height: 600 },
  });
  ends.push(offerGraphHandle({ arrangement } as GraphHandle));
});
afterEach(async () => {
  for (const end of ends.splice(0)) end();
  await speak("en");
  vi.unstubAllGlobals();
});

const rest = () => new Promise((resolve) => setTimeout(resolve, 5));
const said = () =>
  announcements
    .getState()
    .list.map(({ said: words }) => english.say(words))
    .at(-1);
const address = () => `${window.location.pathname}${window.location.search}`;

describe("sharing a view", () => {
  it("copies the long link while it holds the view, and asks nothing of the server", async () => {
    await shareView(explorer);
    expect(copied).toMatch(/\/\?mode=meetings&at=actor-with-a-rather-long-id-0:0.5:0,.*&sight=/);
    expect([said(), asked]).toEqual(["Link copied. It restores this view.", []]);
  });

  it("copies a short link where the long one could not hold the view, which is sent whole", async () => {
    nodes = 600;
    await shareView(explorer);
    expect(asked.map(([method, path]) => [method, path])).toEqual([["POST", "/v"]]);
    const view = parseLinkedView(asked[0]?.[2]);
    expect([view["mode"], view["at"]?.length]).toEqual([["meetings"], 600]);
    expect(view["at"]).toContain("actor-with-a-rather-long-id-599:599.5:-599");
    expect(copied).toBe(`${window.location.origin}/v/${id}`);
    expect(said()).toBe("Short link copied. This server keeps the view, and the link restores it.");
  });

  it("copies a short link by choice, which stays in the address until something else is seen", async () => {
    await shareShort(explorer);
    expect([copied, address()]).toEqual([`${window.location.origin}/v/${id}`, `/v/${id}`]);
    explorer.hoverOver([{ type: "node", id: "host" }]);
    await rest();
    expect(address()).toBe(`/v/${id}`);
    await speak("uk");
    expect(address()).toBe(`/v/${id}?lang=uk`);
    await speak("en");
    explorer.select({ type: "node", id: "host" });
    await rest();
    expect(address()).toMatch(/^\/\?mode=meetings&selected=host&at=/);
  });

  it.each([
    ["full", refusing(507, "VIEWS_FULL"), "This server has no room for more short links."],
    ["closed", refusing(403, "VIEWS_CLOSED"), "This server keeps no short links."],
    ["busy", refusing(429, "RATE_LIMITED"), "Too many short links in this minute."],
    ["choosy", refusing(400, "BAD_USER_INPUT"), "The server did not take this view."],
    [
      "gone",
      () => {
        throw new TypeError("Failed to fetch");
      },
      "The server can’t be reached.",
    ],
  ])("copies the long link when the server is %s, and says what it holds", async (_, how, why) => {
    answer = how;
    await shareShort(explorer);
    expect(copied).toMatch(/\/\?mode=meetings&at=/);
    expect(said()).toBe(`${why} Link copied. It restores this view.`);
    nodes = 600;
    await shareView(explorer);
    expect(copied).toMatch(/\/\?mode=meetings$/);
    expect(said()).toBe(
      `${why} Link copied. The picture is too large for an address: the link restores what is shown, not where it stands.`,
    );
  });

  it("keeps in the browser's history what an address is too short for", async () => {
    nodes = 600;
    answer = refusing(507, "VIEWS_FULL");
    await shareView(explorer);
    expect(address()).toBe("/?mode=meetings");
    expect(browserAddress.read().length).toBeGreaterThan(14_000);
  });
});

describe("a short link that is opened", () => {
  it("gives the view to start from, under its short address", async () => {
    window.history.replaceState(null, "", `/v/${id}`);
    answer = () => json(200, { mode: ["stances"], nodes: ["host"], area: ["law, and order"] });
    expect(await openShortLink(id)).toBeNull();
    expect(browserAddress.read()).toBe("?mode=stances&nodes=host&area=law%2C%20and%20order");
    expect([address(), asked[0]?.[1]]).toEqual([`/v/${id}`, `/v/${id}.json`]);
  });

  it.each([
    ["unknown", refusing(404, "VIEW_NOT_FOUND")],
    ["damaged", refusing(500, "VIEW_DAMAGED")],
    ["damaged", () => json(200, { mode: "<script>" })],
    ["closed", refusing(403, "VIEWS_CLOSED")],
    ["busy", refusing(429, "RATE_LIMITED")],
    ["away", () => new Response("Bad gateway", { status: 502 })],
  ])("is told to be %s", async (problem, how) => {
    answer = how;
    expect(await openShortLink(id)).toBe(problem);
  });
});
