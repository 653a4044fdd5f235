import { type KnownGraph } from "../store/oracle/known-graph.ts";
import { randomGraph } from "../store/random-graph.ts";
import { Random } from "../store/random.ts";

/** The data sets of the random graph. */
export const datasetsOfGraph = ["one", "two"];

/**
 * A random graph that is the same for the same seed in every process. An attendance is in the data sets of
 * its meeting, as if one data set described both.
 */
export function randomKnownGraph(seed: number): KnownGraph {
  const graph = randomGraph(new Random(seed), 12);
  // Data sets are drawn when first asked for, so this fixes the order.
  const { sources, actors, documents, issues, meetings, positions } = graph.records;
  for (const { id } of [sources, actors, documents, issues, meetings, positions].flat())
    graph.datasetsOf(id);
  return { ...graph, datasetsOf: (id) => graph.datasetsOf(id.split("/")[0] ?? id) };
}
