import { getListFormat, getNumberFormat } from "../messages/intl.ts";
import { type MessageId } from "../messages/message.ts";
import { type Translate } from "../messages/translate.ts";

/** A countable noun; each has its forms in every language (`count.…` of the messages). */
export type Noun = MessageId extends infer Id ? (Id extends `count.${infer N}` ? N : never) : never;

/** The noun for each kind of node. */
export const nounOf = {
  ACTOR: "actor",
  MEETING: "meeting",
  ISSUE: "issue",
  DOCUMENT: "document",
  POSITION: "position",
  SOURCE: "source",
} as const satisfies Record<string, Noun>;

/** A whole number for running text: in English in words up to twelve, then in figures (`1,234`). */
export function numberInWords(t: Translate, count: number): string {
  return t("words.number", { n: count });
}

/** A count for running text: `one session`, `two sessions`, `no sessions`. */
export function formatCount(t: Translate, count: number, noun: Noun): string {
  return t(`count.${noun}`, { n: count, number: numberInWords(t, count) });
}

/** A count in figures: `1 meeting`, `12 meetings`, `1,204 meetings`. */
export function counted(t: Translate, count: number, noun: Noun): string {
  return t(`count.${noun}`, { n: count, number: formatNumber(t, count) });
}

/** A number in figures: `1,204`. */
export function formatNumber(t: Translate, value: number, form?: Intl.NumberFormatOptions): string {
  return getNumberFormat(t.language, form).format(value);
}

/** Makes the first letter upper case. */
export function capitalise(t: Translate, text: string): string {
  return text.charAt(0).toLocaleUpperCase(t.language) + text.slice(1);
}

/** `A`, `A and B`, `A, B and C`. */
export function formatList(t: Translate, items: readonly string[]): string {
  return getListFormat(t.language).format(items);
}

/** Adds `the` where English has it before the name of a state or body: `the United States`. */
export function withArticle(t: Translate, name: string): string {
  const wanted =
    /^(United|European|African|Federal|Holy)\s/.test(name) ||
    /(States|Union|Kingdom|Republic|Emirates|Netherlands|Nations|Federation)$/.test(name);
  return t.language === "en" && wanted && !/^the\s/i.test(name) ? `the ${name}` : name;
}
