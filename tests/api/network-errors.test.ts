/** Errors in questions for networks name the argument and say what to do. */
import { describe, expect, it } from "vitest";
import { codes } from "./ask.ts";
import { ukraineApi } from "./open-ukraine.ts";

const { ask } = ukraineApi();

const unknown = (argument: string, id: string, what: string) =>
  `\`${argument}\` names "${id}", which is not ${what} of the data sets loaded; search for its name to find its id.`;

describe("a network that makes no sense", () => {
  it.each([
    [
      'meetingNetwork(filter: { period: { from: "2026", to: "2025" } }) { pairCount }',
      "filter.period",
      "`filter.period` begins on 2026-01-01, after its end on 2025-12-31; give the earlier day as `from`.",
    ],
    [
      'gaps(positions: { period: { from: "2026", to: "2025" } }) { count }',
      "positions.period",
      "`positions.period` begins on 2026-01-01, after its end on 2025-12-31; give the earlier day as `from`.",
    ],
    [
      'meetingNetwork(filter: { among: ["witkoff", "nobody"] }) { pairCount }',
      "filter.among",
      unknown("filter.among", "nobody", "an actor"),
    ],
    [
      'meetingNetwork(filter: { with: ["plan-20"] }) { pairCount }',
      "filter.with",
      unknown("filter.with", "plan-20", "an actor"),
    ],
    [
      'meetingNetwork(filter: { meetings: ["nowhere"] }) { pairCount }',
      "filter.meetings",
      unknown("filter.meetings", "nowhere", "a meeting"),
    ],
    [
      'stanceNetwork(filter: { actors: ["nobody"] }) { pairCount }',
      "filter.actors",
      unknown("filter.actors", "nobody", "an actor"),
    ],
    [
      'stanceMatrix(filter: { issues: ["witkoff"] }) { actorsLeftOut }',
      "filter.issues",
      unknown("filter.issues", "witkoff", "an issue"),
    ],
    [
      'agreementOfMeetings(meetings: { issues: ["x"] }) { count }',
      "meetings.issues",
      unknown("meetings.issues", "x", "an issue"),
    ],
    [
      'stanceNetwork(filter: { datasets: ["ukraine-talks", "elsewhere"] }) { pairCount }',
      "filter.datasets",
      '`filter.datasets` names "elsewhere", which is not loaded; the query `datasets` lists those that are.',
    ],
    [
      "meetingNetwork { windows(length: 3000) { leftOverFrom } }",
      "length",
      "`length`: 3000 days are more than the 380 from 2025-02-12 to 2026-02-26; give at most 380, or a longer period.",
    ],
    [
      'stanceNetwork(filter: { period: { from: "2025-01", to: "2025-02" } }) { windows(length: 60) { leftOverFrom } }',
      "length",
      "`length`: 60 days are more than the 59 from 2025-01-01 to 2025-02-28; give at most 59, or a longer period.",
    ],
    [
      'meetingNetwork(filter: { period: { from: "2020", to: "2029" } }) { windows(length: 30, step: 1) { leftOverFrom } }',
      "step",
      "`step`: a window every 1 days makes 3624 of the 3653 days from 2020-01-01 to 2029-12-31; give at least 10, for 400 windows at most, or a shorter period.",
    ],
    [
      "meetingNetwork { windows(length: 0) { leftOverFrom } }",
      "length",
      "`length` is 0; give a number from 1 to 36600.",
    ],
    [
      "gaps(scale: { from: -5, to: 5, conditions: NAMED }) { count }",
      "scale.conditions",
      "`scale` has `from` and `to`, so that values count, which are on no condition; leave `conditions` out, or `from` and `to`.",
    ],
    [
      "stanceNetwork(scale: { from: -5 }) { pairCount }",
      "scale.to",
      "`scale` has `from` and no `to`; give both to count values, or neither to count stances.",
    ],
    [
      "stanceNetwork(scale: { to: 5 }) { pairCount }",
      "scale.from",
      "`scale` has `to` and no `from`; give both to count values, or neither to count stances.",
    ],
    [
      "stanceMatrix(scale: { from: 5, to: 5 }) { actorsLeftOut }",
      "scale.to",
      "`scale` goes from 5 to 5; give a least value below the greatest.",
    ],
    [
      "stanceMatrix(aggregation: COMBINE, normalisation: ACTIVITY) { actorsLeftOut }",
      "normalisation",
      "`normalisation` is ACTIVITY, but COMBINE numbers the sets of stances, and such a number divided by a total means nothing; give NONE, or aggregate by SUBTRACT or MEAN.",
    ],
    [
      'stanceMatrix(filter: { with: ["witkoff"] }) { actorsLeftOut }',
      "filter.with",
      "`filter.with` asks for pairs with these actors, but a matrix has rows and no pairs; leave it out, or use `filter.actors`.",
    ],
    [
      'stanceNetwork(over: ISSUES, filter: { with: ["witkoff"] }) { pairCount }',
      "filter.with",
      "`filter.with` asks for pairs with these actors, but over ISSUES pairs are of issues; leave it out, or use `filter.actors`.",
    ],
    [
      'stanceChanges(positions: { with: ["witkoff"] }) { count }',
      "positions.with",
      "`positions.with` asks for pairs with these actors, but a change is one actor's; leave it out, or use `positions.actors`.",
    ],
    [
      'stanceContradictions(filter: { with: ["witkoff"] }) { count }',
      "filter.with",
      "`filter.with` asks for pairs with these actors, but a contradiction is one actor's; leave it out, or use `filter.actors`.",
    ],
    [
      'meetingNetwork(filter: { countries: ["ZZ"] }) { pairCount }',
      "filter.countries",
      '`filter.countries` names "ZZ", a country of no meeting of the data sets loaded; give ISO 3166-1 codes, of AE, BE, CA, CH, DE, FR, GB, IT, NL, PL, RU, SA, TR, UA, US, VA, ZA.',
    ],
    [
      'stanceNetwork(filter: { areas: ["nowhere"] }) { pairCount }',
      "filter.areas",
      '`filter.areas` names "nowhere", in which there is no issue; the query `areas` lists those that there are.',
    ],
    [
      'meetingNetwork(filter: { documents: ["plan-20"] }) { pairCount }',
      "filter.documents",
      '`filter.documents` names "plan-20", which is not a document of the data sets loaded; search for its name to find its id.',
    ],
    [
      "stanceNetwork(first: 0) { pairCount }",
      "first",
      "`first` is 0; give a number from 1 to 2000.",
    ],
    ["gaps(first: 501) { count }", "first", "`first` is 501; give a number from 1 to 500."],
    [
      "gaps(leastShared: 0) { count }",
      "leastShared",
      "`leastShared` is 0; give a number from 1 to 10000.",
    ],
    [
      "stanceNetwork(leastShared: -1) { pairCount }",
      "leastShared",
      "`leastShared` is -1; give a number from 1 to 10000.",
    ],
    ["gaps(bridges: 51) { count }", "bridges", "`bridges` is 51; give a number from 0 to 50."],
    ["stanceChanges(days: -1) { count }", "days", "`days` is -1; give a number from 0 to 3650."],
    [
      "agreementOfMeetings(first: 501) { count }",
      "first",
      "`first` is 501; give a number from 1 to 500.",
    ],
    [
      "stanceNetwork { balance(starts: 0) { balance } }",
      "starts",
      "`starts` is 0; give a number from 1 to 200.",
    ],
    [
      "stanceNetwork { polarization(camps: 1) { value } }",
      "camps",
      "`camps` is 1; give a number from 2 to 10.",
    ],
    [
      "stanceNetwork { polarization(starts: 201) { value } }",
      "starts",
      "`starts` is 201; give a number from 1 to 200.",
    ],
    [
      "stanceNetwork { polarizationOverTime(length: 3000) { leftOverFrom } }",
      "length",
      "`length`: 3000 days are more than the 391 from 2025-02-01 to 2026-02-26; give at most 391, or a longer period.",
    ],
    [
      "stanceNetwork { backbone(mostLoss: -1) { loss } }",
      "mostLoss",
      "`mostLoss` is -1; give a number from 0 to 1.5.",
    ],
    [
      "meetingNetwork { communities(resolution: 0) { communityCount } }",
      "resolution",
      "`resolution` is 0; give a number above 0, to 100.",
    ],
    [
      "meetingNetwork { measures(first: 501) { nodeCount } }",
      "first",
      "`first` is 501; give a number from 1 to 500.",
    ],
    [
      "meetingNetwork { twoMode { measures(first: 501) { nodeCount } } }",
      "first",
      "`first` is 501; give a number from 1 to 500.",
    ],
    [
      "stanceMatrix { twoMode { measures(pivots: 1) { nodeCount } } }",
      "pivots",
      "`pivots` is 1; give a number from 2 to 1000000.",
    ],
    [
      "meetingNetwork(first: 1) { pairs { evidence(first: 101) { totalCount } } }",
      "first",
      "`first` is 101; give a number from 1 to 100.",
    ],
    [
      'gaps(notSince: "../2025") { count }',
      "notSince",
      "`notSince` is ../2025, which begins on no day; give a day.",
    ],
  ])("%s is refused with what to do", async (query, argument, message) => {
    const { errors = [] } = await ask(`{ ${query} }`);
    expect(
      errors.map(({ message: said, extensions }) => ({
        code: extensions.code,
        argument: extensions.argument,
        message: said,
      })),
    ).toEqual([{ code: "BAD_USER_INPUT", argument, message }]);
  });

  it("begins at a cursor of another list, or at none at all", async () => {
    const evidence = (field: string, after?: string) =>
      ask(
        `query Q($after: String) { ${field}(first: 1) { pairs { evidence(first: 1, after: $after) { edges { cursor } } } } }`,
        { after },
      );
    const cursorOf = async (field: string) =>
      /"cursor":"([^"]+)"/.exec(JSON.stringify(await evidence(field)))?.[1] ?? "";
    for (const [field, after] of [
      ["meetingNetwork", "nonsense"],
      ["meetingNetwork", await cursorOf("stanceNetwork")],
      ["stanceNetwork", await cursorOf("meetingNetwork")],
    ] as const) {
      expect(codes(await evidence(field, after))).toEqual([
        { code: "BAD_CURSOR", argument: "after" },
      ]);
    }
  });
});

