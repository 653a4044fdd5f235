import { beforeEach, describe, expect, it } from "vitest";
import { savedViews, SavedViewsError } from "../../../client/url/saved-views.ts";

const view = (name: string, search = "?mode=meetings") => ({
  name,
  search,
  savedAt: "2025-12-20T10:00:00.000Z",
});
const names = () => savedViews.store.getState().list.map(({ name }) => name);

describe("saved views", () => {
  beforeEach(() => {
    for (const name of names()) savedViews.forget(name);
  });

  it("are kept in the browser by name, the later of two of one name", () => {
    savedViews.put(view("Miami"));
    savedViews.put(view("Geneva"));
    savedViews.put(view("Miami", "?mode=agreement"));
    expect(names()).toEqual(["Geneva", "Miami"]);
    expect(savedViews.store.getState().list[1]?.search).toBe("?mode=agreement");
    expect(localStorage.getItem("parley-views")).toContain("?mode=agreement");
  });

  it("go into a file and come back from it", () => {
    savedViews.put(view("Miami"));
    savedViews.put(view("Opening", ""));
    const file = savedViews.file();
    savedViews.forget("Miami");
    savedViews.forget("Opening");
    expect(savedViews.takeOver(file)).toHaveLength(2);
    expect(names()).toEqual(["Miami", "Opening"]);
  });

  it.each([
    "",
    "{",
    "[]",
    '{"parley":"views"}',
    '{"parley":"views","views":[{"name":"x","search":"https://elsewhere.org","savedAt":""}]}',
  ])("refuse a file that is none, and lose nothing: %s", (file) => {
    savedViews.put(view("Miami"));
    expect(() => savedViews.takeOver(file)).toThrow(SavedViewsError);
    expect(names()).toEqual(["Miami"]);
  });
});
