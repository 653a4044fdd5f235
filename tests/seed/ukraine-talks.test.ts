import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { attendanceId } from "../../schema/dataset.ts";
import { type CheckedDataset } from "../../seed/check/check-dataset.ts";
import { parseUncertainDate, overlap } from "../../schema/uncertain-date.ts";
import {
  addedIssues,
  addedPositions,
  addedSources,
  attendanceDepartures,
  disputedMeeting,
  droppedPositions,
  positionDepartures,
  secondAreas,
  splitIssues,
} from "../evidence/departures.ts";
import { readTyped, type RecordsByKind } from "./read-typed.ts";
import { readTrackFacts } from "./track-facts.ts";

const facts = readTrackFacts();
let dataset: CheckedDataset;
let records: RecordsByKind;
beforeAll(async () => {
  ({ dataset, records } = await readTyped(
    join(import.meta.dirname, "../../seed/datasets/ukraine-talks"),
  ));
});

/** The members of a record that are not compared. */
function without<T extends object, K extends keyof T>(record: T, ...keys: K[]): Omit<T, K> {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !keys.includes(key as K)),
  ) as Omit<T, K>;
}

const coding = "parley-coding";
const article = "axadle-2025-12";
const round = "m-2025-12-19-miami-round";

describe("the talks on Ukraine hold every fact that was compiled", () => {
  it("has as many of each kind, and one source and the plain memberships more", () => {
    const stated = facts.actors.flatMap((actor) => actor.memberOf).length;
    expect(Object.fromEntries(dataset.counts)).toEqual({
      sources: 363 + 1 + addedSources.length,
      actors: 147,
      memberships: stated + 18,
      documents: 15,
      issues: 36 + addedIssues.length,
      meetings: 110,
      attendances: 544,
      positions: 478 - Object.keys(droppedPositions).length + Object.keys(addedPositions).length,
    });
  });

  it("has every source, and the coders as one more", () => {
    const expected = facts.sources.map((source) => ({
      ...source,
      tier: source.tier.toUpperCase().replace("-", "_"),
      ...(source.id === article && { date: "2025-12-21/.." }),
    }));
    const coders = {
      id: coding,
      publisher: "Parley",
      title: "Parley's coding of the track",
      tier: "CODING",
      note: "The compilers' reading of the stated roles.",
    };
    const found = records.sources
      .filter(({ id }) => !addedSources.includes(id))
      .map((source) => without(source, "language"));
    expect(found).toEqual([...expected, coders]);
  });

  it("has every actor, its role as description, read by the coders", () => {
    const expected = facts.actors.map((actor) => ({
      id: actor.id,
      name: actor.name,
      kind: kindOf(actor),
      description: actor.role,
      aliases: actor.aliases,
      ...(actor.country !== undefined && { country: actor.country }),
      placeholder: actor.placeholder ?? false,
      citations: [{ source: coding, unverified: false }],
    }));
    const found = records.actors.map((actor) => without(actor, "side"));
    expect(sortById(found)).toEqual(sortById(expected));
  });

  it("puts every actor on a side, the one of its states and bodies", () => {
    const sideOf = new Map(records.actors.map(({ id, side }) => [id, side]));
    const sides = dataset.info.sides.map(({ id }) => id);
    expect(sides).toEqual(["us", "ukraine", "russia", "europe", "others"]);
    expect(["witkoff", "umerov", "dmitriev", "macron"].map((id) => sideOf.get(id))).toEqual([
      "us",
      "ukraine",
      "russia",
      "europe",
    ]);
    expect(["uae", "fidan", "popeleo", "iaea", "reuters"].map((id) => sideOf.get(id))).toEqual(
      Array.from({ length: 5 }, () => "others"),
    );
    for (const { member, of } of records.memberships) {
      // Some are in bodies of several sides: the commander of both US and NATO forces counts for the US.
      if (member === "grynkewich" && of === "nato") continue;
      expect([member, sideOf.get(member)]).toEqual([member, sideOf.get(of)]);
    }
  });

  it("has every membership that a role states, and every post with its sources", () => {
    const plain = facts.actors.flatMap(({ id, memberOf }) =>
      memberOf.map((of) => ({
        member: id,
        of,
        confidence: "HIGH",
        citations: [{ source: coding, unverified: false }],
      })),
    );
    const posts = facts.roles.map(({ actor, title, sources, ...dates }) => ({
      member: actor,
      role: title,
      ...dates,
      confidence: "HIGH",
      citations: sources.map((source) => ({ source, unverified: false })),
    }));
    const found = records.memberships.filter(({ role }) => role !== undefined);
    expect(records.memberships.filter(({ role }) => role === undefined)).toEqual(plain);
    expect(found.map((post) => without(post, "of"))).toEqual(posts);
    for (const { member, of } of found) {
      expect(facts.actors.find(({ id }) => id === member)?.memberOf).toContain(of);
    }
  });

  it("has every document with issuers and sources", () => {
    const bare = facts.documents.map((document) => without(document, "sources"));
    expect(records.documents.map((document) => without(document, "citations"))).toEqual(bare);
    for (const [n, { sources }] of facts.documents.entries()) {
      const cited = records.documents[n]!.citations.map(({ source }) => source);
      expect(cited).toEqual(expect.arrayContaining(sources));
    }
  });

  it("has every issue, those of assessment as claims", () => {
    const expected = facts.issues.map(({ group, ...issue }) => ({
      ...issue,
      kind: group === "assessment" ? "CLAIM" : "QUESTION",
      areas: [group, ...[secondAreas[issue.id] ?? []].flat()],
    }));
    const isSplit = ({ id }: { readonly id: string }): boolean => splitIssues.includes(id);
    const compiled = records.issues.filter(({ id }) => !addedIssues.includes(id));
    const found = compiled.map((issue) => without(issue, "about"));
    expect(found.filter((issue) => !isSplit(issue))).toEqual(
      expected.filter((issue) => !isSplit(issue)),
    );
    expect(found.filter(isSplit).map((issue) => without(issue, "question"))).toEqual(
      expected.filter(isSplit).map((issue) => without(issue, "question")),
    );
    expect(records.issues.length - compiled.length).toBe(addedIssues.length);
  });

  it("has every meeting", () => {
    const rounds = new Set(facts.meetings.map(({ partOf }) => partOf));
    // Readers see these sentences: they name outlets, where the compiled facts have ids of sources.
    const outlets = new Map(
      records.sources.map(({ id, publisher }) => [id, publisher.replace(/\s*\(.*$/u, "")]),
    );
    const worded = (text: string): string =>
      text.replaceAll(/[a-z\d]+(?:-[a-z\d]+)*-20\d\d[\d-]*/gu, (id) => outlets.get(id) ?? id);
    const expected = facts.meetings.map(({ start, end, conflicts, sources, ...meeting }) => ({
      ...without(meeting, "attendees"),
      kind: /by video\b(?!.*phone)/.test(meeting.place)
        ? "VIDEO"
        : meeting.format === "call"
          ? "CALL"
          : "IN_PERSON",
      date: start === end ? start : `${start}/${end}`,
      status: meeting.status.toUpperCase(),
      confidence: meeting.confidence.toUpperCase(),
      disagreements: (conflicts ?? []).map(worded),
      plenary:
        rounds.has(meeting.id) &&
        meeting.format !== "round (umbrella)" &&
        !meeting.attendees.some(({ role }) => role.startsWith("in Abu Dhabi")),
      sources: sources.length,
    }));
    const found = records.meetings.map(
      ({ attendances: _a, issues: _i, citations, ...meeting }, n) => ({
        // Where a place lies is no fact of the sources.
        ...without(meeting, "latitude", "longitude"),
        sources: new Set(
          citations.flatMap(({ source }) =>
            facts.meetings[n]?.sources.includes(source) ? [source] : [],
          ),
        ).size,
      }),
    );
    const undisputed = ({ id }: { readonly id: string }): boolean => id !== disputedMeeting;
    expect(found.filter(undisputed)).toEqual(expected.filter(undisputed));
    const sentences = records.meetings.flatMap(({ disagreements }) => disagreements);
    for (const id of outlets.keys()) expect(sentences.join("\n")).not.toContain(id);
  });

  it("has the coordinates of places, one for each name of a place, and none of calls", () => {
    const places = new Map<string, Set<string>>();
    const placed = records.meetings.filter(({ latitude }) => latitude !== undefined);
    expect(placed.filter(({ kind }) => kind === "CALL" || kind === "VIDEO")).toEqual([]);
    for (const { place, latitude, longitude } of placed) {
      const found = places.get(place ?? "") ?? new Set();
      places.set(place ?? "", found.add(`${latitude} ${longitude}`));
    }
    expect(places.size).toBeGreaterThan(40);
    expect([...places].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it("has every attendance with role and note, and the delegation as an actor or in words", () => {
    const names = new Map(facts.actors.map(({ id, name }) => [id, name]));
    const expected = facts.meetings.flatMap(({ id, attendees }) =>
      attendees.map(({ actor, role, delegation, note }) => ({
        id: attendanceId({ meeting: id, actor }),
        role,
        delegation,
        note,
      })),
    );
    const found = records.attendances.map((attendance) => ({
      id: attendanceId(attendance),
      role: attendance.role,
      delegation:
        attendance.delegation ?? names.get(attendance.onBehalfOf ?? attendance.actor) ?? "nobody",
      note: attendance.note,
    }));
    const asCompiled = ({ id }: { readonly id: string }): boolean => !(id in attendanceDepartures);
    expect(found.filter(asCompiled)).toEqual(expected.filter(asCompiled));
    expect(
      found.filter((each) => !asCompiled(each)).length +
        expected.filter((each) => !asCompiled(each)).length,
    ).toBe(2 * (Object.keys(attendanceDepartures).length - 1));
  });

  it("has every position", () => {
    const found = new Map(records.positions.map((position) => [position.id, position]));
    const compiled = new Set(facts.positions.map(({ id }) => id));
    expect([...compiled].filter((id) => !found.has(id))).toEqual(Object.keys(droppedPositions));
    expect([...found.keys()].filter((id) => !compiled.has(id))).toEqual(
      Object.keys(addedPositions),
    );

    const departing = new Map<string, string[]>(
      positionDepartures.flatMap(({ fields, of }) =>
        of.map((number) => [`pos-${number}`, fields.toSorted()] as const),
      ),
    );
    for (const fact of facts.positions) {
      const position = found.get(fact.id);
      if (!position) continue;
      expect([fact.id, differences(fact, position)]).toEqual([
        fact.id,
        departing.get(fact.id) ?? [],
      ]);
      const cited = position.citations.map(({ source }) => source);
      expect(cited).toEqual(expect.arrayContaining([fact.source, ...(fact.alsoIn ?? [])]));
      const locator = fact.locator ?? position.citations[0]?.locator;
      expect(position.citations[0]?.locator).toBe(locator);
    }
  });

  it("says of a position that it was stated at a meeting only on a day of that meeting", () => {
    const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
    const stated = records.positions.filter(({ meeting }) => meeting !== undefined);
    expect(stated.length).toBe(79);
    for (const position of stated) {
      const meeting = meetings.get(position.meeting ?? "");
      const held = parseUncertainDate(meeting?.date ?? "");
      expect([position.id, overlap(parseUncertainDate(position.date), held)]).toEqual([
        position.id,
        "certainly",
      ]);
    }
  });

  it("opens on the Miami round", () => {
    expect(dataset.info.opensOn).toBe(round);
  });
});

function kindOf(actor: (typeof facts.actors)[number]): string {
  if (actor.kind !== "body") return actor.kind.toUpperCase();
  const ofStates = ["coalition", "e3"];
  return actor.placeholder || ofStates.includes(actor.id) ? "GROUP" : "ORGANISATION";
}

const stanceOf = {
  support: "SUPPORTS",
  oppose: "OPPOSES",
  conditional: "CONDITIONAL",
  unclear: "UNCLEAR",
} as const;

/**
 * The fields in which a position differs from what was compiled. Filling in what was left open is no
 * difference (a strength, the condition of a conditional stance), nor is lower confidence if nothing cited
 * could be read again.
 */
function differences(
  fact: (typeof facts.positions)[number],
  position: RecordsByKind["positions"][number],
): string[] {
  const stance = stanceOf[fact.stance];
  const filled = (given: string | undefined, found: string | undefined): string | undefined =>
    given ?? found;
  const compiled = {
    actor: fact.actor,
    issue: fact.issue,
    stance,
    strength: filled(fact.strength?.toUpperCase(), position.strength),
    condition:
      stance === "CONDITIONAL" && position.stance === "CONDITIONAL"
        ? filled(fact.condition, position.condition)
        : fact.condition,
    date: fact.date,
    attribution: fact.attribution.toUpperCase(),
    summary: fact.summary,
    confidence: fact.confidence.toUpperCase(),
    joint: fact.joint ?? false,
    document: fact.document,
    note: fact.note,
  };
  const unread = position.citations.every(
    ({ quote, unverified }) => unverified && quote === undefined,
  );
  const different = (Object.keys(compiled) as (keyof typeof compiled)[]).filter(
    (field) => position[field] !== compiled[field],
  );
  return (
    different.length === 1 && unread
      ? different.filter((field) => field !== "confidence")
      : different
  ).toSorted();
}

function sortById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
