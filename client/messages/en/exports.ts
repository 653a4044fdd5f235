/** Exports. */
export const exports = {
  "export.png": "PNG picture",
  "export.png-serves": "for slides and papers, twice the screen’s pixels",
  "export.transparent": "PNG, transparent",
  "export.transparent-serves": "to lie on any ground",
  "export.svg": "SVG picture",
  "export.svg-serves": "to edit and to print at any size",
  "export.gexf": "GEXF graph",
  "export.gexf-serves": "for Gephi",
  "export.graphml": "GraphML graph",
  "export.graphml-serves": "for yEd, Cytoscape, igraph, NetworkX",
  "export.json": "JSON",
  "export.json-serves": "for programs: all that is known of each node and tie",
  "export.nothing": "There is nothing to take away yet.",
  "export.failed": "The file could not be made. {why}",
  "export.origin": "Parley: {datasets}. {address} ({day})",
  "command.export": "Export: {format}",
} as const;
