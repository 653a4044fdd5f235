import anyAscii from "any-ascii";

/** Each Han character becomes a word of its own: 王毅 is found as "Wang Yi". */
const han = /\p{Script=Han}/gu;
const foreignLetters = /[^\P{L}\p{ASCII}]+/gu;
const foreignSigns = /\P{ASCII}/gu;
const spelling = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;
const noLatin = /[^a-z0-9]+/gi;
/** Apostrophes are removed, not replaced by spaces: "Zelenskyy's" is searched as "zelenskyys". */
const joiners = /['’‘ʼ`´]/gu;
const separators = /[^\p{L}\p{N}]+/gu;

/**
 * Normalises text for comparing and sorting: lower case, Latin letters without accents whatever the script,
 * only letters and digits, words separated by one space. `foldText("  Łódź–Übersee ") === "lodz ubersee"`,
 * `foldText("Зеленський") === "zelenskiy"`. Folding twice changes nothing. Its tables are large, so the
 * server and seed fold, and the client sends text as it is.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(han, " $& ")
    .replace(foreignLetters, toLatin)
    .replace(foreignSigns, (sign) => (spelling.test(sign) ? sign : anyAscii(sign)))
    .toLowerCase()
    .replace(joiners, "")
    .replace(separators, " ")
    .trim();
}

/**
 * A letter never becomes punctuation (some transliterate ь as "'"); letters of a script without
 * transliteration are kept.
 */
function toLatin(letters: string): string {
  const latin = anyAscii(letters).replace(noLatin, "");
  return latin === "" && spelling.test(letters) ? letters : latin;
}

/** Runs of `i`, `y` and `j`: the sound that transliterations spell most differently. */
const iSounds = /[iy][ijy]*/gu;

/**
 * The words of a text for search, in order; none for blank text. Both stored texts and queries are converted,
 * so that Zelensky, Zelenskyy, Zelenskiy and Зеленський find each other. The beginning of a word is converted
 * to the beginning of the result, so that a half-typed word matches too.
 */
export function words(text: string): string[] {
  const folded = foldText(text);
  return folded === "" ? [] : folded.replace(iSounds, "i").split(" ");
}
