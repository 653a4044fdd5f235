/** Estimated costs of queries, compared with their answers, over two data sets in one graph. */
import { join } from "node:path";
import {
  defaultFieldResolver,
  execute,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Analysis, createAnalysis } from "../../server/analysis/analysis.ts";
import { createContext } from "../../server/api/context.ts";
import { createSchema } from "../../server/api/create-schema.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { createApp } from "../../server/http/app.ts";
import { sizeOf, sizesBelow } from "../../server/http/limits/list-sizes.ts";
import { queryCost } from "../../server/http/limits/query-cost.ts";
import { usualLimits } from "../../server/settings/limits.ts";
import { ask } from "../api/ask.ts";
import { openUkraine } from "../api/open-ukraine.ts";
import { keptLog } from "./kept-log.ts";

let engine: GraphEngine;
let analysis: Analysis;
const plain = createSchema();

beforeAll(async () => {
  engine = await openUkraine(join(import.meta.dirname, "../../seed/datasets/us-visits"));
  analysis = createAnalysis(engine, () => {});
});
afterAll(async () => {
  await analysis.close();
  await engine.close();
});

const cited = "citations { locator }";
const inherited = `${cited} inheritedCitations { locator }`;
const position = `${cited} reportedBy { actor { id } }`;
const meeting = `{ id ${cited} sessions { id } issues { id } attendances(first: 100) { nodes { ${inherited} } } positions(first: 50) { nodes { ${position} } } }`;
const ids = [
  "trump",
  "zelensky",
  "m-2025-12-19-miami-round",
  "m-2025-12-21-miami-eu",
  "ceasefire-first",
  "putin",
];
const pairs = (evidence: string) =>
  `pairs { weight ${evidence} } measures(which: [BETWEENNESS], first: 200, pivots: 5) { nodes { values { value } } estimates { measure } } communities { nodes { community } }`;

