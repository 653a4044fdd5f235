import { type OfferedMeasure } from "../messages/offered-measure.ts";

export const betweenness: OfferedMeasure = {
  inApi: "BETWEENNESS",
  en: {
    label: "Betweenness",
    does: "Share of the shortest paths of all others that lead through it.",
  },
  uk: {
    label: "Посередництво",
    does: "Частка найкоротших шляхів усіх інших, що ведуть через нього.",
  },
};
