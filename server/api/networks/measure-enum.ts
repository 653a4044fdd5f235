import { GraphQLEnumType, printType } from "graphql";
import { listMeasures } from "../../networks/measures/measures.ts";

/** The `enum Measure` of the contract, generated from the registry of measures. */
export function measureEnum(): string {
  return printType(
    new GraphQLEnumType({
      name: "Measure",
      description: "A number for each node of a network.",
      values: Object.fromEntries(
        listMeasures().map(({ id, description }) => [id, { description }]),
      ),
    }),
  );
}
