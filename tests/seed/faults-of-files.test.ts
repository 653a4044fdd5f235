import { describe, expect, it } from "vitest";
import { faultsOf, faultsWith, type Files, info, little, makeFolder } from "./temporary-dataset.ts";

const kinds = "sources, actors, memberships, documents, issues, meetings, attendances, positions";
const names = `dataset.yaml, and for each kind one of .yaml, .csv or .jsonl (${kinds})`;

describe("a data set without fault", () => {
  it("has none", async () => {
    expect(await faultsWith({})).toEqual([]);
  });
});

/** What a data set may be besides a folder. */
const orFile = "; or a file .jsonl as GET /export gives it";

describe("faults of the folder", () => {
  it("is not there", async () => {
    expect(await faultsOf("/nowhere/at/all")).toEqual([
      `set:1:1: does not exist, expected a folder with ${names}${orFile}`,
    ]);
  });

  it("is a file", async () => {
    expect(await faultsOf(`${makeFolder(little)}/sources.csv`)).toEqual([
      `set:1:1: is not a folder, expected a folder with ${names}${orFile}`,
    ]);
  });

  it("holds no records", async () => {
    expect(await faultsOf(makeFolder({ "dataset.yaml": info }))).toEqual([
      `set:1:1: holds no records, expected records in at least one file (${kinds})`,
    ]);
  });

  it.each<[what: string, files: Files, faults: string[]]>([
    [
      "has a file named after no kind",
      { "acters.yaml": "[]" },
      [`set/acters.yaml:1:1: is named after no kind of record, expected ${names}`],
    ],
    [
      "has a file in a format that is not read",
      { "positions.json": "[]" },
      [`set/positions.json:1:1: is in a format that is not read, expected ${names}`],
    ],
    [
      "has two files of one kind",
      { "actors.csv": "id,name,kind\n" },
      ["set/actors.yaml:1:1: stands beside actors.csv, expected one file of actors"],
    ],
    ["keeps quiet about files of other kinds", { "README.md": "Read me.", LICENSE: "MIT" }, []],
  ])("%s", async (_, files, faults) => {
    expect(await faultsWith(files)).toEqual(faults);
  });

  it("has no dataset.yaml", async () => {
    const files = Object.fromEntries(
      Object.entries(little).filter(([name]) => name !== "dataset.yaml"),
    );
    expect(await faultsOf(makeFolder(files))).toEqual([
      "set/dataset.yaml:1:1: is missing, expected a file with id, title, description, licence, citation and languages",
    ]);
  });
});

