import { describe, expect, it } from "vitest";
import { ukraineApi } from "./open-ukraine.ts";

const { dataOf } = ukraineApi();

describe("the API over the talks on Ukraine", () => {
  it("leads from a session to the paragraph it was read in, and to what the sources disagree about", async () => {
    const query = `{ meeting(id: "m-2025-12-20-miami-dmitriev") {
      date { edtf earliest latest } isRound partOf { id isRound }
      disagreements
      citations { locator statedDate source { id publisher } }
    } }`;
    const { meeting } = await dataOf<{ meeting: { citations: { source: { id: string } }[] } }>(
      query,
    );
    expect(meeting).toMatchObject({
      date: { edtf: "2025-12-20/2025-12-21", earliest: "2025-12-20", latest: "2025-12-21" },
      isRound: false,
      partOf: { id: "m-2025-12-19-miami-round", isRound: true },
    });
    expect(meeting.citations.find(({ source }) => source.id === "axadle-2025-12")).toEqual({
      locator: "p3",
      statedDate: "Thursday",
      source: { id: "axadle-2025-12", publisher: "Axadle Times" },
    });
  });

  it("lets an attendance that has no citations of its own inherit its meeting's, and says which is which", async () => {
    const query = `query Rests($ids: [ID!]!) {
      attendances(first: 100) { nodes { ...rests } }
      nodes(ids: $ids) { ... on Attendance { ...rests } }
    }
    fragment rests on Attendance {
      citations { source { id } } inheritedCitations { source { id } }
      meeting { citations { source { id } } }
    }`;
    type Attendance = Record<"citations" | "inheritedCitations", object[]> & {
      meeting: { citations: object[] };
    };
    const { attendances, nodes } = await dataOf<{
      attendances: { nodes: Attendance[] };
      nodes: [Attendance];
    }>(query, { ids: ["m-2025-12-21-miami-us-ua/kushner"] });
    const [own] = nodes;
    const inherited = attendances.nodes.find(({ citations }) => citations.length === 0)!;
    expect(inherited.citations).toEqual([]);
    expect(inherited.inheritedCitations).toEqual(inherited.meeting.citations);
    expect(inherited.meeting.citations).not.toEqual([]);
    expect(own.inheritedCitations).toEqual([]);
    expect(own.citations).toEqual(
      ["axadle-2025-12", "cobram-2025-12", "k24-2025-12-21", "ttc-2025-12-21"].map((id) => ({
        source: { id },
      })),
    );
  });

  it("knows the type of anything with an id", async () => {
    const kinds = {
      witkoff: "Actor",
      "m-2025-12-19-miami-round": "Meeting",
      "plan-20": "Issue",
      "pos-001": "Position",
      "axadle-2025-12": "Source",
      "doc-20-point": "Document",
      "ukraine-talks": "Dataset",
      "m-2025-12-21-miami-eu/umerov": "Attendance",
    };
    const ids = Object.keys(kinds);
    const { nodes } = await dataOf<{ nodes: { id: string; __typename: string }[] }>(
      "query Types($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }",
      { ids },
    );
    expect(Object.fromEntries(nodes.map(({ id, __typename }) => [id, __typename]))).toEqual(kinds);
  });

  it("walks a list page by page, forwards and backwards, missing and repeating nothing", async () => {
    type Page = {
      nodes: { id: string }[];
      totalCount: number;
      pageInfo: Record<string, string | boolean>;
    };
    const query = `query Walk($first: Int, $after: String, $last: Int, $before: String) {
      list: meetings(first: $first, after: $after, last: $last, before: $before, sort: { by: ATTENDANCES, direction: DESC }) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const walk = async (forwards: boolean) => {
      const ids: string[] = [];
      let cursor: unknown = null;
      for (;;) {
        const variables: object = forwards
          ? { first: 17, after: cursor }
          : { last: 17, before: cursor };
        const { list }: { list: Page } = await dataOf(query, variables);
        const page = list.nodes.map(({ id }) => id);
        ids.splice(forwards ? ids.length : 0, 0, ...page);
        cursor = list.pageInfo[forwards ? "endCursor" : "startCursor"];
        if (!list.pageInfo[forwards ? "hasNextPage" : "hasPreviousPage"])
          return { ids, total: list.totalCount };
      }
    };
    const there = await walk(true);
    expect(there.ids).toHaveLength(there.total);
    expect(new Set(there.ids).size).toBe(there.total);
    expect(await walk(false)).toEqual(there);
  });

  it("counts the same sessions in every field that says who met whom", async () => {
    const query = `{
      actor(id: "witkoff") { met(first: 100) { actor { id } weight first last meetings { id } } }
      meetingNetwork(filter: { among: ["witkoff", "umerov"] }, includeGroups: true, first: 1) {
        pairs { id weight first last evidence(first: 100) { totalCount edges { node { id } } } }
      }
    }`;
    type Met = { actor: { id: string }; weight: number; meetings: object[] };
    const { actor, meetingNetwork } = await dataOf<{
      actor: { met: Met[] };
      meetingNetwork: { pairs: object[] };
    }>(query);
    const {
      actor: umerov,
      meetings,
      ...encounter
    } = actor.met.find((met) => met.actor.id === "umerov") as Met;
    expect(umerov).toEqual({ id: "umerov" });
    expect(encounter.weight).toBeGreaterThan(5);
    const evidence = {
      totalCount: encounter.weight,
      edges: meetings.map((node) => ({ node })),
    };
    expect(meetingNetwork.pairs).toEqual([{ id: "umerov+witkoff", ...encounter, evidence }]);
  });

  it("never lets two envoys of one round meet who sat in different sessions", async () => {
    const { meetingNetwork } = await dataOf<{ meetingNetwork: { pairs: { id: string }[] } }>(
      '{ meetingNetwork(filter: { meetings: ["m-2025-12-19-miami-round"] }) { pairs { id } } }',
    );
    const pairs = meetingNetwork.pairs.map(({ id }) => id);
    expect(pairs).toContain("umerov+witkoff");
    expect(pairs).toContain("dmitriev+witkoff");
    expect(pairs).not.toContain("dmitriev+umerov");
  });

  it("shows in a cell of the matrix the latest of the positions behind it", async () => {
    type Cell = {
      stance: string;
      latest: { id: string };
      n: number;
      evidence: { totalCount: number; edges: { node: { id: string; stance: string } }[] };
    };
    const query = `{ stanceMatrix(filter: { actors: ["zelensky"], issues: ["security-guarantees-us"] }) {
      cells { stance n latest { id } evidence(first: 1) { totalCount edges { node { id stance } } } }
    } positions(filter: { actors: ["zelensky"], issues: ["security-guarantees-us"] }) { totalCount } }`;
    const { stanceMatrix, positions } = await dataOf<{
      stanceMatrix: { cells: Cell[] };
      positions: { totalCount: number };
    }>(query);
    expect(stanceMatrix.cells).toHaveLength(1);
    const [cell] = stanceMatrix.cells as [Cell];
    expect([cell.n, cell.evidence.totalCount]).toEqual([
      positions.totalCount,
      positions.totalCount,
    ]);
    expect(cell.evidence.edges).toEqual([{ node: { id: cell.latest.id, stance: cell.stance } }]);
  });

  it("says how many neighbours it leaves out", async () => {
    type Around = {
      neighbourhood: { nodes: { id: string }[]; leftOut: { kind: string; count: number }[] };
    };
    const query = (first: number) =>
      `{ neighbourhood(ids: ["witkoff"], kinds: [MEETING], first: ${first}) { nodes { id } leftOut { kind count } } }`;
    const all = (await dataOf<Around>(query(100))).neighbourhood;
    const some = (await dataOf<Around>(query(3))).neighbourhood;
    expect(all.leftOut).toEqual([]);
    expect(some.nodes).toEqual(all.nodes.slice(0, 4));
    expect(some.leftOut).toEqual([{ kind: "MEETING", count: all.nodes.length - 4 }]);
  });

  it("finds by unfinished words, without accents, in any order", async () => {
    const query =
      "query Find($text: String!) { search(text: $text, kinds: [ACTOR], first: 3) { kind title node { id } } }";
    const found = (title: string, id: string) => ({
      search: [{ kind: "ACTOR", title, node: { id } }],
    });
    expect(await dataOf(query, { text: "STEVE witk" })).toEqual(found("Steve Witkoff", "witkoff"));
    expect(await dataOf(query, { text: "witkoff stev" })).toEqual(
      found("Steve Witkoff", "witkoff"),
    );
    expect(await dataOf(query, { text: "  " })).toEqual({ search: [] });
  });

  it("says what is loaded, and what to open on", async () => {
    const query = `{ dataset(id: "ukraine-talks") { state version loadedAt sides { id } opensOn { __typename id } counts { kind count } } }`;
    const { dataset } = await dataOf<{ dataset: object }>(query);
    expect(dataset).toEqual({
      state: "LOADED",
      version: expect.stringMatching(/^[0-9a-f]{16,}$/),
      loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      sides: ["us", "ukraine", "russia", "europe", "others"].map((id) => ({ id })),
      opensOn: { __typename: "Meeting", id: "m-2025-12-19-miami-round" },
      counts: expect.arrayContaining([
        { kind: "ACTOR", count: 147 },
        { kind: "MEETING", count: 110 },
        { kind: "POSITION", count: 482 },
        { kind: "SOURCE", count: 390 },
      ]),
    });
  });
});
