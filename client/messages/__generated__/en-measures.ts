// Written by `npm run codegen`, from client/measures.

export const enMeasures = {
  "measure.betweenness": "Betweenness",
  "measure.betweenness-does": "Share of the shortest paths of all others that lead through it.",
  "measure.closeness": "Closeness",
  "measure.closeness-does": "Nearness to those it reaches, times the share that it reaches.",
  "measure.degree": "Degree",
  "measure.degree-does": "Number of ties, shown or not.",
  "measure.eigenvector": "Eigenvector",
  "measure.eigenvector-does": "Being tied to those who are well tied.",
  "measure.page-rank": "PageRank",
  "measure.page-rank-does": "Share of a random walk’s time.",
  "measure.weighted-degree": "Weighted degree",
  "measure.weighted-degree-does": "Sum of the weights of the ties; size goes without the sign.",
} as const;
