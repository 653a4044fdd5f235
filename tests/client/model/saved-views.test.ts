import { beforeEach, describe, expect, it } from "vitest";
import {
  forgetView,
  savedViews,
  savedViewsFile,
  saveView,
  SavedViewsError,
  takeOverViews,
} from "../../../client/url/saved-views.ts";

const view = (name: string, search = "?mode=meetings") => ({
  name,
  search,
  savedAt: "2025-12-20T10:00:00.000Z",
});
const names = () => savedViews.getState().list.map(({ name }) => name);

describe("saved views", () => {
  beforeEach(() => {
    for (const name of names()) forgetView(name);
  });

  it("are kept in the browser by name, the later of two of one name", () => {
    saveView(view("Miami"));
    saveView(view("Geneva"));
    saveView(view("Miami", "?mode=agreement"));
    expect(names()).toEqual(["Geneva", "Miami"]);
    expect(savedViews.getState().list[1]?.search).toBe("?mode=agreement");
    expect(localStorage.getItem("parley-views")).toContain("?mode=agreement");
  });

  it("go into a file and come back from it", () => {
    saveView(view("Miami"));
    saveView(view("Opening", ""));
    const file = savedViewsFile();
    forgetView("Miami");
    forgetView("Opening");
    expect(takeOverViews(file)).toBe(2);
    expect(names()).toEqual(["Miami", "Opening"]);
  });

  it.each([
    "",
    "{",
    "[]",
    '{"parley":"views"}',
    '{"parley":"views","views":[{"name":"x","search":"https://elsewhere.org","savedAt":""}]}',
  ])("refuse a file that is none, and lose nothing: %s", (file) => {
    saveView(view("Miami"));
    expect(() => takeOverViews(file)).toThrow(SavedViewsError);
    expect(names()).toEqual(["Miami"]);
  });
});
