import { join } from "node:path";
import { execute, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RecordOf } from "../../schema/dataset.ts";
import { type Analysis, createAnalysis } from "../../server/analysis/analysis.ts";
import { createContext } from "../../server/api/context.ts";
import { createSchema } from "../../server/api/create-schema.ts";
import { type GraphEngine } from "../../server/graph/graph-engine.ts";
import { openUkraine } from "../api/open-ukraine.ts";
import { readTyped, type RecordsByKind } from "../seed/read-typed.ts";
import { readTrackFacts } from "../seed/track-facts.ts";
import { codedMeetings, codedOf } from "./coded-by-hand.ts";

let records: RecordsByKind;
beforeAll(async () => {
  const folder = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");
  ({ records } = await readTyped(folder));
});

const article = "axadle-2025-12";
const round = "m-2025-12-19-miami-round";

describe("the sixteen ambiguities of the article are in the data", () => {
  it("1. keeps the weekday that each source states beside the date it was resolved to", () => {
    const meeting = meetingOf("m-2025-12-20-miami-dmitriev");
    const stated = meeting.citations.flatMap(({ source, statedDate }) =>
      statedDate === undefined ? [] : [[source, statedDate]],
    );
    expect(meeting.date).toBe("2025-12-20/2025-12-21");
    expect(stated).toEqual([
      ["washtimes-2025-12-21", "Friday and Saturday"],
      [article, "Thursday"],
      ["japantoday-2025-12-22", "Saturday"],
      ["cobram-2025-12", "Saturday"],
    ]);
    expect(
      ["m-2025-12-21-miami-eu", "m-2025-12-21-miami-us-ua"].map((id) => [
        citationOf(id, article)?.statedDate,
        citationOf(id, "japantoday-2025-12-22")?.statedDate,
        meetingOf(id).date,
      ]),
    ).toEqual([
      ["Friday", "Sunday", "2025-12-21"],
      ["Friday", "Sunday", "2025-12-21"],
    ]);
  });

  it("2. has two sessions with the Europeans, the doubtful one with medium confidence", () => {
    expect(
      ["m-2025-12-19-miami-e3", "m-2025-12-21-miami-eu"].map((id) => {
        const { partOf, confidence } = meetingOf(id);
        return { partOf, confidence };
      }),
    ).toEqual([
      { partOf: round, confidence: "HIGH" },
      { partOf: round, confidence: "MEDIUM" },
    ]);
  });

  it("3. lets nobody meet through the round: Umerov and Dmitriev share no session", () => {
    expect(meetingOf(round).plenary).toBe(false);
    const sessions = records.meetings.filter(({ partOf }) => partOf === round);
    expect(sessions.map(({ id }) => id)).toEqual([
      "m-2025-12-19-miami-e3",
      "m-2025-12-20-miami-dmitriev",
      "m-2025-12-21-miami-eu",
      "m-2025-12-21-miami-us-ua",
    ]);
    const both = sessions.filter(({ id }) =>
      ["umerov", "dmitriev"].every((actor) => attendants(id).includes(actor)),
    );
    expect(both).toEqual([]);
  });

  it("4. stands unnamed participants in as placeholders, with no state represented by them", () => {
    const placeholders = records.actors.filter(({ placeholder }) => placeholder);
    expect(placeholders.map(({ id, kind }) => [id, kind])).toEqual([
      ["coalition-nsas", "GROUP"],
      ["e3-nsas", "GROUP"],
      ["european-nsas", "GROUP"],
      ["european-partners", "GROUP"],
    ]);
    const attending = records.attendances.filter(({ actor }) => actor === "european-partners");
    expect(attending.map(({ onBehalfOf, delegation }) => [onBehalfOf, delegation])).toEqual([
      [undefined, "Europe"],
      [undefined, "Europe"],
      [undefined, "Europe"],
    ]);
  });

  it("5. keeps one node for what metonyms name, and the word used where it was coded", () => {
    const aliases = (id: string): readonly string[] =>
      records.actors.find((actor) => actor.id === id)?.aliases ?? [];
    expect(aliases("us")).toContain("Washington");
    expect(aliases("ukraine")).toEqual(["Kyiv"]);
    expect(aliases("russia")).toEqual(["Russian Federation", "Moscow", "Kremlin (as metonym)"]);
    expect(positionOf("pos-378").citations[0]?.note).toBe('Named "Washington" in the article.');
  });

  it("6. has who holds it, who says so in order, and the source apart", () => {
    const { actor, attribution, reportedBy, citations } = positionOf("pos-341");
    expect({ actor, attribution, reportedBy, source: citations[0]?.source }).toEqual({
      actor: "us-ic",
      attribution: "REPORTED",
      reportedBy: ["unnamed people familiar with the assessments", { source: article }],
      source: article,
    });
    expect(
      ["pos-340", "pos-483", "pos-312", "pos-249", "pos-261", "pos-368"].map(
        (id) => positionOf(id).reportedBy,
      ),
    ).toEqual([
      ["six sources", { actor: "reuters" }, { source: "ukrinform-2025-12-20-intel" }],
      [{ actor: "gabbard" }, { source: article }],
      [{ actor: "zelensky" }, "Interfax-Ukraine", { source: "nikvesti-2025-12-18" }],
      ["remarks in Kommersant", "AP", { source: "trt-2025-12-12" }],
      ["joint statement", { source: "govuk-2025-12-15" }],
      [{ source: article }],
    ]);
  });

  it("7. reports what is claimed of others, and has nobody say it of himself", () => {
    expect(
      ["pos-368", "pos-373", "pos-341"].map((id) => {
        const { actor, issue, attribution } = positionOf(id);
        return [actor, issue, attribution];
      }),
    ).toEqual([
      ["russia", "territorial-cession", "REPORTED"],
      ["ukraine", "territorial-cession", "REPORTED"],
      ["us-ic", "russian-war-aims", "REPORTED"],
    ]);
  });

  it("8. takes the pillars as an agenda: supported, moderately", () => {
    expect(
      ["pos-386", "pos-388", "pos-390"].map((id) => {
        const { issue, stance, strength } = positionOf(id);
        return [issue, stance, strength];
      }),
    ).toEqual([
      ["reconstruction-package", "SUPPORTS", "MODERATE"],
      ["security-guarantees-multilateral", "SUPPORTS", "MODERATE"],
      ["security-guarantees-us", "SUPPORTS", "MODERATE"],
    ]);
    expect(meetingOf("m-2025-12-21-miami-us-ua").issues).toEqual([
      "plan-20",
      "security-guarantees-multilateral",
      "security-guarantees-us",
      "reconstruction-package",
    ]);
  });

  it("9. keeps a conditional stance conditional, with its condition", () => {
    const { stance, strength, condition } = positionOf("pos-359");
    expect({ stance, strength, condition }).toEqual({
      stance: "CONDITIONAL",
      strength: "STRONG",
      condition: "Putin does not accept the current proposal",
    });
  });

  it("10. does not merge the reports of one interview that differ on a condition", () => {
    const asked = records.positions.filter(
      ({ actor, issue }) => actor === "graham" && issue === "terror-designation",
    );
    expect(
      asked.map(({ date, stance, citations }) => [date, stance, citations[0]?.source]),
    ).toEqual([
      ["2025-08-20", "CONDITIONAL", "interfaxua-2025-08-21"],
      ["2025-12-21", "CONDITIONAL", "liga-2025-12-21-graham"],
      ["2025-12-21", "SUPPORTS", article],
    ]);
    expect(positionOf("pos-361").note).toBe(
      "Unconditional in this article; tied to a Russian refusal in liga-2025-12-21-graham.",
    );
    expect(positionOf("pos-360").condition).toBe("Putin refuses peace again");
  });

  it("11. codes open questions as unclear and weak", () => {
    expect(
      ["pos-363", "pos-366", "pos-367"].map((id) => {
        const { actor, stance, strength } = positionOf(id);
        return [actor, stance, strength];
      }),
    ).toEqual([
      ["kremlin", "UNCLEAR", "WEAK"],
      ["russia", "UNCLEAR", "WEAK"],
      ["russia", "UNCLEAR", "WEAK"],
    ]);
  });

  it("12. says whose words the sentence in Witkoff's mouth was", () => {
    const { actor, issue, citations } = positionOf("pos-384");
    expect([actor, issue, citations[0]?.locator]).toEqual([
      "witkoff",
      "peace-beyond-ceasefire",
      "p5",
    ]);
    expect(citations[0]?.note).toContain("joint US-Ukrainian statement");
    expect(records.documents.find(({ id }) => id === "doc-witkoff-ua-2025-12-21")?.issuers).toEqual(
      ["us", "ukraine"],
    );
  });

  it("13. has issuers with sources for the plan, and what the article calls it", () => {
    const plan = records.documents.find(({ id }) => id === "doc-20-point");
    expect(plan?.issuers).toEqual(["us", "ukraine"]);
    expect(plan?.citations.at(-1)).toEqual({
      source: article,
      paragraph: 2,
      start: 357,
      end: 386,
      quote: "a U.S.-drafted, 20-point plan",
      locator: "p2",
      note: "Calls the plan US-drafted.",
      unverified: false,
    });
    expect(plan?.note).toContain("other sources describe it as reworked with Ukraine and Europe");
  });

  it("14. takes the outlet's voice as its own reading, which nobody said", () => {
    const voice = records.positions.filter(({ attribution }) => attribution === "INFERRED");
    expect(
      voice.map(({ id, citations, confidence }) => [id, citations[0]?.locator, confidence]),
    ).toEqual([
      ["pos-349", "p7", "MEDIUM"],
      ["pos-353", "p9", "LOW"],
      ["pos-363", "p4", "MEDIUM"],
      ["pos-366", "p7", "MEDIUM"],
      ["pos-367", "p7", "MEDIUM"],
      ["pos-371", "p9", "LOW"],
      ["pos-372", "p9", "LOW"],
      ["pos-374", "p9", "LOW"],
      ["pos-377", "p6", "LOW"],
      ["pos-380", "p9", "LOW"],
    ]);
    expect(voice.map(({ citations }) => citations[0]?.source)).toEqual(voice.map(() => article));
  });

  it('15. keeps "earlier in the week" as stated, and links it to no meeting', () => {
    expect(
      ["pos-202", "pos-203", "pos-482"].map((id) => {
        const { actor, date, meeting, joint, citations } = positionOf(id);
        return { actor, date, meeting, joint, statedDate: citations[0]?.statedDate };
      }),
    ).toEqual(
      ["european-partners", "ukraine", "us"].map((actor) => ({
        actor,
        date: "2025-12",
        meeting: undefined,
        joint: true,
        statedDate: "earlier in the week",
      })),
    );
  });

  it("16. sets claims of fact apart from preferences", () => {
    const claims = records.issues.filter(({ kind }) => kind === "CLAIM");
    expect(claims.map(({ id, areas }) => [id, ...areas])).toEqual([
      ["russian-war-aims", "assessment"],
      ["russian-aims-all", "assessment"],
      ["russian-aims-europe", "assessment"],
      ["russian-capability", "assessment"],
      ["deal-close", "assessment"],
      ["talks-progress", "assessment"],
      ["russia-wants-peace", "assessment"],
    ]);
  });
});

