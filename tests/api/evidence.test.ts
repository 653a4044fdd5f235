import { execute, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Analysis, createAnalysis } from "../../server/analysis/analysis.ts";
import { createContext } from "../../server/api/context.ts";
import { createSchema } from "../../server/api/create-schema.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { openUkraine } from "./open-ukraine.ts";

let engine: GraphEngine;
let analysis: Analysis;
const schema = createSchema();
/** The computations asked for since the last question. */
let asked: string[] = [];

beforeAll(async () => {
  engine = await openUkraine();
  analysis = createAnalysis(engine, () => {});
});
afterAll(async () => {
  await analysis.close();
  await engine.close();
});

async function dataOf<T>(query: string, variableValues: Record<string, unknown> = {}): Promise<T> {
  asked = [];
  const counting: Pick<Analysis, "data" | "ask"> = {
    data: analysis.data,
    ask: (data, name, question, signal) => {
      asked.push(name);
      return analysis.ask(data, name, question, signal);
    },
  };
  const contextValue = createContext(engine, counting, new AbortController().signal);
  const document = parse(query);
  const { data, errors } = await execute({ schema, document, contextValue, variableValues });
  expect(errors).toBeUndefined();
  return data as T;
}

interface Evidence {
  readonly totalCount: number;
  readonly edges: readonly { readonly adds: number }[];
}

const sum = (edges: Evidence["edges"]) => edges.reduce((all, { adds }) => all + adds, 0);

describe("the evidence behind a pair", () => {
  it.each(["COUNT", "NEWMAN", "JACCARD", "OVERLAP"])(
    "of who met whom adds up to its weight by %s, at every level",
    async (weight) => {
      for (const level of ["PERSON", "DELEGATION", "STATE"]) {
        const { meetingNetwork } = await dataOf<{
          meetingNetwork: { pairs: { n: number; weight: number; evidence: Evidence }[] };
        }>(
          `{ meetingNetwork(weight: ${weight}, level: ${level}, includeGroups: true, first: 2000) {
            pairs { n weight evidence(first: 100) { totalCount edges { adds } } } } }`,
        );
        expect(meetingNetwork.pairs.length).toBeGreaterThan(100);
        for (const { n, weight: whole, evidence } of meetingNetwork.pairs) {
          expect(evidence.totalCount).toBe(n);
          expect(sum(evidence.edges)).toBeCloseTo(whole, 9);
        }
      }
    },
  );

  it.each([
    "SUBTRACT, normalisation: AVERAGE",
    "CONGRUENCE, normalisation: JACCARD, duplicates: WEEK",
    "CONFLICT, normalisation: COSINE, level: STATE",
    "IGNORE, normalisation: COSINE_DNA, over: ISSUES",
    "SUBTRACT, normalisation: NONE, scale: { conditional: LEFT_OUT }, over: ISSUES, level: ORGANISATION",
  ])("of who agrees with whom adds up to its weight by %s", async (options) => {
    const { stanceNetwork } = await dataOf<{
      stanceNetwork: { pairs: { n: number; weight: number; evidence: Evidence }[] };
    }>(
      `{ stanceNetwork(aggregation: ${options}, first: 2000) {
        pairs { n weight evidence(first: 100) { totalCount edges { adds } } } } }`,
    );
    expect(stanceNetwork.pairs.length).toBeGreaterThan(50);
    for (const { n, weight, evidence } of stanceNetwork.pairs) {
      expect(evidence.totalCount).toBe(n);
      expect(sum(evidence.edges)).toBeCloseTo(weight, 9);
    }
  });

  it("of a gap adds up to its disagreement, what divides most first", async () => {
    const { gaps } = await dataOf<{
      gaps: { gaps: { n: number; disagreement: number; evidence: Evidence }[] };
    }>(
      "{ gaps(first: 50) { gaps { n disagreement evidence(first: 100) { totalCount edges { adds } } } } }",
    );
    for (const { n, disagreement, evidence } of gaps.gaps) {
      expect(evidence.totalCount).toBe(n);
      expect(-sum(evidence.edges)).toBeCloseTo(disagreement, 9);
      const adds = evidence.edges.map((edge) => edge.adds);
      expect(adds).toEqual(adds.toSorted((a, b) => a - b));
    }
  });

  it("is one computation for all pairs of a query, windows and all", async () => {
    await dataOf(`{
      meetingNetwork(first: 200) {
        pairs { evidence(first: 1) { totalCount } }
        windows(length: 60, first: 20) { windows { pairs { evidence(first: 1) { totalCount } } } }
      }
      stanceNetwork(first: 200) { pairs { evidence(first: 1) { totalCount } } }
      stanceMatrix { cells { evidence(first: 1) { totalCount } } }
      agreementOfMeetings(first: 40) { meetings { evidence(first: 1) { totalCount } } }
    }`);
    expect(asked.toSorted()).toEqual([
      "agreementEvidence",
      "agreements",
      "cellEvidence",
      // Pairs in windows are known only after the windows.
      "meetingEvidence",
      "meetingEvidence",
      "meetingNetwork",
      "meetingWindows",
      "stanceEvidence",
      "stanceMatrix",
      "stanceNetwork",
    ]);
  });
});

