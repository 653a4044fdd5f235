/** A row of a CSV file. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly firstLine: number;
}

/** Quotes that do not follow RFC 4180. */
export class QuoteError extends Error {
  override readonly name = "QuoteError";
}

/**
 * Makes rows of a file's lines. Most lines have no quote and are split at their commas; a row goes on in the next
 * line while one of its quotes is open. Empty lines between rows are skipped.
 */
export class CsvRows {
  private line = 0;
  /** The lines so far of a row with an open quote. */
  private begun: string[] = [];

  /** The rows that end within these lines. @throws {QuoteError} */
  *take(lines: readonly string[]): Generator<CsvRow> {
    for (const text of lines) {
      this.line += 1;
      const quoted = text.includes('"');
      if (this.begun.length === 0 && !quoted) {
        if (text !== "") yield { cells: text.split(","), raw: text, firstLine: this.line };
        continue;
      }
      const wasOpen = this.begun.length > 0;
      this.begun.push(text);
      // An even number of quotes leaves open what was open.
      if (quoted && hasOddQuotes(text) ? !wasOpen : wasOpen) continue;
      const raw = this.begun.join("\n");
      yield { cells: splitQuoted(raw), raw, firstLine: this.line - this.begun.length + 1 };
      this.begun = [];
    }
  }

  /** To be called when there are no more lines. @throws {QuoteError} when a quote is still open */
  end(): void {
    if (this.begun.length > 0) throw new QuoteError("a quote is not closed");
  }
}

function hasOddQuotes(text: string): boolean {
  return text.split('"').length % 2 === 0;
}

function splitQuoted(raw: string): string[] {
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const isQuoted = raw[at] === '"';
    const end = isQuoted ? endOfQuoted(raw, at) : endOfPlain(raw, at);
    cells.push(isQuoted ? raw.slice(at + 1, end - 1).replaceAll('""', '"') : raw.slice(at, end));
    at = end;
    if (at === raw.length) return cells;
    if (raw[at] !== ",") throw new QuoteError("text follows a closing quote");
  }
}

/** Behind the quote that closes a cell: a doubled one does not. */
function endOfQuoted(raw: string, begin: number): number {
  let at = begin;
  do {
    at = raw.indexOf('"', at + 1) + 1;
    if (at === 0) throw new QuoteError("a quote is not closed");
  } while (raw[at] === '"');
  return at;
}

function endOfPlain(raw: string, begin: number): number {
  const comma = raw.indexOf(",", begin);
  const end = comma < 0 ? raw.length : comma;
  if (raw.slice(begin, end).includes('"'))
    throw new QuoteError("a quote stands in an unquoted cell");
  return end;
}
