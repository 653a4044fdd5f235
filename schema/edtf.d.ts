/** `edtf` ships no types; these are the parts that uncertain-date.ts uses. */
declare module "edtf" {
  /**
   * A day, month or year; months count from 0. `unspecified` is a bit mask of the digits written as X.
   */
  export interface ParsedDate {
    readonly type: "Date";
    readonly values: readonly number[];
    readonly unspecified?: number;
  }
  export interface ParsedSeason {
    readonly type: "Season";
    readonly values: readonly [year: number, season: number];
  }
  /** An end is Infinity when open (`..`) and null when not known (left empty). */
  export interface ParsedInterval {
    readonly type: "Interval";
    readonly values: readonly [from: ParsedDate | number | null, to: ParsedDate | number | null];
  }
  export interface ParsedOther {
    readonly type: "Year" | "Decade" | "Century" | "List" | "Set";
  }
  export type Parsed = ParsedDate | ParsedSeason | ParsedInterval | ParsedOther;

  /** @throws {Error} when the text is not EDTF of the level. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 }): Parsed;
}
