import { type ExportFormat } from "./export-format.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { json } from "./json.ts";
import { png, svg, transparentPng } from "./pictures.ts";

/** All forms in which what is seen can be taken away, in the order in which they are offered. */
export const allExports: readonly ExportFormat[] = [png, transparentPng, svg, gexf, graphml, json];
