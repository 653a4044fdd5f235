import { describe, expect, it } from "vitest";
import { english } from "../support/english.ts";
import { type LanesQuery } from "../../../client/api/__generated__/graphql.ts";
import { dayNumber } from "../../../client/model/day-span.ts";
import { jointsOf, lanesOf, marksOf } from "../../../client/views/timeline/lanes.ts";

type RawActor = LanesQuery["actors"]["nodes"][number];

const on = (day: string) => ({ edtf: day, earliest: day, latest: day });
const session = (id: string, day: string, change = {}) => ({
  id: `${id}/x`,
  role: null,
  isInherited: false,
  meeting: {
    id,
    title: id,
    isRound: false,
    isEncounter: true,
    status: "HELD" as const,
    place: null,
    date: on(day),
    ...change,
  },
});
const actor = (id: string, attended: RawActor["attendances"]["nodes"]): RawActor => ({
  id,
  name: id,
  actorKind: "PERSON",
  side: null,
  country: null,
  placeholder: false,
  attendances: { totalCount: attended.length, nodes: attended },
  positions: { totalCount: 0, nodes: [] },
});

const december = { from: dayNumber("2025-12-01"), to: dayNumber("2025-12-31") };
const actors = [
  actor("witkoff", [
    session("round", "2025-12-19", { isRound: true, isEncounter: false }),
    session("us-ua", "2025-12-21"),
    session("us-ru", "2025-12-20"),
  ]),
  actor("umerov", [session("us-ua", "2025-12-21"), session("geneva", "2025-11-23")]),
  actor("dmitriev", [
    session("us-ru", "2025-12-20"),
    session("off", "2025-12-22", { status: "CANCELLED", isEncounter: false }),
  ]),
];

describe("lanes over time", () => {
  const lanes = lanesOf(english, actors, december);

  it("hold the sessions of the span: no rounds, nothing called off", () => {
    expect(lanes.map((lane) => lane.moments.map(({ id }) => id))).toEqual([
      ["us-ua", "us-ru"],
      ["us-ua"],
      ["us-ru"],
    ]);
  });

  it("mark an attendance without a source of its own", () => {
    const told = lanesOf(
      english,
      [
        actor("witkoff", [
          { ...session("us-ua", "2025-12-21"), role: "delegate", isInherited: true },
          session("us-ru", "2025-12-20"),
        ]),
      ],
      december,
    );
    expect(told[0]?.moments.map(({ detail }) => detail)).toEqual([
      "21 Dec 2025, delegate, evidence inherited",
      "20 Dec 2025",
    ]);
  });

  it("are joined by the meetings they share", () => {
    expect(jointsOf(lanes)).toEqual([
      { meeting: "us-ua", day: dayNumber("2025-12-21"), top: 0, bottom: 1 },
      { meeting: "us-ru", day: dayNumber("2025-12-20"), top: 0, bottom: 2 },
    ]);
  });

  it("join marks that would overlap", () => {
    const moments = lanes[0]?.moments ?? [];
    const counts = (width: number) =>
      marksOf(moments, "MEETING", december, width, 14).map((mark) => mark.moments.length);
    expect(counts(310)).toEqual([2]);
    expect(counts(1000)).toEqual([1, 1]);
  });
});
