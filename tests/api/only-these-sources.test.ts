import { execute, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Analysis, createAnalysis } from "../../server/analysis/analysis.ts";
import { createContext } from "../../server/api/context.ts";
import { createSchema } from "../../server/api/create-schema.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { openUkraine } from "./open-ukraine.ts";

/** The article from which the data set began. */
const article = "axadle-2025-12";
const schema = createSchema();
let engine: GraphEngine;
let analysis: Analysis;

beforeAll(async () => {
  engine = await openUkraine();
  analysis = createAnalysis(engine, () => {});
});
afterAll(async () => {
  await analysis.close();
  await engine.close();
});

async function dataOf<T>(query: string): Promise<T> {
  const contextValue = createContext(engine, analysis, new AbortController().signal);
  const { data, errors } = await execute({ schema, document: parse(query), contextValue });
  expect(errors).toBeUndefined();
  return data as T;
}

interface Fact {
  readonly __typename: string;
  readonly id: string;
}

async function factsOf(source: string): Promise<Fact[]> {
  const { source: found } = await dataOf<{ source: { facts: { nodes: Fact[] } } }>(
    `{ source(id: "${source}") { facts(first: 100) { nodes { __typename id } } } }`,
  );
  return found.facts.nodes;
}

const idsOf = (facts: readonly Fact[], kind: string) =>
  facts.flatMap(({ __typename, id }) => (__typename === kind ? [id] : [])).toSorted();

