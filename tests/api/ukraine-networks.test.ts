/**
 * The networks of the talks on Ukraine as the API returns them, with counts by hand that can be repeated in
 * seed/datasets/ukraine-talks.
 */
import { describe, expect, it } from "vitest";
import { ukraineApi } from "./open-ukraine.ts";

const api = ukraineApi();

const dataOf = (query: string) => api.dataOf(`{ ${query} }`);

describe("who met whom", () => {
  it("is led by the two American envoys, who travelled together, and by the summits of the willing", async () => {
    // Counted in meetings.yaml: sessions held with both among the attendants. Kushner joins Witkoff in October
    // 2025 and misses hardly one session after; Umerov is Witkoff's counterpart from Jeddah in March 2025;
    // Macron, Starmer and Zelensky share every summit of the coalition of the willing.
    expect(
      await dataOf(
        "meetingNetwork(first: 4) { pairs { id weight first last byKind { kind count } } }",
      ),
    ).toEqual({
      meetingNetwork: {
        pairs: [
          {
            id: "kushner+witkoff",
            weight: 27,
            first: "2025-10-24",
            last: "2026-02-26",
            byKind: [
              { kind: "IN_PERSON", count: 23 },
              { kind: "CALL", count: 4 },
            ],
          },
          {
            id: "umerov+witkoff",
            weight: 20,
            first: "2025-03-11",
            last: "2026-02-26",
            byKind: [
              { kind: "IN_PERSON", count: 17 },
              { kind: "CALL", count: 3 },
            ],
          },
          {
            id: "macron+starmer",
            weight: 17,
            first: "2025-03-02",
            last: "2026-01-06",
            byKind: [
              { kind: "IN_PERSON", count: 10 },
              { kind: "CALL", count: 3 },
              { kind: "VIDEO", count: 4 },
            ],
          },
          {
            id: "macron+zelensky",
            weight: 17,
            first: "2025-03-02",
            last: "2026-01-06",
            byKind: [
              { kind: "IN_PERSON", count: 10 },
              { kind: "CALL", count: 4 },
              { kind: "VIDEO", count: 3 },
            ],
          },
        ],
      },
    });
  });

  it("has Kyiv and Moscow in seven sessions, with who was there for each", async () => {
    // Three times in Istanbul in 2025, with Turkey; then in Abu Dhabi, and in Geneva with Washington and once
    // by themselves. In November and on the last day no person of one side is named: the state is.
    expect(
      await dataOf(
        `meetingNetwork(level: STATE, filter: { among: ["russia", "ukraine"] }, first: 1) {
          pairs { weight evidence { edges { adds node { id } attendances { actor { id } } } } }
        }`,
      ),
    ).toEqual({
      meetingNetwork: {
        pairs: [
          {
            weight: 7,
            evidence: {
              edges: Object.entries({
                "m-2026-02-18-geneva-side": ["medinsky", "ukraine"],
                "m-2026-02-17-geneva": ["budanov", "medinsky", "umerov"],
                "m-2026-01-23-abudhabi": [
                  "arakhamia",
                  "budanov",
                  "hnatov",
                  "kostyukov",
                  "kyslytsia",
                  "skybytskyi",
                  "umerov",
                ],
                "m-2025-11-24-abudhabi": ["budanov", "russia"],
                "m-2025-07-23-istanbul": ["kyslytsia", "medinsky", "skybytskyi", "umerov"],
                "m-2025-06-02-istanbul": ["medinsky", "umerov"],
                "m-2025-05-16-istanbul": [
                  "fomin",
                  "galuzin",
                  "kostyukov",
                  "medinsky",
                  "poklad",
                  "umerov",
                ],
              }).map(([id, attendants]) => ({
                adds: 1,
                node: { id },
                attendances: attendants.map((attendant) => ({ actor: { id: attendant } })),
              })),
            },
          },
        ],
      },
    });
  });

  it("brings together in Miami who sat in one of its four sessions: Umerov and Dmitriev never meet", async () => {
    // The Americans sat in all four sessions, Umerov and Hnatov in the three without Russia, Dmitriev in one.
    const { meetingNetwork } = (await dataOf(
      `meetingNetwork(filter: { meetings: ["m-2025-12-19-miami-round"] }) {
        pairs { id weight } pairCount meetingCount actorCount
      }`,
    )) as { meetingNetwork: { pairs: { id: string; weight: number }[] } };
    const { pairs, ...counts } = meetingNetwork;
    expect(Object.fromEntries(pairs.map(({ id, weight }) => [id, weight]))).toEqual({
      "gruenbaum+kushner": 4,
      "gruenbaum+witkoff": 4,
      "kushner+witkoff": 4,
      "gruenbaum+hnatov": 3,
      "gruenbaum+umerov": 3,
      "hnatov+kushner": 3,
      "hnatov+umerov": 3,
      "hnatov+witkoff": 3,
      "kushner+umerov": 3,
      "umerov+witkoff": 3,
      "dmitriev+gruenbaum": 1,
      "dmitriev+kushner": 1,
      "dmitriev+witkoff": 1,
    });
    expect(counts).toEqual({ pairCount: 13, meetingCount: 4, actorCount: 6 });
  });

  it("has the round of Miami in two modes: who sat in which of its sessions", async () => {
    // Of six actors and four sessions the three Americans sat in all, Umerov and Hnatov in three, Dmitriev in one:
    // 12 + 6 + 1 of 24 seats.
    expect(
      await dataOf(
        `meetingNetwork(filter: { meetings: ["m-2025-12-19-miami-round"] }) {
          twoMode {
            actorCount affiliationCount tieCount density componentCount
            measures { nodeCount nodes { node { id } values { measure value } } estimates { error } }
            sessions: measures(of: AFFILIATIONS, first: 1) { nodeCount nodes { node { __typename } values { value } } }
          }
        }`,
      ),
    ).toEqual({
      meetingNetwork: {
        twoMode: {
          actorCount: 6,
          affiliationCount: 4,
          tieCount: 19,
          density: 19 / 24,
          componentCount: 1,
          measures: {
            nodeCount: 6,
            nodes: Object.entries({
              gruenbaum: 1,
              kushner: 1,
              witkoff: 1,
              hnatov: 0.75,
              umerov: 0.75,
              dmitriev: 0.25,
            }).map(([id, value]) => ({ node: { id }, values: [{ measure: "DEGREE", value }] })),
            estimates: [],
          },
          sessions: {
            nodeCount: 4,
            nodes: [{ node: { __typename: "Meeting" }, values: [{ value: 5 / 6 }] }],
          },
        },
      },
    });
  });

  it("does not make the states of the round meet, which its delegations only represent", async () => {
    expect(
      await dataOf(
        `meetingNetwork(filter: { meetings: ["m-2025-12-19-miami-round"], with: ["us", "ukraine", "russia"] }, includeGroups: true) { pairCount }`,
      ),
    ).toEqual({ meetingNetwork: { pairCount: 0 } });
  });

  it("counts the groups of Europeans in Miami only when asked", async () => {
    const count = (includeGroups: boolean) =>
      dataOf(
        `meetingNetwork(filter: { meetings: ["m-2025-12-19-miami-round"], with: ["european-partners", "e3-nsas"] }, includeGroups: ${includeGroups}) { pairCount }`,
      );
    // On Friday the advisers of the three, on Sunday the European officials whom nobody names: each of the two
    // groups sat with three Americans and two Ukrainians, once. At the round itself nobody sat with anybody.
    // Asked without groups, they are not there.
    expect(await count(true)).toEqual({ meetingNetwork: { pairCount: 10 } });
    expect(await count(false)).toEqual({ meetingNetwork: { pairCount: 0 } });
  });
});

