import { describe, expect, it } from "vitest";
import { checkDataset } from "../../seed/check/check-dataset.ts";
import { type Files, info, makeFolder } from "./temporary-dataset.ts";
import { readTyped } from "./read-typed.ts";

const asYaml: Files = {
  "dataset.yaml": info,
  "sources.yaml": `
- { id: s, title: "A title; with, signs", publisher: P, tier: state-media, date: 2025 }
- { id: t, title: T, publisher: P, tier: official, url: "https://example.org/a,b" }
`,
  "actors.yaml": `
- { id: a, name: Zoë, kind: person, aliases: [Zoe, "Z."] }
- { id: b, name: B, kind: state, country: GB, placeholder: false }
`,
  "meetings.yaml": `
- id: m
  title: M
  date: 2025-12-19/2025-12-21
  latitude: 25.79
  plenary: true
  citations: [s#p3, t]
  attendances:
    - { actor: a, onBehalfOf: b, role: envoy }
    - { actor: b, citations: [t] }
`,
};

const asCsv: Files = {
  "dataset.yaml": info,
  "sources.csv":
    'id,tier,title,publisher,date,url\nt,official,T,P,,"https://example.org/a,b"\ns,state media,"A title; with, signs",P,2025,\n',
  "actors.csv":
    "id,name,kind,aliases,country,placeholder\na,Zoë,PERSON,Zoe; Z.,,\nb,B,State,,GB,FALSE\n",
  "meetings.csv":
    "id,title,date,latitude,plenary,sources\nm,M,2025-12-19/2025-12-21,25.79,TRUE,s#p3; t\n",
  "attendances.csv": "meeting,actor,onBehalfOf,role,sources\nm,b,,,t\nm,a,b,envoy,\n",
};

const asJsonLines: Files = {
  "dataset.yaml": info,
  "sources.jsonl": `{"id":"s","title":"A title; with, signs","publisher":"P","tier":"STATE_MEDIA","date":"2025"}

{"id":"t","title":"T","publisher":"P","tier":"official","url":"https://example.org/a,b","author":null}`,
  "actors.jsonl":
    '{"id":"b","name":"B","kind":"state","country":"GB"}\n{"kind":"person","aliases":["Zoe","Z."],"name":"Zoë","id":"a"}\n',
  "meetings.jsonl":
    '{"id":"m","title":"M","date":"2025-12-19/2025-12-21","latitude":25.79,"plenary":true,"citations":[{"locator":"p3","source":"s"},{"source":"t"}],"attendances":[{"actor":"b","citations":[{"source":"t"}]}]}\n',
  "attendances.jsonl": '{"meeting":"m","actor":"a","onBehalfOf":"b","role":"envoy"}\n',
};

async function versionOf(files: Files): Promise<string> {
  return (await checkDataset(makeFolder(files))).version;
}

describe("a data set in YAML, CSV and JSON Lines", () => {
  it("is the same facts", async () => {
    const { records } = await readTyped(makeFolder(asYaml));
    expect(records.meetings).toEqual([
      {
        id: "m",
        title: "M",
        kind: "IN_PERSON",
        date: "2025-12-19/2025-12-21",
        latitude: 25.79,
        status: "HELD",
        confidence: "HIGH",
        plenary: true,
        issues: [],
        attendances: [],
        disagreements: [],
        citations: [
          { source: "s", locator: "p3", paragraph: 3, unverified: false },
          { source: "t", unverified: false },
        ],
      },
    ]);
    expect(records.attendances).toEqual([
      {
        meeting: "m",
        actor: "a",
        onBehalfOf: "b",
        role: "envoy",
        status: "ATTENDED",
        citations: [],
      },
      {
        meeting: "m",
        actor: "b",
        status: "ATTENDED",
        citations: [{ source: "t", unverified: false }],
      },
    ]);
    expect(records.sources[0]).toEqual({
      id: "s",
      title: "A title; with, signs",
      publisher: "P",
      tier: "STATE_MEDIA",
      date: "2025",
    });
  });

  it("has one version, whatever the format, order and files of its facts", async () => {
    const versions = await Promise.all([asYaml, asCsv, asJsonLines].map(versionOf));
    expect(new Set(versions).size).toBe(1);
    expect(versions[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it("has the same version with the line ends and byte order mark of another system", async () => {
    const onWindows = Object.fromEntries(
      Object.entries(asCsv).map(([name, text]) => [
        name,
        `\uFEFF${String(text).replaceAll("\n", "\r\n")}`,
      ]),
    );
    expect(await versionOf(onWindows)).toBe(await versionOf(asCsv));
  });

  it("has another version when a fact, the order of its sources or its description differs", async () => {
    const change = (name: string, from: string, to: string): Files => ({
      ...asYaml,
      [name]: String(asYaml[name]).replace(from, to),
    });
    const versions = await Promise.all(
      [
        asYaml,
        change("meetings.yaml", "envoy", "head"),
        change("meetings.yaml", "[s#p3, t]", "[t, s#p3]"),
        change("dataset.yaml", "For tests.", "For all tests."),
      ].map(versionOf),
    );
    expect(new Set(versions).size).toBe(4);
  });

  it("keeps a cell of several lines, and places what follows it", async () => {
    const { records } = await readTyped(
      makeFolder({
        "dataset.yaml": info,
        "sources.csv":
          'id,title,publisher,tier,note\n\ns,T,P,official,"one ""line""\nand another"\n\n\nt,U,P,official,\n',
      }),
    );
    expect(records.sources.map(({ id, note }) => [id, note])).toEqual([
      ["s", 'one "line"\nand another'],
      ["t", undefined],
    ]);
  });

  it("follows an alias in YAML, for what many records share", async () => {
    const { records } = await readTyped(
      makeFolder({
        ...asYaml,
        "documents.yaml":
          "- { id: d, title: D, citations: &read [s#p1, t] }\n- { id: e, title: E, citations: *read }\n",
      }),
    );
    const read = [
      { source: "s", locator: "p1", paragraph: 1, unverified: false },
      { source: "t", unverified: false },
    ];
    expect(records.documents.map(({ citations }) => citations)).toEqual([read, read]);
  });
});
