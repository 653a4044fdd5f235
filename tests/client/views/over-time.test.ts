import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Stance } from "../../../client/model/kinds.ts";
import { issueOfTie } from "../../../client/api/over-time-query.ts";
import { issueChoices, issueOf } from "../../../client/views/over-time/issue-choices.ts";
import {
  groupedLanes,
  lanesByActor,
  markPlaces,
  stanceLanes,
} from "../../../client/views/over-time/stance-lanes.ts";

const said = (actor: string, day: string | null, stance: Stance, side: string | null = null) => ({
  id: `${actor} ${day ?? "undated"} ${stance}`,
  stance,
  condition: null,
  summary: null,
  attribution: "SELF" as const,
  date: { edtf: day ?? "", earliest: day, latest: day },
  actor: {
    id: actor,
    name: actor,
    actorKind: "PERSON" as const,
    side,
    country: null,
    placeholder: false,
  },
});

/** The stances of a lane in order; turns are in brackets. */
const told = (positions: Parameters<typeof stanceLanes>[0]) =>
  stanceLanes(positions).map(({ statements }) =>
    statements.map(({ position, turned }) => (turned ? `[${position.stance}]` : position.stance)),
  );

describe("lanes of stances", () => {
  it("have what each actor said, earliest first, those who said most first, without the undated", () => {
    const lanes = stanceLanes([
      said("merz", "2025-12-20", "SUPPORTS"),
      said("putin", "2025-12-01", "OPPOSES"),
      said("putin", "2025-03-13", "OPPOSES"),
      said("tusk", null, "SUPPORTS"),
    ]);
    expect(lanes.map(({ actor, statements }) => [actor.id, statements.length])).toEqual([
      ["putin", 2],
      ["merz", 1],
    ]);
    expect(lanes[0]?.statements.map(({ position }) => position.date.earliest)).toEqual([
      "2025-03-13",
      "2025-12-01",
    ]);
  });

  it("mark a stance that differs from the one before as a turn, and the way back as another", () => {
    const meloni = [
      said("meloni", "2025-03-30", "OPPOSES"),
      said("meloni", "2025-12-15", "SUPPORTS"),
      said("meloni", "2026-01-06", "OPPOSES"),
      said("meloni", "2026-01-07", "OPPOSES"),
    ];
    expect(told(meloni)).toEqual([["OPPOSES", "[SUPPORTS]", "[OPPOSES]", "OPPOSES"]]);
    expect(stanceLanes(meloni)[0]?.turns).toBe(2);
  });

  it("take no turn from what is unclear, nor from what was said on one and the same day", () => {
    expect(
      told([
        said("a", "2025-01-01", "SUPPORTS"),
        said("a", "2025-02-01", "UNCLEAR"),
        said("a", "2025-03-01", "SUPPORTS"),
      ]),
    ).toEqual([["SUPPORTS", "UNCLEAR", "SUPPORTS"]]);
    expect(
      told([
        said("a", "2025-01-01", "SUPPORTS"),
        said("a", "2025-01-01", "OPPOSES"),
        said("a", "2025-02-01", "OPPOSES"),
        said("a", "2025-03-01", "CONDITIONAL"),
      ]),
    ).toEqual([["SUPPORTS", "OPPOSES", "OPPOSES", "[CONDITIONAL]"]]);
  });

  it("are grouped by side in the order of the sides, actors without one last", () => {
    const lanes = stanceLanes([
      said("oracle", "2025-01-01", "SUPPORTS"),
      said("rubio", "2025-01-01", "SUPPORTS", "us"),
      said("lavrov", "2025-01-01", "OPPOSES", "russia"),
    ]);
    const sides = [
      { id: "us", title: "United States" },
      { id: "china", title: "China" },
      { id: "russia", title: "Russia" },
    ];
    expect(
      groupedLanes(lanesByActor([lanes]), sides).map(({ title, actors }) => [
        title,
        actors[0]?.actor.id,
      ]),
    ).toEqual([
      ["United States", "rubio"],
      ["Russia", "lavrov"],
      [null, "oracle"],
    ]);
  });
});

describe("lanes of two issues", () => {
  it("have one row for each actor of either, empty where nothing was said, who said most on both first", () => {
    const rows = lanesByActor([
      stanceLanes([
        said("merz", "2025-12-20", "SUPPORTS"),
        said("putin", "2025-12-01", "OPPOSES"),
        said("putin", "2025-03-13", "OPPOSES"),
      ]),
      stanceLanes([
        said("tusk", "2025-04-01", "SUPPORTS"),
        said("merz", "2025-05-01", "SUPPORTS"),
        said("merz", "2025-06-01", "UNCLEAR"),
        said("rutte", null, "SUPPORTS"),
      ]),
    ]);
    const counted = rows.map(({ actor, lanes }) => [
      actor.id,
      lanes.map((lane) => lane?.statements.length ?? null),
    ]);
    expect(counted).toEqual([
      ["merz", [1, 2]],
      ["putin", [2, null]],
      ["tusk", [null, 1]],
    ]);
  });
});

describe("the marks of a lane", () => {
  it("are at their days, side by side where they would overlap", () => {
    const span = { from: 0, to: 99 };
    expect(markPlaces([10, 50], span, 1000, 18)).toEqual([105, 505]);
    expect(markPlaces([10, 10, 11], span, 1000, 18)).toEqual([105, 123, 141]);
    expect(markPlaces([98, 99, 99], span, 1000, 18)).toEqual([955, 973, 991]);
  });

  it("never overlap and never leave the lane, as long as there is room", () => {
    const days = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 40 });
    fc.assert(
      fc.property(days, (all) => {
        const places = markPlaces(
          all.toSorted((a, b) => a - b),
          { from: 0, to: 364 },
          780,
          18,
        );
        places.forEach((place, n) => {
          expect(place).toBeGreaterThan(0);
          expect(place).toBeLessThanOrEqual(771);
          expect(place - (places[n - 1] ?? -Infinity)).toBeGreaterThanOrEqual(18 - 1e-9);
        });
      }),
    );
  });
});

describe("the issue of a selection", () => {
  it("is that of an actor's stance, and of no other tie", () => {
    expect(issueOfTie({ type: "tie", id: "trump>ceasefire" })).toBe("ceasefire");
    expect(issueOfTie({ type: "tie", id: "trump+putin" })).toBeNull();
    expect(issueOfTie({ type: "node", id: "ceasefire" })).toBeNull();
    expect(issueOfTie(null)).toBeNull();
  });
});

describe("the issues to choose from", () => {
  it("begin with the one on which those shown have said most, and keep those without a word", () => {
    const issue = (id: string) => ({ id, title: `The ${id}` });
    const choices = issueChoices(["troops", "truce", "plan"].map(issue), [
      { issue: issue("plan"), count: 4 },
      { issue: issue("truce"), count: 1 },
    ]);
    expect(choices.map(({ id, positionCount }) => [id, positionCount])).toEqual([
      ["plan", 4],
      ["truce", 1],
      ["troops", 0],
    ]);
  });

  it("show the one selected, else the one before, else the first; one not listed only while not all are", () => {
    const choices = ["plan", "truce"].map((id) => ({ id, title: id, positionCount: 1 }));
    expect(issueOf(choices, false, "truce", "plan")).toBe("truce");
    expect(issueOf(choices, false, null, "truce")).toBe("truce");
    expect(issueOf(choices, false, "elsewhere", null)).toBe("plan");
    expect(issueOf(choices, true, "elsewhere", null)).toBe("elsewhere");
    expect(issueOf([], false, "elsewhere", null)).toBeNull();
  });
});
