import { type Measure, type NetworkOptions } from "../../model/network-options.ts";

/** The words on the screen for the options of the networks. */

type WordsOf<K extends keyof NetworkOptions> = Readonly<
  Record<Extract<NetworkOptions[K], string>, string>
>;

export const weightWord: WordsOf<"weight"> = {
  COUNT: "sessions",
  NEWMAN: "Newman weight",
  JACCARD: "Jaccard",
  OVERLAP: "overlap",
};

export const meetingLevelWord: WordsOf<"meetingLevel"> = {
  PERSON: "persons",
  DELEGATION: "delegations",
  STATE: "states",
};

export const stanceLevelWord: WordsOf<"stanceLevel"> = {
  PERSON: "persons",
  ORGANISATION: "organisations",
  STATE: "states",
};

export const aggregationWord: WordsOf<"aggregation"> = {
  SUBTRACT: "net agreement",
  CONGRUENCE: "agreement",
  CONFLICT: "disagreement",
  IGNORE: "shared issues",
};

export const measureWord: Readonly<Record<Measure, string>> = {
  DEGREE: "Degree",
  WEIGHTED_DEGREE: "Weighted degree",
  BETWEENNESS: "Betweenness",
  CLOSENESS: "Closeness",
  EIGENVECTOR: "Eigenvector",
  PAGERANK: "PageRank",
};