describe("pages of evidence", () => {
  const lists = {
    sessions:
      'meetingNetwork(filter: { among: ["witkoff", "umerov"] }) { list: pairs { evidence(first: $first, after: $after)',
    issues:
      'stanceNetwork(filter: { actors: ["zelensky", "macron"] }) { list: pairs { evidence(first: $first, after: $after)',
    positions:
      'stanceMatrix(filter: { actors: ["zelensky"], issues: ["security-guarantees-us"] }) { list: cells { evidence(first: $first, after: $after)',
    "positions before a meeting":
      'agreementOfMeetings(meetings: { meetings: ["m-2026-02-26-geneva-ua"] }) { list: meetings { evidence(first: $first, after: $after)',
  };

  it.each(Object.entries(lists))("give all %s once, in one order", async (_name, list) => {
    interface Page {
      readonly totalCount: number;
      readonly edges: { readonly node: { readonly id: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    }
    const page = async (first: number, after: string | null): Promise<Page> => {
      const { root } = await dataOf<{ root: { list: { evidence: Page }[] } }>(
        `query Page($first: Int, $after: String) { root: ${list} {
          totalCount pageInfo { hasNextPage endCursor }
          edges { node { ... on Node { id } } }
        } } } }`,
        { first, after },
      );
      const [only] = root.list;
      return (
        only?.evidence ?? {
          totalCount: 0,
          edges: [],
          pageInfo: { hasNextPage: false, endCursor: null },
        }
      );
    };
    const whole = await page(100, null);
    expect(whole.totalCount).toBeGreaterThan(5);
    expect(whole.edges).toHaveLength(whole.totalCount);
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const next: Page = await page(2, after);
      expect(next.totalCount).toBe(whole.totalCount);
      found.push(...next.edges.map(({ node }) => node.id));
      if (!next.pageInfo.hasNextPage) break;
      after = next.pageInfo.endCursor;
    }
    expect(found).toEqual(whole.edges.map(({ node }) => node.id));
    expect(new Set(found).size).toBe(found.length);
  });
});

describe("pages of the pairs of a network", () => {
  interface Pairs {
    readonly pairs: readonly { readonly id: string; readonly cursor: string }[];
    readonly pairCount: number;
    readonly pairsLeftOut: number;
    readonly weightLeftOut: number;
  }

  it.each(["meetingNetwork(weight: NEWMAN, ", "stanceNetwork(normalisation: SHARED, "])(
    "give all of %s…) once, strongest first, with what is left",
    async (network) => {
      const page = async (first: number, after: string | null) => {
        const { root } = await dataOf<{ root: Pairs }>(
          `query Page($first: Int, $after: String) { root: ${network} first: $first, after: $after) {
            pairCount pairsLeftOut weightLeftOut pairs { id cursor } } }`,
          { first, after },
        );
        return root;
      };
      const whole = await page(2000, null);
      expect([whole.pairCount, whole.pairsLeftOut]).toEqual([whole.pairs.length, 0]);
      const found: string[] = [];
      for (let after: string | null = null; ;) {
        const next: Pairs = await page(137, after);
        expect(next.pairCount).toBe(whole.pairCount);
        found.push(...next.pairs.map(({ id }) => id));
        expect(next.pairsLeftOut).toBe(whole.pairCount - found.length);
        if (next.pairsLeftOut === 0) break;
        after = next.pairs.at(-1)?.cursor ?? null;
      }
      expect(found).toEqual(whole.pairs.map(({ id }) => id));
    },
  );

  it("know a cursor of another order from their own", async () => {
    const { meetingNetwork } = await dataOf<{ meetingNetwork: Pairs }>(
      "{ meetingNetwork(first: 1) { pairCount pairsLeftOut weightLeftOut pairs { id cursor } } }",
    );
    const contextValue = createContext(engine, analysis, new AbortController().signal);
    const after = meetingNetwork.pairs[0]?.cursor;
    const { errors } = await execute({
      schema,
      document: parse(
        "query ($after: String) { meetingNetwork(weight: JACCARD, after: $after) { pairCount } }",
      ),
      contextValue,
      variableValues: { after },
    });
    expect(errors?.map(({ message }) => message)).toEqual([
      "`after` is not a cursor of this list in this order",
    ]);
  });
});
