import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyGraph, type MetTie, withFacts } from "../../../client/model/explored-graph.ts";
import { lightsAt } from "../../../client/model/moment.ts";
import {
  isAtEnd,
  momentFrom,
  momentMoved,
  playRange,
} from "../../../client/panels/time/play/play-range.ts";
import { dayNumber } from "../../../client/model/day-span.ts";
import { translator, type Translate } from "../../../client/messages/translate.ts";
import { uk } from "../../../client/messages/uk.ts";
import { findingAtMoment } from "../../../client/summary/finding-at-moment.ts";
import { findingText } from "../../../client/summary/finding.ts";
import { english } from "../support/english.ts";
import { actor, attended, issue, meeting, stance, tie } from "./made-up-graph.ts";

const moment = { from: "2025-03-01", to: "2025-03-10" };

/** A pair with its sessions: id and day. */
function met(
  from: string,
  to: string,
  ...sessions: readonly (readonly [string, string])[]
): MetTie {
  const days = sessions.map(([, day]) => day).toSorted();
  return {
    kind: "MET",
    id: `${from}+${to}`,
    from,
    to,
    weight: sessions.length,
    strength: null,
    n: sessions.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    meetings: sessions.map(([id, earliest]) => ({ id, earliest })),
  };
}

const graphOf = (facts: Parameters<typeof withFacts>[1]) => withFacts(emptyGraph(), facts);

