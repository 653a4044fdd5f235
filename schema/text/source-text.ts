/**
 * Normalises a source's text, so that copies of the same article get the same text and offsets in citations
 * are valid in all of them. Copies differ in wrapping, curly quotes, non-breaking spaces, line endings,
 * headlines and advertisements; these are removed or made equal.
 *
 * The rules:
 * 1. Unicode NFC; line endings CRLF and CR become LF; quotation marks and apostrophes become straight.
 * 2. Paragraphs are separated by blank lines.
 * 3. Within a paragraph any run of white space (line breaks and non-breaking spaces too) becomes one space.
 * 4. Paragraphs that are not sentences are left out: at most 15 words that end without . ! ? … : ; (ignoring
 * closing quotation marks and brackets). These are headlines, bylines, subheadings, markers of
 * advertisements, closing lines.
 * 5. Paragraphs are joined by one blank line.
 *
 * So paragraph 1 is the first of the body, and `start` and `end` of a citation count code points from there.
 */
export function normaliseText(text: string): string {
  return paragraphsOf(text).join("\n\n");
}

/** The paragraphs of the body, by the same rules; the first one is paragraph 1 of citations. */
export function paragraphsOf(text: string): string[] {
  return blocksOf(text).filter((block) => !isNoSentence(block));
}

/** The lines outside the body: headlines, bylines and others. A quote may be from one of them. */
export function linesLeftOut(text: string): string[] {
  return blocksOf(text).filter(isNoSentence);
}

/** Blocks of text between blank lines. */
function blocksOf(text: string): string[] {
  return straight(text.normalize("NFC").replaceAll(/\r\n?/g, "\n"))
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((block) => block.replaceAll(/\s+/g, " ").trim())
    .filter((block) => block !== "");
}

/** Normalises a quote, or a part of one, like a text, so that it can be searched for. */
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
