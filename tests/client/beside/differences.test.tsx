import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { Differences } from "../../../client/beside/Differences.tsx";
import { differencesOfPictures } from "../../../client/beside/what-differs.ts";
import { type SidePicture, type SideReport } from "../../../client/beside/side-talk.ts";
import { wordsOfView } from "../../../client/beside/words-of-view.ts";
import "../../../client/language/late-words.ts";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { type Selection } from "../../../client/model/selection.ts";
import { Themed } from "../../../client/theme/Themed.tsx";
import { type SideName } from "../../../client/url/beside-link.ts";
import { parseLink } from "../../../client/url/view-link.ts";
import { plainSource } from "../model/plain-source.ts";
import { twoSides } from "../model/two-sides.ts";
import { english } from "../support/english.ts";
import { pictureOf, reportOf } from "./made-up-reports.ts";

afterEach(cleanup);

/** The words for what differs between two sides, and what was picked among them. */
function show(left: SideReport | null, right: SideReport | null) {
  const picked: [SideName, Selection][] = [];
  const state = {
    reports: { left, right },
    problems: { left: null, right: null },
    selectsBoth: true,
    movesBoth: false,
    missing: null,
  };
  render(
    <Themed env="test">
      <Differences state={state} select={(side, selection) => picked.push([side, selection])} />
    </Themed>,
  );
  return picked;
}

const titles = { source: (id: string) => id, document: (id: string) => id };

/** The words of the view at an address, over a small invented world. */
async function wordsAt(search: string) {
  const explorer = createExplorer(plainSource(twoSides));
  await explorer.start(parseLink(search));
  return wordsOfView(english, explorer.store.getState(), titles);
}

const picture = pictureOf("abc", { "a+b": "1 session", "a+c": "2 sessions" });

describe("what differs between two views", () => {
  it("is said of what both ask, in the words of menus and filters", async () => {
    const left = await wordsAt("?mode=meetings&from=2025-01-01&to=2025-01-31&weight=newman");
    const right = await wordsAt("?mode=meetings&sides=hosts");
    show(reportOf(picture, null, { words: left }), reportOf(picture, null, { words: right }));
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toEqual([
      "WhatLeftRight",
      "PeriodJan 2025all days",
      "SidesAllUnited Hosts",
      "How much two metNewmanSessions together",
    ]);
  });

  it("names options that one of them alone has only where they were chosen", async () => {
    const left = await wordsAt("?mode=meetings&weight=newman");
    const right = await wordsAt("?mode=stances");
    show(reportOf(picture, null, { words: left }), reportOf(picture, null, { words: right }));
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toContain("How much two metNewmannot a choice there");
    expect(rows.filter((row) => row?.includes("not a choice there"))).toHaveLength(1);
  });

  it("is nothing between a view and itself", () => {
    show(reportOf(picture), reportOf(picture));
    screen.getByText("Nothing in what both ask and show.");
    screen.getByText("Nothing: view, mode, period, filters and options are the same.");
    screen.getByText(/In both: 3 nodes and 2 ties. Nothing else: neither has a node or a tie/);
    expect(screen.queryAllByRole("button", { hidden: true })).toEqual([]);
  });

  it("is said of nodes and ties that one of them has alone, and of ties that say something else", async () => {
    const other = pictureOf("abd", { "a+b": "5 sessions", "a+d": "1 session" }, true);
    const picked = show(reportOf(picture), reportOf(other));
    const said = [...document.querySelectorAll("summary")].map(({ textContent }) => textContent);
    const groups = said.slice(1);
    expect(said[0]).toBe(["What differs", ...groups].join(""));
    expect(groups).toEqual([
      "Only left: 1 actor",
      "Only left: 1 tie",
      "Only right: 1 actor",
      "Only right: 1 tie",
      "1 tie of both says something else on the right",
    ]);
    screen.getByText("A – B: 1 session → 5 sessions");
    // Only of the side that leaves something out.
    screen.getByText(/^The right picture leaves out what is weaker/);
    expect(screen.queryByText(/^The left picture leaves out/)).toBeNull();
    const user = userEvent.setup();
    await user.click(screen.getByText("C"));
    await user.click(screen.getByText("A – D"));
    expect(picked).toEqual([
      ["left", { type: "node", id: "c" }],
      ["right", { type: "tie", id: "a+d" }],
    ]);
  });

  it.each([
    ["before both have told", reportOf(picture), null, "Waiting for both views …"],
    [
      "while one is loading",
      reportOf(picture, null, { answer: "loading" }),
      reportOf(pictureOf("")),
      "Waiting for both views …",
    ],
    [
      "when one has failed",
      reportOf(picture),
      reportOf(pictureOf(""), null, { answer: "failed" }),
      "The right view could not be loaded, so nothing is compared.",
    ],
  ])("is not said %s", (_, left, right, words) => {
    show(left, right);
    expect(document.querySelector(".two-differ")?.textContent).toBe(words);
  });

  it("is not said of pictures while a view shows something else", () => {
    show(reportOf(picture), reportOf(pictureOf("x"), null, { showsCanvas: false }));
    const pictures = screen.getByText("In what the pictures show").closest("section");
    within(pictures as HTMLElement).getByText(
      "Pictures are compared while both views are the graph or its tables.",
    );
    expect(pictures?.querySelectorAll("button, details")).toHaveLength(0);
  });
});

describe("the differences of two pictures", () => {
  const letters = fc.uniqueArray(fc.constantFrom(..."abcdef".split("")), { maxLength: 6 });
  const pictures: fc.Arbitrary<SidePicture> = fc
    .tuple(letters, fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom("1", "2"))))
    .map(([ids, pairs]) =>
      pictureOf(
        ids.join(""),
        Object.fromEntries(
          pairs.flatMap(([one, other, says]) =>
            ids[one] === undefined || ids[other] === undefined
              ? []
              : [[`${ids[one]}+${ids[other]}`, says]],
          ),
        ),
      ),
    );

  it("and what both have are together all that each has, and change sides with them", () => {
    fc.assert(
      fc.property(pictures, pictures, (left, right) => {
        const found = differencesOfPictures({ left, right });
        const turned = differencesOfPictures({ left: right, right: left });
        expect(turned.nodes).toEqual({ left: found.nodes.right, right: found.nodes.left });
        expect(turned.ties).toEqual({ left: found.ties.right, right: found.ties.left });
        for (const [name, { nodes, ties }] of [
          ["left", left],
          ["right", right],
        ] as const) {
          expect(found.nodes[name].length + found.shared.nodes).toBe(nodes.size);
          expect(found.ties[name].length + found.shared.ties).toBe(ties.size);
        }
        for (const { tie, other } of found.changed) {
          expect([left.ties.get(tie.id)?.says, right.ties.get(tie.id)?.says]).toEqual([
            tie.says,
            other,
          ]);
          expect(tie.says).not.toBe(other);
        }
      }),
    );
  });
});
