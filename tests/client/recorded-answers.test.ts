import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RecordedAnswers, RecordingMissingError } from "./support/recorded-answers.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-recorded-"));
  file = join(folder, "suite.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

const asked = {
  query: "query Actors($id: ID!) { actor(id: $id) { name } }",
  variables: { id: "a" },
};
const answer = { data: { actor: { name: "A" } } };

describe("recorded answers", () => {
  it("come back from their file, each on a line of its own", () => {
    const answers = new RecordedAnswers(file);
    answers.keep(asked, answer);
    answers.keep({ ...asked, variables: { id: "b" } }, { data: { actor: null } });
    expect(new RecordedAnswers(file).get(asked)).toEqual(answer);
    expect(readFileSync(file, "utf8").trimEnd().split("\n")).toHaveLength(4);
    expect(new RecordedAnswers(file, { anew: true }).has(asked)).toBe(false);
  });

  it("are refused to a query with one more field, with instructions to record again", () => {
    new RecordedAnswers(file).keep(asked, answer);
    const answers = new RecordedAnswers(file);
    const more = { ...asked, query: asked.query.replace("name", "name kind") };
    expect(answers.has(more)).toBe(false);
    expect(() => answers.get(more)).toThrow(RecordingMissingError);
    expect(() => answers.get(more)).toThrow(
      `The answer to Actors {"id":"a"} was recorded for another text of its query (a field may have come or gone) in ${file}. Record the answers anew: npm run record`,
    );
  });

  it("are refused to what was never asked", () => {
    expect(() => new RecordedAnswers(file).get(asked)).toThrow(
      `The answer to Actors {"id":"a"} is not recorded in ${file}. Record the answers anew: npm run record`,
    );
  });
});