describe("faults of reading", () => {
  it.each<[what: string, files: Files, faults: string[]]>([
    [
      "YAML that breaks off",
      { "actors.yaml": "- id: a\n  name: [A\n" },
      [
        "set/actors.yaml:3:1: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ], expected YAML 1.2",
      ],
    ],
    [
      "a key given twice in YAML",
      { "issues.yaml": "- id: i\n  title: I\n  title: J\n  question: Q?\n  area: x\n" },
      ["set/issues.yaml:3:3: this is not YAML: Map keys must be unique, expected YAML 1.2"],
    ],
    [
      "YAML that is no list",
      { "issues.yaml": "id: i\n" },
      ["set/issues.yaml:1:1: is not a list, expected a list of issues"],
    ],
    [
      "text after a closing quote in CSV",
      { "sources.csv": 'id,title,publisher,tier\ns,"A "title",P,official\n' },
      [
        'set/sources.csv:2:7: text follows a closing quote, expected a cell in quotes as a whole, with "" for each quote in it',
      ],
    ],
    [
      "a quote inside an unquoted cell in CSV",
      { "sources.csv": 'id,title,publisher,tier\ns,A "title",P,official\n' },
      [
        'set/sources.csv:2:5: a quote stands in an unquoted cell, expected a cell in quotes as a whole, with "" for each quote in it',
      ],
    ],
    [
      "a quote that is not closed in CSV",
      { "sources.csv": 'id,title,publisher,tier\ns,"A title,P,official\nt,T,P,official\n' },
      [
        'set/sources.csv:2:3: a quote is not closed, expected a cell in quotes as a whole, with "" for each quote in it',
      ],
    ],
    [
      "a row with a cell too many in CSV",
      { "sources.csv": "id,title,publisher,tier\ns,A, title,P,official\n" },
      [
        "set/sources.csv:2:14: the row has 5 cells, expected 4, as in the header (a cell that holds a comma stands in quotes)",
      ],
    ],
    [
      "CSV separated by semicolons",
      { "sources.csv": "id;title;publisher;tier\ns;A;P;official\n" },
      ["set/sources.csv:1:1: the header has one column, expected columns separated by commas"],
    ],
    [
      "an empty CSV file",
      { "documents.csv": "" },
      [
        "set/documents.csv:1:1: is empty, expected a header of columns (id, title, date, issuers, url, note, sources)",
      ],
    ],
    [
      "an unknown column",
      { "sources.csv": "id,titel,publisher,tier,title\ns,x,P,official,T\n" },
      [
        'set/sources.csv:1:4: unknown column "titel", expected one of id, title, publisher, author, date, url, tier, language, textHash, textLength, paragraphHashes, note (did you mean "title"?)',
      ],
    ],
    [
      "a column given twice",
      { "sources.csv": "id,title,publisher,tier,title\ns,T,P,official,T\n" },
      ['set/sources.csv:1:25: the column "title" stands twice, expected each column once'],
    ],
    [
      "a column that every record needs and no record can have",
      { "sources.csv": "id,title,tier\ns,T,official\n" },
      [
        'set/sources.csv:1:1: the column "publisher" is missing, expected a column for what every record has',
      ],
    ],
    [
      "a nested column in CSV",
      { "documents.csv": "id,title,citations\nd,D,s\n" },
      [
        'set/documents.csv:1:1: the column "sources" is missing, expected a column for what every record has',
        'set/documents.csv:1:10: unknown column "citations", expected one of id, title, date, issuers, url, note, sources',
      ],
    ],
    [
      "a line that is not JSON",
      { "documents.jsonl": '{"id":"d","title":"D","citations":["s"]}\n\n{"id":"e", title:"E"}\n' },
      ["set/documents.jsonl:3:12: this is not JSON, expected one whole object a line"],
    ],
    [
      "a line of JSON that breaks off",
      { "documents.jsonl": '{"id":"d","title":"D","citations":["s"]\n' },
      ["set/documents.jsonl:1:40: the JSON breaks off, expected one whole object a line"],
    ],
    [
      "Latin-1",
      { "actors.yaml": Buffer.from("- id: a\n  name: Jos\xe9\n  kind: person\n", "latin1") },
      ["set/actors.yaml:2:12: is not UTF-8 here, expected a file saved as UTF-8"],
    ],
    [
      "UTF-16",
      { "sources.csv": Buffer.from("\ufeffid,title,publisher,tier\n", "utf16le") },
      [
        "set/sources.csv:1:1: is not UTF-8 here, expected a file saved as UTF-8 (this file begins like UTF-16)",
      ],
    ],
  ])("%s", async (_, files, faults) => {
    expect(await faultsWith(files)).toEqual(faults);
  });
});

describe("faults of a data set in one file", () => {
  const one = (...lines: string[]) =>
    faultsOf(`${makeFolder({ "whole.jsonl": lines.join("\n") })}/whole.jsonl`);
  const dataset = `{"dataset":{"id":"d","title":"D","description":"D.","licence":"CC0-1.0","citation":"C","languages":["en"]}}`;
  const kinds =
    "dataset, sources, actors, memberships, documents, issues, meetings, attendances, positions";

  it("are told with line and column", async () => {
    const actor = `{"actors": {"id": "a", "name": "A", "kind": "robot"}}`;
    expect(await one(dataset, actor)).toEqual([
      expect.stringMatching(/^set:2:45 a\.kind: "robot" is not known/),
    ]);
  });

  it("are lines of no kind, lines that are not JSON, and two data sets", async () => {
    expect(await one(dataset, `{"actrs": {}}`, `{"id": "a"`, dataset)).toEqual([
      `set:2:1: "actrs" is no kind of record, expected {"<kind>": {…}}, the kind one of ${kinds} (did you mean "actors"?)`,
      "set:3:11: the JSON breaks off, expected one whole object a line",
      "set:4:1: a second line says what the data set is, expected one",
    ]);
  });

  it("are that no line describes the data set", async () => {
    expect(await one(`{"actors": {"id": "a", "name": "A", "kind": "person"}}`)).toEqual([
      'set:1:1: no line says what the data set is, expected {"dataset": {…}} with id, title, description, licence, citation and languages',
    ]);
  });
});