/** The positions of each paragraph, as coded by hand (article-coding.md), including the headline. */
const positionsOfParagraphs: Readonly<Record<string, readonly string[]>> = {
  headline: ["pos-484"],
  p1: ["pos-378", "pos-381"],
  p2: ["pos-368", "pos-370", "pos-373", "pos-379", "pos-385"],
  p4: ["pos-202", "pos-203", "pos-363", "pos-386", "pos-388", "pos-390", "pos-482"],
  p5: ["pos-384"],
  p6: ["pos-341", "pos-377"],
  p7: ["pos-347", "pos-349", "pos-366", "pos-367", "pos-483"],
  p8: ["pos-355", "pos-359", "pos-361"],
  p9: ["pos-353", "pos-371", "pos-372", "pos-374", "pos-380"],
  p10: ["pos-391"],
};

/** The words of the article that support a position: all that could be read again, and a phrase of p7. */
const phrases: Readonly<Record<string, string>> = {
  "pos-484": "Witkoff Says Ukraine Talks Were Productive",
  "pos-378": 'what Washington called "productive" progress toward a common position',
  "pos-381": "a path to formal security guarantees for Kyiv",
  "pos-368": "Moscow insists on keeping Ukrainian territory it has seized",
  "pos-370": "an accelerated push by President Donald Trump to secure a settlement",
  "pos-373": "Kyiv refuses to cede ground",
  "pos-379": "a U.S.-drafted, 20-point plan",
  "pos-385": "aligning the parties around a U.S.-drafted, 20-point plan",
  "pos-202": "reported progress on security guarantees for Kyiv",
  "pos-203": "reported progress on security guarantees for Kyiv",
  "pos-482": "reported progress on security guarantees for Kyiv",
  "pos-363": "uncertain whether terms that emerge from the talks will be acceptable to the Kremlin",
  "pos-386": "a package on economics and prosperity to help rebuild the country",
  "pos-388": "a multilateral security-guarantee framework",
  "pos-390": "a U.S. security-guarantee framework for Ukraine",
  "pos-384": "a dignified foundation for a stable future",
  "pos-377": "Washington tests whether a staged plan",
  "pos-347": "capability to conquer and occupy",
  "pos-483": "capability to conquer and occupy",
};

