import { suggest } from "../../schema/check/suggest.ts";
import { recordKinds, type RecordKind } from "../../schema/dataset.ts";
import { type OnFault } from "../fault.ts";
import { type ImportFormat } from "./import-format.ts";
import { spellPath } from "../../schema/check/spell-path.ts";
import { type RawRecord } from "./raw-record.ts";
import { linesOf } from "./decode-text.ts";
import { brokenLine, offsetsIn, parseLine } from "./read-json-lines.ts";

/** A whole data set in one file, as `GET /export/<id>.jsonl` returns it. */
export const wholeFile: ImportFormat = { extensions: ["jsonl"], read: readWholeFile };

const names = ["dataset", ...recordKinds];

/**
 * The records of one kind in a JSON Lines file that contains all kinds: each line is an object with one
 * member, named after the kind (`{"actors": {"id": …}}`); one of them is `dataset`. The file is read once for
 * each kind, because its lines may be in any order; lines without a known kind are reported during the first
 * pass.
 */
export async function* readWholeFile(
  path: string,
  file: string,
  kind: RecordKind | "dataset",
  onFault: OnFault,
): AsyncGenerator<RawRecord> {
  const tells = kind === recordKinds[0];
  let line = 0;
  let index = 0;
  let datasets = 0;
  for await (const lines of linesOf(path)) {
    for (const text of lines) {
      line += 1;
      const number = line;
      // Most lines are of another kind, which can be seen without parsing.
      if (text.trim() === "" || !(tells || text.includes(`"${kind}"`))) continue;
      const value = parseLine(text, (offset) => {
        if (tells) onFault(brokenLine(file, number, text, offset));
      });
      if (value === undefined) continue;
      const [name, ...more] = Object.keys(Object(value));
      if (tells) {
        if (name === undefined || more.length > 0 || !names.includes(name))
          onFault({ ...at(number), ...wrongLine(name, more.length) });
        if (name === "dataset" && (datasets += 1) === 2) onFault({ ...at(number), ...twice });
      }
      if (name !== kind || more.length > 0) continue;
      const offsetOf = offsetsIn(text, value);
      yield {
        kind,
        file,
        index: index++,
        value: (value as Record<string, unknown>)[kind],
        place: (steps, of = "value") => ({
          line: number,
          column: offsetOf([kind, ...steps], of) + 1,
        }),
        spell: spellPath,
      };
    }
  }
  if (kind === "dataset") onFault({ ...at(1), ...noDataset });

  function at(lineOfFault: number) {
    return { file, line: lineOfFault, column: 1, path: "" };
  }
}

const twice = { problem: "a second line says what the data set is", expected: "one" };
const noDataset = {
  problem: "no line says what the data set is",
  expected: '{"dataset": {…}} with id, title, description, licence, citation and languages',
};

function wrongLine(name: string | undefined, more: number) {
  const problem =
    name === undefined || more > 0
      ? "this is no object of one member"
      : `"${name}" is no kind of record`;
  const close = name === undefined || more > 0 ? "" : suggest(name, names);
  const expected = `{"<kind>": {…}}, the kind one of ${names.join(", ")}${close}`;
  return { problem, expected, losesRecords: true } as const;
}
