/**
 * Arguments that name something unknown, by id or by a word of the data set, must give an error: an empty
 * list would look like that of an actor who met nobody. The arguments are taken from the schema, so that new
 * ones are tested too, unless they are listed below with the reason.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../../server/api/create-schema.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../../server/http/app.ts";
import { keptLog } from "../../http/kept-log.ts";
import { ask } from "../ask.ts";
import { openUkraine } from "../open-ukraine.ts";
import { type TextArgument, textArguments } from "./text-arguments.ts";

/** Arguments that may name something unknown, by last name or in full, and why. */
const mayBeUnknown: Readonly<Record<string, string>> = {
  id: "what has this id, or null",
  ids: "what has these ids: those that nothing has are left out, as `nodes` gives null for them",
  after: "a cursor: BAD_CURSOR",
  before: "a cursor: BAD_CURSOR",
  text: "what to search for",
  url: "what to search for",
  publisher: "what to search for",
  "Query.paths(from)": "between what is not there, there is no way",
  "Query.paths(to)": "between what is not there, there is no way",
  "Query.stanceMatrix(filter.with)": "refused whatever it names",
  "Query.stanceChanges(positions.with)": "refused whatever it names",
  "Query.stanceContradictions(filter.with)": "refused whatever it names",
};

const unknown = "nobody";
const leaves = textArguments(createSchema(), unknown, ["ID", "String"]);
const isExcepted = ({ name, argument }: TextArgument) =>
  name in mayBeUnknown || argument.split(".").at(-1)! in mayBeUnknown;
const told = leaves.filter((leaf) => !isExcepted(leaf));

let engine: GraphEngine;
let app: App;
beforeAll(async () => {
  engine = await openUkraine();
  // High limits, because all of it is asked within one minute.
  app = createApp(engine, {
    log: keptLog(),
    clientFolder: "none",
    limits: { budget: 1_000_000_000 },
  });
});
afterAll(async () => {
  await app.close();
  await engine.close();
});

describe("unknown words", () => {
  it("are looked for in every argument that names something", () => {
    expect(told.length).toBeGreaterThan(100);
    const used = new Set(
      leaves.flatMap(({ name, argument }) => [name, argument.split(".").at(-1)]),
    );
    expect(Object.keys(mayBeUnknown).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each(told)("are reported by $name", async ({ query, argument }) => {
    const { errors = [] } = await ask(app, query);
    expect(errors.map(({ extensions: { code, argument: at } }) => ({ code, at }))).toEqual([
      { code: "BAD_USER_INPUT", at: argument },
    ]);
    expect(errors[0]?.message).toContain(`\`${argument}\` names "${unknown}", `);
  });
});
