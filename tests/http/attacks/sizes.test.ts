import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../../server/http/app.ts";
import { usualLimits } from "../../../server/settings/limits.ts";
import { keptLog } from "../kept-log.ts";
import { attack } from "./attack.ts";

let engine: GraphEngine;
let app: App;

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  app = createApp(engine, { log: keptLog(), clientFolder: "none" });
  // The schema is built during the first request.
  await attack(app, { query: "{ __typename }" });
});
afterAll(async () => {
  await app.close();
  await engine.close();
});

/**
 * Milliseconds of processor time that a refusal may take on a busy machine. The attacks took seconds to
 * minutes before.
 */
const budget = 500;

const period =
  "query($from: Edtf) { meetings(filter: { period: { from: $from } }) { totalCount } }";
const meetings = "query($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }";
const nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
const many = <T>(length: number, value: (n: number) => T) =>
  Array.from({ length }, (_, n) => value(n));
const nested = (levels: number, open: string, close: string) =>
  open.repeat(levels) + close.repeat(levels);

describe("a text that is too long", () => {
  it.each([41, 1000, 75_000, 200_000])(
    "of %i characters is no date, and is not parsed",
    async (length) => {
      const outcome = await attack(app, { query: period, variables: { from: "1".repeat(length) } });
      expect([outcome.status, outcome.codes]).toEqual([400, ["BAD_USER_INPUT"]]);
      expect(outcome.text.length).toBeLessThan(1000);
      expect(outcome.cpu).toBeLessThan(budget);
    },
  );

  it("is not a date in the text of a query either", async () => {
    const query = `{ meetings(filter: { period: { from: "${"1".repeat(75_000)}" } }) { totalCount } }`;
    const outcome = await attack(app, { query });
    expect(outcome.status).toBe(400);
    expect(outcome.text.length).toBeLessThan(1000);
    expect(outcome.cpu).toBeLessThan(budget);
  });

  it("comes from no form of another site", async () => {
    const form = new URLSearchParams({
      query: period,
      variables: JSON.stringify({ from: "1".repeat(75_000) }),
    });
    const outcome = await attack(app, {
      body: `${form}`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect([outcome.status, outcome.codes]).toEqual([415, ["UNSUPPORTED_MEDIA_TYPE"]]);
    expect(outcome.cpu).toBeLessThan(budget);
  });

  it.each(["id", "text", "name of an operation", "name of a field", "name of a variable"])(
    "is refused as %s",
    async (what) => {
      const long = "a".repeat(100_000);
      const queries: Record<string, object> = {
        id: { query: "query($id: ID!) { node(id: $id) { id } }", variables: { id: long } },
        text: { query: `{ search(text: "${long}") { title } }` },
        "name of an operation": { query: `query ${long} { __typename }` },
        "name of a field": { query: `{ ${long} }` },
        "name of a variable": { query: "{ __typename }", variables: { [long]: 1 } },
      };
      const outcome = await attack(app, queries[what] ?? {});
      expect([outcome.status, outcome.codes]).toEqual([400, ["BAD_USER_INPUT"]]);
      expect(outcome.text.length).toBeLessThan(1000);
      expect(outcome.cpu).toBeLessThan(budget);
    },
  );
});

describe("variables that are too many", () => {
  const unknown = Object.fromEntries(many(20_000, (n) => [`key${n}`, 1]));
  const attacks: [what: string, query: string, variables: string][] = [
    ["unknown keys of a filter", meetings, JSON.stringify({ filter: unknown })],
    ["unknown variables", meetings, JSON.stringify(unknown)],
    ["wrong values of a list", nodes, JSON.stringify({ ids: many(60_000, () => 1.5) })],
    ["values that fit", nodes, JSON.stringify({ ids: many(20_000, (n) => `${n}`) })],
    ["lists within lists", nodes, `{"ids":${nested(20_000, "[", "]")}}`],
    [
      "objects within objects",
      meetings,
      `{"filter":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`,
    ],
  ];
  it.each(attacks)("are refused before they are looked at: %s", async (_, query, variables) => {
    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
    const outcome = await attack(app, { body });
    expect([outcome.status, outcome.codes]).toEqual([400, ["BAD_USER_INPUT"]]);
    expect(outcome.text.length).toBeLessThan(1000);
    expect(outcome.cpu).toBeLessThan(budget);
  });

  it("name the first few faults, not the last", async () => {
    const ids = many(usualLimits.variableList, () => true);
    const outcome = await attack(app, { query: nodes, variables: { ids } });
    const { errors } = JSON.parse(outcome.text) as { errors: { extensions: object }[] };
    expect(errors.map(({ extensions }) => extensions)).toEqual(
      many(5, (n) => ({ code: "BAD_USER_INPUT", argument: `$ids[${n}]` })),
    );
    expect(outcome.cpu).toBeLessThan(budget);
  });

  it("are told when the query knows no such variable", async () => {
    const variables = { filter: {}, fitler: {} };
    const outcome = await attack(app, { query: meetings, variables });
    expect([outcome.status, JSON.parse(outcome.text)]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "BAD_USER_INPUT", argument: "$fitler" } }] },
    ]);
  });
});

describe("a query whose text is made to hurt", () => {
  it.each([
    ["open brackets", `{ nodes(ids: ${"[".repeat(20_000)}`],
    ["brackets", `{ nodes(ids: ${nested(900, "[", "]")}) { id } }`],
    ["braces", nested(900, "{a", "}")],
    ["nothing but brackets", "[".repeat(20_000)],
    ["objects", `{ meetings(filter: ${nested(900, "{a:", "}")}) }`],
  ])("is refused with 400: %s", async (_, query) => {
    for (const body of [JSON.stringify({ query }), query]) {
      const outcome = await attack(app, { body });
      expect(outcome.status).toBe(400);
      expect(outcome.codes).not.toContain("INTERNAL_SERVER_ERROR");
      expect(outcome.text.length).toBeLessThan(1000);
      expect(outcome.cpu).toBeLessThan(budget);
    }
  });

  it.each([
    ["TOO_MANY_DIRECTIVES", `{ __typename ${"@skip(if: false) ".repeat(10)} }`],
    ["TOO_MANY_DIRECTIVES", `{ __typename ${"@aa".repeat(10)} }`],
    [
      "TOO_MANY_DIRECTIVES",
      `{ ${many(20, (n) => `a${n}: __typename ${"@skip(if: true) ".repeat(3)}`).join(" ")} }`,
    ],
    ["TOO_MANY_REPEATS", `{ ${"__typename ".repeat(500)} }`],
    ["TOO_MANY_REPEATS", `{ ...f } fragment f on Query { ${"areas { name } ".repeat(100)} }`],
    ["TOO_MANY_ALIASES", `{ ${many(100, (n) => `a${n}: __typename`).join(" ")} }`],
  ])("is refused as %s", async (code, query) => {
    const outcome = await attack(app, { query });
    expect([outcome.status, outcome.codes]).toEqual([400, [code]]);
  });

  it("is told of a few of its faults only", async () => {
    const query = `{ ${many(300, (n) => `wrong${n}`).join(" ")} }`;
    const outcome = await attack(app, { query });
    expect(outcome.status).toBe(400);
    expect(outcome.codes.length).toBeLessThanOrEqual(5);
  });
});
