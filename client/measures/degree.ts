import { type OfferedMeasure } from "../messages/offered-measure.ts";

export const degree: OfferedMeasure = {
  inApi: "DEGREE",
  en: {
    label: "Degree",
    does: "Number of ties, shown or not.",
  },
  uk: {
    label: "Ступінь",
    does: "Кількість зв’язків, показаних чи ні.",
  },
};
