import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { GraphTimeoutError, GraphUnreachableError } from "../../server/graph/graph-errors.ts";
import { Circuit } from "../../server/graph/circuit.ts";
import { type App, createApp } from "../../server/http/app.ts";
import { type Answer, ask, codes } from "./ask.ts";
import { type KeptLog, keptLog } from "../http/kept-log.ts";
import { openUkraine } from "./open-ukraine.ts";

let engine: GraphEngine;
let app: App;
let log: KeptLog;
/** The error that the graph throws now, if any. */
let failure: Error | undefined;

beforeAll(async () => {
  engine = await openUkraine();
  log = keptLog();
  const failing: GraphEngine = {
    kind: engine.kind,
    unitsWritten: () => engine.unitsWritten(),
    read: (statement, parameters, options) =>
      failure ? Promise.reject(failure) : engine.read(statement, parameters, options),
    searchText: (query) => (failure ? Promise.reject(failure) : engine.searchText(query)),
    write: (name, work) => engine.write(name, work),
    prepare: () => engine.prepare(),
    health: () => engine.health(),
    backup: (folder) => engine.backup(folder),
    close: () => engine.close(),
  };
  // Nothing is kept, so that the graph's errors are seen.
  app = createApp(failing, {
    log,
    clientFolder: "none",
    limits: { kept: 0 },
    circuit: new Circuit({ pause: 0 }),
  });
});
afterAll(async () => {
  await app.close();
  await engine.close();
});

/** The only error of an answer: its code, argument and message. */
async function errorOf(query: string, variables: object = {}) {
  const { errors = [] } = await ask(app, query, variables);
  expect(errors).toHaveLength(1);
  const { message, extensions } = errors[0] ?? { message: "", extensions: { code: "" } };
  return { code: extensions.code, argument: extensions.argument, message };
}

