import { describe, expect, it } from "vitest";
import { findExactly, findNearly } from "../../../client/panels/search/find-locally.ts";

const names = [
  "Volodymyr Zelensky",
  "Steve Witkoff",
  "Kirill Dmitriev",
  "Full ceasefire before a settlement",
  "View: Timeline, who did and said what when",
  "Donbas withdrawal",
].map((text) => ({ text, item: text }));

describe("finding by name", () => {
  it.each([
    ["Zelenskiy", "Volodymyr Zelensky"],
    ["Wittkof", "Steve Witkoff"],
    ["dmitryev", "Kirill Dmitriev"],
    ["cease-fire", "Full ceasefire before a settlement"],
    ["steve witkof", "Steve Witkoff"],
    ["witkoff steve", "Steve Witkoff"],
  ])("%s finds %s first", (typed, name) => {
    expect(findNearly(names, typed)[0]).toBe(name);
  });

  it("gives nothing for what is like nothing", () => {
    expect(findNearly(names, "xylophone")).toEqual([]);
    expect(findNearly(names, " ")).toEqual([]);
  });

  it("takes words in any order, and only as they are, where it has to be exact", () => {
    expect(findExactly(names, "timeline view")).toEqual([
      "View: Timeline, who did and said what when",
    ]);
    expect(findExactly(names, "wittkof")).toEqual([]);
    expect(findExactly(names, "")).toHaveLength(names.length);
  });
});
