import { type Path } from "../../schema/check/record-fault.ts";

/** A text that is not JSON, and where it stops being JSON (an offset from 0). */
export class JsonError extends Error {
  override readonly name = "JsonError";
  readonly offset: number;

  constructor(offset: number) {
    super(`not JSON from ${offset} on`);
    this.offset = offset;
  }
}

export interface JsonSpan {
  readonly value: number;
  /** Where the name stands that the value is given. */
  readonly name: number;
}

/** A bracket, comma or colon; a string; a number or word. */
const token =
  /[ \t\n\r]*(?:([[\]{}:,])|("[^"\\]*(?:\\.[^"\\]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/**
 * Where each value of a JSON text begins. JSON.parse tells neither that nor, on every Node, where it
 * failed; this runs only when there is a fault to place. @throws {JsonError}
 */
export function jsonPlaces(text: string): (path: Path) => JsonSpan {
  const spans = new Map<string, JsonSpan>();
  let at = 0;

  function next(): { start: number; text: string } {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) throw new JsonError(at + (/^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0));
    at = token.lastIndex;
    const found = match[1] ?? match[2] ?? match[3] ?? "";
    const start = at - found.length;
    if (found.startsWith('"') && !isString(found)) throw new JsonError(start);
    return { start, text: found };
  }
  function peek(): string {
    const before = at;
    const found = next().text;
    at = before;
    return found;
  }
  function expect(...wanted: string[]): string {
    const found = next();
    if (!wanted.includes(found.text)) throw new JsonError(found.start);
    return found.text;
  }
  function value(path: Path, name?: number): void {
    const { start, text: first } = next();
    spans.set(JSON.stringify(path), { value: start, name: name ?? start });
    if (first === "{") members(path);
    else if (first === "[") elements(path);
    else if (/^[\]}:,]$/.test(first)) throw new JsonError(start);
  }
  function members(path: Path): void {
    if (peek() === "}") return void next();
    do {
      const name = next();
      if (!name.text.startsWith('"')) throw new JsonError(name.start);
      expect(":");
      value([...path, JSON.parse(name.text) as string], name.start);
    } while (expect(",", "}") === ",");
  }
  function elements(path: Path): void {
    if (peek() === "]") return void next();
    let n = 0;
    do value([...path, n++]);
    while (expect(",", "]") === ",");
  }

  value([]);
  if (text.slice(at).trim() !== "") throw new JsonError(at);
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const span = spans.get(JSON.stringify(path.slice(0, length)));
      if (span) return span;
    }
    return { value: 0, name: 0 };
  };
}

/** Escapes and control characters are JSON.parse's business. */
function isString(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
