import { join } from "node:path";
import {
  defaultFieldResolver,
  execute,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Analysis, createAnalysis } from "../../server/analysis/analysis.ts";
import { createContext } from "../../server/api/context.ts";
import { createSchema } from "../../server/api/create-schema.ts";
import { measures } from "../../server/networks/__generated__/measures.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { openUkraine } from "./open-ukraine.ts";

/** Every field of the root, with arguments with which it returns something. */
const roots: [field: string, args: string, depth?: number][] = [
  ["actor", '(id: "witkoff")'],
  ["actors", "(first: 100)"],
  ["actors", '(filter: { datasets: ["every-field"] })'],
  ["areas", ""],
  ["attendances", "(first: 100)"],
  ["dataset", '(id: "ukraine-talks")'],
  ["datasets", ""],
  ["document", '(id: "doc-20-point")'],
  ["documents", "(first: 100)"],
  ["issue", '(id: "plan-20")'],
  ["issues", "(first: 100)"],
  ["meeting", '(id: "m-2025-12-19-miami-round")'],
  ["agreementOfMeetings", "(level: STATE, first: 5)"],
  ["gaps", '(level: STATE, first: 1, notSince: "2026-06")', 5],
  ["limits", ""],
  ["meetingCounts", ""],
  ["meetingNetwork", "(first: 50)"],
  ["meetingNetwork", '(filter: { meetings: ["m-2025-12-19-miami-round"] }, first: 1)', 5],
  // A period that does not begin or end with a calendar quarter.
  ["meetingNetwork", '(filter: { period: { from: "2025-02-12", to: "2026-03-30" } }, first: 5)'],
  ["memberships", '(filter: { at: "2025-06" }, first: 100)'],
  ["meetings", "(first: 100)"],
  ["meetings", '(filter: { datasets: ["every-field"] })'],
  [
    "neighbourhood",
    '(ids: ["m-2025-12-21-miami-eu", "witkoff", "umerov", "plan-20"], kinds: [ACTOR, MEETING, ISSUE, POSITION, SOURCE, DOCUMENT])',
  ],
  ["node", '(id: "umerov")'],
  ["nodes", '(ids: ["m-2025-12-21-miami-eu/umerov", "nothing", "plan-20"])'],
  ["paths", '(from: "witkoff", to: "putin")'],
  ["position", '(id: "pos-001")'],
  ["positionCounts", ""],
  ["positions", "(first: 100)"],
  ["positions", '(filter: { datasets: ["every-field"] })'],
  ["rateLimit", ""],
  ["search", '(text: "miami")'],
  ["source", '(id: "axadle-2025-12")'],
  ["sources", "(first: 100)"],
  ["sources", '(filter: { datasets: ["every-field"] })'],
  ["stanceChanges", "(first: 5)"],
  ["stanceContradictions", "(first: 5)"],
  ["stanceMatrix", "(mostActors: 200, mostIssues: 200)"],
  ["stanceMatrix", "(aggregation: COMBINE)"],
  ["stanceNetwork", "(first: 20)"],
  ["stanceNetwork", '(filter: { period: { from: "2025-02-12", to: "2026-03-30" } }, first: 5)'],
  ["stanceNetwork", `(filter: { actors: ["macron", "starmer", "putin", "zakharova"] })`],
  ["stanceNetwork", "(over: ISSUES, first: 20)"],
  ["timeline", "(bin: MONTH)"],
];

let engine: GraphEngine;
let analysis: Analysis;
let schema: GraphQLSchema;
const filled = new Set<string>();

beforeAll(async () => {
  // The second data set has what the talks on Ukraine lack.
  engine = await openUkraine(join(import.meta.dirname, "every-field"));
  analysis = createAnalysis(engine, () => {});
  schema = watched(createSchema());
});
afterAll(async () => {
  await analysis.close();
  await engine.close();
});

describe("every field of the API", () => {
  it("is named here, with arguments, when it is a field of the root", () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(new Set(roots.map(([field]) => field))).toEqual(new Set(fields));
  });

  it.each(roots)("answers beneath %s%s", async (name, args, depth = 4) => {
    const field = schema.getQueryType()?.getFields()[name];
    const document = parse(
      `{ ${name}${args} ${field ? selection(schema, getNamedType(field.type), depth) : ""} }`,
    );
    expect(validate(schema, document)).toEqual([]);
    const { errors, data } = await execute({
      schema,
      document,
      contextValue: createContext(engine, analysis, new AbortController().signal),
    });
    expect(errors?.map(({ message, path }) => ({ message, path }))).toBeUndefined();
    expect(data?.[name]).not.toBeNull();
  });

  it("gives a value somewhere", () => {
    const all = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
      .flatMap((type) => Object.keys(fieldsOf(type)).map((name) => `${type.name}.${name}`));
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((field) => !filled.has(field))).toEqual([]);
  });
});

/** The schema, with every field recording that it returned something. */
function watched(plain: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(plain.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = async (...args) => {
        const value: unknown = await resolve(...args);
        const nothing =
          value === null || value === undefined || (Array.isArray(value) && value.length === 0);
        if (!nothing) filled.add(`${type.name}.${field.name}`);
        return value;
      };
    }
  }
  return plain;
}

const allMeasures = measures.map(({ id }) => id).join(", ");

/** Arguments that fields below the root require. */
const argumentsOf: Readonly<Record<string, string>> = {
  "MeetingNetwork.measures": `(which: [${allMeasures}], first: 5, pivots: 20)`,
  "StanceNetwork.measures": `(which: [${allMeasures}], first: 5, pivots: 20)`,
  "StanceNetwork.polarizationOverTime": "(length: 1, unit: QUARTER)",
  "TwoModeNetwork.measures": "(which: [DEGREE, CLOSENESS], first: 5, pivots: 20)",
  "MeetingNetwork.windows": "(length: 1, unit: QUARTER, first: 2)",
  "StanceNetwork.windows": "(length: 1, unit: QUARTER, first: 2)",
};

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

function fieldsOf(type: GraphQLNamedType): Fields {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

/** All fields of a type, and of the types they lead to, down to a depth; below it only names. */
function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return "";
  if (depth === 0) return "{ __typename }";
  if (isAbstractType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${selection(schema, each, depth)}`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  // Aliased with its type, because fields with one name may have different types in the types of an
  // interface.
  const fields = Object.values(fieldsOf(type)).map(
    (field) =>
      `${type.name}_${field.name}: ${field.name}${argumentsOf[`${type.name}.${field.name}`] ?? ""} ${selection(schema, getNamedType(field.type), depth - 1)}`,
  );
  return `{ ${fields.join(" ")} }`;
}
