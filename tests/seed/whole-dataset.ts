import { expect } from "vitest";
import { type GraphDump } from "./dump-graph.ts";
import { type Files, info } from "./temporary-dataset.ts";

/** A data set with every kind of record and tie. */
export const whole: Files = {
  "dataset.yaml": `${info}sides: [{ id: west, title: West }]\nopensOn: round\n`,
  "sources.csv": "id,title,publisher,tier,date\ns,Sóurce,P,state-media,2025-12\nt,T,P,official,\n",
  "actors.yaml": `
- { id: ann, name: Ann Łee, kind: person, description: Envoy, aliases: [A. Lee], side: west, citations: [s] }
- { id: land, name: Land, kind: state, country: FR }
- { id: some, name: Some officials, kind: group, placeholder: true, note: Nobody in particular }
`,
  "memberships.yaml": `
- { member: ann, of: land, role: Minister, from: 2025-03, to: 2025, citations: [s#p1, t] }
- { member: ann, of: land, citations: [t], confidence: low }
`,
  "documents.yaml":
    "- { id: plan, title: Plan, date: 2025-12-24, issuers: [land], citations: [t] }\n",
  "issues.yaml": `
- { id: part, title: Part, question: Is it?, areas: [x, y], partOf: all, about: [plan] }
- { id: all, title: All, question: Is it so?, kind: claim, area: x }
`,
  "meetings.yaml": `
- { id: talk, title: Talk, kind: call, date: 2025-12-20, partOf: round, issues: [part], citations: [s],
    attendances: [{ actor: ann, role: envoy, onBehalfOf: land, citations: [{ source: s, locator: p3, quote: met }] }, { actor: some, delegation: Some }] }
- { id: round, title: Round, format: umbrella, date: 2025-12-19/.., place: Here, country: US, latitude: 25.5, longitude: -80,
    summary: A round., disagreements: [They differ.], citations: [{ source: t, statedDate: Friday, note: N }, s] }
`,
  "positions.jsonl":
    '{"id":"p","actor":"ann","issue":"part","stance":"conditional","value":0.5,"strength":"weak","condition":"If so","conditionKey":"so","date":"2025-12","attribution":"reported","reportedBy":["officials","Paper"],"summary":"Said.","joint":true,"meeting":"talk","document":"plan","citations":["s#p3","t"]}\n',
};

/** What the loader adds to each record. */
const owned = { datasets: ["little"], hash: expect.stringMatching(/^3:[0-9a-f]{64}$/) as string };

