import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import betweennessOf from "graphology-metrics/centrality/betweenness.js";
import closenessOf from "graphology-metrics/centrality/closeness.js";
import { describe, expect, it } from "vitest";
import { measureNodes } from "../../server/networks/combined/measure-nodes.ts";
import { createSeededRandom } from "../../server/networks/structure/seeded-random.ts";
import { type WeightedPairs } from "../../server/networks/columns/strongest-pairs.ts";

type Tie = readonly [a: number, b: number];

function toPairs(ties: readonly Tie[]): WeightedPairs {
  return {
    a: Int32Array.from(ties, ([a]) => a),
    b: Int32Array.from(ties, ([, b]) => b),
    weight: new Float64Array(ties.length).fill(1),
  };
}

const which = ["BETWEENNESS", "CLOSENESS"];

function measure(ties: readonly Tie[], nodes: readonly number[], pivots: number | null = null) {
  const { values, estimates } = measureNodes(toPairs(ties), which, { ties: "ALL", nodes, pivots });
  const [betweenness, closeness] = which.map((id) => Array.from(values.get(id)!));
  return { betweenness: betweenness!, closeness: closeness!, estimates };
}

/** Seeded random ties between nodes; some nodes have none, and there are several components. */
function randomTies(nodes: number, ties: number, seed: number): Tie[] {
  const random = createSeededRandom(seed);
  const pick = () => Math.floor(random() * nodes);
  const found = new Map<string, Tie>();
  for (let n = 0; n < ties; n += 1) {
    const [one, other] = [pick(), pick()];
    if (one < other) found.set(`${one}|${other}`, [one, other]);
  }
  return [...found.values()];
}

describe("betweenness and closeness over typed arrays", () => {
  it("are those that graphology computes, on any graph", () => {
    const graphs = fc.record({
      nodes: fc.integer({ min: 3, max: 40 }),
      density: fc.double({ min: 0, max: 3, noNaN: true }),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(graphs, ({ nodes, density, seed }) => {
        const ties = randomTies(nodes, Math.round(nodes * density), seed);
        const graph = new UndirectedGraph();
        for (let node = 0; node < nodes; node += 1) graph.addNode(node);
        for (const [one, other] of ties) graph.addEdge(one, other);
        const all = Array.from({ length: nodes }, (_, n) => n);
        const { betweenness, closeness, estimates } = measure(ties, all);
        const expected = {
          betweenness: betweennessOf(graph, { getEdgeWeight: null, normalized: true }),
          closeness: closenessOf(graph, { wassermanFaust: true }),
        };
        expect(estimates).toEqual([]);
        for (const node of all) {
          expect(betweenness[node]).toBeCloseTo(expected.betweenness[node]!, 10);
          expect(closeness[node]).toBeCloseTo(expected.closeness[node]!, 10);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("from a sample are within the error that is told, which shrinks as the sample grows", () => {
    const ties = randomTies(300, 700, 5);
    const all = Array.from({ length: 300 }, (_, n) => n);
    const exact = measure(ties, all);
    const errors = [20, 100, 250].map((pivots) => {
      const sampled = measure(ties, all, pivots);
      const [between, close] = sampled.estimates;
      expect([between?.measure, between?.pivots]).toEqual(["BETWEENNESS", pivots]);
      for (const node of all) {
        const off = (of: "betweenness" | "closeness") =>
          Math.abs(sampled[of][node]! - exact[of][node]!);
        expect(off("betweenness")).toBeLessThanOrEqual(between!.error);
        expect(off("closeness")).toBeLessThanOrEqual(close!.error);
      }
      return between!.error;
    });
    expect(errors).toEqual(errors.toSorted((a, b) => b - a));
    expect(errors[2]).toBeLessThan(0.07);
    expect(measure(ties, all, 300).estimates).toEqual([]);
  });
});
