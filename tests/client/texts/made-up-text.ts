import fc from "fast-check";
import { normaliseText, paragraphsOf } from "../../../schema/text/source-text.ts";
import { sha256Of, type KnownText } from "../../../client/texts/recognise-text.ts";
import { type AnchoredFact } from "../../../client/texts/place-facts.ts";

const words = [
  ..."перемовини щодо перемир’я “почесний мир” гарантії’ й Їжакевич".split(" "),
  ..."the envoy said “a path to peace” isn’t near, he ‘hopes’".split(" "),
  ..."🕊 👩‍👩‍👧 🇺🇦 和平 naïve 𝔘mlaut".split(" "),
];

/** Paragraphs of sentences in three scripts, with letters that take two UTF-16 units. */
export const paragraphs = fc.array(
  fc
    .array(fc.constantFrom(...words), { minLength: 3, maxLength: 24 })
    .map((chosen) => `${chosen.join(" ")}.`),
  { minLength: 2, maxLength: 6 },
);

/**
 * A copy as from a web page: with a headline, wrapped lines, other spaces, quotation marks and line endings.
 */
export const copying = fc
  .record({
    lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
    space: fc.constantFrom(" ", "\u00A0", "\n", "  ", "\u2009"),
    every: fc.integer({ min: 1, max: 7 }),
    isStraight: fc.boolean(),
    form: fc.constantFrom("NFC", "NFD"),
  })
  .map(({ lineEnd, space, every, isStraight, form }) => (text: readonly string[]) => {
    let spaces = 0;
    return ["A headline / Заголовок", ...text]
      .map((one) => one.replaceAll(" ", () => (++spaces % every === 0 ? space : " ")))
      .join("\n\n")
      .replaceAll(/[“”]/g, (mark) => (isStraight ? '"' : mark))
      .replaceAll("’", (mark) => (isStraight ? "'" : mark))
      .normalize(form)
      .replaceAll("\n", lineEnd);
  });

/** What a data set would record about the text. */
export function knownOf(text: readonly string[]): KnownText {
  const whole = text.join("\n\n");
  return {
    hash: sha256Of(normaliseText(whole)),
    paragraphHashes: paragraphsOf(whole).map(sha256Of),
  };
}

/** Facts that quote runs of words of the text, each with its paragraph and code points; many overlap. */
export function quotingFacts(
  text: readonly string[],
  picks: readonly (readonly [number, number, number])[],
) {
  const whole = normaliseText(text.join("\n\n"));
  return picks.map(
    ([n, from, length], place): AnchoredFact & { quote: string; paragraph: number } => {
      const paragraph = (n % text.length) + 1;
      const own = (paragraphsOf(text[paragraph - 1] ?? "")[0] ?? "").split(" ");
      const first = from % own.length;
      const quote = own.slice(first, first + 1 + (length % 8)).join(" ");
      const before = [...paragraphsOf(text.slice(0, paragraph - 1).join("\n\n")), ""].join("\n\n");
      const start = Array.from(
        before +
          own
            .slice(0, first)
            .map((word) => `${word} `)
            .join(""),
      ).length;
      const end = start + Array.from(quote).length;
      if (Array.from(whole).slice(start, end).join("") !== quote) throw new Error("a wrong anchor");
      return { id: `f${place}`, anchors: [{ paragraph, start, end, quote }], quote, paragraph };
    },
  );
}