describe("the lights of a moment", () => {
  it("are bright in its days, then fade by how long ago the last fact was, and never come before it", () => {
    const days = {
      today: ["2025-03-05"],
      lately: ["2025-02-20"],
      longAgo: ["2025-01-25"],
      veryLongAgo: ["2024-12-01"],
      later: ["2025-03-11"],
      again: ["2024-12-01", "2025-03-10", "2025-04-01"],
    };
    const graph = graphOf({
      nodes: [actor("ann"), ...Object.keys(days).map((id) => actor(id))],
      ties: Object.entries(days).map(([id, when]) =>
        met("ann", id, ...when.map((day, i) => [`${id}${i}`, day] as const)),
      ),
    });
    const { nodes, ties } = lightsAt(graph, moment);
    expect(Object.fromEntries(ties)).toEqual({
      "ann+today": "lit",
      "ann+lately": "glowing",
      "ann+longAgo": "fading",
      "ann+veryLongAgo": "unlit",
      "ann+later": "unlit",
      "ann+again": "lit",
    });
    expect(nodes.get("ann")).toBe("lit");
    expect(nodes.get("lately")).toBe("glowing");
    expect(nodes.get("later")).toBe("unlit");
  });

  it("go from meetings to who attended, and leave a tie without a date as dim as its dimmer end", () => {
    const graph = graphOf({
      nodes: [meeting("m", "2025-03-02"), meeting("old", "2024-01-01"), actor("ann"), actor("bob")],
      ties: [...attended("m", "ann"), ...attended("old", "bob"), tie("MEMBER_OF", "ann", "bob")],
    });
    const { nodes, ties } = lightsAt(graph, moment);
    expect(Object.fromEntries(nodes)).toEqual({ m: "lit", ann: "lit", old: "unlit", bob: "unlit" });
    expect(ties.get("m/ann")).toBe("lit");
    expect(ties.get("ann|bob")).toBe("unlit");
  });

  it("come from who was at an encounter, as the line does: not from who was absent, or from what was not held", () => {
    const [absent, ...present] = attended("m", "away", "ann", "bob");
    const nodes = [
      meeting("m", "2025-03-02", { label: "Talks" }),
      meeting("off", "2025-03-03", { status: "CANCELLED", isEncounter: false }),
      ...["ann", "bob", "away", "cyd"].map((id) => actor(id)),
    ];
    const ties = [
      ...present,
      ...(absent === undefined ? [] : [{ ...absent, status: "ABSENT" as const }]),
      ...attended("off", "ann", "cyd"),
    ];
    const graph = graphOf({ nodes, ties });
    const lights = lightsAt(graph, moment);
    const lit = (marks: ReadonlyMap<string, string>) =>
      [...marks].flatMap(([id, light]) => (light === "unlit" ? [] : [id])).toSorted();
    expect(lit(lights.nodes)).toEqual(["ann", "bob", "m"]);
    expect(lit(lights.ties)).toEqual(["m/ann", "m/bob"]);
    expect(findingText(findingAtMoment(english, graph, "evidence", moment) ?? [])).toBe(
      "1–10 Mar 2025: Talks with two actors.",
    );
  });

  it("keep dark the tie of an absent actor who met others on that day", () => {
    const [absent] = attended("m", "ann");
    const ties = [
      ...(absent === undefined ? [] : [{ ...absent, status: "ABSENT" as const }]),
      ...attended("m", "bob"),
      ...attended("n", "ann"),
    ];
    const { nodes: lit, ties: drawn } = lightsAt(
      graphOf({
        nodes: [meeting("m", "2025-03-02"), meeting("n", "2025-03-02"), actor("ann"), actor("bob")],
        ties,
      }),
      moment,
    );
    expect([lit.get("m"), lit.get("ann"), drawn.get("n/ann")]).toEqual(["lit", "lit", "lit"]);
    expect(drawn.get("m/ann")).toBe("unlit");
  });

  it("reach a round through its sessions, but nobody through the round", () => {
    const partOf = { id: "round", title: "Round" };
    const graph = graphOf({
      nodes: [
        meeting("round", "2025-01-01", { isRound: true, isEncounter: false }),
        meeting("s", "2025-03-02", { partOf }),
        actor("ann"),
        actor("bob"),
      ],
      ties: [
        ...attended("round", "ann", "bob"),
        ...attended("s", "ann"),
        tie("PART_OF", "s", "round"),
      ],
    });
    const { nodes, ties } = lightsAt(graph, moment);
    expect(Object.fromEntries(nodes)).toEqual({ round: "lit", s: "lit", ann: "lit", bob: "unlit" });
    expect(ties.get("s|round")).toBe("lit");
    expect([ties.get("round/ann"), ties.get("round/bob")]).toEqual(["unlit", "unlit"]);
  });

  it("light every node and tie of any graph, and leave none out", () => {
    const someDays = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(someDays, { maxLength: 6 }),
        fc.integer({ min: 0, max: 200 }),
        (all, at) => {
          const day = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
          const graph = graphOf({
            nodes: [actor("hub"), ...all.map((_, i) => actor(`a${i}`))],
            ties: all.map((days, i) =>
              met("hub", `a${i}`, ...days.map((n) => [`m${n}`, day(n)] as const)),
            ),
          });
          const now = { from: day(at), to: day(at + 9) };
          const { nodes, ties } = lightsAt(graph, now);
          expect([nodes.size, ties.size]).toEqual([graph.order, graph.size]);
          all.forEach((days, i) => {
            const isIn = days.some((n) => at <= n && n <= at + 9);
            expect(ties.get(`hub+a${i}`) === "lit").toBe(isIn);
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("the line of a moment", () => {
  const said = (
    mode: "evidence" | "meetings" | "stances",
    facts: Parameters<typeof withFacts>[1],
  ) => findingText(findingAtMoment(english, graphOf(facts), mode, moment) ?? []);

  it("counts the pairs of any graph who met in its days, and their sessions", () => {
    const sessions = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 20, max: 40 })),
      {
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(fc.array(sessions, { maxLength: 5 }), (pairs) => {
        const day = (n: number) =>
          n <= 28 ? `2025-02-${n}` : `2025-03-${String(n - 28).padStart(2, "0")}`;
        const text = said("meetings", {
          nodes: [actor("hub"), ...pairs.map((_, i) => actor(`a${i}`))],
          ties: pairs.map((met_, i) =>
            met("hub", `a${i}`, ...met_.map(([id, n]) => [`m${id}`, day(n)] as const)),
          ),
        });
        // The first of March is day 29 here, the tenth day 38.
        const inside = pairs.map((met_) => met_.filter(([, n]) => n >= 29 && n <= 38));
        const count = inside.filter((met_) => met_.length > 0).length;
        const ids = new Set(inside.flat().map(([id]) => id)).size;
        const words = [
          "no",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
        ];
        const pairsSaid = `${words[count]} pair${count === 1 ? "" : "s"} of those shown met`;
        const sessionsSaid = `${words[ids]} session${ids === 1 ? "" : "s"}.`;
        expect(text).toContain(
          count === 0 ? "none of these pairs met." : `${pairsSaid} in ${sessionsSaid}`,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("names the pair that met most, if it is one", () => {
    const twice = met(
      "ann",
      "bob",
      ["m1", "2025-03-01"],
      ["m2", "2025-03-10"],
      ["m3", "2025-03-11"],
    );
    const once = met("ann", "cyd", ["m1", "2025-03-01"]);
    const facts = { nodes: ["ann", "bob", "cyd"].map((id) => actor(id)), ties: [twice, once] };
    expect(said("meetings", facts)).toBe(
      "1–10 Mar 2025: two pairs of those shown met in two sessions. Most often ann and bob, in two sessions.",
    );
  });

  it("counts meetings that took place, and who was there", () => {
    const nodes = [
      meeting("m", "2025-03-02", { label: "Talks" }),
      meeting("off", "2025-03-03", { isEncounter: false }),
      meeting("later", "2025-03-11"),
      actor("ann"),
      actor("bob"),
    ];
    const ties = [...attended("m", "ann", "bob"), ...attended("later", "bob")];
    expect(said("evidence", { nodes, ties })).toBe("1–10 Mar 2025: Talks with two actors.");
    expect(said("evidence", { nodes: [actor("ann")], ties: [] })).toBe(
      "1–10 Mar 2025: none of these meetings.",
    );
  });

  it("counts positions, and says where only the latest are known", () => {
    const nodes = [actor("ann"), actor("bob"), issue("i"), issue("j")];
    const ann = stance("ann", "i", ["SUPPORTS", "2025-03-02"], ["OPPOSES", "2025-01-01"]);
    const bob = stance("bob", "i", ["OPPOSES", "2025-03-09"]);
    expect(said("stances", { nodes, ties: [ann, bob] })).toBe(
      "1–10 Mar 2025: two positions of two actors on one issue.",
    );
    expect(said("stances", { nodes, ties: [{ ...ann, n: 30 }] })).toMatch(
      /one position of one actor.*Only the latest facts of each tie are played\.$/,
    );
  });
});

describe("the line of a moment, of ties with very many facts", () => {
  const ukrainian = translator("uk", uk);
  const ann = met("ann", "bob", ["m1", "2025-04-01"]);
  const cyd = met("ann", "cyd", ["m1", "2025-03-01"], ["m2", "2025-03-02"]);
  const nodes = ["ann", "bob", "cyd"].map((id) => actor(id));
  const said = (
    t: Translate,
    mode: "meetings" | "stances",
    facts: Parameters<typeof withFacts>[1],
  ) => findingText(findingAtMoment(t, graphOf(facts), mode, moment) ?? []);

  it("claims of no pair that it did not meet when only the latest sessions are known", () => {
    const facts = { nodes, ties: [{ ...ann, n: 30 }] };
    expect(said(english, "meetings", facts)).toBe(
      "1–10 Mar 2025: none of the latest sessions of these pairs. Only the latest facts of each tie are played.",
    );
    expect(said(ukrainian, "meetings", facts)).toContain("жодної з останніх сесій цих пар.");
    expect(said(english, "meetings", { nodes, ties: [ann] })).toContain("none of these pairs met.");
  });

  it("claims of no issue that nothing was said on it when only the latest positions are known", () => {
    const later = stance("ann", "i", ["SUPPORTS", "2025-04-02"]);
    const facts = { nodes: [...nodes, issue("i")], ties: [{ ...later, n: 30 }] };
    expect(said(english, "stances", facts)).toBe(
      "1–10 Mar 2025: none of the latest positions on these issues. Only the latest facts of each tie are played.",
    );
    expect(said(ukrainian, "stances", facts)).toContain("жодної з останніх позицій із цих питань.");
  });

  it("names no pair as having met most often", () => {
    expect(said(english, "meetings", { nodes, ties: [ann, cyd] })).toContain("Most often");
    expect(said(english, "meetings", { nodes, ties: [{ ...ann, n: 30 }, cyd] })).toBe(
      "1–10 Mar 2025: one pair of those shown met in two sessions. Only the latest facts of each tie are played.",
    );
  });
});

describe("the time that is played", () => {
  const graph = graphOf({
    nodes: [actor("a"), actor("c")],
    ties: [met("a", "c", ["m1", "2025-02-10"], ["m2", "2026-02-20"])],
  });
  const range = playRange(graph) ?? expect.unreachable();

  it("is from the first fact to the last, in windows of equal length that stay within it", () => {
    let now = momentFrom(range, range.from);
    expect(now).toEqual({ from: "2025-02-10", to: "2025-03-09" });
    expect(momentMoved(now, range, -7)).toEqual(now);
    for (let steps = 0; !isAtEnd(now, range) && steps < 100; steps += 1) {
      now = momentMoved(now, range, 7);
      expect(dayNumber(now.to) - dayNumber(now.from)).toBe(27);
    }
    expect(now.to).toBe("2026-02-20");
  });

  it("is not left by a window that is longer", () => {
    const long = momentFrom(range, range.from, 1000);
    expect(momentMoved(long, range, 7)).toEqual({ from: "2025-02-10", to: "2026-02-20" });
  });

  it("is none without a date", () => {
    expect(playRange(graphOf({ nodes: [actor("a")], ties: [] }))).toBeNull();
  });
});
