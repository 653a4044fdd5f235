import { type MeetingKind } from "./kinds.ts";

export const meetingWeights = ["COUNT", "NEWMAN", "JACCARD", "OVERLAP"] as const;
export const meetingLevels = ["PERSON", "DELEGATION", "STATE"] as const;
export const stanceLevels = ["PERSON", "ORGANISATION", "STATE"] as const;
export const pairAggregations = ["SUBTRACT", "CONGRUENCE", "CONFLICT", "IGNORE"] as const;
export const pairNormalisations = ["AVERAGE", "NONE", "JACCARD", "COSINE", "COSINE_DNA"] as const;
export const duplicateRules = [
  "INCLUDE",
  "SOURCE",
  "DAY",
  "WEEK",
  "MONTH",
  "YEAR",
  "PERIOD",
] as const;
export const conditionalLevels = ["HALF", "ZERO", "ONE", "LEFT_OUT"] as const;
export const cellAggregations = ["LATEST", "MEAN", "SUBTRACT"] as const;
export const matrixOrders = ["CLUSTER", "COUNT", "SIDE", "AREA", "NAME"] as const;
export const rowKinds = ["ALL", "PERSON", "STATE", "BODY"] as const;
export const measures = [
  "DEGREE",
  "WEIGHTED_DEGREE",
  "BETWEENNESS",
  "CLOSENESS",
  "EIGENVECTOR",
  "PAGERANK",
] as const;
/** At how many shared issues pairs may begin. */
export const leastSharedChoices = [1, 2, 3, 5] as const;
/** As many pairs as a reader may ask to see. */
export const pairCounts = [50, 120, 300, 600, 1000] as const;
export const meetingKindChoices = [
  "IN_PERSON",
  "CALL",
  "VIDEO",
  "VISIT",
] as const satisfies MeetingKind[];

export type MeetingLevel = (typeof meetingLevels)[number];
export type StanceLevel = (typeof stanceLevels)[number];
export type PairAggregation = (typeof pairAggregations)[number];
export type CellAggregation = (typeof cellAggregations)[number];
export type MatrixOrder = (typeof matrixOrders)[number];
export type Measure = (typeof measures)[number];

/**
 * How the networks are computed and shown. What the stances ask (`duplicates` to `stanceGroups`) holds for
 * matrix, agreement and gaps alike, so that all of them speak of the same positions.
 */
export interface NetworkOptions {
  /** How much two met. */
  weight: (typeof meetingWeights)[number];
  /** As whom attendants count. */
  meetingLevel: MeetingLevel;
  /** Unnamed groups count as actors at meetings; null: where the explored graph holds one. */
  meetingGroups: boolean | null;
  /** Only meetings of these kinds; empty: of all. */
  meetingKinds: readonly MeetingKind[];

  /** How much two agree, and what that is divided by. */
  aggregation: PairAggregation;
  normalisation: (typeof pairNormalisations)[number];
  /** Only pairs that share so many issues; null: 2 of the whole graph, 1 of several explored actors. */
  leastShared: number | null;
  /** Which positions count as said twice. */
  duplicates: (typeof duplicateRules)[number];
  /** As whose a position counts. */
  stanceLevel: StanceLevel;
  /** What a conditional stance counts as. */
  conditional: (typeof conditionalLevels)[number];
  /** Only what holders say themselves. */
  selfOnly: boolean;
  /** Positions of unnamed groups count. */
  stanceGroups: boolean;

  /** What a cell of the matrix shows, which rows it has, and how they stand. */
  cell: CellAggregation;
  rows: (typeof rowKinds)[number];
  order: MatrixOrder;

  /** At most so many pairs; null: as many as can be told apart. */
  pairs: number | null;
  /** What the size of an actor means; null: meetings attended, or positions held. */
  size: Measure | null;
  /** Gaps count those too whose last meeting was before this day (`YYYY-MM-DD`). */
  notSince: string | null;
}

/** What a researcher would choose who has chosen nothing. */
export const usualOptions: NetworkOptions = {
  weight: "COUNT",
  meetingLevel: "PERSON",
  meetingGroups: null,
  meetingKinds: [],
  aggregation: "SUBTRACT",
  normalisation: "AVERAGE",
  leastShared: null,
  duplicates: "INCLUDE",
  stanceLevel: "PERSON",
  conditional: "HALF",
  selfOnly: false,
  stanceGroups: true,
  cell: "LATEST",
  rows: "ALL",
  order: "CLUSTER",
  pairs: null,
  size: null,
  notSince: null,
};

/** Which of the options differ from the usual. */
export function changedOptions(options: NetworkOptions): (keyof NetworkOptions)[] {
  const names = Object.keys(usualOptions) as (keyof NetworkOptions)[];
  return names.filter((name) => {
    const [now, usual] = [options[name], usualOptions[name]];
    return Array.isArray(now) ? now.length > 0 : now !== usual;
  });
}
