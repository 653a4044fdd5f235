import {
  buildASTSchema,
  findBreakingChanges,
  GraphQLSchema,
  parse,
  printSchema,
  visit,
} from "graphql";

/** What a client of `before` may miss in `after`, except for what `before` had deprecated. */
export function breakingChanges(before: GraphQLSchema, after: GraphQLSchema): string[] {
  return findBreakingChanges(withoutDeprecated(before), after).map(
    ({ description }) => description,
  );
}

function withoutDeprecated(schema: GraphQLSchema): GraphQLSchema {
  const drop = (node: {
    readonly directives?: readonly { readonly name: { readonly value: string } }[];
  }) => (node.directives?.some(({ name }) => name.value === "deprecated") ? null : undefined);
  const document = visit(parse(printSchema(schema)), {
    FieldDefinition: drop,
    InputValueDefinition: drop,
    EnumValueDefinition: drop,
  });
  // Only what can be reached from the root counts.
  return new GraphQLSchema({ query: buildASTSchema(document).getQueryType() ?? null });
}
