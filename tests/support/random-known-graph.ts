import { type KnownGraph } from "../store/oracle/known-graph.ts";
import { randomGraph } from "../store/random-graph.ts";
import { Random } from "../store/random.ts";

/** The data sets of such a graph. */
export const datasetsOfGraph = ["one", "two"];

/**
 * A graph made at random, the same for the same seed, in every process. An attendance is in the data sets of its
 * meeting, as where one data set tells of both.
 */
export function randomKnownGraph(seed: number): KnownGraph {
  const graph = randomGraph(new Random(seed), 12);
  // Drawn when it is asked for first: here, in one order.
  const { sources, actors, documents, issues, meetings, positions } = graph.records;
  for (const { id } of [sources, actors, documents, issues, meetings, positions].flat())
    graph.datasetsOf(id);
  return { ...graph, datasetsOf: (id) => graph.datasetsOf(id.split("/")[0] ?? id) };
}
