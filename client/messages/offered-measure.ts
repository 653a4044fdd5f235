import { type Language } from "./languages.ts";

interface MeasureTexts {
  readonly label: string;
  /** A sentence for the help. */
  readonly does: string;
}

/**
 * A measure that the explorer offers: one file of client/measures, with its texts in each language. `npm run
 * codegen` lists them, and puts their texts into the catalogs.
 */
export interface OfferedMeasure extends Readonly<Record<Language, MeasureTexts>> {
  /** Its name in `enum Measure` of the API. */
  readonly inApi: string;
}
