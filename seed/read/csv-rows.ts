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

/** A cell in quotes, or one without any, from where the last match ended; then a comma or the end. */
const cell = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;

function splitQuoted(raw: string): string[] {
  const cells: string[] = [];
  cell.lastIndex = 0;
  for (;;) {
    const found = cell.exec(raw);
    if (!found) throw new QuoteError("a quote stands within a cell");
    const [, quoted, plain = "", end] = found;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") return cells;
  }
}
