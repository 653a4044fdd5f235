import { type Measure } from "../structure/measure.ts";

export const weightedDegree: Measure = {
  id: "WEIGHTED_DEGREE",
  description: "Sum of the weights of the ties, with signs.",
  values: ({ adjacency: { nodes, offsets, weight } }) =>
    Float64Array.from(nodes, (_, n) =>
      weight.subarray(offsets[n], offsets[n + 1]).reduce((sum, each) => sum + each, 0),
    ),
};
