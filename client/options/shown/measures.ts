/** The measures of a network's actors, as the API names them, in the order in which they are offered. */
export const measures = [
  { value: "DEGREE", label: "Degree", help: "Number of ties, shown or not." },
  {
    value: "WEIGHTED_DEGREE",
    label: "Weighted degree",
    help: "Sum of the weights of the ties; size goes without the sign.",
  },
  {
    value: "BETWEENNESS",
    label: "Betweenness",
    help: "Share of the shortest paths of all others that lead through it.",
  },
  {
    value: "CLOSENESS",
    label: "Closeness",
    help: "Nearness to those it reaches, times the share that it reaches.",
  },
  { value: "EIGENVECTOR", label: "Eigenvector", help: "Being tied to those who are well tied." },
  { value: "PAGERANK", label: "PageRank", help: "Share of a random walk’s time." },
] as const;

export type Measure = (typeof measures)[number]["value"];