describe("who agrees with whom", () => {
  it("is led by Macron and Starmer, and by Canada and Denmark against Moscow's spokeswoman", async () => {
    // Macron holds 27 positions, Starmer 19, so all is divided by 23. On troops 4 × 3 positions agree: 12.
    // On sanctions 3 × 3: 9. On the cap of Kyiv's army he holds 2 of 0.5 and 3 of −1, Starmer 1 and 2: equal
    // ones are 2 + 6, and the other 7 pairs lie 1.5 of 2 apart, which takes 0.5 off each: 8 − 3.5 = 4.5. On
    // three issues 2 × 1 agree, on four 1 × 1. Together 12 + 9 + 4.5 + 6 + 4 = 35.5.
    // Carney's Canada has said one thing, for troops, and Zakharova three, against them: −3 / ((1 + 3) / 2).
    expect(await dataOf("stanceNetwork(first: 4) { pairs { id weight n } }")).toEqual({
      stanceNetwork: {
        pairs: [
          { id: "macron+starmer", weight: 35.5 / 23, n: 10 },
          { id: "canada+zakharova", weight: -1.5, n: 1 },
          { id: "frederiksen+zakharova", weight: -1.5, n: 1 },
          // Rome wants to send none either.
          { id: "italy+zakharova", weight: 1.5, n: 1 },
        ],
      },
    });
  });

  it.each(["SUBTRACT", "CONFLICT"])(
    "falls into two camps between Macron, Starmer, Putin and Zakharova, by %s",
    async (aggregation) => {
      const actors = ["macron", "starmer", "putin", "zakharova"];
      expect(
        await dataOf(
          `stanceNetwork(aggregation: ${aggregation}, filter: { actors: ${JSON.stringify(actors)} }) {
            camps { larger { ... on Actor { id } } smaller { ... on Actor { id } } }
            balance { nodes { camp } }
          }`,
        ),
      ).toEqual({
        stanceNetwork: {
          camps: {
            larger: [{ id: "macron" }, { id: "starmer" }],
            smaller: [{ id: "putin" }, { id: "zakharova" }],
          },
          balance: { nodes: [0, 1, 0, 1].map((camp) => ({ camp })) },
        },
      });
    },
  );

  it("is polarized between the same four, as the modularities of their pairs make it", async () => {
    const actors = JSON.stringify(["macron", "starmer", "putin", "zakharova"]);
    const network = (aggregation: string, fields: string) =>
      `stanceNetwork(aggregation: ${aggregation}, normalisation: NONE, filter: { actors: ${actors} }) { ${fields} }`;
    interface Pairs {
      pairs: { id: string; weight: number }[];
    }
    const { agree, differ, found } = (await dataOf(
      `agree: ${network("CONGRUENCE", "pairs { id weight }")}
      differ: ${network("CONFLICT", "pairs { id weight }")}
      found: ${network("IGNORE", "polarization { value agreement disagreement campSizes nodes { camp node { id } } }")}`,
    )) as { agree: Pairs; differ: Pairs; found: unknown };
    const camps = { macron: 0, putin: 1, starmer: 0, zakharova: 1 };
    /** By Newman's definition: Σ (w − d d' / total) / total over those of one camp, each with itself too. */
    const modularity = ({ pairs }: Pairs) => {
      const ids = Object.entries(camps);
      const weight = (a: string, b: string) =>
        pairs.find(({ id }) => id === [a, b].toSorted().join("+"))?.weight ?? 0;
      const degree = (a: string) => ids.reduce((sum, [b]) => sum + weight(a, b), 0);
      const total = ids.reduce((sum, [a]) => sum + degree(a), 0);
      const parts = ids.flatMap(([a, one]) =>
        ids.map(([b, other]) =>
          one === other ? weight(a, b) - (degree(a) * degree(b)) / total : 0,
        ),
      );
      return parts.reduce((sum, part) => sum + part, 0) / total;
    };
    const [agreement, disagreement] = [modularity(agree), modularity(differ)];
    expect(found).toEqual({
      polarization: {
        value: expect.closeTo((agreement - disagreement) / 2, 12) as number,
        agreement: expect.closeTo(agreement, 12) as number,
        disagreement: expect.closeTo(disagreement, 12) as number,
        campSizes: [2, 2],
        nodes: Object.entries(camps).map(([id, camp]) => ({ camp, node: { id } })),
      },
    });
  });

  it("counts encounters on the timeline, and no other meetings", async () => {
    const { timeline, first, second } = (await dataOf(
      `timeline(bin: YEAR) { meetings }
      first: meetings(first: 100, sort: { by: DATE, direction: ASC }) { totalCount nodes { isEncounter } }
      second: meetings(last: 50, sort: { by: DATE, direction: ASC }) { nodes { isEncounter } }`,
    )) as {
      timeline: { meetings: number }[];
      first: { totalCount: number; nodes: { isEncounter: boolean }[] };
      second: { nodes: { isEncounter: boolean }[] };
    };
    // The pages overlap: of the second, what the first has not.
    const rest = second.nodes.slice(50 - (first.totalCount - first.nodes.length));
    const all = [...first.nodes, ...rest];
    expect(all).toHaveLength(first.totalCount);
    expect(timeline.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(
      all.filter(({ isEncounter }) => isEncounter).length,
    );
  });

  it("has as many ties of two modes as cells, and those of one issue have everybody on it", async () => {
    const { stanceMatrix } = (await dataOf(
      `stanceMatrix(filter: { issues: ["deal-close"] }, mostActors: 200) {
        cells { id }
        twoMode { actorCount affiliationCount tieCount density clustering measures(which: [BETWEENNESS], of: AFFILIATIONS) { nodes { node { id } values { value } } } }
      }`,
    )) as { stanceMatrix: { cells: unknown[]; twoMode: object } };
    const count = stanceMatrix.cells.length;
    expect(count).toBeGreaterThan(1);
    expect(stanceMatrix.twoMode).toEqual({
      actorCount: count,
      affiliationCount: 1,
      tieCount: count,
      density: 1,
      clustering: 0,
      measures: { nodes: [{ node: { id: "deal-close" }, values: [{ value: 1 }] }] },
    });
  });

  it("has Trump say that a deal is close, mostly: once he said that it is not", async () => {
    expect(
      await dataOf(
        `stanceMatrix(filter: { actors: ["trump"], issues: ["deal-close"] }, aggregation: MEAN) {
          cells { id weight n counted score band stance contradictory latest { id } evidence { edges { level node { id } } } }
        }`,
      ),
    ).toEqual({
      stanceMatrix: {
        cells: [
          {
            id: "trump>deal-close",
            // Four times yes, once no: (4 − 1) / 5.
            weight: 0.6,
            n: 5,
            counted: 5,
            score: 0.6,
            band: "MOSTLY_SUPPORTS",
            stance: "SUPPORTS",
            contradictory: true,
            latest: { id: "pos-414" },
            evidence: {
              edges: [
                ["pos-414", 1],
                ["pos-287", 1],
                ["pos-108", -1],
                ["pos-090", 1],
                ["pos-046", 1],
              ].map(([id, level]) => ({ level, node: { id } })),
            },
          },
        ],
      },
    });
  });
});

describe("who disagrees and has never met", () => {
  it("are Moscow and the capitals of Europe, with Washington and Kyiv between them", async () => {
    // Of a state, what its people said on one issue at one level on one day is said once. Moscow: 98 positions,
    // less 11 left open and 5 said twice in a day, 82. Paris: 30. London: 19, less one said twice, 18.
    // Berlin: 15, less one left open, 14. Two that are 1 apart come out even, less apart agree.
    // Paris and Moscow: troops 4 × 6 opposed (−24), Europe's seat at the table 4 × (4 opposed, one half) (−14),
    // a cease-fire first 2 × (5 opposed, 2 half) (−8), Kyiv's army 2 × (3 opposed, 2 half) (−4), arms 1 × 3 (−3),
    // whether Russia wants peace 2 × 1 (−2), frozen assets (−1), the 28 points (three halves, less 2) (−0.5); a
    // meeting of leaders comes out even; an energy truce (+0.5), guarantees 2 × half (+1), and land 10 × half (+5).
    // London and Moscow: troops 3 × 6 (−18), a cease-fire first (−4), arms (−3), Kyiv's army (−1), frozen assets
    // (−1), peace (−1), guarantees (+0.5), the 28 points (three halves, +1.5).
    // Berlin and Moscow: a cease-fire first 4 × (5 opposed, 2 half) (−16), troops 6 × (one for, one half, one
    // against: −0.5) (−3), frozen assets 2 × 1 (−2), Kyiv's army (2 half, less 2) (−1), peace (−1), the 28 points
    // (+1.5).
    // The United States sat with both most often by the end that is met less (12 of Paris, 28 of Moscow). Of
    // London's sessions with Washington and Kyiv one has no Briton who is shown to have come: Lammy was announced.
    const { gaps } = (await dataOf(
      `gaps(level: STATE, duplicates: DAY, first: 3, bridges: 3) {
        gaps { id disagreement n lastMet bridgeCount bridges { actor { id } meetingsWithA meetingsWithB } }
      }`,
    )) as { gaps: { gaps: { disagreement: number }[] } };
    expect(
      gaps.gaps.map(({ disagreement, ...gap }) => ({
        ...gap,
        disagreement: disagreement.toFixed(4),
      })),
    ).toEqual([
      {
        id: "france+russia",
        disagreement: (50 / ((30 + 82) / 2)).toFixed(4),
        n: 12,
        lastMet: null,
        bridgeCount: 3,
        bridges: [
          { actor: { id: "us" }, meetingsWithA: 12, meetingsWithB: 28 },
          { actor: { id: "ukraine" }, meetingsWithA: 23, meetingsWithB: 7 },
          { actor: { id: "turkey" }, meetingsWithA: 3, meetingsWithB: 3 },
        ],
      },
      {
        id: "russia+uk",
        disagreement: (26 / ((18 + 82) / 2)).toFixed(4),
        n: 8,
        lastMet: null,
        bridgeCount: 3,
        bridges: [
          { actor: { id: "us" }, meetingsWithA: 28, meetingsWithB: 11 },
          { actor: { id: "ukraine" }, meetingsWithA: 7, meetingsWithB: 24 },
          { actor: { id: "turkey" }, meetingsWithA: 3, meetingsWithB: 3 },
        ],
      },
      {
        id: "germany+russia",
        disagreement: (21.5 / ((14 + 82) / 2)).toFixed(4),
        n: 6,
        lastMet: null,
        bridgeCount: 4,
        bridges: [
          { actor: { id: "us" }, meetingsWithA: 10, meetingsWithB: 28 },
          { actor: { id: "ukraine" }, meetingsWithA: 19, meetingsWithB: 7 },
          { actor: { id: "turkey" }, meetingsWithA: 3, meetingsWithB: 3 },
        ],
      },
    ]);
  });
});
