import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, createApp } from "../../server/http/app.ts";
import { ask } from "./ask.ts";
import { type CountingEngine, countingEngine } from "./counting-engine.ts";
import { keptLog } from "../http/kept-log.ts";
import { openUkraine } from "./open-ukraine.ts";

let engine: CountingEngine;
let app: App;

beforeAll(async () => {
  engine = countingEngine(await openUkraine());
  // Nothing is kept, so that every read happens, and much may be asked for.
  const limits = { kept: 0, cost: 1_000_000 };
  app = createApp(engine, { log: keptLog(), clientFolder: "none", limits });
  // The version of the data is asked for before the first answer.
  await ask(app, "{ meetings(first: 1) { totalCount } }");
});
afterAll(async () => {
  await app.close();
  await engine.close();
});

/** The statements that a query runs, in any order; without those for the version, which depend on time. */
async function callsOf(query: string, variables: object = {}): Promise<string[]> {
  engine.takeCalls();
  const answer = await ask(app, query, variables);
  expect(answer.errors).toBeUndefined();
  return engine
    .takeCalls()
    .filter((name) => name !== "datasets.versions")
    .toSorted((a, b) => a.localeCompare(b));
}

describe("questions to the graph", () => {
  const nested = `query Nested($first: Int!) {
    actors(first: $first, sort: { by: MEETINGS, direction: DESC }) {
      totalCount
      nodes {
        name
        meetingCount
        positionCount
        memberships { of { name } }
        meetings(first: 3) {
          totalCount
          nodes {
            title
            partOf { title }
            citations { source { title } }
            attendances(first: 4) { totalCount nodes { actor { name } onBehalfOf { name } } }
          }
        }
        positions(first: 2) { nodes { issue { title partOf { title } } citations { source { tier } } } }
        met(first: 2) { actor { name } meetings { title } }
      }
    }
  }`;

  it("do not grow with the rows of a nested list", async () => {
    const few = await callsOf(nested, { first: 10 });
    const many = await callsOf(nested, { first: 100 });
    expect(new Set(many)).toEqual(new Set(few));
    // The query has 23 fields that need the graph; two that are resolved in one tick may share a statement.
    expect(few.length).toBeLessThanOrEqual(23);
    expect(many.length).toBeLessThanOrEqual(23);
  });

  it("are one for all items of a list and one field", async () => {
    const without = await callsOf("{ actors(first: 30) { nodes { name } } }");
    const counted = await callsOf("{ actors(first: 30) { nodes { name meetingCount } } }");
    expect(counted.length - without.length).toBe(1);
    const both = await callsOf(
      "{ actors(first: 30) { nodes { name meetingCount positionCount } } }",
    );
    expect(both.length - without.length).toBe(2);
  });

  it("are one for each set of arguments", async () => {
    const once = `{ actors(first: 30) { nodes { meetings(first: 2) { nodes { id } } } } }`;
    const same = `{ actors(first: 30) { nodes { a: meetings(first: 2) { nodes { id } } b: meetings(first: 2) { nodes { title } } } } }`;
    const other = `{ actors(first: 30) { nodes { a: meetings(first: 2) { nodes { id } } b: meetings(first: 3) { nodes { id } } } } }`;
    const one = await callsOf(once);
    expect(await callsOf(same)).toEqual(one);
    expect((await callsOf(other)).length).toBe(one.length + 1);
  });

  it("do not grow with the size of a neighbourhood or of a network", async () => {
    const around = `query Around($first: Int!) {
      neighbourhood(ids: ["witkoff", "m-2025-12-21-miami-eu"], kinds: [ACTOR, MEETING, ISSUE, DOCUMENT], first: $first) {
        nodes { id ... on Actor { meetingCount } ... on Meeting { partOf { id } } ... on Issue { positionCount } }
        ties { citations { source { title } } attendance { actor { name } } positions { condition } }
      }
    }`;
    expect(await callsOf(around, { first: 100 })).toEqual(await callsOf(around, { first: 5 }));
    const network = `query Network($first: Int!) {
      meetingNetwork(first: $first) { actors { name } pairs { a { name } b { name } evidence(first: 2) {
        edges { node { title } attendances { role citations { locator } } } } } }
    }`;
    await callsOf(network, { first: 5 });
    expect(await callsOf(network, { first: 200 })).toEqual(await callsOf(network, { first: 5 }));
  });

  it("do not grow with the number of nodes asked for by id", async () => {
    const byId = "query ById($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { name } } }";
    const two = await callsOf(byId, { ids: ["witkoff", "umerov"] });
    expect(
      await callsOf(byId, { ids: ["witkoff", "umerov", "trump", "putin", "kushner"] }),
    ).toEqual(two);
  });

  it("are not put for what a query did not ask", async () => {
    expect(await callsOf("{ __typename }")).toEqual([]);
    const paged = await callsOf("{ meetings(first: 5) { nodes { title } } }");
    const counted = await callsOf("{ meetings(first: 5) { totalCount } }");
    expect(counted.length - paged.length).toBe(1);
  });
});
