import { describe, expect, it } from "vitest";
import { type TwoModeFieldsFragment } from "../../../client/api/__generated__/graphql.ts";
import { findingText } from "../../../client/summary/finding.ts";
import { twoModeFinding } from "../../../client/views/structure/two-mode-finding.ts";
import { twoModeTables } from "../../../client/views/structure/two-mode-tables.ts";
import { english } from "../support/english.ts";

type Measured = TwoModeFieldsFragment["actors"];

const valuesOf = (...values: readonly number[]) =>
  (["DEGREE", "CLOSENESS", "BETWEENNESS", "EIGENVECTOR"] as const).map((measure, n) => ({
    measure,
    value: values[n] ?? 0,
  }));

const actor = (id: string, ...values: readonly number[]): Measured["nodes"][number] => ({
  node: { __typename: "Actor", id, name: id.toUpperCase() },
  values: valuesOf(...values),
});

const meeting = (id: string, day: string, ...values: readonly number[]) => ({
  node: {
    __typename: "Meeting" as const,
    id,
    title: `Talks ${id}`,
    date: { edtf: day, earliest: day, latest: day },
  },
  values: valuesOf(...values),
});

const issue = (id: string, ...values: readonly number[]) => ({
  node: { __typename: "Issue" as const, id, title: `On ${id}` },
  values: valuesOf(...values),
});

const measured = (nodes: Measured["nodes"], more: Partial<Measured> = {}): Measured => ({
  nodes,
  nodeCount: nodes.length,
  estimates: [],
  ...more,
});

const network = (more: Partial<TwoModeFieldsFragment> = {}): TwoModeFieldsFragment => ({
  actorCount: 2,
  affiliationCount: 2,
  tieCount: 3,
  density: 0.75,
  clustering: 0,
  componentCount: 1,
  actors: measured([actor("ann", 1, 1, 0.5, 0.8), actor("bob", 0.5, 0.6, 0, 0.5)]),
  affiliations: measured([
    meeting("m", "2025-01-02", 1, 1, 0.5, 0.8),
    meeting("n", "2024-12-31", 0.5, 0.6, 0, 0.5),
  ]),
  ...more,
});

const said = (
  more: Partial<TwoModeFieldsFragment> = {},
  of: Parameters<typeof twoModeFinding>[2] = "meetings",
) => findingText(twoModeFinding(english, network(more), of));

const norm =
  "Each number is a share of the most that it could be, by mode (Borgatti and Everett 1997): compare those of one table.";

describe("the tables of a network's structure", () => {
  it("are of actors and of meetings, with shares, measures and, of meetings, the day", () => {
    const tables = twoModeTables(english, network(), "meetings");
    expect(tables.map(({ title, columns }) => [title, columns])).toEqual([
      ["Actors", ["Name", "Share of meetings", "Closeness", "Betweenness", "Eigenvector"]],
      ["Meetings", ["Title", "Share of actors", "Closeness", "Betweenness", "Eigenvector", "Date"]],
    ]);
    expect(tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
      [
        ["ANN", 1, 1, 0.5, 0.8],
        ["BOB", 0.5, 0.6, 0, 0.5],
      ],
      [
        ["Talks m", 1, 1, 0.5, 0.8, "2 Jan 2025"],
        ["Talks n", 0.5, 0.6, 0, 0.5, "31 Dec 2024"],
      ],
    ]);
    expect(tables[1]?.rows.map(({ selects, sortKeys }) => [selects, sortKeys])).toEqual([
      [{ type: "node", id: "m" }, { 5: "2025-01-02" }],
      [{ type: "node", id: "n" }, { 5: "2024-12-31" }],
    ]);
  });

  it("are of issues where positions are what ties actors", () => {
    const affiliations = measured([issue("tax", 1, 1, 1, 1)]);
    const tables = twoModeTables(english, network({ affiliations }), "issues");
    expect(tables.map(({ columns }) => columns.slice(0, 2))).toEqual([
      ["Name", "Share of issues"],
      ["Issue", "Share of actors"],
    ]);
    expect(tables[1]?.rows[0]?.cells[0]).toBe("On tax");
  });
});

describe("the line above them", () => {
  it("says who, how densely, and who lies between", () => {
    expect(said()).toBe(
      `Two actors at two meetings: 3 attendances, 75% of all that there could be. ANN lies on most of the shortest ways between others. ${norm}`,
    );
    expect(
      said({ tieCount: 1, density: 0.25, clustering: 0.467, componentCount: 3 }, "issues"),
    ).toBe(
      `Two actors with positions on two issues: 1 tie, 25% of all that there could be. They fall into three parts with nothing in common. ANN lies on most of the shortest ways between others. Clustering 0.47: how often, of two who share an issue, one takes a position on a further issue of the other. ${norm}`,
    );
  });

  it("names nobody between others where two are, none is, or not all are listed", () => {
    for (const actors of [
      measured([actor("ann", 1, 1, 0.5), actor("bob", 1, 1, 0.5)]),
      measured([actor("ann"), actor("bob")]),
      measured([actor("ann", 1, 1, 0.5)], { nodeCount: 501 }),
    ]) {
      expect(said({ actors })).not.toContain("lies on");
    }
  });

  it("says what is not listed, and what is estimated", () => {
    const actors = measured([actor("ann")], {
      nodeCount: 501,
      estimates: [{ measure: "CLOSENESS", error: 0.1234 }],
    });
    const affiliations = measured([], { nodeCount: 7 });
    const text = said({ actors, affiliations });
    expect(text).toContain("Not listed, with fewer ties: 507.");
    expect(text).toContain("off by 0.12 at most, with 95% certainty.");
  });

  it("says that nobody met, or said anything", () => {
    const nothing = { actorCount: 0, affiliationCount: 0, tieCount: 0 };
    expect(said(nothing)).toBe("Nobody here is on record at a meeting.");
    expect(said(nothing, "issues")).toBe("Nobody here has a position on record.");
  });
});
