import { type Node, parseTree, type ParseError } from "jsonc-parser";
import { type Path } from "../../schema/check/record-fault.ts";
import { type RecordKind } from "../../schema/dataset.ts";
import { type Fault, type OnFault } from "../fault.ts";
import { decodeText } from "./decode-text.ts";
import { type RawRecord, spellPath } from "./raw-record.ts";
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
  for await (const text of linesOf(path)) {
    line += 1;
    if (text.trim() === "") continue;
    const number = line;
    const value = parseLine(text, (offset) => onFault(brokenLine(file, number, text, offset)));
    if (value === undefined) continue;
    yield {
      kind,
      file,
      index: index++,
      value,
      place: (steps, of = "value") => ({ line: number, column: offsetOf(text, steps, of) + 1 }),
      spell: spellPath,
    };
  }
}

/** The fault for a line that is not valid JSON. */
export function brokenLine(file: string, line: number, text: string, offset: number): Fault {
  const problem = offset < text.length ? "this is not JSON" : "the JSON breaks off";
  const expected = "one whole object a line";
  return { file, line, column: offset + 1, path: "", problem, expected, losesRecords: true };
}

/** The lines of a file, without line endings. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of decodeText(path)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
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

/** Where a value or its name is; for a missing value, where the innermost existing part around it begins. */
export function offsetOf(text: string, path: Path, of: "value" | "name"): number {
  let found = parseTree(text);
  for (const [depth, step] of path.entries()) {
    const property = findMember(found, step);
    if (!property) break;
    const [name, value] = property.type === "property" ? (property.children ?? []) : [];
    found = of === "name" && depth === path.length - 1 ? (name ?? property) : (value ?? property);
  }
  return found?.offset ?? 0;
}

/** The last of several members with the same name, which is the one that JSON.parse uses. */
function findMember(node: Node | undefined, step: string | number): Node | undefined {
  if (node?.type === "array" && typeof step === "number") return node.children?.[step];
  if (node?.type !== "object") return undefined;
  return node.children?.findLast(({ children }) => children?.[0]?.value === step);
}