describe("an unknown id", () => {
  it("gives null, wherever something is asked for by id", async () => {
    const fields = [
      "node",
      "actor",
      "meeting",
      "issue",
      "position",
      "source",
      "document",
      "dataset",
    ];
    const query = `{ ${fields.map((field) => `${field}(id: "nobody") { id }`).join(" ")} nodes(ids: ["nobody", "witkoff"]) { id } }`;
    expect(await ask(app, query)).toEqual({
      status: 200,
      data: {
        ...Object.fromEntries(fields.map((field) => [field, null])),
        nodes: [null, { id: "witkoff" }],
      },
    });
  });

  it("of another kind gives null too", async () => {
    expect((await ask(app, '{ actor(id: "plan-20") { id } }')).data).toEqual({ actor: null });
  });

  it.each([
    ['meetings(filter: { participants: ["witkoff", "nobody"] })', "participants", "an actor"],
    ['meetings(filter: { anyParticipant: ["nobody"] })', "anyParticipant", "an actor"],
    ['meetings(filter: { partOf: "nobody" })', "partOf", "a meeting"],
    ['actors(filter: { memberOf: "nobody" })', "memberOf", "an actor"],
    ['actors(filter: { attended: "nobody" })', "attended", "a meeting"],
    ['issues(filter: { meeting: "nobody" })', "meeting", "a meeting"],
    ['positions(filter: { issues: ["nobody"] })', "issues", "an issue"],
    ['positions(filter: { documents: ["nobody"] })', "documents", "a document"],
    ['positions(filter: { sources: ["nobody"] })', "sources", "a source"],
    ['documents(filter: { issuers: ["nobody"] })', "issuers", "an actor"],
    ['attendances(filter: { onBehalfOf: ["nobody"] })', "onBehalfOf", "an actor"],
    ['memberships(filter: { of: ["nobody"] })', "of", "an actor"],
  ])("in the filter of %s is told, as in networks", async (list, part, what) => {
    expect(await errorOf(`{ ${list} { totalCount } }`)).toEqual({
      code: "BAD_USER_INPUT",
      argument: `filter.${part}`,
      message: `\`filter.${part}\` names "nobody", which is not ${what} of the data sets loaded; search for its name to find its id.`,
    });
  });

  it("is told in the filters of an actor's and an issue's lists, and of the timeline", async () => {
    const nested = await errorOf(
      '{ actor(id: "witkoff") { meetings(filter: { issues: ["nobody"] }) { totalCount } } }',
    );
    expect(nested.argument).toBe("filter.issues");
    const ofIssue = await errorOf(
      '{ issue(id: "plan-20") { positions(filter: { actors: ["nobody"] }) { totalCount } } }',
    );
    expect(ofIssue.argument).toBe("filter.actors");
    expect((await errorOf('{ timeline(actors: ["nobody"]) { start } }')).argument).toBe("actors");
  });

  it("is told of areas, data sets and sides too, in lists and networks alike", async () => {
    for (const query of [
      '{ issues(filter: { areas: ["nowhere"] }) { totalCount } }',
      '{ meetingNetwork(filter: { areas: ["nowhere"] }) { pairCount } }',
    ]) {
      expect(await errorOf(query)).toEqual({
        code: "BAD_USER_INPUT",
        argument: "filter.areas",
        message:
          '`filter.areas` names "nowhere", in which there is no issue; the query `areas` lists those that there are.',
      });
    }
    expect(await errorOf('{ sources(filter: { datasets: ["none"] }) { totalCount } }')).toEqual({
      code: "BAD_USER_INPUT",
      argument: "filter.datasets",
      message:
        '`filter.datasets` names "none", which is not loaded; the query `datasets` lists those that are.',
    });
    expect(await errorOf('{ actors(filter: { sides: ["them"] }) { totalCount } }')).toEqual({
      code: "BAD_USER_INPUT",
      argument: "filter.sides",
      message:
        '`filter.sides` names "them", which is no side of the data sets loaded; `sides` of the query `datasets` lists those that there are.',
    });
  });

  it("is checked for countries, of actors and of meetings separately, in upper or lower case", async () => {
    const { argument, message } = await errorOf(
      '{ meetings(filter: { countries: ["UA", "us"] }) { totalCount } }',
    );
    expect([argument, message.slice(0, 95)]).toEqual([
      "filter.countries",
      '`filter.countries` names "us", a country of no meeting of the data sets loaded; give ISO 3166-1',
    ]);
    const ofActors = await errorOf('{ actors(filter: { countries: ["ZZ"] }) { totalCount } }');
    expect(ofActors.message).toContain("a country of no actor of the data sets loaded");
  });

  it("is left out by `ids`, by a neighbourhood and by a path", async () => {
    const query = `{
      meetings(filter: { ids: ["nobody"] }) { totalCount nodes { id } }
      neighbourhood(ids: ["nobody"]) { nodes { id } ties { id } leftOut { count } }
      paths(from: "nobody", to: "witkoff") { length }
    }`;
    expect((await ask(app, query)).data).toEqual({
      meetings: { totalCount: 0, nodes: [] },
      neighbourhood: { nodes: [], ties: [], leftOut: [] },
      paths: [],
    });
  });
});

describe("a text without words", () => {
  it("finds nothing, in a search and in every filter; blank text does not narrow", async () => {
    const lists = ["actors", "meetings", "issues", "positions", "sources", "documents"];
    const asked = (text: string) =>
      `{ ${lists.map((list) => `${list}(filter: { text: "${text}" }) { totalCount }`).join(" ")} search(text: "${text}") { title } }`;
    const none = Object.fromEntries(lists.map((list) => [list, { totalCount: 0 }]));
    expect((await ask(app, asked("???"))).data).toEqual({ ...none, search: [] });
    expect((await ask(app, asked(" "))).data).toMatchObject({ meetings: { totalCount: 110 } });
  });
});

