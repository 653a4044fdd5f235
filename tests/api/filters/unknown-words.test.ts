/**
 * Arguments that name something unknown, by id or by a word of the data set, must give an error: an empty
 * list would look like that of an actor who met nobody. The arguments are taken from the schema, so that new
 * ones are tested too, unless they are listed below with the reason.
 */
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  print,
  astFromValue,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../../server/api/create-schema.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { type App, createApp } from "../../../server/http/app.ts";
import { keptLog } from "../../http/kept-log.ts";
import { ask } from "../ask.ts";
import { openUkraine } from "../open-ukraine.ts";

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
};

/** Queries that reach the fields of a type. */
const ways: Readonly<Record<string, (field: string) => string>> = {
  Query: (field) => `{ ${field} }`,
  Actor: (field) => `{ actor(id: "witkoff") { ${field} } }`,
  Issue: (field) => `{ issue(id: "plan-20") { ${field} } }`,
};

interface Leaf {
  /** For example `Query.meetings(filter.participants)`. */
  readonly name: string;
  readonly argument: string;
  readonly type: string;
  readonly query: string;
}

const schema = createSchema();
const unknown = "nobody";

/** All places for a text in an argument, each with a value of the argument that has a text there. */
function textsIn(input: GraphQLArgument | GraphQLInputField): { path: string[]; value: unknown }[] {
  const type = getNamedType(input.type);
  const nullable = isNonNullType(input.type) ? input.type.ofType : input.type;
  const listed = (value: unknown) => (isListType(nullable) ? [value] : value);
  if (type.name === "ID" || type.name === "String")
    return [{ path: [input.name], value: listed(unknown) }];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    textsIn(field).map(({ path, value }) => ({
      path: [input.name, ...path],
      value: listed({ [field.name]: value }),
    })),
  );
}

const leaves = Object.values(schema.getTypeMap()).flatMap((type): Leaf[] => {
  if (!isObjectType(type) || type.name.startsWith("__")) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((arg) =>
      textsIn(arg).map(({ path, value }) => {
        const given = [
          ...field.args
            .filter((other) => other !== arg && isRequiredArgument(other))
            .map((other) => `${other.name}: "witkoff"`),
          `${arg.name}: ${print(astFromValue(value, arg.type)!)}`,
        ];
        const selection = isObjectType(getNamedType(field.type)) ? "{ __typename }" : "";
        return {
          name: `${type.name}.${field.name}(${path.join(".")})`,
          argument: path.join("."),
          type: type.name,
          query: `${field.name}(${given.join(", ")}) ${selection}`,
        };
      }),
    ),
  );
});
const isExcepted = ({ name, argument }: Leaf) =>
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

  it.each(told)("are reported by $name", async ({ type, query, argument }) => {
    const way = ways[type];
    expect(way, `say in \`ways\` how to come to ${type}`).toBeDefined();
    const { errors = [] } = await ask(app, way!(query));
    expect(errors.map(({ extensions: { code, argument: at } }) => ({ code, at }))).toEqual([
      { code: "BAD_USER_INPUT", at: argument },
    ]);
    expect(errors[0]?.message).toContain(`\`${argument}\` names "${unknown}", `);
  });
});
