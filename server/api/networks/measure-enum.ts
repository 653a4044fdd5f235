import { GraphQLEnumType, printType } from "graphql";
import { measures } from "../../networks/__generated__/measures.ts";

/** The `enum Measure` of the contract, generated from the list of measures. */
export function measureEnum(): string {
  return printType(
    new GraphQLEnumType({
      name: "Measure",
      description: "A number for each node of a network.",
      values: Object.fromEntries(measures.map(({ id, description }) => [id, { description }])),
    }),
  );
}
