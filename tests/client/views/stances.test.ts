import { describe, expect, it } from "vitest";
import { english } from "../support/english.ts";
import { type ActorNode, type IssueNode } from "../../../client/model/explored-graph.ts";
import { type Stance } from "../../../client/model/kinds.ts";
import { findingText } from "../../../client/summary/finding.ts";
import { cellLook, cellWords } from "../../../client/views/stances/cell-look.ts";
import {
  arrange,
  type MatrixAnswer,
  type MatrixCell,
} from "../../../client/views/stances/matrix.ts";
import { matrixFinding } from "../../../client/views/stances/matrix-finding.ts";
import { moveInGrid } from "../../../client/views/grid/move-in-grid.ts";
import { actor, issue } from "../model/made-up-graph.ts";

const cell = (id: string, stance: Stance, more: Partial<MatrixCell> = {}): MatrixCell => ({
  id,
  stance,
  weight: stance === "SUPPORTS" ? 1 : stance === "OPPOSES" ? -1 : null,
  n: 1,
  counted: 1,
  band: null,
  contradictory: false,
  holders: 1,
  holdersDisagree: false,
  ...more,
});

const row = (id: string, side: string | null, cluster: number, n = 1) => ({
  actor: actor(id, { side }),
  n,
  cluster,
  holders: 1,
  disputedIssues: 0,
});
const column = (id: string, area: string) => ({
  issue: issue(id, { areas: [area] }),
  n: 1,
  cluster: 0,
});

const sides = [
  { id: "us", title: "United States" },
  { id: "russia", title: "Russia" },
];
const answer: MatrixAnswer = {
  rows: [
    row("lavrov", "russia", 0, 3),
    row("oracle", null, 0),
    row("rubio", "us", 1, 2),
    row("mute", "us", 2),
  ],
  columns: [
    column("truce", "war"),
    column("guarantees", "security"),
    column("retreat", "territory"),
    column("silence", "war"),
  ],
  cells: new Map(
    [
      cell("lavrov>truce", "OPPOSES"),
      cell("lavrov>guarantees", "OPPOSES"),
      cell("lavrov>retreat", "SUPPORTS", { contradictory: true }),
      cell("oracle>retreat", "SUPPORTS"),
      cell("rubio>truce", "SUPPORTS", { n: 2 }),
      cell("rubio>guarantees", "CONDITIONAL"),
    ].map((one) => [one.id, one]),
  ),
};
const groups = (
  ...[order, isShown]: Parameters<typeof arrange> extends [unknown, unknown, unknown, ...infer R]
    ? R
    : never
) =>
  arrange(english, answer, sides, order, isShown).groups.map(({ title, rows }) => [
    title,
    rows.map((one) => one.actor.id),
  ]);

describe("the matrix of stances", () => {
  it("keeps the clusters of the server together, those of one at the end, and leaves out who holds nothing", () => {
    expect(groups("CLUSTER")).toEqual([
      ["Cluster 1", ["lavrov", "oracle"]],
      ["In no cluster", ["rubio"]],
    ]);
    const matrix = arrange(english, answer, sides, "CLUSTER");
    expect(matrix.columns.map((one) => one.issue.id)).toEqual(["truce", "guarantees", "retreat"]);
    expect([...matrix.cells.values()]).toEqual([...answer.cells.values()]);
  });

  it("groups actors by side in the order of the legend, and issues by area", () => {
    const bySide = [
      ["United States", ["rubio"]],
      ["Russia", ["lavrov"]],
      ["Without a side", ["oracle"]],
    ];
    expect(groups("SIDE")).toEqual(bySide);
    expect(groups("AREA")).toEqual(bySide);
    expect(
      arrange(english, answer, sides, "AREA").columns.map((one) => one.issue.areas[0]),
    ).toEqual(["security", "territory", "war"]);
  });

  it("leaves the server's order alone by positions and by name", () => {
    expect(groups("COUNT")).toEqual([[null, ["lavrov", "oracle", "rubio"]]]);
    expect(groups("NAME")).toEqual([[null, ["lavrov", "oracle", "rubio"]]]);
  });

  it("leaves out what is hidden, with what then holds nothing", () => {
    const isShown = (node: ActorNode | IssueNode) => node.id !== "retreat";
    expect(groups("COUNT", isShown)).toEqual([[null, ["lavrov", "rubio"]]]);
  });

  it("says in a line what is there, who has said both, and what divides most", () => {
    expect(findingText(matrixFinding(english, arrange(english, answer, sides, "COUNT")))).toBe(
      "3 actors on 3 issues. 6 cells hold a stance; in one of them the actor has said both yes and no. Most disputed: truce, one for and one against.",
    );
    expect(
      findingText(
        matrixFinding(english, arrange(english, { ...answer, cells: new Map() }, sides, "COUNT")),
      ),
    ).toBe("Nobody here holds a position that is recorded.");
  });
});

