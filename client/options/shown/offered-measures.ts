import { message } from "../../messages/message.ts";

/** The measures of a network's actors, with the API's names, in the order of the menu. */
export const measures = [
  { value: "DEGREE", label: message("measure.degree"), help: message("measure.degree-does") },
  {
    value: "WEIGHTED_DEGREE",
    label: message("measure.weighted-degree"),
    help: message("measure.weighted-degree-does"),
  },
  {
    value: "BETWEENNESS",
    label: message("measure.betweenness"),
    help: message("measure.betweenness-does"),
  },
  {
    value: "CLOSENESS",
    label: message("measure.closeness"),
    help: message("measure.closeness-does"),
  },
  {
    value: "EIGENVECTOR",
    label: message("measure.eigenvector"),
    help: message("measure.eigenvector-does"),
  },
  {
    value: "PAGERANK",
    label: message("measure.page-rank"),
    help: message("measure.page-rank-does"),
  },
] as const;

export type Measure = (typeof measures)[number]["value"];