describe("a network of nothing", () => {
  it("is empty, and no error", async () => {
    const nothing = 'filter: { period: { from: "1900", to: "1901" } }';
    const both = 'positions: { period: { from: "1900", to: "1901" } }';
    const { data, errors } = await ask(
      `{
        meetingNetwork(${nothing}) {
          actors { id } pairs { id } pairCount pairsLeftOut weightLeftOut meetingCount actorCount
          measures { nodes { values { value } } nodeCount } communities { communityCount componentCount modularity }
          twoMode { actorCount density clustering componentCount measures { nodes { values { value } } } }
        }
        stanceNetwork(${nothing}) {
          nodes { __typename } pairs { id } weightlessPairs evenPairs fewerShared positionCount
          balance { triangles balance frustratedShare nodes { camp } }
          polarization { value agreement disagreement nodeCount campSizes nodes { camp } }
          backbone { size loss nodeCount steps { loss } }
        }
        stanceMatrix(${nothing}, aggregation: MEAN, normalisation: PROMINENCE) {
          rows { n } columns { n } cells { id } actorsLeftOut issuesLeftOut positionsLeftOut combinations
        }
        agreementOfMeetings(${both}, first: 1) { meetings { mean meanOfComparable n } }
        stanceChanges(${both}) { changes { change } count }
        gaps(${both}) { gaps { id } count disagreementLeftOut }
      }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      meetingNetwork: {
        actors: [],
        pairs: [],
        pairCount: 0,
        pairsLeftOut: 0,
        weightLeftOut: 0,
        meetingCount: 0,
        actorCount: 0,
        measures: { nodes: [], nodeCount: 0 },
        communities: { communityCount: 0, componentCount: 0, modularity: 0 },
        twoMode: {
          actorCount: 0,
          density: 0,
          clustering: 0,
          componentCount: 0,
          measures: { nodes: [] },
        },
      },
      stanceNetwork: {
        nodes: [],
        pairs: [],
        weightlessPairs: 0,
        evenPairs: 0,
        fewerShared: 0,
        positionCount: 0,
        balance: { triangles: 0, balance: 0, frustratedShare: 0, nodes: [] },
        polarization: {
          value: 0,
          agreement: 0,
          disagreement: 0,
          nodeCount: 0,
          campSizes: [],
          nodes: [],
        },
        backbone: { size: 0, loss: 0, nodeCount: 0, steps: [] },
      },
      stanceMatrix: {
        rows: [],
        columns: [],
        cells: [],
        actorsLeftOut: 0,
        issuesLeftOut: 0,
        positionsLeftOut: 0,
        combinations: [],
      },
      agreementOfMeetings: { meetings: [{ mean: 0, meanOfComparable: 0, n: 0 }] },
      stanceChanges: { changes: [], count: 0 },
      gaps: { gaps: [], count: 0, disagreementLeftOut: 0 },
    });
  });
});
