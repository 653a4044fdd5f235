import { readFileSync } from "node:fs";
import { generate } from "@graphql-codegen/cli";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import codegen from "../../../codegen.ts";
import { createSchema } from "../../../server/api/create-schema.ts";
import { listsOfMeasures, type WrittenFile } from "../../house/lists-of-measures.ts";
import { breakingChanges } from "./breaking-changes.ts";

const schema = createSchema();
const released = readFileSync("tests/api/contract/released-schema.graphql", "utf8");

describe("the contract", () => {
  it("describes every type, field, argument and value", () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && type.name !== "Query",
    );
    const query = schema.getQueryType();
    expect(types.length).toBeGreaterThan(50);
    expect(types.flatMap(undescribed)).toEqual([]);
    expect(query && partsOf(query).filter(({ description }) => !description)).toEqual([]);
  });

  it("keeps its promises: nothing in use by clients of the released schema is gone", () => {
    expect(breakingChanges(buildSchema(released), schema)).toEqual([]);
  });

  it("has no field of the root that takes others along when it fails", () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });

  it("says of every scalar of its own where it is specified", () => {
    const own = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLScalarType => isScalarType(type) && !isSpecifiedScalarType(type),
    );
    expect(own.map(({ name }) => name)).toEqual(["Edtf", "Day", "Instant"]);
    expect(own.filter(({ specifiedByURL }) => !specifiedByURL)).toEqual([]);
  });

  it("has generated code that is in step with it", async () => {
    const files: WrittenFile[] = [
      ...(await generate({ ...codegen, silent: true }, false)),
      ...(await listsOfMeasures(process.cwd())),
    ];
    expect(files.map(({ filename }) => filename)).toContain(
      "server/api/__generated__/resolvers.ts",
    );
    const stale = files.filter(
      ({ filename, content }) => content !== readFileSync(filename, "utf8"),
    );
    expect(
      stale.map(({ filename }) => filename),
      "run `npm run codegen`",
    ).toEqual([]);
  });
});

describe("the check for breaking changes", () => {
  const before = buildSchema(`
    type Query { people: [Person!]! old: Old @deprecated(reason: "Use people.") }
    type Person { name: String age: Int @deprecated(reason: "Never coded.") }
    type Old { name: String }
  `);

  it("finds a field that was taken away without notice", () => {
    const after = buildSchema("type Query { people: [Person!]! } type Person { age: Int }");
    expect(breakingChanges(before, after)).toEqual(["Person.name was removed."]);
  });

  it("lets go what was deprecated, and types that only deprecated fields led to", () => {
    const after = buildSchema("type Query { people: [Person!]! } type Person { name: String }");
    expect(breakingChanges(before, after)).toEqual([]);
  });
});

interface Part {
  readonly place: string;
  readonly description: string | null | undefined;
}

function undescribed(type: GraphQLNamedType): string[] {
  const parts = [{ place: type.name, description: type.description }, ...partsOf(type)];
  return parts.filter(({ description }) => !description?.trim()).map(({ place }) => place);
}

function partsOf(type: GraphQLNamedType): Part[] {
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name, description }) => ({ place: `${type.name}.${name}`, description }));
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const place = `${type.name}.${field.name}`;
    const args: readonly GraphQLArgument[] = "args" in field ? field.args : [];
    return [
      { place, description: field.description },
      ...args.map(({ name, description }) => ({ place: `${place}(${name}:)`, description })),
    ];
  });
}
