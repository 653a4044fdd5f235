import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Citation, type RecordOf } from "../../schema/dataset.ts";
import { readTyped, type RecordsByKind } from "../seed/read-typed.ts";
import { readTrackFacts } from "../seed/track-facts.ts";

const folder = join(import.meta.dirname, "../../seed/datasets/ukraine-talks");
let records: RecordsByKind;
beforeAll(async () => {
  ({ records } = await readTyped(folder));
});

const mostWords = 15;
const confidences = ["LOW", "MEDIUM", "HIGH"];

function isQuoted({ citations }: { readonly citations: readonly Citation[] }): boolean {
  return citations.some(({ quote }) => quote !== undefined);
}

function allCitations(): (readonly [fact: string, Citation])[] {
  return [
    ...records.positions.map(({ id, citations }) => [id, citations] as const),
    ...records.meetings.map(({ id, citations }) => [id, citations] as const),
    ...records.attendances.map(
      ({ meeting, actor, citations }) => [`${meeting}/${actor}`, citations] as const,
    ),
    ...records.documents.map(({ id, citations }) => [id, citations] as const),
  ].flatMap(([id, citations]) => citations.map((citation) => [id, citation] as const));
}

describe("the evidence of the talks on Ukraine", () => {
  it("quotes phrases of at most fifteen words, as normalised text has them", () => {
    const quotes = allCitations().flatMap(([fact, { quote }]) =>
      quote === undefined ? [] : [[fact, quote] as const],
    );
    expect(quotes.filter(([, quote]) => quote.split(" ").length > mostWords)).toEqual([]);
    expect(quotes.filter(([, quote]) => /[“”‘’\u00A0\n]|\s\s/.test(quote))).toEqual([]);
  });

  it("has a condition for each conditional stance, and for no other", () => {
    const wrong = records.positions.filter(
      ({ stance, condition }) => (stance === "CONDITIONAL") !== (condition !== undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("names the reporters of a position: only sources that are cited", () => {
    const untold = records.positions.filter(({ reportedBy }) => reportedBy.length === 0);
    expect(untold.map(({ id }) => id)).toEqual([]);
    for (const position of records.positions) {
      const cited = position.citations.map(({ source }) => source);
      const named = position.reportedBy.flatMap((teller) =>
        typeof teller !== "string" && "source" in teller ? [teller.source] : [],
      );
      expect([position.id, named.filter((source) => !cited.includes(source))]).toEqual([
        position.id,
        [],
      ]);
    }
  });

  it("names reporters in words only if they are no source or actor of the set, unless a cited text credits them", () => {
    const publishers = new Set(records.sources.map(({ publisher }) => mainName(publisher)));
    const names = new Set(records.actors.map(({ name }) => name));
    for (const position of records.positions) {
      const credited = position.citations
        .map(({ source }) => records.sources.find(({ id }) => id === source)?.publisher)
        .join(" ");
      const words = position.reportedBy.filter((teller) => typeof teller === "string");
      const loose = words.filter(
        (teller) =>
          teller.includes(";") ||
          names.has(teller) ||
          (publishers.has(teller) && !credited.includes(teller)),
      );
      expect([position.id, loose]).toEqual([position.id, []]);
    }
  });

  it("refers to actors that there are", () => {
    const actors = new Set(records.actors.map(({ id }) => id));
    const unknown = records.positions.flatMap(({ reportedBy }) =>
      reportedBy.flatMap((teller) =>
        typeof teller !== "string" && "actor" in teller && !actors.has(teller.actor)
          ? [teller.actor]
          : [],
      ),
    );
    expect(unknown).toEqual([]);
  });

  it("has a language for every source", () => {
    const without = records.sources.filter(({ language }) => language === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("distinguishes announced and absent from attended", () => {
    const announced = records.attendances.filter(({ status }) => status !== "ATTENDED");
    expect(announced.map(({ meeting, actor, status }) => [`${meeting}/${actor}`, status])).toEqual([
      ["m-2025-04-23-london/lammy", "ANNOUNCED"],
      ["m-2025-08-19-coalition/tusk", "ANNOUNCED"],
      ["m-2025-09-04-paris/sanchez", "ABSENT"],
      ["m-2025-12-03-brussels-nato/kallas", "ANNOUNCED"],
      ["m-2026-02-17-geneva/budanov", "ANNOUNCED"],
    ]);
    const told = records.attendances.filter(({ role }) => /announced|expected/.test(role ?? ""));
    expect(told).toEqual([]);
  });

  it("counts what the README of the data set says", () => {
    const compiled = new Map(
      readTrackFacts().positions.map(({ id, confidence }) => [id, confidence.toUpperCase()]),
    );
    const isLower = ({ id, confidence }: RecordOf["positions"]): boolean =>
      confidences.indexOf(confidence) < confidences.indexOf(compiled.get(id) ?? confidence);
    const unread = records.positions.filter(
      (position) => !isQuoted(position) && position.citations.some(({ unverified }) => unverified),
    );
    const quoted = records.positions.filter(isQuoted);
    const sources = new Set(
      allCitations().flatMap(([, { source, quote }]) => (quote === undefined ? [] : [source])),
    );
    const lost = new Set(
      allCitations().flatMap(([, { source, unverified }]) => (unverified ? [source] : [])),
    );
    const count = (n: number): string => n.toLocaleString("en");
    const readme = readFileSync(join(folder, "README.md"), "utf8").replaceAll(/\s+/g, " ");
    expect(readme).toContain(
      `Of ${count(records.positions.length)} positions ${count(quoted.length)} are quoted; these and other quotations are from ${count(sources.size)} sources.`,
    );
    expect(readme).toContain(
      `${count(unread.length)} more positions were looked for and rest on what could not be read again (${count(lost.size)} sources, in whole or in part)`,
    );
    expect(readme).toContain(
      `${count(records.positions.filter(isLower).length)} positions have less confidence than they were first coded with.`,
    );
    expect(readme).toContain(
      `The other ${count(records.positions.length - quoted.length - unread.length)} were not read again`,
    );
    const own = records.attendances.filter(({ citations }) => citations.length > 0);
    expect(readme).toContain(
      `Of ${count(records.attendances.length)} attendances ${count(own.length)} have a source of their own, ${count(own.filter(isQuoted).length)} with the words that name the person`,
    );
  });

  it("counts what Parley's own README says of it", () => {
    const { actors, meetings, positions, sources } = records;
    const readme = readFileSync(join(folder, "../../../README.md"), "utf8").replaceAll(/\s+/g, " ");
    expect(readme).toContain(
      `${actors.length} actors, ${meetings.length} meetings, ${positions.length} positions, ${sources.length} sources. ` +
        `${positions.filter(isQuoted).length} of the positions are quoted; the others rest on a paraphrase.`,
    );
  });
});

function mainName(publisher: string): string {
  return publisher.replace(/ \(.*$/, "");
}
