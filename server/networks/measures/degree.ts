import { type Measure } from "../structure/measure.ts";

export const degree: Measure = {
  id: "DEGREE",
  description: "Number of ties.",
  values: ({ adjacency: { nodes, offsets } }) =>
    Float64Array.from(nodes, (_, n) => offsets[n + 1]! - offsets[n]!),
};
