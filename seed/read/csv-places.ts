import { type Place } from "../fault.ts";

/** Where a CSV text breaks the rules of quoting. */
export interface QuoteFault {
  readonly place: Place;
  readonly problem: string;
}

/** Where the nth cell of a record begins, given the record's text and the line it begins on. */
export function placeOfCell(raw: string, firstLine: number, cell: number): Place {
  let { line, column }: Place = { line: firstLine, column: 1 };
  if (cell === 0) return { line, column };
  let inQuotes = false;
  let passed = 0;
  for (const char of raw) {
    if (passed === cell) break;
    if (char === '"') inQuotes = !inQuotes;
    else if (char === "," && !inQuotes) passed += 1;
    column += char.length;
    if (char === "\n") [line, column] = [line + 1, 1];
  }
  return { line, column };
}

/**
 * Locates the first quoting fault of a file, by its characters: reading by rows does not say where it failed.
 */
export async function findQuoteFault(text: AsyncIterable<string>): Promise<QuoteFault> {
  let state: "start" | "plain" | "quoted" | "closed" = "start";
  let here: Place = { line: 1, column: 1 };
  let opened = here;
  for await (const piece of text) {
    for (const char of piece) {
      const atEnd = char === "," || char === "\n";
      if (state === "quoted") state = char === '"' ? "closed" : "quoted";
      else if (state === "closed" && char === '"') state = "quoted";
      else if (state === "closed" && !atEnd) {
        return { place: here, problem: "text follows a closing quote" };
      } else if (atEnd) state = "start";
      else if (char === '"' && state === "plain") {
        return { place: here, problem: "a quote stands in an unquoted cell" };
      } else if (char === '"') [state, opened] = ["quoted", here];
      else state = "plain";
      here =
        char === "\n"
          ? { line: here.line + 1, column: 1 }
          : { line: here.line, column: here.column + char.length };
    }
  }
  return { place: opened, problem: "a quote is not closed" };
}
