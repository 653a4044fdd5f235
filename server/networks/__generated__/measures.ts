// Written by `npm run codegen`, from server/networks/measures.

import { type Measure } from "../structure/measure.ts";
import { betweenness } from "../measures/betweenness.ts";
import { closeness } from "../measures/closeness.ts";
import { degree } from "../measures/degree.ts";
import { eigenvector } from "../measures/eigenvector.ts";
import { pageRank } from "../measures/page-rank.ts";
import { weightedDegree } from "../measures/weighted-degree.ts";

/** All measures. */
export const measures: readonly Measure[] = [
  betweenness,
  closeness,
  degree,
  eigenvector,
  pageRank,
  weightedDegree,
];