describe("what the article alone says", () => {
  it("is, in lists, the facts that cite it", async () => {
    const facts = await factsOf(article);
    const { positions, meetings } = await dataOf<
      Record<"positions" | "meetings", { nodes: Fact[] }>
    >(`{
      positions(filter: { sources: ["${article}"] }, first: 100) { nodes { __typename id } }
      meetings(filter: { sources: ["${article}"] }, first: 100) { nodes { __typename id } }
    }`);
    expect(positions.nodes.map(({ id }) => id).toSorted()).toEqual(idsOf(facts, "Position"));
    expect(meetings.nodes.map(({ id }) => id).toSorted()).toEqual(idsOf(facts, "Meeting"));
    expect(idsOf(facts, "Position").length).toBeGreaterThan(25);
  });

  it("is, in the matrix, positions that cite it, inferred ones only if asked for", async () => {
    const cells = (attributions: string) =>
      dataOf<{
        stanceMatrix: {
          cells: {
            evidence: {
              edges: {
                node: { id: string; attribution: string; citations: { source: { id: string } }[] };
              }[];
            };
          }[];
        };
      }>(`{ stanceMatrix(filter: { sources: ["${article}"] ${attributions} }, mostActors: 200, mostIssues: 200) {
        cells { evidence(first: 100) { edges { node { id attribution citations { source { id } } } } } } } }`);
    const found = (await cells("")).stanceMatrix.cells.flatMap(({ evidence }) =>
      evidence.edges.map(({ node }) => node),
    );
    const all = (
      await cells("attributions: [SELF, REPORTED, INFERRED]")
    ).stanceMatrix.cells.flatMap(({ evidence }) => evidence.edges.map(({ node }) => node));
    for (const { citations } of all)
      expect(citations.map(({ source }) => source.id)).toContain(article);
    const inferred = all.filter(({ attribution }) => attribution === "INFERRED");
    expect(inferred.length).toBeGreaterThan(0);
    expect(all.length - inferred.length).toBe(found.length);
    const facts = idsOf(await factsOf(article), "Position");
    for (const { id } of all) expect(facts).toContain(id);
  });

  it("is, for who met whom, meetings that cite it with the actors it names there", async () => {
    const { meetingNetwork } = await dataOf<{
      meetingNetwork: { pairs: { a: Fact; b: Fact; evidence: { edges: { node: Fact }[] } }[] };
    }>(`{ meetingNetwork(filter: { sources: ["${article}"] }, includeGroups: true, first: 2000) {
      pairs { a { __typename id } b { __typename id } evidence(first: 100) { edges { node { __typename id } } } } } }`);
    const facts = await factsOf(article);
    const attended = idsOf(facts, "Attendance");
    expect(meetingNetwork.pairs.length).toBeGreaterThan(0);
    for (const { a, b, evidence } of meetingNetwork.pairs)
      for (const { node: meeting } of evidence.edges)
        for (const { id: actor } of [a, b]) expect(attended).toContain(`${meeting.id}/${actor}`);
    // Gruenbaum and Hnatov sat in Miami; this article does not say so.
    const named = meetingNetwork.pairs.flatMap(({ a, b }) => [a.id, b.id]);
    expect(named).not.toContain("gruenbaum");
    expect(named).not.toContain("hnatov");
  });

  it("is, for a document, the meetings that spoke of it: in lists, the timeline and networks alike", async () => {
    const document = "doc-20-point";
    const { meetings, attendances, timeline, meetingNetwork } = await dataOf<{
      meetings: {
        nodes: { id: string; isEncounter: boolean; attendedCount: number; issues: Fact[] }[];
      };
      attendances: { nodes: { meeting: Fact }[] };
      timeline: { meetings: number; positions: number }[];
      meetingNetwork: { pairs: { evidence: { nodes: Fact[] } }[] };
    }>(`{
      meetings(filter: { documents: ["${document}"] }, first: 100) {
        nodes { id isEncounter attendedCount issues { __typename id } } }
      attendances(filter: { documents: ["${document}"] }, first: 100) {
        nodes { meeting { __typename id } } }
      timeline(bin: YEAR, documents: ["${document}"]) { meetings positions }
      meetingNetwork(filter: { documents: ["${document}"] }, includeGroups: true, first: 2000) {
        pairs { evidence(first: 100) { nodes { __typename id } } } } }`);
    const ids = meetings.nodes.map(({ id }) => id).toSorted();
    expect(ids.length).toBeGreaterThan(5);
    for (const { issues } of meetings.nodes)
      expect(issues.map(({ id }) => id)).toContain("plan-20");
    const attended = new Set(attendances.nodes.map(({ meeting }) => meeting.id));
    expect([...attended].toSorted()).toEqual(ids);
    const encounters = meetings.nodes.filter(({ isEncounter }) => isEncounter);
    expect(timeline.reduce((sum, bin) => sum + bin.meetings, 0)).toBe(encounters.length);
    const met = new Set(
      meetingNetwork.pairs.flatMap(({ evidence }) => evidence.nodes.map(({ id }) => id)),
    );
    // Who was alone there met nobody.
    const ofSeveral = encounters.filter(({ attendedCount }) => attendedCount > 1);
    expect([...met].toSorted()).toEqual(ofSeveral.map(({ id }) => id).toSorted());
  });

  it("is, for a document, a neighbourhood of the positions stated in it and the meetings that spoke of it", async () => {
    const document = "doc-28-point";
    const { positions, meetings } = await dataOf<{
      positions: { nodes: { id: string; actor: Fact; issue: Fact }[] };
      meetings: { nodes: Fact[] };
    }>(`{
      positions(filter: { documents: ["${document}"] }, first: 100) {
        nodes { id actor { __typename id } issue { __typename id } } }
      meetings(filter: { documents: ["${document}"] }, first: 100) { nodes { __typename id } } }`);
    const stated = positions.nodes.map(({ id }) => id);
    const spoken = meetings.nodes.map(({ id }) => id);
    expect([stated.length > 5, spoken.length > 1]).toEqual([true, true]);
    const given = [...new Set(positions.nodes.map(({ actor }) => actor.id)), "plan-28", spoken[0]];
    const { neighbourhood } = await dataOf<{
      neighbourhood: {
        nodes: Fact[];
        ties: { kind: string; from: string; to: string; positions: Fact[] | null }[];
      };
    }>(`{
      neighbourhood(ids: ${JSON.stringify(given)}, first: 100, documents: ["${document}"]) {
        nodes { __typename id }
        ties { kind from to positions { __typename id } } } }`);
    const stances = neighbourhood.ties.filter(({ kind }) => kind === "STANCE");
    expect(
      stances
        .flatMap(({ positions: behind }) => behind ?? [])
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(stated.toSorted());
    const attended = neighbourhood.ties.filter(({ kind }) => kind === "ATTENDED");
    expect(attended.length).toBeGreaterThan(0);
    for (const { to } of attended) expect(spoken).toContain(to);
    const ends = new Set(neighbourhood.ties.flatMap(({ from, to }) => [from, to]));
    for (const { id } of neighbourhood.nodes) expect(ends).toContain(id);
    const { issues } = await dataOf<{ issues: { nodes: Fact[] } }>(
      `{ issues(filter: { documents: ["${document}"] }, first: 100) { nodes { __typename id } } }`,
    );
    expect(issues.nodes.map(({ id }) => id).toSorted()).toEqual(
      [...new Set(positions.nodes.map((position) => position.issue.id))].toSorted(),
    );
  });

  it("is, in networks, nothing of a document in which nothing was stated, and refused for none", async () => {
    const asked = (document: string) =>
      `{ stanceNetwork(filter: { documents: ["${document}"] }) { pairCount } meetingNetwork(filter: { documents: ["${document}"] }) { pairCount } }`;
    expect(await dataOf(asked("doc-jeddah-2025-03-11"))).toEqual({
      stanceNetwork: { pairCount: 0 },
      meetingNetwork: { pairCount: 0 },
    });
    const contextValue = createContext(engine, analysis, new AbortController().signal);
    const { errors } = await execute({ schema, document: parse(asked("nothing")), contextValue });
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining("not a document of the data sets loaded"),
      expect.stringContaining("not a document of the data sets loaded"),
    ]);
  });

  it("counts announced attendances as met only if asked", async () => {
    const pairs = async (attendance: string) => {
      const { meetingNetwork } = await dataOf<{
        meetingNetwork: { pairs: { a: Fact; b: Fact }[] };
      }>(`{ meetingNetwork(filter: { ${attendance} with: ["kallas"] }, first: 2000) {
        pairs { a { __typename id } b { __typename id } evidence(first: 100) { nodes { __typename id } } } } }`);
      return meetingNetwork.pairs.length;
    };
    expect(await pairs("attendance: [ATTENDED, ANNOUNCED]")).toBeGreaterThan(await pairs(""));
  });
});