describe("the article is coded whole", () => {
  it("has the positions of each paragraph, each with its paragraph and strength", () => {
    const coded = records.positions.filter(({ citations }) => citations[0]?.source === article);
    expect(coded.filter(({ strength }) => strength === undefined)).toEqual([]);
    const places = Object.keys(positionsOfParagraphs);
    expect(coded.length).toBe(Object.values(positionsOfParagraphs).flat().length);
    expect(
      Object.fromEntries(
        places.map((place) => [
          place,
          coded
            .flatMap(({ id, citations }) => (citations[0]?.locator === place ? [id] : []))
            .toSorted(),
        ]),
      ),
    ).toEqual(positionsOfParagraphs);
    for (const { id, citations } of coded) {
      const { locator, paragraph } = citations[0] ?? {};
      expect([id, locator]).toEqual([id, paragraph === undefined ? "headline" : `p${paragraph}`]);
    }
  });

  it("anchors each at the phrase that carries it, or says that it could not be read again", () => {
    for (const id of Object.values(positionsOfParagraphs).flat()) {
      const citation = positionOf(id).citations[0];
      expect([id, citation?.quote]).toEqual([id, phrases[id]]);
      const paragraph = citation?.paragraph ?? 0;
      expect([id, citation?.unverified]).toEqual([id, paragraph > 5 && id !== "pos-377"]);
      const isRead = paragraph > 0 && citation?.unverified === false;
      expect([id, citation?.start !== undefined]).toEqual([id, isRead]);
    }
  });

  it("has its quotes at places as long as they are, and paragraphs one after the other", () => {
    const facts = [records.meetings, records.attendances, records.positions, records.documents];
    const placed = facts
      .flatMap((list) => list.flatMap(({ citations }) => citations))
      .filter(({ source, start }) => source === article && start !== undefined)
      .map(({ paragraph = 0, start = 0, end = 0, quote = "" }) => ({
        paragraph,
        start,
        end,
        quote,
      }));
    expect(placed.length).toBeGreaterThan(30);
    for (const { start, end, quote } of placed)
      expect([quote, end - start]).toEqual([quote, Array.from(quote).length]);
    const inOrder = placed.toSorted((a, b) => a.start - b.start).map(({ paragraph }) => paragraph);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  });

  it("is cited by the round and its three sessions, each at its paragraphs", () => {
    const citing = records.meetings.flatMap(({ id, citations }) =>
      citations.flatMap(({ source, locator, quote }) =>
        source === article ? [[id, locator, quote]] : [],
      ),
    );
    expect(citing).toEqual([
      [round, "p1", "wrapped three days of talks in Florida"],
      [round, "p10", undefined],
      [
        "m-2025-12-20-miami-dmitriev",
        "p3",
        "met Thursday with Russian President Vladimir Putin's special envoy, Kirill Dmitriev",
      ],
      ["m-2025-12-21-miami-eu", "p3", "holding talks Friday with European and Ukrainian officials"],
      [
        "m-2025-12-21-miami-us-ua",
        "p3",
        "a separate meeting with Ukraine's delegation led by senior official Rustem Umerov",
      ],
      ["m-2025-12-21-miami-us-ua", "p4", "further development of the 20-point plan"],
      ["m-2025-12-21-miami-us-ua", "p4", "a multilateral security-guarantee framework"],
      ["m-2025-12-21-miami-us-ua", "p4", "a U.S. security-guarantee framework for Ukraine"],
      [
        "m-2025-12-21-miami-us-ua",
        "p4",
        "a package on economics and prosperity to help rebuild the country",
      ],
    ]);
  });

  it("is not cited for anybody whom it does not name", () => {
    const present = records.attendances.flatMap(({ meeting, actor, citations }) =>
      citations.some(({ source }) => source === article) ? [`${meeting}/${actor}`] : [],
    );
    expect(present).toEqual([
      "m-2025-12-20-miami-dmitriev/witkoff",
      "m-2025-12-20-miami-dmitriev/kushner",
      "m-2025-12-20-miami-dmitriev/dmitriev",
      "m-2025-12-21-miami-eu/witkoff",
      "m-2025-12-21-miami-eu/kushner",
      "m-2025-12-21-miami-eu/european-partners",
      "m-2025-12-21-miami-us-ua/witkoff",
      "m-2025-12-21-miami-us-ua/kushner",
      "m-2025-12-21-miami-us-ua/umerov",
    ]);
    const citing = new Set(
      records.meetings.flatMap(({ id, citations }) =>
        citations.some(({ source }) => source === article) ? [id] : [],
      ),
    );
    const inherited = records.attendances.flatMap(({ meeting, actor, citations }) =>
      citing.has(meeting) && citations.length === 0 ? [`${meeting}/${actor}`] : [],
    );
    expect(inherited).toEqual([
      `${round}/us`,
      `${round}/ukraine`,
      `${round}/russia`,
      `${round}/european-partners`,
    ]);
  });

  it("is cited by the documents that it speaks of", () => {
    const citing = records.documents.flatMap(({ id, citations }) =>
      citations.flatMap(({ source, locator }) => (source === article ? [[id, locator]] : [])),
    );
    expect(citing).toEqual([
      ["doc-20-point", "p2"],
      ["doc-four-papers", "p4"],
      ["doc-witkoff-ua-2025-12-21", "p3"],
      ["doc-witkoff-ua-2025-12-21", "p5"],
      ["doc-reuters-intel-2025-12-19", "p7"],
    ]);
  });
});

