import { type RecordKind } from "../../schema/dataset.ts";
import { type OnFault } from "../fault.ts";
import { decodeText } from "./decode-text.ts";
import { JsonError, jsonPlaces } from "./json-places.ts";
import { type RawRecord, spellPath } from "./raw-record.ts";

/** The records of a JSON Lines file, one object a line; empty lines are skipped. Holds one line at a time. */
export async function* readJsonLines(
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
    const value = parseLine(text, (offset) => {
      const problem = offset < text.length ? "this is not JSON" : "the JSON breaks off";
      const expected = "one whole object a line";
      const place = { file, line: number, column: offset + 1, path: "" };
      onFault({ ...place, problem, expected, losesRecords: true });
    });
    if (value === undefined) continue;
    yield {
      kind,
      file,
      index: index++,
      value,
      place: (steps, of = "value") => ({ line: number, column: jsonPlaces(text)(steps)[of] + 1 }),
      spell: spellPath,
    };
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of decodeText(path)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}

/** Members that are null count as not given. */
function parseLine(text: string, onError: (offset: number) => void): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (value === null ? undefined : value)) ?? null;
  } catch {
    onError(offsetOfError(text));
    return undefined;
  }
}

function offsetOfError(text: string): number {
  try {
    jsonPlaces(text);
    return 0;
  } catch (error) {
    if (error instanceof JsonError) return error.offset;
    throw error;
  }
}
