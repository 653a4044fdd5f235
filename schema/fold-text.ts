/**
 * Letters that no Unicode decomposition takes apart, spelled as readers type them.
 * Both the stored text and every query pass through `foldText`, so they always agree.
 */
const spelledOut: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};

/** A mark put on a letter, kept apart from it by decomposition. */
const marks = /\p{M}+/gu;
/** Apostrophes join what they stand in: "Zelenskyy's" is searched as "zelenskyys". */
const joiners = /['’‘ʼ`´]/gu;
const separators = /[^\p{L}\p{N}]+/gu;

/**
 * Text as it is searched and sorted: lower case, no accents, only letters and digits, words separated by
 * one space. `foldText("  Łódź–Übersee ") === "lodz ubersee"`. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(marks, "")
    .replace(joiners, "")
    .replace(/[ßæœøđðþłıħŋ]/gu, (letter) => spelledOut[letter] ?? letter)
    .replace(separators, " ")
    .trim();
}

/** The folded words of a text, in their order; none for blank text. */
export function words(text: string): string[] {
  const folded = foldText(text);
  return folded === "" ? [] : folded.split(" ");
}
