import { message } from "../messages/message.ts";
import { type ExportFormat, type Exported } from "./export-format.ts";
import { type FlatValue, flatAttributes } from "./flat-attributes.ts";

/** For yEd, Cytoscape, igraph, NetworkX (http://graphml.graphdrawing.org). */
export const graphml: ExportFormat = {
  id: "graphml",
  label: message("export.graphml"),
  serves: message("export.graphml-serves"),
  type: "application/graphml+xml",
  needsCanvas: false,
  make: async (exported) => toGraphml(exported),
};

type Row = Readonly<Record<string, FlatValue>>;

function toGraphml({ graph, canvas, finding, origin }: Exported): string {
  const at = canvas?.arrangement().at;
  const nodes = graph.mapNodes((id, node) => ({
    id,
    row: flatAttributes(node, at?.get(id) ?? null),
  }));
  const ties = graph.mapEdges((id, tie, from, to) => ({ id, from, to, row: flatAttributes(tie) }));
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keysOf(
  "node",
  nodes.map(({ row }) => row),
)}
${keysOf(
  "edge",
  ties.map(({ row }) => row),
)}
  <graph edgedefault="directed">
    <desc>${escaped(`${finding} ${origin}`)}</desc>
${nodes.map(({ id, row }) => `    <node id="${escaped(id)}">${dataOf("node", row)}</node>`).join("\n")}
${ties
  .map(
    ({ id, from, to, row }) =>
      `    <edge id="${escaped(id)}" source="${escaped(from)}" target="${escaped(to)}">${dataOf("edge", row)}</edge>`,
  )
  .join("\n")}
  </graph>
</graphml>
`;
}

/** A declaration for each attribute that at least one row has. */
function keysOf(of: "node" | "edge", rows: readonly Row[]): string {
  const types = new Map<string, string>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) types.set(name, typeOf(value));
  return [...types]
    .map(
      ([name, type]) =>
        `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    )
    .join("\n");
}

function dataOf(of: "node" | "edge", row: Row): string {
  return Object.entries(row)
    .map(([name, value]) => `<data key="${of}-${name}">${escaped(String(value))}</data>`)
    .join("");
}

function typeOf(value: FlatValue): string {
  if (typeof value === "number") return "double";
  return typeof value === "boolean" ? "boolean" : "string";
}

/** Escapes text and attributes; characters that XML 1.0 does not allow are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
