import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildColumns } from "../../../server/networks/columns/build-columns.ts";
import { type NetworkRows } from "../../../server/networks/columns/network-rows.ts";
import { stanceContradictions } from "../../../server/networks/combined/stance-contradictions.ts";
import { arbitraryRows } from "../arbitrary-rows.ts";
import { actor, position, rowsOf } from "../made-up-rows.ts";

const choice = {
  level: "PERSON",
  includeGroups: true,
  scale: { of: "STANCE", conditional: 0.5 },
} as const;

function contradictions(rows: NetworkRows) {
  const columns = buildColumns(rows);
  const { actors, issues, positions } = columns.names;
  return stanceContradictions(columns, choice).map((one) => ({
    ...one,
    actor: actors[one.actor]!,
    issue: issues[one.issue]!,
    supporting: positions[one.supporting]!,
    opposing: positions[one.opposing]!,
  }));
}

const dayOf = (day: string | null, open: number) =>
  day === null ? open : Date.parse(day) / 86_400_000;

/** Every pair of positions compared with every other. */
function byHand(rows: NetworkRows) {
  const said = rows.positions.filter(({ attribution }) => attribution !== "INFERRED");
  const cells = new Set(said.map((one) => `${one.actor}>${one.issue}`));
  return [...cells].flatMap((cell) => {
    const held = said.filter((one) => `${one.actor}>${one.issue}` === cell);
    const supporting = held.filter(({ stance }) => stance === "SUPPORTS");
    const opposing = held.filter(({ stance }) => stance === "OPPOSES");
    if (supporting.length === 0 || opposing.length === 0) return [];
    const apart = supporting.flatMap((one) =>
      opposing.flatMap((other) => {
        if ([one, other].some((each) => each.earliest === null || each.latest === null)) return [];
        const gap = (a: typeof one, b: typeof one) => dayOf(b.earliest, 0) - dayOf(a.latest, 0);
        return [Math.max(0, gap(one, other), gap(other, one))];
      }),
    );
    const daysApart = apart.length === 0 ? null : Math.min(...apart);
    return [{ cell, supports: supporting.length, opposes: opposing.length, daysApart }];
  });
}

describe("contradictions of stances", () => {
  it("are of actors who have said both, nearest in time first, then those who said both more often", () => {
    const rows = rowsOf({
      actors: [actor("a"), actor("b"), actor("c")],
      positions: [
        position("a1", "a", "x", { date: "2025-01-01" }),
        position("a2", "a", "x", { date: "2025-03-01", stance: "OPPOSES" }),
        position("a3", "a", "x", { date: "2025-03-04" }),
        position("a4", "a", "y", { date: "2025-03-04" }),
        position("a5", "a", "y", { date: "2025-03-04", stance: "CONDITIONAL" }),
        position("b1", "b", "x", { date: "2025-03-05" }),
        position("b2", "b", "x", { date: "2025-03-05", stance: "OPPOSES" }),
        position("c1", "c", "y", { date: "2025-03-05" }),
        position("c2", "c", "y", { date: "2025-03-05", stance: "OPPOSES" }),
        position("c3", "c", "y", { date: "2025-04-05" }),
        position("c4", "c", "y", { date: "2025-04-06", stance: "OPPOSES" }),
      ],
    });
    expect(contradictions(rows)).toEqual([
      {
        actor: "c",
        issue: "y",
        supports: 2,
        opposes: 2,
        supporting: "c1",
        opposing: "c2",
        daysApart: 0,
      },
      {
        actor: "b",
        issue: "x",
        supports: 1,
        opposes: 1,
        supporting: "b1",
        opposing: "b2",
        daysApart: 0,
      },
      {
        actor: "a",
        issue: "x",
        supports: 2,
        opposes: 1,
        supporting: "a3",
        opposing: "a2",
        daysApart: 3,
      },
    ]);
  });

  it("say nothing of the time between where a date is open", () => {
    const rows = rowsOf({
      actors: [actor("a")],
      positions: [
        position("a1", "a", "x", { earliest: "2025-01-01", latest: null }),
        position("a2", "a", "x", { date: "2025-03-01", stance: "OPPOSES" }),
      ],
    });
    expect(contradictions(rows)).toMatchObject([
      { supporting: "a1", opposing: "a2", daysApart: null },
    ]);
  });

  it("are those that comparing every two positions finds", () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const found = contradictions(rows);
        const expected = byHand(rows);
        const plain = found.map(({ actor: who, issue, supports, opposes, daysApart }) => ({
          cell: `${who}>${issue}`,
          supports,
          opposes,
          daysApart,
        }));
        const byCell = (a: { cell: string }, b: { cell: string }) => (a.cell < b.cell ? -1 : 1);
        expect(plain.toSorted(byCell)).toEqual(expected.toSorted(byCell));
        const order = plain.map(({ daysApart }) => daysApart ?? Infinity);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const { supporting, opposing, daysApart } of found) {
          const one = rows.positions.find(({ id }) => id === supporting)!;
          const other = rows.positions.find(({ id }) => id === opposing)!;
          expect([one.stance, other.stance]).toEqual(["SUPPORTS", "OPPOSES"]);
          if (daysApart === null) continue;
          const gaps = [
            dayOf(one.earliest, 0) - dayOf(other.latest, 0),
            dayOf(other.earliest, 0) - dayOf(one.latest, 0),
          ];
          expect(Math.max(0, ...gaps)).toBe(daysApart);
        }
      }),
    );
  });
});
