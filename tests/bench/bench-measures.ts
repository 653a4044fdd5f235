import { measureNodes } from "../../server/networks/combined/measure-nodes.ts";
import { createSeededRandom } from "../../server/networks/structure/seeded-random.ts";

/** The size of a real network: who met whom at 110,000 meetings of one parliament. */
const [nodes, ties] = [18_729, 59_625];

/** Times betweenness and closeness of a random network in which a few nodes have most ties. */
export async function benchMeasures(): Promise<void> {
  const random = createSeededRandom(1);
  const pick = () => Math.floor(nodes * random() ** 2);
  const seen = new Set<number>();
  const [a, b]: [number[], number[]] = [[], []];
  while (a.length < ties) {
    const [one, other] = [pick(), Math.floor(nodes * random())];
    const key = Math.min(one, other) * nodes + Math.max(one, other);
    if (one === other || seen.has(key)) continue;
    seen.add(key);
    a.push(Math.min(one, other));
    b.push(Math.max(one, other));
  }
  const pairs = {
    a: Int32Array.from(a),
    b: Int32Array.from(b),
    weight: new Float64Array(ties).fill(1),
  };
  for (const which of [["DEGREE"], ["CLOSENESS"], ["BETWEENNESS"], ["BETWEENNESS", "CLOSENESS"]]) {
    const [begin, cpu] = [performance.now(), process.cpuUsage()];
    const { estimates } = measureNodes(pairs, which, { ties: "ALL" });
    const { user, system } = process.cpuUsage(cpu);
    const seconds = ((performance.now() - begin) / 1000).toFixed(2);
    const ofCpu = ((user + system) / 1e6).toFixed(2);
    const how = estimates.length === 0 ? "exact" : `${estimates[0]!.pivots} pivots`;
    console.log(
      `${which.join(" and ")}, ${nodes} nodes, ${ties} ties: ${seconds} s (CPU ${ofCpu} s), ${how}`,
    );
  }
}