describe("a bad argument", () => {
  it.each([
    ["first", 0],
    ["first", 101],
    ["first", -3],
    ["last", 0],
    ["last", 1000],
  ])("%s: %i is refused with what it may be", async (argument, value) => {
    const message = `\`${argument}\` is ${value}; give a number from 1 to 100.`;
    const expected = { code: "BAD_USER_INPUT", argument, message };
    expect(await errorOf(`{ actors(${argument}: ${value}) { totalCount } }`)).toEqual(expected);
    const variable = `query Q($n: Int) { actors(${argument}: $n) { totalCount } }`;
    expect(await errorOf(variable, { n: value })).toEqual(expected);
  });

  it.each([
    [
      "{ actors(first: 5, last: 5) { totalCount } }",
      "last",
      "`first` and `last` are both given; give one of them.",
    ],
    [
      '{ search(text: "a", first: 0) { title } }',
      "first",
      "`first` is 0; give a number from 1 to 100.",
    ],
    [
      "{ meetingNetwork(first: 2001) { pairCount } }",
      "first",
      "`first` is 2001; give a number from 1 to 2000.",
    ],
    [
      "{ stanceMatrix(mostIssues: 0) { actorsLeftOut } }",
      "mostIssues",
      "`mostIssues` is 0; give a number from 1 to 200.",
    ],
    [
      '{ paths(from: "a", to: "b", maxLength: 7) { length } }',
      "maxLength",
      "`maxLength` is 7; give a number from 1 to 6.",
    ],
    [
      '{ actor(id: "witkoff") { met(first: 500) { weight } } }',
      "first",
      "`first` is 500; give a number from 1 to 100.",
    ],
    [
      '{ meetings(filter: { period: { from: "2025-12", to: "2025-11" } }) { totalCount } }',
      "filter.period",
      "`filter.period` begins on 2025-12-01, after its end on 2025-11-30; give the earlier day as `from`.",
    ],
    [
      '{ timeline(period: { from: "2026", to: "2025" }) { start } }',
      "period",
      "`period` begins on 2026-01-01, after its end on 2025-12-31; give the earlier day as `from`.",
    ],
    [
      "{ actors(filter: { stances: [SUPPORTS] }) { totalCount } }",
      "filter.stances",
      "`filter.stances` needs `filter.issue`: say on which issue.",
    ],
    [
      `{ search(text: "${"a".repeat(201)}") { title } }`,
      "text",
      "`text` has 201 characters; give at most 200.",
    ],
  ])("in %s is refused with what to do", async (query, argument, message) => {
    expect(await errorOf(query)).toEqual({ code: "BAD_USER_INPUT", argument, message });
  });

  it("is a list of ids that is too long", async () => {
    const ids = Array.from({ length: 501 }, (_, n) => `id-${n}`);
    const tooMany = (argument: string) => ({
      code: "BAD_USER_INPUT",
      argument,
      message: `\`${argument}\` holds 501 values; give at most 500, in several queries if need be.`,
    });
    const query = (field: string) => `query Q($ids: [ID!]!) { ${field} }`;
    expect(await errorOf(query("nodes(ids: $ids) { id }"), { ids })).toEqual(tooMany("ids"));
    expect(await errorOf(query("neighbourhood(ids: $ids) { nodes { id } }"), { ids })).toEqual(
      tooMany("ids"),
    );
    expect(await errorOf(query("actors(filter: { ids: $ids }) { totalCount }"), { ids })).toEqual(
      tooMany("filter.ids"),
    );
  });

  it("is a cursor of another list, of another order, or none at all", async () => {
    const cursorOf = async (list: string) => {
      const { data } = await ask(app, `{ list: ${list} { pageInfo { endCursor } } }`);
      return (data as { list: { pageInfo: { endCursor: string } } }).list.pageInfo.endCursor;
    };
    const cursors = [
      "nonsense",
      "",
      await cursorOf("meetings(first: 2)"),
      await cursorOf("actors(first: 2, sort: { by: MEETINGS })"),
    ];
    for (const after of cursors) {
      const query = "query Q($after: String) { actors(first: 2, after: $after) { nodes { id } } }";
      expect(await errorOf(query, { after })).toEqual({
        code: "BAD_CURSOR",
        argument: "after",
        message:
          "`after` is not a cursor of this list in this order; take one from `pageInfo` or `edges` of the same list with the same `sort`.",
      });
    }
  });

  it.each([
    ['"2025-13"', '"2025-13" is no date'],
    ['"2025-02-30"', '"2025-02-30" is no date'],
    ['"2025-02-29"', '"2025-02-29" is no day of the calendar, expected 2025-02-01 to 2025-02-28'],
    ['"yesterday"', '"yesterday" is no date'],
    ["20251219", "A date is a text in EDTF"],
  ])(
    "%s as a date is refused, with its place in the query or in the variables",
    async (date, words) => {
      const literal = await ask(
        app,
        `{ meetings(filter: { period: { from: ${date} } }) { totalCount } }`,
      );
      expect([literal.status, codes(literal)]).toEqual([
        400,
        [{ code: "BAD_USER_INPUT", argument: "filter.period.from" }],
      ]);
      expect(literal.errors?.[0]?.message).toContain(words);
      const query = "query Q($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }";
      const variable = await ask(app, query, {
        filter: { period: { from: JSON.parse(date) as unknown } },
      });
      expect([variable.status, codes(variable)]).toEqual([
        400,
        [{ code: "BAD_USER_INPUT", argument: "$filter.period.from" }],
      ]);
      expect(variable.errors?.[0]?.message).toContain(words);
    },
  );

  it("is a value that an enumeration does not have", async () => {
    const literal = await ask(
      app,
      "{ actors(filter: { kinds: [PERSON, WIZARD] }) { totalCount } }",
    );
    expect([literal.status, codes(literal)]).toEqual([
      400,
      [{ code: "GRAPHQL_VALIDATION_FAILED", argument: "filter.kinds[1]" }],
    ]);
    const query = 'query Q($kinds: [NodeKind!]) { search(text: "a", kinds: $kinds) { title } }';
    const variable = await ask(app, query, { kinds: ["ACTOR", "WIZARD"] });
    expect([variable.status, codes(variable)]).toEqual([
      400,
      [{ code: "BAD_USER_INPUT", argument: "$kinds[1]" }],
    ]);
    expect(variable.errors?.[0]?.message).toContain(
      'Value "WIZARD" does not exist in "NodeKind" enum.',
    );
  });

  it("leaves other fields of the query, under any alias", async () => {
    const answer = await ask(
      app,
      `{
        bad: meetings(first: 0) { totalCount }
        good: meetings(first: 1) { totalCount }
        unknown: meetingNetwork(filter: { among: ["nobody"] }) { pairCount }
        areas { name }
      }`,
    );
    const { bad, good, unknown, areas } = answer.data ?? {};
    expect([bad, unknown]).toEqual([null, null]);
    expect(good).toEqual({ totalCount: 110 });
    expect(areas).not.toHaveLength(0);
    expect(answer.errors?.map(({ path }) => path)).toEqual([["bad"], ["unknown"]]);
  });

  it("affects its own field only, and has a path", async () => {
    const answer = await ask(
      app,
      '{ node(id: "witkoff") { id } actor(id: "witkoff") { bad: meetings(first: 0) { totalCount } } }',
    );
    expect(answer.data).toEqual({ node: { id: "witkoff" }, actor: null });
    expect(answer.errors?.[0]?.path).toEqual(["actor", "bad"]);
  });
});

