import { type OfferedMeasure } from "../messages/offered-measure.ts";

export const closeness: OfferedMeasure = {
  inApi: "CLOSENESS",
  en: {
    label: "Closeness",
    does: "Nearness to those it reaches, times the share that it reaches.",
  },
  uk: {
    label: "Близькість",
    does: "Близькість до тих, кого досягає, помножена на частку тих, кого досягає.",
  },
};
