import { formatNumber } from "../../format/format-count.ts";
import { type Translate } from "../../messages/translate.ts";

/**
 * Formats a weight or measure: whole numbers as they are, others to two decimals, very small ones to one
 * significant digit.
 */
export function inFigures(t: Translate, value: number): string {
  if (Number.isInteger(value)) return withSign(formatNumber(t, value));
  const places = Math.abs(value) < 0.005 ? { maximumSignificantDigits: 1 } : twoPlaces;
  return withSign(formatNumber(t, value, places));
}

/**
 * Formats the numbers of a column alike: whole numbers as they are, otherwise two decimals, or three if all
 * are below 1.
 */
export function figuresOfColumn(
  t: Translate,
  values: readonly unknown[],
): (value: number) => string {
  const numbers = values.filter((value) => typeof value === "number");
  const whole = numbers.every(Number.isInteger);
  const places = whole ? 0 : numbers.every((value) => Math.abs(value) < 1) ? 3 : 2;
  const form = { minimumFractionDigits: places, maximumFractionDigits: places };
  return (value) => withSign(formatNumber(t, value, form));
}

const twoPlaces = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** The same with a plus sign for positive numbers. */
export function signedFigures(t: Translate, value: number): string {
  return value > 0 ? `+${inFigures(t, value)}` : inFigures(t, value);
}

/** A real minus sign instead of a hyphen, which is too short beside figures. */
function withSign(text: string): string {
  return text.replace(/^-/, "−");
}