/** Together they ask for every list in the contract, where the data has the longest ones. */
const queries: readonly string[] = [
  `{ actors(first: 60, sort: { by: MEETINGS, direction: DESC }) { nodes { ${cited} memberships { ${cited} } documents { id } } } }`,
  "{ actors(first: 40, sort: { by: MEETINGS, direction: DESC }) { nodes { meetings(first: 100) { nodes { id } } attendances(first: 100) { edges { cursor } } } } }",
  "{ actors(first: 50, sort: { by: POSITIONS, direction: DESC }) { nodes { positions(first: 100) { nodes { id } } } } }",
  "{ actors(first: 50, filter: { kinds: [STATE, ORGANISATION] }) { nodes { members(first: 100) { nodes { id } } } } }",
  "{ actors(first: 5, sort: { by: MEETINGS, direction: DESC }) { nodes { met(first: 100) { weight meetings { id } } } } }",
  '{ actor(id: "rubio") { met(first: 100) { meetings { id } } } }',
  `{ meetings(first: 5, sort: { by: ATTENDANCES, direction: DESC }) { nodes ${meeting} } }`,
  `{ meetings(first: 100, filter: { rounds: true }) { nodes { sessions { id } issues { id } ${cited} } } }`,
  `{ issues(first: 40) { nodes { parts { id } about { id } meetings(first: 100) { nodes { id } } positions(first: 100) { nodes { ${position} } } } } }`,
  `{ positions(first: 100) { nodes { ${position} } } }`,
  "{ sources(first: 100) { nodes { facts(first: 100) { nodes { id } } } } }",
  `{ documents(first: 20) { nodes { ${cited} issuers { id } issues { id } positions(first: 100) { nodes { id } } } } }`,
  "{ datasets { sides { id } counts { count } } areas { name } limits { name } }",
  `{ nodes(ids: ${JSON.stringify(ids)}) { id ... on Fact { ${cited} } } }`,
  "{ meetingCounts { count } positionCounts { issue { id } count } }",
  '{ search(text: "president", first: 100) { title } }',
  `{ attendances(first: 100) { nodes { ${cited} ${inherited} } } memberships(first: 100) { nodes { ${cited} } } }`,
  `{ neighbourhood(ids: ${JSON.stringify(ids)}, first: 20) { nodes { id } ties { id positions { id } ${inherited} } leftOut { count } } }`,
  `{ neighbourhood(ids: ["trump"], first: 100, kinds: [ACTOR, MEETING, ISSUE]) { nodes { id } ties { id } leftOut { count } } }`,
  '{ paths(from: "witkoff", to: "putin", first: 20) { length nodes { id } ties { id } } }',
  "{ timeline(bin: WEEK) { start } }",
  "{ timeline(bin: DAY) { start } }",
  `{ meetingNetwork(first: 100) { actors { id } ${pairs("byKind { count } evidence(first: 50) { edges { adds } nodes { id } }")} } }`,
  '{ meetingNetwork(filter: { among: ["trump", "putin", "witkoff"] }) { actors { id } pairs { n evidence { edges { adds } } } } }',
  "{ meetingNetwork(level: STATE, first: 30) { pairs { evidence(first: 50) { edges { attendances { id } } } } } }",
  "{ stanceNetwork(level: STATE, first: 30) { pairs { evidence(first: 50) { edges { ofA { counted } ofB { counted } } } } } }",
  "{ stanceNetwork(level: ORGANISATION, over: ISSUES, first: 50) { pairs { evidence(first: 50) { edges { ofA { counted } ofB { counted } } } } } }",
  "{ meetingNetwork { windows(length: 3650, first: 20) { windows { pairs { n } } } } }",
  "{ stanceNetwork(first: 300) { camps { larger { id } smaller { id } } } }",
  `{ stanceNetwork(first: 50) { nodes { __typename } ${pairs("evidence(first: 50) { edges { adds } }")} balance { nodes { camp } } } }`,
  "{ stanceNetwork(over: ISSUES, first: 50) { nodes { __typename } pairs { n } windows(length: 30) { windows { pairs { n } } } } }",
  "{ stanceMatrix(mostActors: 200, mostIssues: 200) { rows { n } columns { n } cells { n } } }",
  "{ stanceMatrix(mostActors: 5, mostIssues: 5) { rows { n } columns { n } cells { n evidence(first: 50) { edges { level } } } } }",
  "{ meetingNetwork(first: 1) { twoMode { measures(first: 500, which: [DEGREE, CLOSENESS], pivots: 20) { nodes { values { value } } estimates { error } } } } }",
  "{ stanceNetwork(first: 1) { polarization(camps: 10) { campSizes nodes { camp } } polarizationOverTime(unit: MONTH, length: 1) { windows { campSizes } } } }",
  "{ stanceNetwork(first: 1) { backbone { steps { loss } } } }",
  "{ stanceMatrix(mostActors: 1, mostIssues: 1) { twoMode { measures(of: AFFILIATIONS, first: 500) { nodes { values { value } } } } } }",
  "{ agreementOfMeetings(level: STATE, first: 20) { meetings { n evidence(first: 20) { edges { level } } } } }",
  "{ stanceContradictions(first: 50) { contradictions { supporting { id } } } }",
  "{ stanceChanges(first: 50) { changes { meeting { id } } } }",
  "{ gaps(level: STATE, first: 20, bridges: 5) { gaps { n bridges { actor { id } } evidence(first: 5) { edges { adds } } } } }",
];

interface Seen {
  /** `Type.field` of each list. */
  readonly lists: Set<string>;
  /** Lists longer than the contract says. */
  readonly longer: string[];
}

/** A schema that records the lengths of the lists it returns. */
function watched(schema: GraphQLSchema, query: string, seen: Seen): GraphQLSchema {
  const below = sizesBelow(schema, parse(query), {});
  for (const [parent, field] of listsOf(schema)) {
    const resolve = field.resolve ?? defaultFieldResolver;
    const list = `${parent}.${field.name}`;
    field.resolve = async (source, args, context, info) => {
      const found: unknown = await resolve(source, args, context, info);
      seen.lists.add(list);
      const length = lengthOf(found);
      const size = sizeOf(schema, { parent, field, args }, below);
      if (length > size) seen.longer.push(`${list}: ${length}, not ${size}`);
      return found;
    };
  }
  return schema;
}

function lengthOf(found: unknown): number {
  if (Array.isArray(found)) return found.length;
  const items: unknown = Reflect.get(Object(found), "items");
  return Array.isArray(items) ? items.length : 0;
}

/** Every field that returns a list of objects, or a page of one. */
function listsOf(schema: GraphQLSchema): [parent: string, field: GraphQLField<unknown, unknown>][] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith("__")) return [];
    // A page has as many edges and nodes as items.
    if (type.name.endsWith("Connection")) return [];
    return Object.values(type.getFields())
      .filter(
        (field) =>
          getNamedType(field.type).name.endsWith("Connection") ||
          (isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))),
      )
      .map((field) => [type.name, field] as [string, GraphQLField<unknown, unknown>]);
  });
}

/** Number of objects in an answer. */
function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + objectsIn(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + objectsIn(each), 1);
}

