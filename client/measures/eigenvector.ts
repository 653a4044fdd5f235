import { type OfferedMeasure } from "../messages/offered-measure.ts";

export const eigenvector: OfferedMeasure = {
  inApi: "EIGENVECTOR",
  en: {
    label: "Eigenvector",
    does: "Being tied to those who are well tied.",
  },
  uk: {
    label: "Власний вектор",
    does: "Зв’язок із тими, хто має добрі зв’язки.",
  },
};
