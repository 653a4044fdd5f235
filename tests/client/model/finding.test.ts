import { describe, expect, it } from "vitest";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { finding, findingText } from "../../../client/summary/finding.ts";
import { bareStart } from "../../../client/explorer/starting-point.ts";
import { type StartingPoint } from "../../../client/explorer/starting-point.ts";
import { english } from "../support/english.ts";
import { actor, attended, issue, meeting, stance } from "./made-up-graph.ts";
import { type PlainFacts, plainSource } from "./plain-source.ts";
import { twoSides } from "./two-sides.ts";

async function explorerOver(facts: PlainFacts, start: Partial<StartingPoint> = {}) {
  const explorer = createExplorer(plainSource(facts));
  await explorer.start({ ...bareStart, ...start });
  return explorer;
}

async function said(facts: PlainFacts, start: Partial<StartingPoint> = {}): Promise<string> {
  return findingText(finding((await explorerOver(facts, start)).store.getState(), english));
}

const all = (facts: PlainFacts) => ({ explored: facts.nodes.map((node) => node.id) });
const sides = [
  { id: "a", title: "Aland" },
  { id: "b", title: "United Bees" },
  { id: "c", title: "Cland" },
];
const overview: NonNullable<PlainFacts["overview"]> = {
  datasets: [{ id: "d", title: "D", opensOn: null, sides }],
};
const [ann, bob, cyd] = [
  actor("ann", { side: "a" }),
  actor("bob", { side: "b" }),
  actor("cyd", { side: "c" }),
];

