import { describe, expect, it } from "vitest";
import { faultsOf, faultsWith, type Files, info, makeFolder } from "./temporary-dataset.ts";

const date =
  "a day, month, year or interval in EDTF (2025-12-19, 2025-12, 2025, 2025-12-19/2025-12-21, " +
  "2025-12-19/.., 2025-12-20~)";
const stances = "SUPPORTS, OPPOSES, CONDITIONAL, NEUTRAL, UNCLEAR, AMBIVALENT";
const position = "id: p, actor: a, issue: i, stance: supports, date: 2025-12-19, attribution: self";

function meeting(rest: string): Files {
  return { "meetings.yaml": `- id: m\n  title: M\n  date: 2025-12-19\n  citations: [s]\n${rest}` };
}

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
      'set/positions.csv:3:33 q.attribution: "hearsay" is not known, expected one of SELF, REPORTED, INFERRED',
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
