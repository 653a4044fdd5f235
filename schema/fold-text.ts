import anyAscii from "any-ascii";

/** Each is a word of its own: 王毅 is found as "Wang Yi". */
const han = /\p{Script=Han}/gu;
const foreignLetters = /[^\P{L}\p{ASCII}]+/gu;
const foreignSigns = /\P{ASCII}/gu;
const spelling = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;
const noLatin = /[^a-z0-9]+/gi;
/** Apostrophes join what they stand in: "Zelenskyy's" is searched as "zelenskyys". */
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

/** Letters never become signs (ь is "'" to some); those of a script that has no transliteration stay as they are. */
function toLatin(letters: string): string {
  const latin = anyAscii(letters).replace(noLatin, "");
  return latin === "" && spelling.test(letters) ? letters : latin;
}

/** `i` and `y`, however many in a row, and a `j` behind them: the one sound that everybody transliterates otherwise. */
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
