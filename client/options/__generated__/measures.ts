// Written by `npm run codegen`, from client/measures.

import { message } from "../../messages/message.ts";

/** The measures that the explorer offers, with the API's names. */
export const measures = [
  { value: "BETWEENNESS", label: message("measure.betweenness"), help: message("measure.betweenness-does") },
  { value: "CLOSENESS", label: message("measure.closeness"), help: message("measure.closeness-does") },
  { value: "DEGREE", label: message("measure.degree"), help: message("measure.degree-does") },
  { value: "EIGENVECTOR", label: message("measure.eigenvector"), help: message("measure.eigenvector-does") },
  { value: "PAGERANK", label: message("measure.page-rank"), help: message("measure.page-rank-does") },
  { value: "WEIGHTED_DEGREE", label: message("measure.weighted-degree"), help: message("measure.weighted-degree-does") },
] as const;

export type Measure = (typeof measures)[number]["value"];
