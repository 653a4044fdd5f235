import { afterEach, describe, expect, it, vi } from "vitest";
import { type SideReport, type ToSide } from "../../../client/beside/side-talk.ts";
import { createTwoSides } from "../../../client/beside/both-sides.ts";
import { selectionOf } from "../../../client/model/selection.ts";
import { type SideName } from "../../../client/url/beside-link.ts";
import { pictureOf, reportOf } from "./made-up-reports.ts";

const links = { left: { search: "?a=1" }, right: { search: "?b=2" } };

/** Two sides, what they were told, and how they report. */
function twoSides() {
  const told: [SideName, ToSide][] = [];
  const sides = createTwoSides(links, (side, said) => told.push([side, said]));
  const report = (side: SideName, said: SideReport) =>
    sides.hear(side, { kind: "report", report: said });
  return { sides, told, report, state: () => sides.store.getState() };
}

const left = pictureOf("abc", { "a+b": "1 session" });
const right = pictureOf("bcd");
const one = (id: string) => selectionOf([id]);

/** Both have reported, with nothing selected. */
function begun() {
  const both = twoSides();
  both.report("left", reportOf(left));
  both.report("right", reportOf(right));
  return both;
}

afterEach(() => vi.unstubAllGlobals());

describe("two views side by side", () => {
  it("begin with the views of the link, and where they were when a frame comes back", async () => {
    const { sides, told, report } = twoSides();
    sides.hear("left", { kind: "begin" });
    report("left", reportOf(left, null, { search: "?now" }));
    sides.hear("left", { kind: "begin" });
    sides.hear("right", { kind: "begin" });
    await Promise.resolve();
    expect(told).toEqual([
      ["left", { kind: "begin", search: "?a=1" }],
      ["left", { kind: "begin", search: "?now" }],
      ["right", { kind: "begin", search: "?b=2" }],
    ]);
  });

  it("say why a view that the server should have could not be had", async () => {
    vi.stubGlobal("fetch", async () => {
      await Promise.resolve();
      return new Response('{"errors":[{"extensions":{"code":"VIEW_NOT_FOUND"}}]}', { status: 404 });
    });
    const sides = createTwoSides({ ...links, right: { kept: "0".repeat(24) } }, () => {});
    sides.hear("right", { kind: "begin" });
    await expect
      .poll(() => sides.store.getState().problems)
      .toEqual({ left: null, right: "unknown" });
  });

  it("speak alike: one that begins as the other does, and then each as the one that was changed", () => {
    const { sides, told } = twoSides();
    const says = (side: SideName, language: "en" | "uk") =>
      sides.hear(side, { kind: "language", language });
    says("left", "uk");
    says("right", "en");
    expect(told.splice(0)).toEqual([["right", { kind: "language", language: "uk" }]]);
    says("right", "uk");
    expect(told).toEqual([]);
    says("right", "en");
    expect(told.splice(0)).toEqual([["left", { kind: "language", language: "en" }]]);
    says("left", "en");
    expect(told).toEqual([]);
  });

  it("select on the other side what is selected on one, once", () => {
    const { report, told, state } = begun();
    report("left", reportOf(left, one("b")));
    expect(told).toEqual([["right", { kind: "select", selection: one("b") }]]);
    report("right", reportOf(right, one("b")));
    report("left", reportOf(left, one("b")));
    expect(told).toHaveLength(1);
    report("right", reportOf(right, null));
    expect(told.at(-1)).toEqual(["left", { kind: "select", selection: null }]);
    expect(state().missing).toBeNull();
  });

  it("say what is not on the other side, and select there what is", () => {
    const { report, told, state } = begun();
    report("left", reportOf(left, selectionOf(["a", "c"])));
    expect(told).toEqual([["right", { kind: "select", selection: one("c") }]]);
    expect(state().missing).toEqual({ side: "right", names: ["A"] });
    report("left", reportOf(left, { type: "tie", id: "a+b" }));
    expect(told.at(-1)).toEqual(["right", { kind: "select", selection: null }]);
    expect(state().missing).toEqual({ side: "right", names: ["A – B"] });
    report("left", reportOf(left, one("b")));
    expect(state().missing).toBeNull();
  });

  it("leave alone what each began with, and everything when that is switched off", () => {
    const { report, told, sides } = twoSides();
    report("right", reportOf(right));
    report("left", reportOf(left, one("b")));
    expect(told).toEqual([]);
    sides.setSelectsBoth(false);
    report("left", reportOf(left, one("c")));
    expect(told).toEqual([]);
  });

  it("move together from the places on the left, until one shows something else", async () => {
    const { sides, told, report, state } = begun();
    const moving = sides.setMovesBoth(true);
    expect(told).toEqual([["left", { kind: "exact" }]]);
    sides.hear("left", {
      kind: "exact",
      search: "?mode=meetings&at=b:10:20&sight=0:0:800:600",
    });
    await moving;
    const frame = { x: 0, y: 0, width: 800, height: 600 };
    const arrangement = { mode: "meetings", at: new Map([["b", { x: 10, y: 20 }]]), frame };
    expect(told.slice(1)).toEqual([
      ["right", { kind: "places", arrangement }],
      ["left", { kind: "follow", isFollowed: true }],
      ["right", { kind: "follow", isFollowed: true }],
    ]);
    const sight = { middle: { x: 1, y: 2 }, pixel: 0.5 };
    sides.hear("right", { kind: "moved", sight });
    expect(told.at(-1)).toEqual(["left", { kind: "look", sight }]);
    report("right", reportOf(right, null, { drawnAs: { mode: "agreement", layout: "force" } }));
    expect(state().movesBoth).toBe(false);
    sides.hear("right", { kind: "moved", sight });
    expect(told.at(-1)).toEqual(["right", { kind: "follow", isFollowed: false }]);
  });

  it("can't move together in different layouts", async () => {
    const { sides, told, report, state } = begun();
    report("right", reportOf(right, null, { drawnAs: { mode: "meetings", layout: "time" } }));
    await sides.setMovesBoth(true);
    expect([state().movesBoth, told]).toEqual([false, []]);
  });

  it("give the links that restore both exactly", async () => {
    const { sides } = begun();
    const exact = sides.exactLinks();
    sides.hear("right", { kind: "exact", search: "?right" });
    sides.hear("left", { kind: "exact", search: "?left" });
    expect(await exact).toEqual({ left: { search: "?left" }, right: { search: "?right" } });
  });
});
