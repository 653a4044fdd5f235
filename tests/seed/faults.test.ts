import { describe, expect, it } from "vitest";
import { faultsOf, faultsWith, type Files, info, little, makeFolder } from "./temporary-dataset.ts";

const kinds = "sources, actors, memberships, documents, issues, meetings, attendances, positions";
const names = `dataset.yaml, and for each kind one of .yaml, .csv or .jsonl (${kinds})`;
const date =
  "a day, month, year or interval in EDTF (2025-12-19, 2025-12, 2025, 2025-12-19/2025-12-21, " +
  "2025-12-19/.., 2025-12-20~)";
const anId = "an id of small letters, digits, '-', '_' and '.', beginning with a letter or digit";
const stances = "SUPPORTS, OPPOSES, CONDITIONAL, NEUTRAL, UNCLEAR";
const position = "id: p, actor: a, issue: i, stance: supports, date: 2025-12-19, attribution: self";

function meeting(rest: string): Files {
  return { "meetings.yaml": `- id: m\n  title: M\n  date: 2025-12-19\n  citations: [s]\n${rest}` };
}

describe("a data set without fault", () => {
  it("has none", async () => {
    expect(await faultsWith({})).toEqual([]);
  });
});

describe("faults of the folder", () => {
  it("is not there", async () => {
    expect(await faultsOf("/nowhere/at/all")).toEqual([
      `set:1:1: does not exist, expected a folder with ${names}`,
    ]);
  });

  it("is a file", async () => {
    expect(await faultsOf(`${makeFolder(little)}/sources.csv`)).toEqual([
      `set:1:1: is not a folder, expected a folder with ${names}`,
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
        'set/sources.csv:1:4: unknown column "titel", expected one of id, title, publisher, author, date, url, tier, language, note (did you mean "title"?)',
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

describe("faults of shape", () => {
  it.each<[what: string, files: Files, faults: string[]]>([
    [
      "an unknown key, with the one that may have been meant",
      meeting("  attendences: []\n"),
      [
        'set/meetings.yaml:5:3 m.attendences: is not known, expected one of id, title, kind, format, date, place, country, latitude, longitude, status, summary, confidence, partOf, plenary, issues, attendances, disagreements, note, citations (did you mean "attendances"?)',
      ],
    ],
    [
      "a key missing",
      { "issues.yaml": "- id: i\n  title: I\n  area: x\n" },
      ["set/issues.yaml:1:3 i.question: is missing, expected text"],
    ],
    [
      "a record without id",
      { "issues.yaml": "- { title: I, question: Q?, area: x }\n" },
      ["set/issues.yaml:1:3 issues[0].id: is missing, expected text"],
    ],
    [
      "an id that can't be one",
      { "issues.yaml": "- { id: My Issue, title: I, question: Q?, area: x }\n" },
      [`set/issues.yaml:1:9 My Issue.id: "My Issue" can't be used here, expected ${anId}`],
    ],
    [
      "an id that is too long",
      { "issues.yaml": `- { id: ${"x".repeat(121)}, title: I, question: Q?, area: x }\n` },
      [`set/issues.yaml:1:9 ${"x".repeat(121)}.id: is too long, expected at most 120 characters`],
    ],
    [
      "an empty text",
      { "issues.yaml": '- { id: i, title: " ", question: Q?, area: x }\n' },
      ["set/issues.yaml:1:19 i.title: is empty, expected text"],
    ],
    [
      "a word that is not known",
      { "actors.yaml": "- { id: a, name: A, kind: persn }\n" },
      [
        'set/actors.yaml:1:27 a.kind: "persn" is not known, expected one of PERSON, ORGANISATION, STATE, GROUP (did you mean "PERSON"?)',
      ],
    ],
    [
      "a position without stance",
      {
        "positions.yaml":
          "- id: p\n  actor: a\n  issue: i\n  date: 2025-12-19\n  attribution: self\n  citations: [s]\n",
      },
      [`set/positions.yaml:1:3 p.stance: is missing, expected one of ${stances}`],
    ],
    [
      "a position without stance in JSON Lines",
      {
        "positions.jsonl":
          '{"id":"p","actor":"a","issue":"i","stance":null,"date":"2025-12-19","attribution":"self","citations":["s"]}',
      },
      [`set/positions.jsonl:1:44 p.stance: is missing, expected one of ${stances}`],
    ],
    [
      "a position without stance in CSV",
      {
        "positions.csv":
          "id,actor,issue,stance,date,attribution,sources\np,a,i,,2025-12-19,self,s\n",
      },
      [`set/positions.csv:2:7 p.stance: is missing, expected one of ${stances}`],
    ],
    [
      "a fact without source",
      { "meetings.yaml": "- { id: m, title: M, date: 2025-12-19 }\n" },
      [
        "set/meetings.yaml:1:3 m.citations: has no source, expected at least one source: every fact says where it was read",
      ],
    ],
    [
      "a fact with an empty list of sources",
      { "positions.yaml": `- { ${position}, citations: [] }\n` },
      [
        "set/positions.yaml:1:98 p.citations: has no source, expected at least one source: every fact says where it was read",
      ],
    ],
    [
      "a fact without source in CSV",
      { "documents.csv": "id,title,sources\nd,D,\n" },
      [
        "set/documents.csv:2:5 d.sources: has no source, expected at least one source: every fact says where it was read",
      ],
    ],
    [
      "text where a number is expected",
      meeting("  latitude: north\n"),
      ["set/meetings.yaml:5:13 m.latitude: is text, expected a number"],
    ],
    [
      "a number out of bounds",
      meeting("  latitude: 91\n  longitude: -181\n"),
      [
        "set/meetings.yaml:5:13 m.latitude: 91 is too large, expected at most 90",
        "set/meetings.yaml:6:14 m.longitude: -181 is too small, expected at least -180",
      ],
    ],
    [
      "text where true or false is expected",
      meeting("  plenary: yes\n"),
      ["set/meetings.yaml:5:12 m.plenary: is text, expected true or false"],
    ],
    [
      "text where a list is expected",
      meeting("  disagreements: They differ.\n"),
      ["set/meetings.yaml:5:18 m.disagreements: is text, expected a list"],
    ],
    [
      "a country that is no code",
      meeting("  country: France\n"),
      [
        `set/meetings.yaml:5:12 m.country: "France" can't be used here, expected a country code of two capital letters, as FR`,
      ],
    ],
    [
      "an address that is none",
      { "sources.csv": "id,title,publisher,tier,url\ns,T,P,official,www.example.org\n" },
      [
        'set/sources.csv:2:16 s.url: "www.example.org" is no web address, expected http://… or https://…',
      ],
    ],
    [
      "a key that is not known in a citation",
      {
        "meetings.yaml":
          "- id: m\n  title: M\n  date: 2025-12-19\n  citations:\n    - { source: s, page: 3 }\n",
      },
      [
        "set/meetings.yaml:5:20 m.citations[0].page: is not known, expected one of source, locator, quote, statedDate, note",
      ],
    ],
    [
      "a record that is none",
      { "issues.yaml": "- just text\n" },
      ["set/issues.yaml:1:3 issues[0]: is text, expected names with values"],
    ],
    [
      "dataset.yaml that lacks what it must have",
      { "dataset.yaml": "id: little\ntitel: A\nlanguages: []\nscale: { min: 1, max: 0 }\n" },
      [
        "set/dataset.yaml:1:1 title: is missing, expected text",
        "set/dataset.yaml:1:1 description: is missing, expected text",
        "set/dataset.yaml:1:1 licence: is missing, expected text",
        "set/dataset.yaml:1:1 citation: is missing, expected text",
        'set/dataset.yaml:2:1 titel: is not known, expected one of id, title, description, licence, citation, languages, scale, sides, opensOn (did you mean "title"?)',
        "set/dataset.yaml:3:12 languages: is empty, expected a list with something in it",
        'set/dataset.yaml:4:8 scale: {"min":1,"max":0} can\'t be used here, expected min below max',
      ],
    ],
  ])("%s", async (_, files, faults) => {
    expect(await faultsWith(files)).toEqual(faults);
  });
});

describe("faults of dates", () => {
  it.each<[what: string, files: Files, faults: string[]]>([
    [
      "a day no calendar has",
      { "meetings.yaml": "- { id: m, title: M, date: 2025-02-29, citations: [s] }\n" },
      [
        'set/meetings.yaml:1:28 m.date: "2025-02-29" is no day of the calendar, expected 2025-02-01 to 2025-02-28',
      ],
    ],
    [
      "a weekday",
      { "positions.yaml": `- { ${position.replace("2025-12-19", "Thursday")}, citations: [s] }\n` },
      [`set/positions.yaml:1:56 p.date: "Thursday" is no date, expected ${date}`],
    ],
    [
      "an interval the wrong way round",
      { "documents.yaml": "- { id: d, title: D, date: 2025-12-21/2025-12-19, citations: [s] }\n" },
      [
        'set/documents.yaml:1:28 d.date: "2025-12-21/2025-12-19" ends before it begins, expected the earlier day first',
      ],
    ],
    [
      "a source's date",
      { "sources.csv": "id,title,publisher,tier,date\ns,T,P,official,19/12/2025\n" },
      [`set/sources.csv:2:16 s.date: "19/12/2025" is no date, expected ${date}`],
    ],
    [
      "a membership that ends before it begins, and a day that is none",
      {
        "memberships.yaml":
          "- { member: a, of: b, from: 2025-12, to: 2025-11, asOf: then, citations: [s] }\n",
      },
      [
        "set/memberships.yaml:1:42 memberships[0].to: ends before it begins, expected an end that is not before the begin",
        `set/memberships.yaml:1:57 memberships[0].asOf: "then" is no date, expected ${date}`,
      ],
    ],
  ])("%s", async (_, files, faults) => {
    expect(await faultsWith(files)).toEqual(faults);
  });

  it("takes a year that YAML reads as a number", async () => {
    expect(
      await faultsWith({
        "meetings.yaml": "- { id: m, title: 1984, date: 2025, citations: [s] }\n",
        "documents.jsonl": '{"id":"d","title":"D","date":"2025","citations":["s#p3"]}',
      }),
    ).toEqual([]);
  });
});

describe("faults between records", () => {
  it.each<[what: string, files: Files, faults: string[]]>([
    [
      "a reference to nothing, with what may have been meant",
      {
        "actors.yaml": "- { id: witkoff, name: W, kind: person }\n",
        "memberships.csv": "member,of,sources\nwitkof,witkoff,s\n",
      },
      [
        'set/memberships.csv:2:1 memberships[0].member: there is no actor "witkof", expected the id of an actor of this data set (did you mean "witkoff"?)',
      ],
    ],
    [
      "references of every sort to nothing",
      {
        "actors.yaml": "- { id: a, name: A, kind: person, citations: [x1] }\n",
        "documents.yaml": "- { id: d, title: D, issuers: [x2], citations: [s] }\n",
        "issues.yaml": "- { id: i, title: I, question: Q?, area: x, about: [x3], partOf: x4 }\n",
        "meetings.yaml":
          "- { id: m, title: M, date: 2025, partOf: x5, issues: [x6], citations: [s], attendances: [{ actor: x7, onBehalfOf: x8, citations: [x9] }] }\n",
        "attendances.csv": "meeting,actor\nx10,a\n",
        "positions.csv":
          "id,actor,issue,stance,date,attribution,meeting,document,sources\np,x11,x12,supports,2025,self,x13,x14,s;x15#p3\n",
        "dataset.yaml": `${info}opensOn: x16\n`,
      },
      [
        'set/actors.yaml:1:47 a.citations[0].source: there is no source "x1", expected the id of a source of this data set',
        'set/documents.yaml:1:32 d.issuers[0]: there is no actor "x2", expected the id of an actor of this data set',
        'set/issues.yaml:1:53 i.about[0]: there is no document "x3", expected the id of a document of this data set',
        'set/issues.yaml:1:66 i.partOf: there is no issue "x4", expected the id of the issue that this is a part of',
        'set/meetings.yaml:1:42 m.partOf: there is no round "x5", expected the id of the round that this is a session of',
        'set/meetings.yaml:1:55 m.issues[0]: there is no issue "x6", expected the id of an issue of this data set',
        'set/meetings.yaml:1:99 m.attendances[0].actor: there is no actor "x7", expected the id of an actor of this data set',
        'set/meetings.yaml:1:115 m.attendances[0].onBehalfOf: there is no actor "x8", expected the id of an actor of this data set',
        'set/meetings.yaml:1:131 m.attendances[0].citations[0].source: there is no source "x9", expected the id of a source of this data set',
        'set/attendances.csv:2:1 attendances[0].meeting: there is no meeting "x10", expected the id of a meeting of this data set',
        'set/positions.csv:2:3 p.actor: there is no actor "x11", expected the id of an actor of this data set',
        'set/positions.csv:2:7 p.issue: there is no issue "x12", expected the id of an issue of this data set',
        'set/positions.csv:2:30 p.meeting: there is no meeting "x13", expected the id of a meeting of this data set',
        'set/positions.csv:2:34 p.document: there is no document "x14", expected the id of a document of this data set',
        'set/positions.csv:2:38 p.sources[1].source: there is no source "x15", expected the id of a source of this data set',
        'set/dataset.yaml:7:10 opensOn: nothing in the data set has the id "x16", expected the id of a record',
      ],
    ],
    [
      "a reference to a record of another kind",
      { "positions.yaml": `- { ${position.replace("actor: a", "actor: m")}, citations: [s] }\n` },
      [
        'set/positions.yaml:1:19 p.actor: "m" is a meeting, expected the id of an actor of this data set',
      ],
    ],
    [
      "an id given twice in one kind",
      {
        "issues.yaml":
          "- { id: i, title: I, question: Q?, area: x }\n- { id: i, title: J, question: Q?, area: x }\n",
      },
      [
        'set/issues.yaml:2:9 i.id: "i" is the id of an issue already (issues.yaml:1), expected an id that nothing else has',
      ],
    ],
    [
      "an id given to two kinds, or to the data set",
      { "documents.csv": "id,title,sources\na,A,s\nlittle,L,s\n" },
      [
        'set/documents.csv:2:1 a.id: "a" is the id of an actor already (actors.yaml:1), expected an id that nothing else has',
        'set/documents.csv:3:1 little.id: "little" is the id of the data set already (dataset.yaml:1), expected an id that nothing else has',
      ],
    ],
    [
      "an attendance given twice, inside the meeting and outside",
      {
        ...meeting("  attendances:\n    - actor: a\n    - actor: a\n"),
        "attendances.csv": "meeting,actor\nm,b\nm,a\n",
      },
      [
        'set/meetings.yaml:7:14 m.attendances[1].actor: "a" attends "m" twice (first at meetings.yaml:6), expected one attendance',
        'set/attendances.csv:3:3 attendances[1].actor: "a" attends "m" twice (first at meetings.yaml:6), expected one attendance',
      ],
    ],
    [
      "a membership given twice",
      {
        "memberships.csv":
          "member,of,role,from,sources\na,b,Head,2025,s\na,b,Head,2024,s\na,b,Head,2025,s\n",
      },
      [
        'set/memberships.csv:4:1 memberships[2].member: "a" is in "b" twice with the same role and begin (first at memberships.csv:2), expected one membership',
      ],
    ],
    [
      "who is a member of itself, or attends on behalf of itself",
      {
        "memberships.csv": "member,of,sources\na,a,s\n",
        ...meeting("  attendances: [{ actor: a, onBehalfOf: a }]\n"),
        "attendances.csv": "meeting,actor,onBehalfOf\nm,b,b\n",
      },
      [
        'set/memberships.csv:2:3 memberships[0].of: "a" is a member of itself, expected another actor',
        'set/meetings.yaml:5:41 m.attendances[0].onBehalfOf: "a" attends on behalf of itself, expected the actor represented, or nothing',
        'set/attendances.csv:2:5 attendances[0].onBehalfOf: "b" attends on behalf of itself, expected the actor represented, or nothing',
      ],
    ],
    [
      "a round that is a session of itself",
      meeting("  partOf: m\n"),
      [
        "set/meetings.yaml:5:11 m.partOf: is a session of itself, expected the id of the round that this is a session of",
      ],
    ],
    [
      "rounds that go in a circle, told once",
      {
        "meetings.yaml":
          "- { id: m1, title: M, date: 2025, citations: [s], partOf: m2 }\n" +
          "- { id: m2, title: M, date: 2025, citations: [s], partOf: m3 }\n" +
          "- { id: m3, title: M, date: 2025, citations: [s], partOf: m1 }\n" +
          "- { id: m4, title: M, date: 2025, citations: [s], partOf: m1 }\n",
      },
      [
        "set/meetings.yaml:1:59 m1.partOf: goes round in a circle: m1 → m2 → m3 → m1, expected the id of the round that this is a session of",
      ],
    ],
    [
      "an issue that is part of itself",
      { "issues.yaml": "- { id: i, title: I, question: Q?, area: x, partOf: i }\n" },
      [
        "set/issues.yaml:1:53 i.partOf: is a part of itself, expected the id of the issue that this is a part of",
      ],
    ],
    [
      "a side that dataset.yaml does not have",
      {
        "dataset.yaml": `${info}sides: [{ id: west, title: West }, { id: east, title: East }]\n`,
        "actors.yaml":
          "- { id: a, name: A, kind: person, side: wst }\n- { id: b, name: B, kind: state, side: east }\n",
      },
      [
        'set/actors.yaml:1:41 a.side: there is no side "wst", expected one of west, east (did you mean "west"?)',
      ],
    ],
    [
      "a side where there are none, and a side given twice",
      {
        "dataset.yaml": `${info}sides: [{ id: west, title: West }, { id: west, title: East }]\n`,
      },
      [
        'set/dataset.yaml:7:42 sides[1].id: the side "west" stands there twice, expected each side once',
      ],
    ],
    [
      "a value off the scale",
      {
        "dataset.yaml": `${info}scale: { min: 0, max: 10 }\n`,
        "positions.yaml": `- { ${position}, value: 10.5, citations: [s] }\n`,
      },
      ["set/positions.yaml:1:94 p.value: 10.5 lies off the scale, expected a number from 0 to 10"],
    ],
  ])("%s", async (_, files, faults) => {
    expect(await faultsWith(files)).toEqual(faults);
  });

  it("is not judged where records of the other kind could not be read", async () => {
    expect(
      await faultsWith({
        "actors.yaml": "- id: [a\n",
        "positions.yaml": `- { ${position.replace("issue: i", "issue: j")}, citations: [s] }\n`,
      }),
    ).toEqual([
      "set/actors.yaml:2:1: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ], expected YAML 1.2",
      'set/positions.yaml:1:29 p.issue: there is no issue "j", expected the id of an issue of this data set (did you mean "i"?)',
    ]);
  });
});

describe("all faults at once", () => {
  it("come in the order of files and lines, several of one record too", async () => {
    expect(
      await faultsWith({
        "actors.yaml":
          "- id: a\n  name: A\n  kind: man\n  side: left\n- id: a\n  name: ''\n  kind: state\n",
        "positions.csv":
          "id,actor,issue,stance,value,date,attribution,sources\n" +
          "p,nobody,i,maybe,7,soon,self,\n" +
          'q,a,nothing,supports,,"2025-13",hearsay,s;t\n',
      }),
    ).toEqual([
      'set/actors.yaml:3:9 a.kind: "man" is not known, expected one of PERSON, ORGANISATION, STATE, GROUP',
      'set/actors.yaml:4:9 a.side: there is no side "left", expected no side, as dataset.yaml names none',
      'set/actors.yaml:5:7 a.id: "a" is the id of an actor already (actors.yaml:1), expected an id that nothing else has',
      "set/actors.yaml:6:9 a.name: is empty, expected text",
      'set/positions.csv:2:3 p.actor: there is no actor "nobody", expected the id of an actor of this data set',
      `set/positions.csv:2:12 p.stance: "maybe" is not known, expected one of ${stances}`,
      "set/positions.csv:2:18 p.value: 7 lies off the scale, expected a number from -1 to 1",
      `set/positions.csv:2:20 p.date: "soon" is no date, expected ${date}`,
      "set/positions.csv:2:30 p.sources: has no source, expected at least one source: every fact says where it was read",
      'set/positions.csv:3:5 q.issue: there is no issue "nothing", expected the id of an issue of this data set',
      `set/positions.csv:3:23 q.date: "2025-13" is no date, expected ${date}`,
      'set/positions.csv:3:33 q.attribution: "hearsay" is not known, expected one of SELF, REPORTED',
      'set/positions.csv:3:41 q.sources[1].source: there is no source "t", expected the id of a source of this data set (did you mean "s"?)',
    ]);
  });

  it("are counted beyond the two hundred that are kept", async () => {
    const rows = Array.from({ length: 500 }, (_, n) => `s${n},T,P,bad`).join("\n");
    const folder = makeFolder({
      "dataset.yaml": info,
      "sources.csv": `id,title,publisher,tier\n${rows}\n`,
    });
    expect((await faultsOf(folder)).length).toBe(200);
  });
});