describe("a cell of the matrix", () => {
  it("shows the latest stance by sign, with the number of positions where there are more", () => {
    expect(cellLook(cell("a>i", "OPPOSES", { n: 3 }), "LATEST")).toEqual({
      tone: "OPPOSES",
      pale: false,
      text: "−3",
    });
    expect(cellLook(cell("a>i", "CONDITIONAL"), "LATEST").text).toBe("◐");
  });

  it("shows a mean or a balance as a number with its sign, pale near nought", () => {
    const looks = [0.66, -0.25, 0, null].map((weight) =>
      cellLook(cell("a>i", "UNCLEAR", { weight }), "MEAN"),
    );
    expect(looks).toEqual([
      { tone: "SUPPORTS", pale: false, text: "+.7" },
      { tone: "OPPOSES", pale: true, text: "−.3" },
      { tone: "NEUTRAL", pale: true, text: "0" },
      { tone: "UNCLEAR", pale: false, text: "?" },
    ]);
    expect(cellLook(cell("a>i", "OPPOSES", { weight: -4 }), "SUBTRACT")).toEqual({
      tone: "OPPOSES",
      pale: false,
      text: "−4",
    });
  });

  it("says in words what it shows, how many holders it has, and whether they disagree", () => {
    const many = cell("a>i", "SUPPORTS", {
      n: 4,
      contradictory: true,
      holders: 3,
      holdersDisagree: true,
    });
    expect(cellWords(english, many, "QUESTION", "LATEST")).toBe(
      "supports, 4 positions, has said both, 3 holders who disagree",
    );
    expect(
      cellWords(english, { ...many, weight: 0.5, contradictory: false }, "CLAIM", "MEAN"),
    ).toBe("mean +.5, 4 positions, 3 holders who disagree");
  });
});

describe("the keys of the matrix", () => {
  const size = { rows: 5, columns: 4, headers: 1, emptyCorner: true };
  const press = (key: string, from: { row: number; column: number }, ctrlKey = false) =>
    moveInGrid(from, { key, ctrlKey, metaKey: false }, size);

  it("go from cell to cell and stay within", () => {
    expect(press("ArrowRight", { row: 2, column: 2 })).toEqual({ row: 2, column: 3 });
    expect(press("ArrowRight", { row: 2, column: 3 })).toEqual({ row: 2, column: 3 });
    expect(press("PageDown", { row: 2, column: 3 })).toEqual({ row: 4, column: 3 });
    expect(press("End", { row: 2, column: 1 }, true)).toEqual({ row: 4, column: 3 });
    expect(press("x", { row: 2, column: 1 })).toBeNull();
  });

  it("never stop in an empty corner", () => {
    expect(press("ArrowUp", { row: 1, column: 0 })).toEqual({ row: 1, column: 0 });
    expect(press("ArrowLeft", { row: 0, column: 1 })).toEqual({ row: 1, column: 0 });
    expect(press("Home", { row: 3, column: 2 }, true)).toEqual({ row: 1, column: 0 });
    const key = { key: "ArrowUp", ctrlKey: false, metaKey: false };
    const filled = { ...size, emptyCorner: false };
    expect(moveInGrid({ row: 1, column: 0 }, key, filled)).toEqual({ row: 0, column: 0 });
  });
});
