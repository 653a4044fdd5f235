import { type ExportFormat } from "./export-format.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { png, svg, transparentPng } from "./pictures.ts";

/** All export formats, in the order of the menu. */
export const allExports: readonly ExportFormat[] = [png, transparentPng, svg, gexf, graphml, json];
