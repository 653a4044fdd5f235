import { type Node, parseTree, type ParseError } from "jsonc-parser";
import { type Path } from "../../schema/check/record-fault.ts";
import { type RecordKind } from "../../schema/dataset.ts";
import { type Fault, type OnFault } from "../fault.ts";
import { linesOf } from "./decode-text.ts";
import { spellPath } from "../../schema/check/spell-path.ts";
import { type RawRecord } from "./raw-record.ts";
import { type ImportFormat } from "./import-format.ts";

export const jsonLines: ImportFormat = { extensions: ["jsonl"], read: readJsonLines };

/**
 * The records of a JSON Lines file, one object per line; empty lines are skipped. Keeps one line in memory at
 * a time.
 */
async function* readJsonLines(
  path: string,
  file: string,
  kind: RecordKind,
  onFault: OnFault,
): AsyncGenerator<RawRecord> {
  let line = 0;
  let index = 0;
  for await (const lines of linesOf(path)) {
    for (const text of lines) {
      line += 1;
      if (text.trim() === "") continue;
      const number = line;
      const value = parseLine(text, (offset) => onFault(brokenLine(file, number, text, offset)));
      if (value === undefined) continue;
      const offsetOf = offsetsIn(text, value);
      yield {
        kind,
        file,
        index: index++,
        value,
        place: (steps, of = "value") => ({ line: number, column: offsetOf(steps, of) + 1 }),
        spell: spellPath,
      };
    }
  }
}

/** The fault for a line that is not valid JSON. */
export function brokenLine(file: string, line: number, text: string, offset: number): Fault {
  const problem = offset < text.length ? "this is not JSON" : "the JSON breaks off";
  const expected = "one whole object a line";
  return { file, line, column: offset + 1, path: "", problem, expected, losesRecords: true };
}

/** Parses a line; members that are null count as absent. */
export function parseLine(text: string, onError: (offset: number) => void): unknown {
  try {
    // A reviver is slow, and most records contain no null.
    if (!text.includes("null")) return JSON.parse(text);
    return JSON.parse(text, (_, value: unknown) => (value === null ? undefined : value)) ?? null;
  } catch {
    onError(offsetOfError(text));
    return undefined;
  }
}

/** The offset of a syntax error. Not every version of Node reports it in JSON.parse's message. */
function offsetOfError(text: string): number {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  return Math.min(...errors.map(({ offset }) => offset));
}

/**
 * Where values of a line and their names are; for a missing value, where the innermost existing part around it
 * begins. The line is parsed for places only if a member's name does not stand in it just once.
 */
export function offsetsIn(
  text: string,
  value: unknown,
): (path: Path, of: "value" | "name") => number {
  let root: Node | undefined;
  return (path, of) => {
    const plain = of === "value" && hasMember(value, path) ? findOnly(text, path.at(-1)) : null;
    if (plain !== null) return plain;
    let found = (root ??= parseTree(text));
    for (const [depth, step] of path.entries()) {
      const property = findMember(found, step);
      if (!property) break;
      const [name, inner] = property.type === "property" ? (property.children ?? []) : [];
      found = of === "name" && depth === path.length - 1 ? (name ?? property) : (inner ?? property);
    }
    return found?.offset ?? 0;
  };
}

function hasMember(value: unknown, path: Path): boolean {
  let found = value;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return false;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found !== undefined;
}

/** Where the value of a member begins whose name stands in the text once only, or null. */
function findOnly(text: string, name: string | number | undefined): number | null {
  if (typeof name !== "string") return null;
  const quoted = `"${name}"`;
  const at = text.indexOf(quoted);
  if (at < 0 || text.includes(quoted, at + 1)) return null;
  const colon = /\s*:\s*/y;
  colon.lastIndex = at + quoted.length;
  return colon.test(text) ? colon.lastIndex : null;
}

/** The last of several members with the same name, which is the one that JSON.parse uses. */
function findMember(node: Node | undefined, step: string | number): Node | undefined {
  if (node?.type === "array" && typeof step === "number") return node.children?.[step];
  if (node?.type !== "object") return undefined;
  return node.children?.findLast(({ children }) => children?.[0]?.value === step);
}