/** The graph that it must become, by docs/adr/0001-graph-model.md. */
export const wholeAsGraph: GraphDump = {
  nodes: {
    Actor: [
      {
        id: "ann",
        name: "Ann Łee",
        kind: "PERSON",
        description: "Envoy",
        aliases: ["A. Lee"],
        placeholder: false,
        side: "west",
        searchText: "ann lee a lee envoi",
        sortName: "ann lee",
        ...owned,
      },
      {
        id: "land",
        name: "Land",
        kind: "STATE",
        aliases: [],
        country: "FR",
        placeholder: false,
        searchText: "land",
        sortName: "land",
        ...owned,
      },
      {
        id: "some",
        name: "Some officials",
        kind: "GROUP",
        aliases: [],
        placeholder: true,
        note: "Nobody in particular",
        searchText: "some officials",
        sortName: "some officials",
        ...owned,
      },
    ],
    Meeting: [
      {
        id: "round",
        title: "Round",
        kind: "IN_PERSON",
        format: "umbrella",
        date: "2025-12-19/..",
        earliest: "2025-12-19",
        place: "Here",
        country: "US",
        latitude: 25.5,
        longitude: -80,
        status: "HELD",
        summary: "A round.",
        confidence: "HIGH",
        plenary: false,
        disagreements: ["They differ."],
        searchText: "round here a round",
        sortName: "round",
        ...owned,
      },
      {
        id: "talk",
        title: "Talk",
        kind: "CALL",
        date: "2025-12-20",
        earliest: "2025-12-20",
        latest: "2025-12-20",
        status: "HELD",
        confidence: "HIGH",
        plenary: false,
        disagreements: [],
        searchText: "talk",
        sortName: "talk",
        ...owned,
      },
    ],
    Issue: [
      {
        id: "all",
        title: "All",
        question: "Is it so?",
        kind: "CLAIM",
        areas: ["x"],
        searchText: "all is it so",
        sortName: "all",
        ...owned,
      },
      {
        id: "part",
        title: "Part",
        question: "Is it?",
        kind: "QUESTION",
        areas: ["x", "y"],
        searchText: "part is it",
        sortName: "part",
        ...owned,
      },
    ],
    Position: [
      {
        id: "p",
        stance: "CONDITIONAL",
        value: 0.5,
        strength: "WEAK",
        condition: "If so",
        conditionKey: "so",
        date: "2025-12",
        earliest: "2025-12-01",
        latest: "2025-12-31",
        attribution: "REPORTED",
        reporters: ["officials", "Paper"],
        reporterKinds: ["TEXT", "TEXT"],
        summary: "Said.",
        confidence: "HIGH",
        joint: true,
        searchText: "said if so",
        ...owned,
      },
    ],
    Source: [
      {
        id: "s",
        title: "Sóurce",
        publisher: "P",
        date: "2025-12",
        earliest: "2025-12-01",
        latest: "2025-12-31",
        tier: "STATE_MEDIA",
        searchText: "source p",
        sortName: "source",
        sortPublisher: "p",
        ...owned,
      },
      {
        id: "t",
        title: "T",
        publisher: "P",
        tier: "OFFICIAL",
        searchText: "t p",
        sortName: "t",
        sortPublisher: "p",
        ...owned,
      },
    ],
    Document: [
      {
        id: "plan",
        title: "Plan",
        date: "2025-12-24",
        earliest: "2025-12-24",
        latest: "2025-12-24",
        searchText: "plan",
        sortName: "plan",
        ...owned,
      },
    ],
    Dataset: [
      {
        id: "little",
        title: "A little data set",
        description: "For tests.",
        licence: "CC0-1.0",
        citation: "None.",
        languages: ["en"],
        scaleMin: -1,
        scaleMax: 1,
        sideIds: ["west"],
        sideTitles: ["West"],
        opensOn: "round",
        uses: [],
        version: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        state: "LOADED",
        model: 3,
        loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      },
    ],
  },
  ties: {
    ATTENDED: [
      {
        id: "talk/ann",
        start: "ann",
        end: "talk",
        role: "envoy",
        status: "ATTENDED",
        onBehalfOf: "land",
        sources: ["s"],
        citations: ['{"source":"s","paragraph":3,"quote":"met","locator":"p3"}'],
        ...owned,
      },
      {
        id: "talk/some",
        start: "some",
        end: "talk",
        delegation: "Some",
        status: "ATTENDED",
        sources: [],
        citations: [],
        ...owned,
      },
    ],
    PART_OF: [
      { id: "part|all", start: "part", end: "all" },
      { id: "talk|round", start: "talk", end: "round" },
    ],
    HOLDS: [{ id: "ann|p", start: "ann", end: "p" }],
    ON: [{ id: "p|part", start: "p", end: "part" }],
    STATED_AT: [{ id: "p|talk", start: "p", end: "talk" }],
    STATED_IN: [{ id: "p|plan", start: "p", end: "plan" }],
    MEMBER_OF: [
      {
        id: "ann/land",
        start: "ann",
        end: "land",
        confidence: "LOW",
        sources: ["t"],
        citations: ['{"source":"t"}'],
        ...owned,
      },
      {
        id: "ann/land/Minister/2025-03",
        start: "ann",
        end: "land",
        role: "Minister",
        from: "2025-03",
        to: "2025",
        earliest: "2025-03-01",
        latest: "2025-12-31",
        confidence: "HIGH",
        sources: ["s", "t"],
        citations: ['{"source":"s","paragraph":1,"locator":"p1"}', '{"source":"t"}'],
        ...owned,
      },
    ],
    DISCUSSED: [{ id: "talk|part", start: "talk", end: "part" }],
    ISSUED: [{ id: "land|plan", start: "land", end: "plan" }],
    ABOUT: [{ id: "part|plan", start: "part", end: "plan" }],
    CITES: [
      { id: "ann#0", start: "ann", end: "s", n: 0 },
      { id: "p#0", start: "p", end: "s", n: 0, locator: "p3", paragraph: 3 },
      { id: "p#1", start: "p", end: "t", n: 1 },
      { id: "plan#0", start: "plan", end: "t", n: 0 },
      { id: "round#0", start: "round", end: "t", n: 0, statedDate: "Friday", note: "N" },
      { id: "round#1", start: "round", end: "s", n: 1 },
      { id: "talk#0", start: "talk", end: "s", n: 0 },
    ],
  },
};