describe("the API gives of the article what was coded by hand", () => {
  let engine: GraphEngine;
  let analysis: Analysis;
  let facts: readonly ServedFact[];
  beforeAll(async () => {
    engine = await openUkraine();
    analysis = createAnalysis(engine, () => {});
    facts = await factsOfArticle(engine, analysis);
  });
  afterAll(async () => {
    await analysis.close();
    await engine.close();
  });

  it("person by person: nothing more of anybody, and nothing less", () => {
    const served: Record<string, string[]> = {};
    for (const fact of facts)
      for (const actor of actorsOf(fact)) (served[actor] ??= []).push(fact.id);
    expect(Object.keys(served).toSorted()).toEqual(Object.keys(codedOf).toSorted());
    for (const [actor, coded] of Object.entries(codedOf))
      expect([actor, served[actor]?.toSorted()]).toEqual([actor, coded.facts]);
    expect(
      facts.flatMap(({ __typename, id }) => (__typename === "Meeting" ? [id] : [])).toSorted(),
    ).toEqual(codedMeetings);
  });

  it("with every position of the first coding, but the ground of Graham's that was made a position", () => {
    const compiled = readTrackFacts().positions.filter(({ source }) => source === article);
    expect(compiled.length).toBe(30);
    const missing = compiled.filter(({ id, actor }) => !codedOf[actor]?.facts.includes(id));
    expect(missing.map(({ id }) => id)).toEqual(["pos-356"]);
  });

  it("in the order of the text, with what has no paragraph at the end", () => {
    const places = facts.map(({ citations }) =>
      Math.min(...ofArticle(citations).map(({ paragraph }) => paragraph ?? Infinity)),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect([places[0], places.at(-1)]).toEqual([1, Infinity]);
  });

  it("of nobody whom the article does not name in a paragraph that the fact cites", () => {
    for (const fact of facts)
      for (const actor of actorsOf(fact)) {
        const named = codedOf[actor]?.named ?? {};
        const cited = ofArticle(fact.citations).map(({ paragraph }) => paragraph ?? 0);
        expect([fact.id, cited.some((paragraph) => paragraph in named)]).toEqual([fact.id, true]);
      }
  });

  it("with everyone at a meeting quoted by name", () => {
    for (const fact of facts) {
      if (fact.__typename !== "Attendance") continue;
      const [actor = ""] = actorsOf(fact);
      const byName = ofArticle(fact.citations).filter(({ paragraph, quote }) =>
        quote?.includes(codedOf[actor]?.named[paragraph ?? 0] ?? "nobody"),
      );
      expect([fact.id, byName.length > 0]).toEqual([fact.id, true]);
    }
  });
});

interface ServedFact {
  readonly __typename: string;
  readonly id: string;
  readonly actor?: { readonly id: string };
  readonly issuers?: readonly { readonly id: string }[];
  readonly citations: readonly ServedCitation[];
}

interface ServedCitation {
  readonly paragraph: number | null;
  readonly quote: string | null;
  readonly source: { readonly id: string };
}

interface ServedPage {
  readonly source: {
    readonly facts: {
      readonly nodes: readonly ServedFact[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  };
}

const factsQuery = parse(`query ($id: ID!, $after: String) {
  source(id: $id) {
    facts(after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        __typename
        id
        citations { paragraph quote source { id } }
        ... on Attendance { actor { id } }
        ... on Position { actor { id } }
        ... on Document { issuers { id } }
      }
    }
  }
}`);

/** All facts of the article, page after page, as the API serves them. */
async function factsOfArticle(engine: GraphEngine, analysis: Analysis): Promise<ServedFact[]> {
  const facts: ServedFact[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await execute({
      schema: createSchema(),
      document: factsQuery,
      variableValues: { id: article, after },
      contextValue: createContext(engine, analysis, new AbortController().signal),
    });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = (data as unknown as ServedPage).source.facts;
    facts.push(...nodes);
    if (!pageInfo.hasNextPage) return facts;
    after = pageInfo.endCursor;
  }
}

/** The actors that a fact is about; none for a meeting. */
function actorsOf({ actor, issuers = [] }: ServedFact): string[] {
  return [...(actor === undefined ? [] : [actor]), ...issuers].map(({ id }) => id);
}

function ofArticle(citations: readonly ServedCitation[]): ServedCitation[] {
  return citations.filter(({ source }) => source.id === article);
}

function meetingOf(id: string): RecordOf["meetings"] {
  return found(records.meetings, id);
}

function positionOf(id: string): RecordOf["positions"] {
  return found(records.positions, id);
}

function found<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`nothing has the id ${id}`);
  return item;
}

function citationOf(
  meeting: string,
  source: string,
): RecordOf["meetings"]["citations"][number] | undefined {
  return meetingOf(meeting).citations.find((citation) => citation.source === source);
}

function attendants(meeting: string): string[] {
  return records.attendances.filter((each) => each.meeting === meeting).map(({ actor }) => actor);
}
