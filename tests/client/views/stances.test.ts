import { describe, expect, it } from "vitest";
import {
  type ActorNode,
  type IssueNode,
  type Stance,
  type StanceTie,
} from "../../../client/model/explored-graph.ts";
import { arrange } from "../../../client/views/stances/matrix.ts";
import { moveInGrid } from "../../../client/views/stances/move-in-grid.ts";

const actor = (id: string, side: string | null): ActorNode => ({
  kind: "ACTOR",
  id,
  label: id,
  sublabel: null,
  actorKind: "PERSON",
  country: null,
  side,
  placeholder: false,
  meetingCount: 0,
  positionCount: 1,
});

const issue = (id: string, area: string): IssueNode => ({
  kind: "ISSUE",
  id,
  label: id,
  sublabel: `${id}?`,
  issueKind: "QUESTION",
  area,
  positionCount: 1,
});

const tie = (from: string, to: string, stance: Stance): StanceTie => ({
  kind: "STANCE",
  id: `${from}>${to}`,
  from,
  to,
  stance,
  contradictory: false,
  positions: [],
});

const sides = [
  { id: "us", title: "United States" },
  { id: "russia", title: "Russia" },
];
const actors = [
  actor("lavrov", "russia"),
  actor("rubio", "us"),
  actor("oracle", null),
  actor("mute", "us"),
];
const issues = [
  issue("truce", "war"),
  issue("guarantees", "security"),
  issue("retreat", "territory"),
  issue("silence", "war"),
];
const ties = [
  tie("lavrov", "truce", "OPPOSES"),
  tie("lavrov", "guarantees", "OPPOSES"),
  tie("lavrov", "retreat", "SUPPORTS"),
  tie("rubio", "truce", "SUPPORTS"),
  tie("rubio", "guarantees", "SUPPORTS"),
  tie("oracle", "retreat", "SUPPORTS"),
];

describe("the matrix of stances", () => {
  it("groups actors by side in the order of the legend, and leaves out who and what holds nothing", () => {
    const matrix = arrange({ actors, issues, ties }, sides, "positions");
    expect(
      matrix.groups.map((group) => [group.side?.id ?? null, group.actors.map(({ id }) => id)]),
    ).toEqual([
      ["us", ["rubio"]],
      ["russia", ["lavrov"]],
      [null, ["oracle"]],
    ]);
    expect(matrix.issues.map(({ id }) => id)).toEqual(["truce", "guarantees", "retreat"]);
    expect([...matrix.cells.keys()]).toEqual(ties.map(({ id }) => id));
  });

  it("puts issues with the same friends and foes side by side", () => {
    const { issues: columns } = arrange({ actors, issues, ties }, sides, "alike");
    const ids = columns.map(({ id }) => id);
    expect(Math.abs(ids.indexOf("truce") - ids.indexOf("guarantees"))).toBe(1);
    expect(arrange({ actors, issues, ties }, sides, "alike").issues).toEqual(columns);
  });

  it("puts issues of one area side by side", () => {
    const { issues: columns } = arrange({ actors, issues, ties }, sides, "area");
    expect(columns.map(({ area }) => area)).toEqual(["security", "territory", "war"]);
  });
});

describe("the keys of the matrix", () => {
  const size = { rows: 5, columns: 4 };
  const press = (key: string, from: { row: number; column: number }, ctrlKey = false) =>
    moveInGrid(from, { key, ctrlKey, metaKey: false }, size);

  it("go from cell to cell and stay within", () => {
    expect(press("ArrowRight", { row: 2, column: 2 })).toEqual({ row: 2, column: 3 });
    expect(press("ArrowRight", { row: 2, column: 3 })).toEqual({ row: 2, column: 3 });
    expect(press("PageDown", { row: 2, column: 3 })).toEqual({ row: 4, column: 3 });
    expect(press("End", { row: 2, column: 1 }, true)).toEqual({ row: 4, column: 3 });
    expect(press("x", { row: 2, column: 1 })).toBeNull();
  });

  it("never stop in the empty corner", () => {
    expect(press("ArrowUp", { row: 1, column: 0 })).toEqual({ row: 1, column: 0 });
    expect(press("ArrowLeft", { row: 0, column: 1 })).toEqual({ row: 1, column: 0 });
    expect(press("Home", { row: 3, column: 2 }, true)).toEqual({ row: 1, column: 0 });
  });
});