describe("the finding in evidence", () => {
  it("names the round, counts, and says which sides no session joined", async () => {
    const { store } = await explorerOver(twoSides);
    expect(finding(store.getState(), english)).toEqual([
      { text: "Round of talks.", strong: true },
      {
        text: "Four actors in two sessions, and one meeting beside, over two days.",
        strong: false,
      },
      { text: "South sat with the United Hosts only:", strong: false },
      { text: "no session joined North and South.", strong: true },
    ]);
  });

  it("never takes the delegations of a round for people who sat together", async () => {
    const text = await said(twoSides, { explored: ["round", "north", "south", "session-1"] });
    expect(text).not.toContain("sat together");
    expect(text).not.toContain("joined");
  });

  it("claims no gap when some attendants are not on the canvas", async () => {
    const facts: PlainFacts = {
      nodes: [
        ann,
        bob,
        meeting("m", "2025-01-01", { attendanceCount: 2 }),
        meeting("n", "2025-01-02", { attendanceCount: 3 }),
      ],
      ties: [...attended("m", "ann"), ...attended("n", "bob")],
      overview,
    };
    expect(await said(facts, all(facts))).toBe("Two actors in two meetings over two days.");
  });

  it("claims no gap of what a hidden attendant might have joined", async () => {
    const explorer = await explorerOver(twoSides);
    explorer.hide(["host"]);
    expect(findingText(finding(explorer.store.getState(), english))).toBe(
      "Round of talks. Three actors in two sessions, and one meeting beside, over two days. One is hidden by hand.",
    );
  });

  it("says so when every side sat with every other", async () => {
    const facts: PlainFacts = {
      nodes: [
        ann,
        bob,
        cyd,
        meeting("m", "2025-01-01", { attendanceCount: 3 }),
        meeting("n", "2025-01-02", { attendanceCount: 1 }),
      ],
      ties: [...attended("m", "ann", "bob", "cyd"), ...attended("n", "ann")],
      overview,
    };
    expect(await said(facts, all(facts))).toBe(
      "Three actors in two meetings over two days. Every side sat with every other.",
    );
  });

  it("counts the meetings that two sides shared", async () => {
    expect(await said(twoSides, { explored: ["host", "north", "session-1", "earlier"] })).toBe(
      "Two actors in two meetings between 10 Jan 2025 and 1 Mar 2025. The United Hosts and North sat together in two meetings.",
    );
  });

  it("counts only meetings that were held as a sitting together", async () => {
    const facts: PlainFacts = {
      nodes: [
        ann,
        bob,
        meeting("m", "2025-01-01", { attendanceCount: 2, status: "CANCELLED", isEncounter: false }),
        meeting("n", "2025-01-01", { attendanceCount: 1 }),
        meeting("o", "2025-01-01", { attendanceCount: 1 }),
      ],
      ties: [...attended("m", "ann", "bob"), ...attended("n", "ann"), ...attended("o", "bob")],
      overview,
    };
    expect(await said(facts, all(facts))).toBe(
      "Two actors in three meetings on 1 Jan 2025. No meeting joined Aland and the United Bees.",
    );
  });

  it.each(["ANNOUNCED", "REPORTED", "ABSENT"] as const)(
    "does not call those together who may not have come: %s",
    async (status) => {
      const ties = attended("m", "ann", "bob", "cyd");
      const facts: PlainFacts = {
        nodes: [
          ann,
          bob,
          cyd,
          meeting("m", "2025-01-01", { attendanceCount: 3 }),
          meeting("n", "2025-01-02", { attendanceCount: 1 }),
        ],
        ties: [
          ...ties.map((tie) => (tie.from === "bob" ? { ...tie, status } : tie)),
          ...attended("n", "ann"),
        ],
        overview,
      };
      const text = await said(facts, all(facts));
      expect(text).toContain("Two actors in two meetings over two days; one other actor.");
      expect(text).not.toContain("Every side");
    },
  );

  it("without sides says who attended most", async () => {
    const facts: PlainFacts = {
      nodes: [
        actor("ann"),
        actor("bob"),
        ...["m", "n", "o"].map((id) => meeting(id, "2025-01-01", { attendanceCount: 2 })),
      ],
      ties: [...attended("m", "ann", "bob"), ...attended("n", "ann"), ...attended("o", "ann")],
    };
    expect(await said(facts, all(facts))).toBe(
      "Two actors in three meetings on 1 Jan 2025. ann attended all three.",
    );
  });

  it("gives both ends of a long time, and no time when a date is open", async () => {
    const far: PlainFacts = {
      nodes: [meeting("m", "2025-01-01"), meeting("n", "2026-02-03")],
      ties: [],
    };
    expect(await said(far, all(far))).toBe("Two meetings between 1 Jan 2025 and 3 Feb 2026.");
    const open: PlainFacts = {
      nodes: [
        meeting("m", "2025-01-01", {
          date: { edtf: "2025/..", earliest: "2025-01-01", latest: null },
        }),
      ],
      ties: [],
    };
    expect(await said(open, all(open))).toBe("One meeting.");
  });

  it("counts what has no meetings, and names who contradicts himself", async () => {
    expect(await said(twoSides, { explored: ["north", "truce", "plan"] })).toBe(
      "One actor, one issue and one document. Nils North has said both yes and no on: truce.",
    );
  });

  it("is headed by the one node that all else is tied to", async () => {
    const facts: PlainFacts = {
      nodes: [
        actor("ann"),
        actor("bob"),
        actor("cyd"),
        meeting("m", "2025-01-01", { label: "A visit. (Unofficial.)", attendanceCount: 3 }),
      ],
      ties: attended("m", "ann", "bob", "cyd"),
    };
    expect(await said(facts, all(facts))).toBe(
      "A visit. Three actors in one meeting on 1 Jan 2025.",
    );
  });

  it("writes numbers above twelve in figures", async () => {
    const facts: PlainFacts = {
      nodes: Array.from({ length: 13 }, (_, i) => actor(`a${i}`)),
      ties: [],
    };
    expect(await said(facts, all(facts))).toBe("13 actors.");
  });

  it("says what filters hide", async () => {
    const explorer = await explorerOver(twoSides);
    await explorer.setFilter({ kinds: ["ACTOR"] });
    expect(findingText(finding(explorer.store.getState(), english))).toBe(
      "Four actors. Filters hide three nodes.",
    );
    explorer.hide(["host", "north", "south", "cook"]);
    expect(findingText(finding(explorer.store.getState(), english))).toBe(
      "Nothing is left to see: filters or hiding keep all seven nodes off the canvas.",
    );
    explorer.unhide();
    await explorer.setFilter({ kinds: [], period: { from: "2025-03-01", to: "2025-03-01" } });
    expect(findingText(finding(explorer.store.getState(), english))).toBe(
      "Two actors in one meeting on 1 Mar 2025. Filters hide four nodes.",
    );
  });

  it("says what to do with an empty canvas", async () => {
    expect(await said({ nodes: [], ties: [] })).toBe(
      "Nothing on the canvas. Search for an actor, a meeting or an issue to begin.",
    );
  });
});

describe("the finding in who met whom", () => {
  it("counts pairs, names the pair that met most and the sides that never did", async () => {
    expect(await said(twoSides, { mode: "meetings" })).toBe(
      "Four actors, three pairs who met. Hana Host and Nils North met most often: in two sessions. Nobody here of North met anybody of South.",
    );
  });

  it("says of one actor's pairs nothing about the other pairs, which were not asked for", async () => {
    expect(await said(twoSides, { explored: ["host"], mode: "meetings" })).toBe(
      "Four actors, three pairs who met. Hana Host and Nils North met most often: in two sessions.",
    );
  });

  it("names the period, and no pair when two met equally often", async () => {
    const explorer = await explorerOver(twoSides, { mode: "meetings" });
    await explorer.setFilter({ period: { from: "2025-03-01", to: "2025-03-31" } });
    expect(findingText(finding(explorer.store.getState(), english))).toBe(
      "Four actors, three pairs who met, Mar 2025. Nobody here of North met anybody of South.",
    );
  });

  it("says how many pairs are not shown, and then claims nothing of those who never met", async () => {
    const source = plainSource(twoSides);
    const ask = source.meetingNetwork.bind(source);
    source.meetingNetwork = (query) => ask({ ...query, first: 2 });
    const explorer = createExplorer(source);
    await explorer.start({ ...bareStart, mode: "meetings" });
    expect(findingText(finding(explorer.store.getState(), english))).toBe(
      "Three actors, two pairs who met. Hana Host and Nils North met most often: in two sessions. One weaker pair not shown (one session together).",
    );
  });

  it("says that nobody met", async () => {
    expect(await said(twoSides, { explored: ["south", "cook"], mode: "meetings" })).toBe(
      "No two of these actors sat in one session.",
    );
  });
});

