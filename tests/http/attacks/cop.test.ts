/**
 * The probes of graphql-cop (github.com/dolevf/graphql-cop), written as our own requests, in both profiles.
 */
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { profiles } from "../../../server/settings/access.ts";
import { openEmbeddedEngine } from "../../../server/graph/embedded/engine.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { createApp } from "../../../server/http/app.ts";
import { keptLog } from "../kept-log.ts";
import { type Served, serve } from "../serve.ts";

let engine: GraphEngine;
const served: Partial<Record<keyof typeof profiles, Served>> = {};

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  await engine.prepare();
  for (const profile of ["local", "public"] as const) {
    const options = { log: keptLog(), clientFolder: "none", access: profiles[profile] };
    served[profile] = await serve(createApp(engine, options));
  }
});
afterAll(async () => {
  for (const each of Object.values(served)) await each[Symbol.asyncDispose]();
  await engine.close();
});

interface Found {
  readonly status: number;
  readonly text: string;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: object }[];
  readonly extensions?: object;
}

type Send = (body: unknown, headers?: Record<string, string>) => Promise<Found>;
type Get = (address: string, accept?: string) => Promise<Found>;

async function read(answer: Response): Promise<Found> {
  const text = await answer.text();
  try {
    const content = JSON.parse(text) as Found | Found[];
    return { ...(Array.isArray(content) ? {} : content), status: answer.status, text };
  } catch {
    return { status: answer.status, text };
  }
}

const again = (times: number, part: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => part(n)).join(" ");

/** A probe, and in which profiles it may find something. */
interface Probe {
  readonly title: string;
  readonly find: (send: Send, get: Get) => Promise<boolean>;
  /** Deliberately open in the local profile. */
  readonly openLocally?: true;
}

const probes: readonly Probe[] = [
  {
    title: "alias overloading",
    find: async (send) =>
      (await send({ query: `query cop { ${again(101, (n) => `alias${n}:__typename`)} }` })).data !=
      null,
  },
  {
    title: "array-based batching",
    find: async (send) => {
      const { text } = await send(
        Array.from({ length: 10 }, () => ({ query: "query cop { __typename }" })),
      );
      return text.startsWith("[");
    },
  },
  {
    title: "directive overloading",
    find: async (send) => {
      const { errors = [] } = await send({ query: `query cop { __typename ${"@aa".repeat(10)} }` });
      return errors.length > 5;
    },
  },
  {
    title: "field duplication",
    find: async (send) =>
      (await send({ query: `query cop { ${"__typename ".repeat(500)} }` })).data != null,
  },
  {
    title: "circular fragments",
    find: async (send) => {
      const query =
        "query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }";
      const { status, data } = await send({ query });
      return status >= 500 || data != null;
    },
  },
  {
    title: "circular introspection",
    find: async (send) => {
      const deep = again(5, () => "fields { type {") + " name " + "}}".repeat(5);
      return (await send({ query: `query cop { __schema { types { ${deep} } } }` })).data != null;
    },
  },
  {
    title: "introspection",
    openLocally: true,
    find: async (send) => (await send({ query: getIntrospectionQuery() })).data != null,
  },
  {
    title: "field suggestions",
    openLocally: true,
    find: async (send) => {
      const { errors = [] } = await send({
        query: "query cop { actrs { name } __schema { directive } }",
      });
      return errors.some(({ message }) => message.includes("Did you mean"));
    },
  },
  {
    title: "GraphiQL",
    openLocally: true,
    find: async (_, get) => {
      const pages = ["/graphql", "/", "/graphiql", "/playground", "/console", "/graphql/console"];
      const found = await Promise.all(pages.map((page) => get(page, "text/html")));
      return found.some(({ text }) => /graphiql|graphql.playground/iu.test(text));
    },
  },
  {
    title: "queries by GET",
    openLocally: true,
    find: async (_, get) => (await get("/graphql?query=query+cop+%7B__typename%7D")).data != null,
  },
  {
    title: "mutations by GET",
    find: async (_, get) =>
      (await get("/graphql?query=mutation+cop+%7B__typename%7D")).data != null,
  },
  {
    title: "queries by a form (CSRF)",
    find: async (send) => {
      const type = { "content-type": "application/x-www-form-urlencoded" };
      return (await send("query=query+cop+%7B__typename%7D", type)).data != null;
    },
  },
  {
    title: "tracing in answers",
    find: async (send) => {
      const { extensions = {}, errors = [] } = await send({ query: "query cop { __typename }" });
      const told = [extensions, ...errors.map((error) => error.extensions ?? {})];
      return told.some((each) => "tracing" in each || "exception" in each);
    },
  },
  {
    title: "unhandled errors",
    find: async (send) => {
      const { text } = await send({ query: "qwerty cop { abc }" });
      return /exception|stack| at .*\.ts/i.test(text);
    },
  },
];

describe.each(["local", "public"] as const)("in the %s profile", (profile) => {
  const url = () => served[profile]?.url ?? "";
  const send: Send = async (body, headers = { "content-type": "application/json" }) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return read(await fetch(`${url()}/graphql`, { method: "POST", headers, body: text }));
  };
  const get: Get = async (path, accept = "application/json") =>
    read(await fetch(`${url()}${path}`, { headers: { accept } }));

  it.each(probes)(
    "$title: what may be found is found, and nothing else",
    async ({ find, openLocally }) => {
      expect(await find(send, get)).toBe(profile === "local" && openLocally === true);
    },
  );
});