describe("what a query is said to cost", () => {
  const seen: Seen = { lists: new Set(), longer: [] };

  it.each(queries)("is no less than the size of its answer: %s", async (query) => {
    const document = parse(query);
    expect(validate(plain, document)).toEqual([]);
    const signal = new AbortController().signal;
    const schema = watched(createSchema(), query, seen);
    const contextValue = createContext(engine, analysis, signal);
    const { data, errors } = await execute({ schema, document, contextValue });
    expect(errors).toBeUndefined();
    await analysis.data(engine, signal);
    const known = { ...analysis.facts()?.rows };
    const objects = objectsIn(data) - 1;
    expect(objects).toBeGreaterThan(0);
    expect(queryCost({ schema: plain, document }, known)).toBeGreaterThanOrEqual(objects);
  });

  it("was compared with every list of the contract, and none was longer than stated there", () => {
    expect(seen.longer).toEqual([]);
    const all = listsOf(plain).map(([parent, { name }]) => `${parent}.${name}`);
    expect(all.filter((list) => !seen.lists.has(list))).toEqual([]);
  });
});

describe("a query that gives little", () => {
  const costOf = async (query: string) => {
    await analysis.data(engine, new AbortController().signal);
    return queryCost({ schema: plain, document: parse(query) }, { ...analysis.facts()?.rows });
  };

  it.each([
    "{ stanceMatrix(mostActors: 200, mostIssues: 200) { rows { actor { name } n } columns { issue { title } n } cells { actor { id } issue { id } latest { summary citations { quote source { url } } } evidence(first: 1) { edges { node { id } } } } } }",
    '{ meetingNetwork(filter: { among: ["trump", "putin"] }) { pairs { evidence(first: 100) { edges { adds node { title citations { quote source { url } } } attendances { actor { name } } } } } } }',
  ])("is not refused for what it might have given: %s", async (query) => {
    expect(await costOf(query)).toBeLessThan(usualLimits.cost);
    const app = createApp(engine, { log: keptLog(), clientFolder: "none" });
    // The very first query: nothing has been counted yet.
    const { errors } = await ask(app, query);
    await app.close();
    expect(errors).toBeUndefined();
  });

  it("costs more for a text that is looked for in all of them", async () => {
    const all = await costOf("{ actors(first: 1) { totalCount } }");
    const found = await costOf('{ actors(first: 1, filter: { text: "a" }) { totalCount } }');
    expect(found - all).toBe(200);
  });
});

describe("the attack by amounts", () => {
  const five = "met(first: 100) { meetings { attendances(first: 100) { nodes { id } } } }";
  const spellings: [how: string, query: string, variables?: object][] = [
    [
      "many ids",
      `{ nodes(ids: ${JSON.stringify(Array.from({ length: 300 }, (_, n) => `a${n}`))}) { ... on Actor { ${five} } } }`,
    ],
    [
      "one id many times",
      `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { met(first: 100) { meetings { id title summary } } } } }`,
      { ids: Array.from({ length: 500 }, () => "trump") },
    ],
    ["a variable", `query($n: Int) { actors(first: $n) { nodes { ${five} } } }`, { n: 100 }],
    [
      "the default of a variable",
      `query($n: Int = 100) { actors(first: $n) { nodes { ${five} } } }`,
    ],
    ["last", `{ actors(last: 100) { nodes { ${five} } } }`],
    ["edges", `{ actors(first: 100) { edges { node { ${five} } } } }`],
    ["a fragment", `{ actors(first: 100) { nodes { ...f } } } fragment f on Actor { ${five} }`],
    [
      "aliases",
      `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: actors(first: 50) { nodes { ${five} } }`).join(" ")} }`,
    ],
    [
      "windows",
      "{ meetingNetwork { windows(length: 1, first: 100) { windows { pairs { evidence(first: 100) { edges { node { attendances(first: 100) { nodes { id } } } } } } } } } }",
    ],
    [
      "no number at all",
      "{ meetingNetwork { pairs { evidence(first: 100) { edges { node { citations { quote } attendances(first: 100) { nodes { actor { name } } } } } } } } }",
    ],
    ["null", `{ actors(first: null) { nodes { ${five} } } }`],
  ];

  it.each(spellings)("is refused before it runs, by %s", async (_, query, variables = {}) => {
    const app = createApp(engine, { log: keptLog(), clientFolder: "none" });
    const { errors = [] } = await ask(app, query, variables);
    await app.close();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["QUERY_TOO_COSTLY"]);
  });
});
