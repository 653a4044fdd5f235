import { describe, expect, it } from "vitest";
import { message } from "../../../client/messages/message.ts";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { type AddressBar, keepLink } from "../../../client/url/keep-link.ts";
import { plainSource } from "./plain-source.ts";
import { openingIds, twoSides } from "./two-sides.ts";

/** A browser's history, as a list of search parts and the current index. */
function browser(first: string) {
  const entries = [first];
  let at = 0;
  let listener: () => void = () => {};
  const bar: AddressBar = {
    read: () => entries[at] ?? "",
    write: (search, how) => {
      if (how === "push") entries.splice(++at, Infinity, search);
      else entries[at] = search;
    },
    onTravel: (heard) => {
      listener = heard;
      return () => (listener = () => {});
    },
  };
  return {
    bar,
    entries,
    go: (steps: number) => {
      at += steps;
      listener();
    },
  };
}

/** Waits until running work has finished. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 5));

async function opened(search: string) {
  const window = browser(search);
  const source = plainSource(twoSides);
  const explorer = createExplorer(source);
  const stop = keepLink(explorer, window.bar);
  await rest();
  return { ...window, source, explorer, stop, state: () => explorer.store.getState() };
}

describe("the address", () => {
  it("stays empty while the opening picture is shown", async () => {
    const { entries, state } = await opened("");
    expect(state().explored.nodes().toSorted()).toEqual(openingIds);
    expect(entries).toEqual([""]);
  });

  it("has what is changed while a network of the link is still loading", async () => {
    const window = browser("?mode=meetings");
    const source = plainSource(twoSides);
    const waiting: (() => void)[] = [];
    const explorer = createExplorer({
      ...source,
      meetingNetwork: async (query) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return await source.meetingNetwork(query);
      },
    });
    keepLink(explorer, window.bar);
    await rest();
    explorer.setView("table");
    for (const arrive of waiting) arrive();
    await rest();
    expect(window.entries.at(-1)).toBe("?mode=meetings&view=table");
  });

  it("is not rewritten by a link that was left while it was loading", async () => {
    const window = browser("?mode=meetings");
    const source = plainSource(twoSides);
    let arrive = () => {};
    const explorer = createExplorer({
      ...source,
      meetingNetwork: async (query) => {
        await new Promise<void>((resolve) => (arrive = resolve));
        return await source.meetingNetwork(query);
      },
    });
    keepLink(explorer, window.bar);
    await rest();
    window.bar.write("?mode=stances", "push");
    window.go(0);
    arrive();
    explorer.select({ type: "node", id: "host" });
    await rest();
    expect(window.entries[1]).toContain("?mode=stances");
    expect(explorer.store.getState().mode).toBe("stances");
  });

  it("takes one step for a period, however it is then moved", async () => {
    const { entries, explorer } = await opened("");
    await explorer.setFilter({ period: { from: "2025-01-01", to: "2025-01-07" } });
    await rest();
    await explorer.setFilter({ period: { from: "2025-01-08", to: "2025-01-14" } });
    await rest();
    expect(entries).toEqual(["", "?from=2025-01-08&to=2025-01-14"]);
  });

  it("takes a step for each other picture, and is only renewed by a selection", async () => {
    const { entries, explorer } = await opened("");
    await explorer.setMode("meetings");
    await rest();
    explorer.select({ type: "node", id: "host" });
    await rest();
    explorer.hide(["cook"]);
    await rest();
    expect(entries).toEqual([
      "",
      "?mode=meetings&selected=host",
      "?mode=meetings&hidden=cook&selected=host",
    ]);
  });

  it("brings back what a link says, and goes back and forward with the browser", async () => {
    const { entries, explorer, go, state } = await opened("?nodes=north,truce&selected=north");
    expect(state().explored.nodes()).toEqual(["north", "truce"]);
    explorer.hide(["truce"]);
    await rest();
    expect(entries).toHaveLength(2);
    go(-1);
    await rest();
    expect([...state().hidden]).toEqual([]);
    go(1);
    await rest();
    expect([...state().hidden]).toEqual(["truce"]);
    expect(entries).toHaveLength(2);
  });

  it("is not wiped when nothing could be loaded", async () => {
    const { source, explorer, entries, go, state } = await opened("?nodes=north");
    source.neighbourhood = () => Promise.reject(new Error("Gone."));
    go(0);
    await rest();
    explorer.setView("table");
    await rest();
    expect(state().failure?.said).toEqual(message("failure.other", { text: "Gone." }));
    expect(entries).toEqual(["?nodes=north"]);
  });

  it("is left alone once that is ended", async () => {
    const { entries, explorer, stop } = await opened("");
    stop();
    explorer.hide(["cook"]);
    await rest();
    expect(entries).toEqual([""]);
  });
});
