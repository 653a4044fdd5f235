import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../support/english.ts";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { bareStart } from "../../../client/explorer/starting-point.ts";
import { type Period } from "../../../client/model/filters.ts";
import { type GraphSource } from "../../../client/model/graph-source.ts";
import { finding, findingText } from "../../../client/summary/finding.ts";
import { actor, attended, issue, meeting, stance } from "./made-up-graph.ts";
import { type PlainFacts, plainSource } from "./plain-source.ts";

const names = ["ann", "bob", "cyd", "dan", "eve"];
const days = ["2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"];
const someNames = fc.uniqueArray(fc.constantFrom(...names));
const stances = fc.constantFrom("SUPPORTS" as const, "OPPOSES" as const);

interface Met {
  day: string;
  who: string[];
  /** A round is not a session: its attendants did not sit together in it. */
  isRound: boolean;
  held: boolean;
}

const meetings: fc.Arbitrary<Met[]> = fc.array(
  fc.record({
    day: fc.constantFrom(...days),
    who: someNames,
    isRound: fc.boolean(),
    held: fc.boolean(),
  }),
  { maxLength: 5 },
);
const positions = fc.array(
  fc.record({
    who: fc.constantFrom(...names),
    on: fc.constantFrom("i", "j"),
    says: stances,
    day: fc.constantFrom(...days),
  }),
  { maxLength: 6 },
);
const period: fc.Arbitrary<Period | null> = fc.option(
  fc
    .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
    .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
);

function factsOf(met: readonly Met[], said: readonly { who: string; on: string }[]): PlainFacts {
  const sessions = met.map(({ day, who, isRound, held }, i) =>
    meeting(`m${i}`, day, {
      isRound,
      status: held ? "HELD" : "CANCELLED",
      isEncounter: held && !isRound,
      attendedCount: who.length,
      attendanceCount: who.length,
    }),
  );
  const held = new Map(said.map((one) => [`${one.who} ${one.on}`, one]));
  return {
    nodes: [...names.map((id) => actor(id)), issue("i"), issue("j"), ...sessions],
    ties: [
      ...met.flatMap(({ who }, i) => attended(`m${i}`, ...who)),
      ...[...held.values()].map(({ who, on }) => stance(who, on, ["SUPPORTS", "2025-01-01"])),
    ],
  };
}

/** Pairs who sat in one session, counted in a plain way. */
function pairsWhoMet(met: readonly Met[], within: Period | null): Set<string> {
  const sessions = met.filter(
    ({ day, isRound, held }) =>
      held &&
      !isRound &&
      (within === null || (day >= (within.from ?? "") && day <= (within.to ?? "9"))),
  );
  return new Set(
    sessions.flatMap(({ who }) =>
      who.flatMap((a) => who.filter((b) => a < b).map((b) => `${a} ${b}`)),
    ),
  );
}

/** A source whose networks are answered, never arrive, or fail, once the explored graph is there. */
function withNetworks(source: GraphSource, outcome: "waits" | "fails"): GraphSource {
  const answer = () =>
    outcome === "waits"
      ? new Promise<never>(() => {})
      : Promise.reject(new Error("The server can’t be reached."));
  return { ...source, meetingNetwork: answer, stanceMatrix: answer, stanceNetwork: answer };
}

const start = { ...bareStart, explored: [...names, "i", "j"] };
const networks = fc.constantFrom("meetings" as const, "stances" as const, "agreement" as const);

describe("the line above the picture", () => {
  it("states nothing of a network whose answer has not come, or has failed", async () => {
    await fc.assert(
      fc.asyncProperty(
        meetings,
        positions,
        networks,
        period,
        fc.constantFrom("waits" as const, "fails" as const),
        async (met, said, mode, within, outcome) => {
          const source = withNetworks(plainSource(factsOf(met, said)), outcome);
          const explorer = createExplorer(source);
          await explorer.start(start);
          void explorer.setFilter({ period: within });
          const asked = explorer.setMode(mode);
          if (outcome === "fails") await asked;
          const text = findingText(finding(explorer.store.getState(), english));
          expect(text).toBe(
            outcome === "waits" ? "Loading …" : "This could not be loaded: nothing is said of it.",
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("states nothing from an answer to another period either", async () => {
    const met = [{ day: "2025-01-01", who: ["ann", "bob"], isRound: false, held: true }];
    const source = plainSource(factsOf(met, []));
    let waiting = false;
    const explorer = createExplorer({
      ...source,
      meetingNetwork: (query) =>
        waiting ? new Promise<never>(() => {}) : source.meetingNetwork(query),
    });
    await explorer.start({ ...start, mode: "meetings" });
    const line = () => findingText(finding(explorer.store.getState(), english));
    expect(line()).toContain("one pair who met");
    waiting = true;
    void explorer.setFilter({ period: { from: "2025-03-01", to: null } });
    expect(line()).toBe("Loading …");
    await explorer.undo();
    expect(line()).toContain("one pair who met");
  });

  it("counts the pairs who met as anybody would who reads the attendances", async () => {
    await fc.assert(
      fc.asyncProperty(meetings, period, async (met, within) => {
        const explorer = createExplorer(plainSource(factsOf(met, [])));
        await explorer.start({ ...start, mode: "meetings" });
        await explorer.setFilter({ period: within });
        const line = findingText(finding(explorer.store.getState(), english));
        const pairs = pairsWhoMet(met, within).size;
        const number = "no one two three four five six seven eight nine ten".split(" ")[pairs];
        expect(line).toContain(
          pairs === 0
            ? "No two of these actors sat in one session."
            : `${number} pair${pairs === 1 ? "" : "s"} who met`,
        );
      }),
      { numRuns: 100 },
    );
  });

  it("counts meetings of the evidence without the rounds that they are sessions of", async () => {
    await fc.assert(
      fc.asyncProperty(meetings, async (met) => {
        const facts = factsOf(met, []);
        const explorer = createExplorer(plainSource(facts));
        await explorer.start({ ...start, explored: facts.nodes.map(({ id }) => id) });
        const line = findingText(finding(explorer.store.getState(), english));
        const count = met.filter(({ isRound }) => !isRound).length;
        const number = "no one two three four five".split(" ")[count];
        const told = /(\w+) (?:meeting|session)s?\b/.exec(line)?.[1]?.toLowerCase() ?? "no";
        expect(told).toBe(number);
      }),
      { numRuns: 100 },
    );
  });
});
