import { type OfferedMeasure } from "../messages/offered-measure.ts";

export const weightedDegree: OfferedMeasure = {
  inApi: "WEIGHTED_DEGREE",
  en: {
    label: "Weighted degree",
    does: "Sum of the weights of the ties; size goes without the sign.",
  },
  uk: {
    label: "Зважений ступінь",
    does: "Сума ваг зв’язків; розмір — без знака.",
  },
};
