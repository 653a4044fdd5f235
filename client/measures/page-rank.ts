import { type OfferedMeasure } from "../messages/offered-measure.ts";

export const pageRank: OfferedMeasure = {
  inApi: "PAGERANK",
  en: {
    label: "PageRank",
    does: "Share of a random walk’s time.",
  },
  uk: {
    label: "Пейджранк",
    does: "Частка часу випадкового блукання.",
  },
};
