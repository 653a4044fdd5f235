/**
 * A text in lines that are at most so wide, by a function that measures texts. A word that is wider by itself is
 * broken.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, width, measure))) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && measure(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  const found = [""];
  for (const letter of word) {
    const longer = `${found.at(-1)}${letter}`;
    if (longer === letter || measure(longer) <= width) found.splice(-1, 1, longer);
    else found.push(letter);
  }
  return found;
}