describe("a graph that fails", () => {
  const asking = async (failing: Error): Promise<Answer> => {
    failure = failing;
    log.lines.length = 0;
    try {
      return await ask(app, '{ actor(id: "witkoff") { name } }');
    } finally {
      failure = undefined;
    }
  };

  it("by being away is told as such, without its address, and recovers by itself", async () => {
    const answer = await asking(new GraphUnreachableError("bolt://10.0.0.7:7687", "refused"));
    expect(answer).toMatchObject({ status: 200, data: { actor: null } });
    expect(codes(answer)).toEqual([{ code: "SERVICE_UNAVAILABLE" }]);
    expect(JSON.stringify(answer)).not.toContain("10.0.0.7");
    expect((await ask(app, '{ actor(id: "witkoff") { id } }')).data).toEqual({
      actor: { id: "witkoff" },
    });
  });

  it("by being slow is told as such", async () => {
    expect(codes(await asking(new GraphTimeoutError("actors by id", 30_000)))).toEqual([
      { code: "TIMEOUT" },
    ]);
  });

  it("unexpectedly is masked, and logged under the id in the answer", async () => {
    const answer = await asking(new TypeError("secret of the house"));
    expect(codes(answer)).toEqual([{ code: "INTERNAL_SERVER_ERROR" }]);
    expect(JSON.stringify(answer)).not.toContain("secret of the house");
    const request = answer.errors?.[0]?.extensions.requestId;
    expect(request).toMatch(/^[0-9a-f-]{36}$/);
    expect(log.lines).toEqual([
      {
        level: "error",
        facts: { request, path: ["actor"], err: new TypeError("secret of the house") },
        words: "unforeseen",
      },
    ]);
  });
});