describe("the finding in who agrees with whom", () => {
  const said3 = (from: string, ...stances: readonly ("SUPPORTS" | "OPPOSES")[]) =>
    stances.map((word, i) => stance(from, `i${i}`, [word, "2025-01-01"]));
  const facts: PlainFacts = {
    nodes: [
      ...["ann", "bea", "cyd", "dan"].map((id) => actor(id)),
      ...["i0", "i1", "i2"].map((id) => issue(id)),
    ],
    ties: [
      ...said3("ann", "SUPPORTS", "SUPPORTS", "SUPPORTS"),
      ...said3("bea", "SUPPORTS", "SUPPORTS", "OPPOSES"),
      ...said3("cyd", "OPPOSES", "OPPOSES", "OPPOSES"),
      ...said3("dan", "OPPOSES", "OPPOSES"),
    ],
  };

  it("counts both sorts of pair, names the farthest apart, and the camps where they are clear", async () => {
    expect(await said(facts, { ...all(facts), mode: "agreement" })).toBe(
      "Four actors: two pairs agree and four disagree. cyd and dan agree most, over two issues. ann and cyd disagree most, over three issues. Two camps: ann and bea, and cyd and dan.",
    );
    const clear = { ...facts, ties: facts.ties.filter((tie) => tie.to !== "i2") };
    expect(await said(clear, { ...all(clear), mode: "agreement" })).toBe(
      "Four actors: two pairs agree and four disagree. Two camps: ann and bea, and cyd and dan.",
    );
  });

  it("mentions no camps when one of their actors is hidden: the split is that of the whole answer", async () => {
    const explorer = await explorerOver(facts, { ...all(facts), mode: "agreement" });
    explorer.hide(["dan"]);
    expect(findingText(finding(explorer.store.getState(), english))).not.toContain("camps");
  });

  it("says when nothing compares them", async () => {
    expect(await said(twoSides, { explored: ["host", "cook"], mode: "agreement" })).toBe(
      "No two of these actors hold positions on the same issue.",
    );
  });

  it("says how many pairs are not shown, and their strength", async () => {
    const source = plainSource(facts);
    const ask = source.stanceNetwork.bind(source);
    source.stanceNetwork = (query) => ask({ ...query, first: 1 });
    const explorer = createExplorer(source);
    await explorer.start({ ...bareStart, ...all(facts), mode: "agreement" });
    expect(findingText(finding(explorer.store.getState(), english))).toBe(
      "Two actors: one pair disagrees. ann and cyd disagree most, over three issues. Not shown: five weaker pairs (strength 8.0 in all).",
    );
  });
});

describe("the finding in who holds which stance", () => {
  it("names the issue that divides most, and who has said both", async () => {
    expect(await said(twoSides, { mode: "stances" })).toBe(
      "Two actors on two issues, three stances. Most disputed: truce, one for and one against. Nils North has said both yes and no on: truce.",
    );
  });

  it("counts the issues that divide when they divide alike", async () => {
    const facts: PlainFacts = {
      nodes: [actor("ann"), actor("bob"), issue("x"), issue("y")],
      ties: ["x", "y"].flatMap((id) => [
        stance("ann", id, ["SUPPORTS", "2025-01-01"]),
        stance("bob", id, ["OPPOSES", "2025-01-01"]),
      ]),
    };
    expect(await said(facts, { ...all(facts), mode: "stances" })).toBe(
      "Two actors on two issues, four stances. Two issues have actors for and against.",
    );
  });

  it("says when nothing is disputed, if anything could be", async () => {
    const facts: PlainFacts = {
      nodes: [actor("ann"), actor("bob"), issue("x"), issue("y")],
      ties: [
        stance("ann", "x", ["SUPPORTS", "2025-01-01"]),
        stance("bob", "x", ["CONDITIONAL", "2025-01-01"]),
        stance("bob", "y", ["OPPOSES", "2025-01-01"]),
      ],
    };
    expect(await said(facts, { ...all(facts), mode: "stances" })).toBe(
      "Two actors on two issues, three stances. On no issue here does one support what another opposes.",
    );
    const alone = { ...facts, ties: facts.ties.slice(1) };
    expect(await said(alone, { ...all(alone), mode: "stances" })).toBe(
      "One actor on two issues, two stances.",
    );
  });
});
