import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  print,
} from "graphql";

/** A place for a text in the arguments of the API, and a query that has a text there. */
export interface TextArgument {
  /** For example `Query.meetings(filter.participants)`. */
  readonly name: string;
  readonly argument: string;
  readonly query: string;
}

/** Queries that reach the fields of a type, over the talks on Ukraine. */
const ways: Readonly<Record<string, (field: string) => string>> = {
  Query: (field) => `{ ${field} }`,
  Actor: (field) => `{ actor(id: "witkoff") { ${field} } }`,
  Dataset: (field) => `{ dataset(id: "ukraine-talks") { ${field} } }`,
  Document: (field) => `{ document(id: "doc-20-point") { ${field} } }`,
  Issue: (field) => `{ issue(id: "plan-20") { ${field} } }`,
  Meeting: (field) => `{ meeting(id: "m-2025-12-19-miami-round") { ${field} } }`,
  Source: (field) => `{ source(id: "axadle-2025-12") { ${field} } }`,
  MeetingPair: (field) => `{ meetingNetwork(first: 1) { pairs { ${field} } } }`,
  StancePair: (field) => `{ stanceNetwork(first: 1) { pairs { ${field} } } }`,
  StanceCell: (field) => `{ stanceMatrix(mostActors: 2) { cells { ${field} } } }`,
  MeetingAgreement: (field) => `{ agreementOfMeetings(first: 1) { meetings { ${field} } } }`,
  Gap: (field) => `{ gaps(level: STATE, first: 1) { gaps { ${field} } } }`,
};

/**
 * All places for a value of these scalars in the arguments of the API, including filters, each with a query
 * that has `text` there. The places are taken from the schema, so that new arguments are included.
 */
export function textArguments(
  schema: GraphQLSchema,
  text: string,
  scalars: readonly string[],
): TextArgument[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith("__")) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((arg) =>
        placesIn(arg, text, scalars).map(({ path, value }) => {
          const way = ways[type.name];
          if (!way) throw new Error(`add a query to \`ways\` that reaches ${type.name}`);
          const given = [
            ...field.args
              .filter((other) => other !== arg && isRequiredArgument(other))
              .map((other) => `${other.name}: "witkoff"`),
            `${arg.name}: ${print(astFromValue(value, arg.type)!)}`,
          ];
          const selection = isCompositeType(getNamedType(field.type)) ? "{ __typename }" : "";
          return {
            name: `${type.name}.${field.name}(${path.join(".")})`,
            argument: path.join("."),
            query: way(`${field.name}(${given.join(", ")}) ${selection}`),
          };
        }),
      ),
    );
  });
}

function placesIn(
  input: GraphQLArgument | GraphQLInputField,
  text: string,
  scalars: readonly string[],
): { path: string[]; value: unknown }[] {
  const type = getNamedType(input.type);
  const nullable = isNonNullType(input.type) ? input.type.ofType : input.type;
  const listed = (value: unknown) => (isListType(nullable) ? [value] : value);
  if (scalars.includes(type.name)) return [{ path: [input.name], value: listed(text) }];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    placesIn(field, text, scalars).map(({ path, value }) => ({
      path: [input.name, ...path],
      value: listed({ [field.name]: value }),
    })),
  );
}
