import fc from "fast-check";
import { type NetworkRows } from "../../server/networks/columns/network-rows.ts";
import { actor, attendance, meeting, position } from "./made-up-rows.ts";

/** Few of everything, so that they often coincide. */
const actorIds = ["a1", "a2", "a3", "b1", "b2", "b3", "g1", "o1", "o2", "s1", "s2"] as const;
const anActor = fc.constantFrom(...actorIds);
const meetingIds = ["m1", "m2", "m3", "m4", "m5", "m6"] as const;

/** Days around the turns of 2020 and 2021, which have a week 53 and a week that belongs to both years. */
const day = fc.integer({ min: -9, max: 40 }).map((n) => isoDay(Date.UTC(2020, 11, 25), n));

function isoDay(start: number, n: number): string {
  return new Date(start + n * 86_400_000).toISOString().slice(0, 10);
}

/** A day, a range of days, or one open at an end. */
const uncertain = fc.oneof(
  { weight: 4, arbitrary: day.map((one) => ({ earliest: one, latest: one })) },
  {
    weight: 2,
    arbitrary: fc.tuple(day, day).map(([one, other]) => ({
      earliest: one < other ? one : other,
      latest: one < other ? other : one,
    })),
  },
  { weight: 1, arbitrary: day.map((one) => ({ earliest: null, latest: one })) },
  { weight: 1, arbitrary: day.map((one) => ({ earliest: one, latest: null })) },
);

const always = { earliest: null, latest: null };

const actors = [
  ...["a1", "a2", "a3", "b1", "b2", "b3"].map((id) => actor(id)),
  actor("g1", { kind: "GROUP", placeholder: true }),
  actor("o1", { kind: "ORGANISATION" }),
  actor("o2", { kind: "ORGANISATION" }),
  actor("s1", { kind: "STATE" }),
  actor("s2", { kind: "STATE" }),
];

/** Mostly realistic, persons in organisations in states; the rest unrealistic. */
const memberships = fc.array(
  fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom("a1", "a2", "a3", "o1", "o2") },
        { weight: 1, arbitrary: anActor },
      ),
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom("o1", "o2", "s1", "s2") },
        { weight: 1, arbitrary: anActor },
      ),
      fc.oneof(uncertain, fc.constant(always)),
    )
    .map(([member, of, valid]) => ({ member, of, ...valid })),
  { maxLength: 12 },
);

const meetings = fc.tuple(
  ...meetingIds.map((id) =>
    fc
      .record({
        dates: uncertain,
        kind: fc.constantFrom("IN_PERSON", "CALL", "VIDEO", "VISIT"),
        isEncounter: fc.oneof(
          { weight: 5, arbitrary: fc.constant(true) },
          { weight: 1, arbitrary: fc.constant(false) },
        ),
        partOf: fc.oneof(
          { weight: 4, arbitrary: fc.constant(null) },
          {
            weight: 1,
            arbitrary: fc.constantFrom(...meetingIds.filter((other) => other < id), null),
          },
        ),
      })
      .map(({ dates, ...rest }) => meeting(id, { ...dates, ...rest })),
  ),
);

const attendances = fc
  .uniqueArray(
    fc.record({
      meeting: fc.constantFrom(...meetingIds),
      actor: anActor,
      onBehalfOf: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom("o1", "o2", "s1", "s2", "g1") },
      ),
      status: fc.oneof(
        { weight: 6, arbitrary: fc.constant("ATTENDED" as const) },
        { weight: 1, arbitrary: fc.constantFrom("ANNOUNCED", "REPORTED", "ABSENT") },
      ),
    }),
    { maxLength: 24, selector: (one) => `${one.meeting}/${one.actor}` },
  )
  .map((all) =>
    all.map(({ meeting: at, actor: who, onBehalfOf, status }) => ({
      ...attendance(at, who, onBehalfOf),
      status,
    })),
  );

const positions = fc
  .array(
    fc.record({
      actor: anActor,
      issue: fc.constantFrom("i1", "i2", "i3"),
      stance: fc.constantFrom(
        "CONDITIONAL",
        "SUPPORTS",
        "OPPOSES",
        "CONDITIONAL",
        "NEUTRAL",
        "UNCLEAR",
        "AMBIVALENT",
      ),
      conditionKey: fc.constantFrom(null, "c1", "c2"),
      value: fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 5 })),
      dates: uncertain,
      source: fc.constantFrom("x", "y", null),
      confidence: fc.constantFrom("HIGH", "MEDIUM", "LOW"),
      attribution: fc.constantFrom("SELF", "REPORTED", "INFERRED"),
    }),
    { maxLength: 24 },
  )
  .map((all) =>
    all.map(({ actor: holder, issue, dates, conditionKey, ...rest }, n) =>
      position(`p${String(n).padStart(2, "0")}`, holder, issue, {
        ...dates,
        ...rest,
        conditionKey: rest.stance === "CONDITIONAL" ? conditionKey : null,
        // A scale of values is refused if no position that counts was measured.
        ...(all.every((one) => one.value === null || one.attribution === "INFERRED") && {
          value: 1,
        }),
      }),
    ),
  );

/** Rows with everything that makes networks difficult: groups, rounds, open dates, circular memberships. */
export const arbitraryRows: fc.Arbitrary<NetworkRows> = fc
  .record({ memberships, meetings, attendances, positions })
  .map((rows) => ({
    ...rows,
    documents: [],
    actors,
    issues: ["i1", "i2", "i3"].map((id) => ({ id, areas: ["all"], about: [] })),
  }));

/** The same facts in another order, with ids that sort the other way round. */
export function renamed(rows: NetworkRows): { rows: NetworkRows; nameOf: (id: string) => string } {
  const all = [
    ...rows.actors.map(({ id }) => id),
    ...rows.meetings.map(({ id }) => id),
    ...rows.issues.map(({ id }) => id),
    ...rows.positions.map(({ id }) => id),
  ].sort((a, b) => (a < b ? 1 : -1));
  const names = new Map(all.map((id, n) => [id, `n${String(n).padStart(4, "0")}`]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const maybe = (id: string | null) => (id === null ? null : nameOf(id));
  return {
    nameOf,
    rows: {
      documents: rows.documents,
      actors: rows.actors.map((row) => ({ ...row, id: nameOf(row.id) })).toReversed(),
      issues: rows.issues.map((row) => ({ ...row, id: nameOf(row.id) })).toReversed(),
      memberships: rows.memberships
        .map((row) => ({ ...row, member: nameOf(row.member), of: nameOf(row.of) }))
        .toReversed(),
      meetings: rows.meetings
        .map((row) => ({ ...row, id: nameOf(row.id), partOf: maybe(row.partOf) }))
        .toReversed(),
      attendances: rows.attendances
        .map((row) => ({
          ...row,
          meeting: nameOf(row.meeting),
          actor: nameOf(row.actor),
          onBehalfOf: maybe(row.onBehalfOf),
        }))
        .toReversed(),
      positions: rows.positions
        .map((row) => ({
          ...row,
          id: nameOf(row.id),
          actor: nameOf(row.actor),
          issue: nameOf(row.issue),
        }))
        .toReversed(),
    },
  };
}
