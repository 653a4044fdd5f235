import { message } from "../messages/message.ts";
import { listNodes, listTies } from "../model/explored-graph.ts";
import { type ExportFormat } from "./export-format.ts";

/** For programs: nodes and ties as on the canvas, complete. */
export const json: ExportFormat = {
  id: "json",
  label: message("export.json"),
  serves: message("export.json-serves"),
  type: "application/json",
  needsCanvas: false,
  make: async ({ graph, canvas, notes, finding, origin }) => {
    const at = canvas?.arrangement().at;
    const nodes = listNodes(graph).map((node) => ({ ...node, ...at?.get(node.id) }));
    return `${JSON.stringify({ finding, origin, nodes, ties: listTies(graph), ownNotes: notes }, null, 2)}\n`;
  },
};
