import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type RecordOf } from "../../schema/dataset.ts";
import { readTyped, type RecordsByKind } from "./read-typed.ts";
import { readTrackFacts } from "./track-facts.ts";

const facts = readTrackFacts();
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
      reportedBy: ["unnamed people familiar with the assessments", "Axadle Times"],
      source: article,
    });
    const chains = new Map(
      facts.positions.map(({ id, reportedBy: written }) => [written, positionOf(id).reportedBy]),
    );
    expect(chains.get("Reuters (six sources), via Ukrinform")).toEqual([
      "six sources",
      "Reuters",
      "Ukrinform",
    ]);
    expect(chains.get("NikVesti (Interfax-Ukraine), quoting Zelensky")).toEqual([
      "Zelensky",
      "Interfax-Ukraine",
      "NikVesti",
    ]);
    expect(chains.get("TRT World/AP (Kommersant)")).toEqual(["Kommersant", "AP", "TRT World"]);
    expect(chains.get("AP (Dayton Daily News)")).toEqual(["AP", "Dayton Daily News"]);
    expect(chains.get("Kyiv Post/AFP")).toEqual(["AFP", "Kyiv Post"]);
    expect(chains.get("GOV.UK (joint statement)")).toEqual(["GOV.UK (joint statement)"]);
    expect(chains.get("UNN; OANN")).toEqual(["UNN; OANN"]);
    expect(chains.get("RFE/RL")).toEqual(["RFE/RL"]);
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
      ["2025-12-21", "SUPPORTS", "liga-2025-12-21-graham"],
      ["2025-12-21", "SUPPORTS", article],
    ]);
    expect(positionOf("pos-361").note).toBe(
      "Unconditional in this article; tied to a Russian refusal in liga-2025-12-21-graham.",
    );
    expect(positionOf("pos-360").citations[0]?.note).toContain(
      "tying the designation to a Russian refusal",
    );
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
    const { actor, citations } = positionOf("pos-384");
    expect([actor, citations[0]?.locator]).toEqual(["witkoff", "p5"]);
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
      locator: "p2",
      note: "Calls the plan US-drafted.",
    });
    expect(plan?.note).toContain("other sources describe it as reworked with Ukraine and Europe");
  });

  it("14. takes the outlet's voice as reported, never as a statement of Kyiv or Washington", () => {
    const voice = records.positions.filter(
      ({ citations }) => citations[0]?.source === article && citations[0].locator === "p9",
    );
    expect(voice.map(({ id, attribution }) => [id, attribution])).toEqual([
      ["pos-353", "REPORTED"],
      ["pos-371", "REPORTED"],
      ["pos-372", "REPORTED"],
      ["pos-374", "REPORTED"],
      ["pos-380", "REPORTED"],
    ]);
    expect(positionOf("pos-374").confidence).toBe("LOW");
  });

  it('15. keeps "earlier in the week" as stated, and links it to no meeting', () => {
    expect(
      ["pos-202", "pos-203"].map((id) => {
        const { date, meeting, citations } = positionOf(id);
        return { date, meeting, statedDate: citations[0]?.statedDate };
      }),
    ).toEqual([
      { date: "2025-12", meeting: undefined, statedDate: "earlier in the week" },
      { date: "2025-12", meeting: undefined, statedDate: "earlier in the week" },
    ]);
  });

  it("16. sets claims of fact apart from preferences", () => {
    const claims = records.issues.filter(({ kind }) => kind === "CLAIM");
    expect(claims.map(({ id, area }) => [id, area])).toEqual([
      ["russian-war-aims", "assessment"],
      ["russian-capability", "assessment"],
      ["deal-close", "assessment"],
      ["russia-wants-peace", "assessment"],
    ]);
  });
});

describe("the article is coded whole", () => {
  it("has its thirty positions, each with paragraph and strength", () => {
    const coded = records.positions.filter(({ citations }) => citations[0]?.source === article);
    const paragraphs = coded.map(({ citations }) => citations[0]?.locator ?? "none").toSorted();
    expect(coded.length).toBe(30);
    expect(coded.filter(({ strength }) => strength === undefined)).toEqual([]);
    expect(
      Object.fromEntries(
        [...new Set(paragraphs)].map((p) => [p, paragraphs.filter((each) => each === p).length]),
      ),
    ).toEqual({
      p1: 2,
      p10: 1,
      p2: 5,
      p4: 6,
      p5: 1,
      p6: 2,
      p7: 4,
      p8: 4,
      p9: 5,
    });
  });

  it("is cited by the round and its three sessions, each at its paragraphs", () => {
    const citing = records.meetings.flatMap(({ id, citations }) =>
      citations.flatMap(({ source, locator }) => (source === article ? [[id, locator]] : [])),
    );
    expect(citing).toEqual([
      [round, "p1, p10"],
      ["m-2025-12-20-miami-dmitriev", "p3"],
      ["m-2025-12-21-miami-eu", "p3"],
      ["m-2025-12-21-miami-us-ua", "p3, p4"],
    ]);
  });

  it("quotes words only where the coding has them in quotation marks", () => {
    const quotes = [...records.meetings, ...records.positions, ...records.attendances].flatMap(
      ({ citations }) => citations.flatMap(({ quote }) => (quote === undefined ? [] : [quote])),
    );
    expect([...new Set(quotes)].toSorted()).toEqual([
      "fully committed",
      "joined in Miami",
      "productive",
    ]);
  });
});

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
