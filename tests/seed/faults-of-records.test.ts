import { describe, expect, it } from "vitest";
import { Meeting } from "../../schema/dataset.ts";
import { faultsWith, type Files } from "./temporary-dataset.ts";

const date =
  "a day, month, year or interval in EDTF (2025-12-19, 2025-12, 2025, 2025-12-19/2025-12-21, " +
  "2025-12-19/.., 2025-12-20~)";
const anId = "an id of small letters, digits, '-', '_' and '.', beginning with a letter or digit";
const stances = "SUPPORTS, OPPOSES, CONDITIONAL, NEUTRAL, UNCLEAR, AMBIVALENT";
const position = "id: p, actor: a, issue: i, stance: supports, date: 2025-12-19, attribution: self";

function meeting(rest: string): Files {
  return { "meetings.yaml": `- id: m\n  title: M\n  date: 2025-12-19\n  citations: [s]\n${rest}` };
}

describe("faults of shape", () => {
  it.each<[what: string, files: Files, faults: string[]]>([
    [
      "an unknown key, with the one that may have been meant",
      meeting("  attendences: []\n"),
      [
        `set/meetings.yaml:5:3 m.attendences: is not known, expected one of ${Object.keys(Meeting.shape).join(", ")} (did you mean "attendances"?)`,
      ],
    ],
    [
      "a key missing",
      { "issues.yaml": "- id: i\n  title: I\n  area: x\n" },
      ["set/issues.yaml:1:3 i.question: is missing, expected text"],
    ],
    [
      "a meeting without a date",
      { "meetings.yaml": "- { id: m, title: M, citations: [s] }\n" },
      [
        "set/meetings.yaml:1:3 m.date: is missing, expected a date (2025-12-19, 2025-12 or 2025, for one)",
      ],
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
        "set/meetings.yaml:5:20 m.citations[0].page: is not known, expected one of source, paragraph, start, end, quote, prefix, suffix, locator, statedDate, note, unverified",
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
        'set/dataset.yaml:2:1 titel: is not known, expected one of id, title, description, licence, citation, languages, scale, sides, uses, opensOn (did you mean "title"?)',
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
