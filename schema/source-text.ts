/**
 * The text of a source as anchors count in it. The same article comes wrapped, with curly quotes, non-breaking
 * spaces, other line ends, a headline and advertisements: what is left out and made alike here is what copies
 * of one text differ in.
 *
 * The rule:
 * 1. Unicode NFC; line ends CRLF and CR are LF; quotation marks and apostrophes are straight.
 * 2. Paragraphs are what blank lines part.
 * 3. Within a paragraph any run of white space (line breaks and non-breaking spaces too) is one space.
 * 4. What is no sentence is left out: at most 15 words that end without . ! ? … : ; (closing quotation marks
 *    and brackets aside). These are headlines, bylines, subheadings, markers of advertisements, closing lines.
 * 5. Paragraphs are joined by one blank line.
 *
 * So paragraph 1 is the first of the body, and `start` and `end` of a citation count code points from there.
 */
export function normaliseText(text: string): string {
  return paragraphsOf(text).join("\n\n");
}

/** The paragraphs of the body, by the same rules; paragraph 1 of a citation is the first of them. */
export function paragraphsOf(text: string): string[] {
  return blocksOf(text).filter((block) => !isNoSentence(block));
}

/** What the rule leaves out of the body: headlines, bylines and other lines. A quote may be of one of them. */
export function linesLeftOut(text: string): string[] {
  return blocksOf(text).filter(isNoSentence);
}

/** What blank lines part. */
function blocksOf(text: string): string[] {
  return straight(text.normalize("NFC").replaceAll(/\r\n?/g, "\n"))
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((block) => block.replaceAll(/\s+/g, " ").trim())
    .filter((block) => block !== "");
}

/** A quote, or a part of one, normalised like a text, so that it can be searched there. */
export function normaliseQuote(quote: string): string {
  return straight(quote.normalize("NFC")).replaceAll(/\s+/g, " ");
}

const mostWordsOfALine = 15;

function isNoSentence(paragraph: string): boolean {
  const ended = /[.!?…:;]["')\]»]*$/.test(paragraph);
  return !ended && paragraph.split(" ").length <= mostWordsOfALine;
}

function straight(text: string): string {
  return text.replaceAll(/[‘’‚‛ʼ′]/g, "'").replaceAll(/[“”„‟″]/g, '"');
}
