import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphEngine, type Parameters } from "../../server/graph/graph-engine.ts";
import { neighbourhood } from "../../server/store/explore/neighbourhood.ts";
import { openUkraine } from "../api/open-ukraine.ts";

let engine: GraphEngine;
beforeAll(async () => {
  engine = await openUkraine();
});
afterAll(() => engine.close());

const ids = ["dmitriev", "m-2025-12-04-miami", "doc-20-point", "doc-28-point", "axadle-2025-12"];

/** What is shown around some nodes, and for which of them it was read whether they cite a source. */
async function around(within: { sources?: readonly string[]; documents?: readonly string[] }) {
  const asked: Parameters[] = [];
  const reader: Pick<GraphEngine, "read"> = {
    read: (statement, parameters = {}, options) => {
      if (statement.name === "nodes.citing") asked.push(parameters);
      return engine.read(statement, parameters, options);
    },
  };
  const query = { ids, kinds: ["MEETING", "ISSUE"] as const, first: 5, ...within };
  const { nodes, ties } = await neighbourhood(reader, query);
  const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return { asked: asked.flatMap((given) => given["ids"] as string[]), nodes, ends };
}

describe("what surrounds nodes, of some sources or documents only", () => {
  it("is read of facts that no shown tie has for its end", async () => {
    const { asked, nodes, ends } = await around({ sources: ["axadle-2025-12"] });
    const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
    expect(ends.size).toBeGreaterThan(0);
    expect(asked).toContain("doc-28-point");
    expect(asked.filter((id) => ends.has(id))).toEqual([]);
    expect(asked).not.toContain("dmitriev");
    expect(kinds.get("axadle-2025-12")).toBe("SOURCE");
  });

  it("is not read at all where only documents are asked for", async () => {
    const { asked, nodes, ends } = await around({ documents: ["doc-20-point"] });
    expect(asked).toEqual([]);
    expect(nodes.map(({ id }) => id)).toContain("doc-20-point");
    expect(nodes.every(({ id }) => ends.has(id) || id === "doc-20-point")).toBe(true);
  });
});
