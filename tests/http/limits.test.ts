import {
  getOperationAST,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  Kind,
  parse,
  print,
  type VariableDefinitionNode,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as operations from "../../client/api/__generated__/graphql.ts";
import { createSchema } from "../../server/api/create-schema.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../server/http/app.ts";
import { usualLimits as limits } from "../../server/settings/limits.ts";
import { queryCost } from "../../server/http/limits/query-cost.ts";
import { ask, codes } from "../api/ask.ts";
import { openUkraine } from "../api/open-ukraine.ts";
import { keptLog } from "./kept-log.ts";

let engine: GraphEngine;
let app: App;

beforeAll(async () => {
  // With content, because in an empty graph no query returns much.
  engine = await openUkraine();
  app = createApp(engine, { log: keptLog(), clientFolder: "none" });
});
afterAll(() => engine.close());

describe("a query that could bring the server down", () => {
  it("is refused when it nests too deep, fragments counted", async () => {
    const deep = (levels: number): string =>
      levels === 0 ? "id" : `partOf { ${deep(levels - 1)} }`;
    const answer = await ask(app, `{ issue(id: "a") { ${deep(limits.depth)} } }`);
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual([{ code: "QUERY_TOO_DEEP" }]);
    expect(answer.errors?.[0]?.message).toBe(
      "This query nests fields deeper than 16 levels. Ask for the inner part in a query of its own.",
    );
    const inFragment = `query Q { issue(id: "a") { ...deep } } fragment deep on Issue { ${deep(limits.depth)} }`;
    expect(codes(await ask(app, inFragment))).toEqual([{ code: "QUERY_TOO_DEEP" }]);
  });

  it("is refused when it repeats itself under too many names", async () => {
    const again = Array.from({ length: limits.aliases + 1 }, (_, n) => `a${n}: areas { name }`);
    const answer = await ask(app, `{ ${again.join(" ")} }`);
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual([{ code: "TOO_MANY_ALIASES" }]);
  });

  it("is refused when it is too long", async () => {
    const answer = await ask(app, `{ ${"__typename ".repeat(limits.tokens)} }`);
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual([{ code: "QUERY_TOO_LONG" }]);
  });

  it("is refused when its body is larger than 256 kB, and not read on", async () => {
    const answer = await ask(app, "{ areas { name } }", { filler: "x".repeat(limits.bodyBytes) });
    expect(answer.status).toBe(413);
    expect(codes(answer)).toEqual([{ code: "REQUEST_ENTITY_TOO_LARGE" }]);
  });

  const nested = `query Nested($n: Int) {
    actors(first: $n) { nodes { meetings(first: $n) { nodes { attendances(first: $n) { nodes { id } } } } } }
  }`;

  it("is refused when it may give too many objects, also when a variable says how many", async () => {
    const answer = await ask(app, nested, { n: 100 });
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual([{ code: "QUERY_TOO_COSTLY" }]);
    expect(answer.errors?.[0]?.message).toMatch(
      new RegExp(`may give \\d{7} objects; at most ${limits.cost} are allowed`),
    );
  });

  it("is refused when fragments within fragments multiply it", async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, n) =>
        `fragment f${n} on Query { ${n === 13 ? "areas { name }" : `...f${n + 1} ...f${n + 1}`} }`,
    );
    const answer = await ask(app, `query Q { ...f0 } ${fragments.join(" ")}`);
    expect(codes(answer)).toEqual([{ code: "QUERY_TOO_COSTLY" }]);
  });
});

describe("the limits let pass", () => {
  it("the introspection of the whole schema", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true });
    const answer = await ask(app, query);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty("__schema");
  });

  it("every operation of the explorer, with as much as it may ask for", () => {
    const schema = createSchema();
    const texts = Object.values(operations).filter((value) => value instanceof String);
    const costs = texts.map((text) => {
      const document = parse(String(text));
      const operation = getOperationAST(document);
      const variableValues = Object.fromEntries(
        operation?.variableDefinitions?.map((each) =>
          asMuchAs(schema, operation.name?.value, each),
        ) ?? [],
      );
      return [operation?.name?.value, queryCost({ schema, document, variableValues })];
    });
    expect(costs.length).toBeGreaterThan(10);
    expect(costs.filter(([, cost]) => Number(cost) > limits.cost)).toEqual([]);
  });
});

const ids = Array.from({ length: 500 }, (_, n) => `id-${n}`);
/**
 * As the client uses it: `first` of Lanes is its `mostLanes`, of networks the last of its `pairCounts`, and
 * so on.
 */
const counts: Record<string, number> = {
  mostActors: 100,
  mostIssues: 60,
  "Lanes first": 24,
  "StanceMatrix mostActors": 60,
  "StanceMatrix mostIssues": 36,
  "MeetingNetwork first": 1000,
  "MeetingNetwork some": 6,
  "StanceNetwork first": 1000,
  "Gaps first": 300,
  "Cell first": 20,
  "Agreement first": 5,
  "AgreementBefore first": 20,
  "Encounter first": 20,
};

/** A value of a variable with which the query is as expensive as the explorer ever makes it. */
function asMuchAs(
  schema: GraphQLSchema,
  operation = "",
  { variable, type }: VariableDefinitionNode,
): [name: string, value: unknown] {
  const name = variable.name.value;
  const typeName = print(type).replaceAll("!", "");
  if (typeName === "Int") return [name, counts[`${operation} ${name}`] ?? counts[name] ?? 100];
  // A tie has two ends.
  if (typeName === "[ID]") return [name, operation === "TieDetails" ? ids.slice(0, 2) : ids];
  if (typeName === "[NodeKind]") return [name, ["ACTOR", "MEETING", "ISSUE", "DOCUMENT"]];
  const named = schema.getType(typeName.replaceAll(/[[\]]/gu, ""));
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name);
    return [name, typeName.startsWith("[") ? values : values[0]];
  }
  // A filter that must be given, but filters nothing: that leaves the most.
  if (isInputObjectType(named) && type.kind === Kind.NON_NULL_TYPE) return [name, {}];
  if (typeName === "Boolean") return [name, true];
  if (typeName === "Float") return [name, 1];
  return [name, typeName === "ID" || typeName === "String" ? "a" : undefined];
}
