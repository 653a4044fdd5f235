import { message } from "../messages/message.ts";
import { type ExportFormat } from "./export-format.ts";
import { flatAttributes } from "./flat-attributes.ts";

/** For Gephi and other programs that read its format. */
export const gexf: ExportFormat = {
  id: "gexf",
  label: message("export.gexf"),
  serves: message("export.gexf-serves"),
  type: "application/gexf+xml",
  needsCanvas: false,
  async make({ graph, canvas, finding, origin }) {
    const { write } = await import("graphology-gexf/browser");
    const at = canvas?.arrangement().at;
    const copy = graph.copy();
    copy.replaceAttributes({ title: finding, description: origin });
    return write(copy, {
      formatNode: (id, node) => ({
        label: node["label"] as string,
        attributes: flatAttributes(graph.getNodeAttributes(id)),
        viz: at?.get(id) ?? {},
      }),
      formatEdge: (id) => {
        const tie = graph.getEdgeAttributes(id);
        const weight = "weight" in tie ? { weight: tie.weight } : {};
        return { label: tie.kind, attributes: flatAttributes(tie), ...weight };
      },
    });
  },
};
