import anyAscii from "any-ascii";

/** Each Han character is a word of its own: 王毅 is found as "Wang Yi". */
const han = /\p{Script=Han}/gu;
const foreignLetters = /[^\P{L}\p{ASCII}]+/gu;
const foreignSigns = /\P{ASCII}/gu;
const spelling = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;
const noLatin = /[^a-z0-9]+/gi;
/** Apostrophes are dropped, not taken for spaces: "Zelenskyy's" is searched as "zelenskyys". */
const joiners = /['’‘ʼ`´]/gu;
const separators = /[^\p{L}\p{N}]+/gu;

/**
 * Text as it is compared and sorted: lower case, in Latin letters without accents whatever script it is in, only
 * letters and digits, words separated by one space. `foldText("  Łódź–Übersee ") === "lodz ubersee"`,
 * `foldText("Зеленський") === "zelenskiy"`. Folding twice changes nothing. Its tables are large: server and seed
 * fold, the client sends text as it is.
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
 * A letter never becomes a sign (some transliterate ь as "'"); letters of a script without
 * transliteration are kept.
 */
function toLatin(letters: string): string {
  const latin = anyAscii(letters).replace(noLatin, "");
  return latin === "" && spelling.test(letters) ? letters : latin;
}

/**
 * Runs of `i` and `y`, with a `j` behind them: the sound that transliterations spell most differently.
 */
const iSounds = /[iy][ijy]*/gu;

/**
 * The words of a text as they are searched, in their order; none for blank text. Both the stored text and every
 * query pass through this, so that Zelensky, Zelenskyy, Zelenskiy and Зеленський find each other. What begins a
 * word as written begins it here too: a word that is still being typed finds as well.
 */
export function words(text: string): string[] {
  const folded = foldText(text);
  return folded === "" ? [] : folded.replace(iSounds, "i").split(" ");
}
