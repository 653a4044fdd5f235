import { parse } from "graphology-gexf";
import { MultiGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { allExports } from "../../client/exports/all-exports.ts";
import { type Exported } from "../../client/exports/export-format.ts";
import { type Coordinates } from "../../client/layout/coordinates.ts";
import { emptyGraph, withFacts } from "../../client/model/explored-graph.ts";
import { actor, attended, meeting, stance, issue } from "./model/made-up-graph.ts";

const at = new Map([
  ["ann", { x: 10, y: -20 }],
  ["m", { x: 0, y: 5 }],
]);
const canvas = {
  fit: () => {},
  tidy: () => {},
  coordinatesOf: (id: string) => at.get(id) ?? null,
  arrangement: () => ({
    mode: "evidence" as const,
    at,
    frame: { x: 0, y: 0, width: 1, height: 1 },
  }),
  sight: () => ({ x: 0, y: 0, width: 1, height: 1 }),
  look: () => {},
  placeAt: (point: Coordinates) => point,
  canFilm: () => false,
  film: () => Promise.reject(new Error("no film")),
  takePicture: async (form: string) => form,
};
const exported: Exported = {
  graph: withFacts(emptyGraph(), {
    nodes: [
      actor("ann", { label: 'Ann "the <first>" & last', side: "a" }),
      meeting("m", "2025-12-19"),
      issue("i"),
    ],
    ties: [...attended("m", "ann"), stance("ann", "i", ["SUPPORTS", "2025-01-01"])],
  }),
  notes: [{ id: "1", text: "why her?", place: { on: "ann" }, at: { x: 30, y: -20 } }],
  finding: "One actor in one meeting.",
  origin: "Parley: Talks. http://localhost/ (2025-12-20)",
  canvas,
  picture: canvas,
};

async function made(id: string): Promise<string> {
  const format = allExports.find((one) => one.id === id);
  const file = await format?.make(exported);
  return typeof file === "string" ? file : "";
}

describe("what is taken away", () => {
  it("is in GEXF every node and tie with all its attributes and coordinates", async () => {
    const text = await made("gexf");
    const graph = parse(MultiGraph, text);
    expect([graph.order, graph.size]).toEqual([3, 2]);
    expect(graph.getNodeAttributes("ann")).toMatchObject({
      label: 'Ann "the <first>" & last',
      kind: "ACTOR",
      side: "a",
      x: 10,
      y: -20,
    });
    expect(graph.getNodeAttribute("m", "date_earliest")).toBe("2025-12-19");
    expect(graph.getEdgeAttributes("ann>i")).toMatchObject({ stance: "SUPPORTS", n: 1 });
    expect(text).toContain("One actor in one meeting.");
  });

  it("is in GraphML well-formed, each attribute declared", async () => {
    const text = await made("graphml");
    const all = (pattern: RegExp) => Array.from(text.matchAll(pattern), ([, id]) => id);
    expect(all(/<node id="([^"]+)">/g)).toEqual(["ann", "m", "i"]);
    expect(all(/<edge id="([^"]+)" source="ann"/g)).toEqual(["m/ann", "ann&gt;i"]);
    const keys = new Set(all(/<key id="([^"]+)"/g));
    expect(all(/<data key="([^"]+)"/g).filter((key) => !keys.has(key))).toEqual([]);
    // Checks that every opened tag is closed, in the right order.
    const open: string[] = [];
    const closed: [string, string][] = [];
    for (const [, end, name = "", self] of text.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
      if (end === "/") closed.push([open.pop() ?? "", name]);
      else if (self === "") open.push(name);
    }
    expect(closed.filter(([one, other]) => one !== other)).toEqual([]);
    expect(open).toEqual([]);
    expect(text).toContain("Ann &quot;the &lt;first&gt;&quot; &amp; last");
    expect(text).toContain('<key id="node-x" for="node" attr.name="x" attr.type="double"/>');
  });

  it("is in JSON the nodes and ties as they are", async () => {
    const file = JSON.parse(await made("json")) as { nodes: unknown[]; ties: unknown[] };
    expect(file.nodes).toContainEqual(expect.objectContaining({ id: "ann", x: 10, y: -20 }));
    expect(file.ties).toHaveLength(2);
    expect(file).toMatchObject({
      finding: exported.finding,
      origin: exported.origin,
      ownNotes: exported.notes,
    });
  });

  it("is a picture where there is one to take, and else says so", async () => {
    const forms = allExports.filter(({ needsCanvas }) => needsCanvas);
    expect(await Promise.all(forms.map((one) => one.make(exported)))).toEqual([
      "png",
      "transparent",
      "svg",
    ]);
    await expect(forms[0]?.make({ ...exported, picture: null })).rejects.toThrow(
      "where none is on the screen",
    );
  });
});
