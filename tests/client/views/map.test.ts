import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discsOf, radiusFor } from "../../../client/map/discs.ts";
import { loadOutlines } from "../../../client/map/outlines.ts";
import { type MeetingOnMap, placesOf } from "../../../client/map/places.ts";
import { clampSight, fitSight, panned, projectionOf, zoomedAt } from "../../../client/map/sight.ts";
import { legsBetween, travelsOf } from "../../../client/map/travels.ts";
import { mapFinding, placelessWords } from "../../../client/views/map/map-finding.ts";
import { labelsOf, looksOf } from "../../../client/views/map/map-scene.ts";
import { overlap, overlappingLabels } from "../../../client/canvas/overlay/place-labels.ts";
import { readPalette } from "../../../client/canvas/palette.ts";
import { findingText } from "../../../client/summary/finding.ts";
import { noFilters } from "../../../client/model/filters.ts";
import { english } from "../support/english.ts";

const size = { width: 900, height: 600 };

function held(
  id: string,
  place: string | null,
  at: readonly [number, number] | null,
  more: Partial<MeetingOnMap> = {},
): MeetingOnMap {
  const day = `2025-01-${id.padStart(2, "0")}`;
  return {
    id,
    title: `Meeting ${id}`,
    meetingKind: "IN_PERSON",
    date: { edtf: day, earliest: day, latest: day },
    place,
    country: null,
    latitude: at?.[0] ?? null,
    longitude: at?.[1] ?? null,
    ...more,
  };
}

const nowhere = () => null;
const paris: [number, number] = [48.857, 2.352];
const kyiv: [number, number] = [50.45, 30.523];
const suva: [number, number] = [-18.14, 178.44];
const apia: [number, number] = [-13.83, -171.76];

const told = {
  filters: noFilters,
  isWhole: true,
  leftOut: 0,
  hidden: 0,
  moment: null,
  travels: null,
} as const;
const say = (placed: ReturnType<typeof placesOf>, more = {}) =>
  findingText(mapFinding(english, { ...told, placed, ...more }));

describe("the places of meetings", () => {
  it("are one where name and coordinates agree, and several where one name has coordinates far apart", () => {
    const texas: [number, number] = [33.66, -95.56];
    const placed = placesOf(
      [
        held("1", "Paris", paris),
        held("2", "paris", [48.9, 2.4]),
        held("3", "Paris", texas),
        held("4", "Kyiv", kyiv),
      ],
      nowhere,
    );
    expect(placed.places.map(({ name, meetings }) => [name, meetings.length])).toEqual([
      ["Paris", 2],
      ["Kyiv", 1],
      ["Paris", 1],
    ]);
    expect(placed.places.map(({ isContradicted }) => isContradicted)).toEqual([true, false, true]);
    expect(say(placed)).toContain(
      "For Paris the data set gives coordinates that lie far apart: each is on the map.",
    );
  });

  it("are a country's middle where only that is known, and none is left out in silence", async () => {
    const outlines = await loadOutlines("coarse");
    const pointIn = (country: string) => outlines.pointIn(country);
    const france = pointIn("FR");
    // Within France proper, not on the way to Guiana.
    expect(france?.map(Math.round)).toEqual([2, 47]);
    const placed = placesOf(
      [
        held("1", "France", null, { country: "FR" }),
        held("2", "Paris (by phone)", null, { country: "FR", meetingKind: "CALL" }),
        held("3", null, null, { meetingKind: "VIDEO" }),
        held("4", "a secret place", null),
        held("5", "Atlantis", null, { country: "ZZ" }),
      ],
      pointIn,
    );
    expect(placed.places.map(({ isCountry, at }) => [isCountry, at])).toEqual([[true, france]]);
    const ids = Object.values(placed.placeless).map((list) => list.map(({ id }) => id));
    expect(ids).toEqual([["2"], ["3"], ["4", "5"]]);
    expect(placelessWords(english, placed.placeless)).toBe(
      "4 meetings without a place on the map: 1 call, 1 by video and 2 at an unknown place",
    );
    expect(say(placed)).toBe("1 meeting at 1 place. Of one meeting only the country is known.");
  });

  it("knows small countries by the fine outlines alone", async () => {
    const [coarse, fine] = [await loadOutlines("coarse"), await loadOutlines("fine")];
    expect(coarse.pointIn("VA")).toBeNull();
    expect(fine.pointIn("VA")?.map((degrees) => Math.round(degrees * 10) / 10)).toEqual([
      12.4, 41.9,
    ]);
    const large = ["RU", "US", "FJ", "AQ"];
    expect(large.filter((country) => coarse.pointIn(country) === null)).toEqual([]);
  });

  it("keeps every meeting, whatever the data, in one place or without one, and counts them", () => {
    const meeting = fc
      .record({
        place: fc.option(fc.constantFrom("Paris", "Київ", "مكة", "")),
        country: fc.option(fc.constantFrom("FR", "UA", "XX")),
        meetingKind: fc.constantFrom("IN_PERSON", "CALL", "VIDEO", "VISIT"),
        at: fc.option(
          fc.tuple(
            fc.double({ min: -90, max: 90, noNaN: true }),
            fc.double({ min: -180, max: 180, noNaN: true }),
          ),
        ),
      })
      .map(({ at, ...rest }) => ({ ...held("1", null, at), ...rest }));
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 30 }), fc.nat(5), (made, turn) => {
        const meetings = made.map((one, n) => ({ ...one, id: `${n}` }));
        const placed = placesOf(meetings, (code) => (code === "FR" ? [2, 47] : null));
        const { places, placeless } = placed;
        const onMap = places.flatMap((place) => place.meetings.map(({ id }) => id));
        const all = [
          ...onMap,
          ...Object.values(placeless).flatMap((list) => list.map((m) => m.id)),
        ];
        expect(all.toSorted()).toEqual(meetings.map(({ id }) => id).toSorted());
        const sight = { latitude: turn * 20, longitude: turn * 60, zoom: 1 + turn * 3 };
        const discs = discsOf(places, projectionOf(clampSight(sight, size), size));
        const drawn = discs.flatMap((disc) => disc.meetings.map(({ id }) => id));
        expect(drawn.toSorted()).toEqual(onMap.toSorted());
        const counted = `${onMap.length} meeting${onMap.length === 1 ? "" : "s"} at ${places.length} place`;
        expect(say(placed).startsWith(counted)).toBe(onMap.length > 0);
      }),
    );
  });
});

describe("the discs", () => {
  it("have areas by the number of meetings", () => {
    const area = (count: number) => radiusFor(count, 20) ** 2;
    expect(area(20) / area(5)).toBeCloseTo(4);
    expect(radiusFor(1, 100_000)).toBeGreaterThan(4);
  });

  it("are one where they would cover each other, and come apart when zoomed in", () => {
    const { places } = placesOf(
      [held("1", "Paris", paris), held("2", "Versailles", [48.804, 2.12]), held("3", "Kyiv", kyiv)],
      nowhere,
    );
    const at = (zoom: number) =>
      discsOf(places, projectionOf({ latitude: 48, longitude: 2, zoom }, size));
    expect(at(1).map((disc) => disc.places.length)).toEqual([2, 1]);
    expect(at(200).map((disc) => disc.places.length)).toEqual([1, 1, 1]);
  });

  it("have labels none of which lies on another", () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      held(`${n + 1}`, `A place with a name ${n}`, [30 + (n % 8) * 3, (n * 7) % 60]),
    );
    const { places } = placesOf(many, nowhere);
    const sight = fitSight(
      places.map(({ at }) => ({ at, radius: 0 })),
      size,
      50,
    );
    const discs = discsOf(places, projectionOf(sight, size));
    const look = looksOf(discs, { moment: null, selection: null }, null);
    const palette = readPalette(document.documentElement);
    const labels = labelsOf(english, discs, look, palette, size, []);
    expect(labels.length).toBeGreaterThan(5);
    expect(overlappingLabels(labels)).toEqual([]);
    // Where the legend lies over some of them, these have another place or none.
    const legend = { left: 0, top: 300, right: 450, bottom: 600 };
    expect(labels.filter(({ box }) => overlap(box, legend))).not.toEqual([]);
    const beside = labelsOf(english, discs, look, palette, size, [legend]);
    expect(beside.filter(({ box }) => overlap(box, legend))).toEqual([]);
    expect(beside.length).toBeGreaterThan(3);
  });

  it("light with what happened, and step back before and after", () => {
    const { places } = placesOf([held("5", "Paris", paris), held("25", "Kyiv", kyiv)], nowhere);
    const discs = discsOf(places, projectionOf({ latitude: 50, longitude: 15, zoom: 8 }, size));
    const moment = { from: "2025-01-04", to: "2025-01-06" };
    const look = looksOf(discs, { moment, selection: null }, null);
    const strengths = discs.map((disc) => [disc.places[0]?.name, look(disc).strength]);
    expect(Object.fromEntries(strengths)).toEqual({ Paris: 1, Kyiv: 0.12 });
    expect(say(placesOf([held("5", "Paris", paris)], nowhere), { moment })).toBe(
      "4–6 Jan 2025: 1 meeting at 1 place.",
    );
  });
});

describe("what is in sight", () => {
  const inSight = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    zoom: fc.double({ min: 1, max: 400, noNaN: true }),
  });

  it("has its centre in the middle of the map", () => {
    fc.assert(
      fc.property(inSight, (wanted) => {
        const sight = clampSight(wanted, size);
        const [x = 0, y = 0] = projectionOf(sight, size)([sight.longitude, sight.latitude]) ?? [];
        expect(x).toBeCloseTo(450, 0);
        expect(y).toBeCloseTo(300, 0);
      }),
    );
  });

  it("never leaves the globe, even at a pole", () => {
    const sight = clampSight({ latitude: 90, longitude: 0, zoom: 4 }, size);
    expect(projectionOf(sight, size)([0, 90])?.[1]).toBeGreaterThanOrEqual(-0.5);
    expect(panned(sight, size, 0, -5000)).toEqual(sight);
  });

  it.each([
    ["on both sides of the date line", [suva, apia]],
    ["near both poles", [[78.2, 15.6] as const, [-77.8, 166.7] as const]],
    ["around the world", [paris, suva, [37.8, -122.4] as const, [-33.9, 18.4] as const]],
  ])("is fitted to places %s", (_, coordinates) => {
    const shown = coordinates.map(([lat, lon]) => ({ at: [lon, lat] as const, radius: 10 }));
    const sight = fitSight(shown, size, 40);
    const projection = projectionOf(sight, size);
    for (const { at } of shown) {
      const [x = -1, y = -1] = projection([...at]) ?? [];
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(880);
      expect(y).toBeGreaterThan(5);
      expect(y).toBeLessThan(595);
    }
  });

  it("shows the two sides of the date line close together", () => {
    const shown = [suva, apia].map(([lat, lon]) => ({ at: [lon, lat] as const, radius: 0 }));
    const sight = fitSight(shown, size, 40);
    expect(Math.abs(sight.longitude)).toBeGreaterThan(170);
    expect(sight.zoom).toBeGreaterThan(8);
  });

  it("is the whole world without any place", () => {
    expect(fitSight([], size, 40)).toEqual({ latitude: 0, longitude: 0, zoom: 1 });
  });

  it("keeps what is under the pointer while it is zoomed", () => {
    const sight = { latitude: 48, longitude: 10, zoom: 10 };
    const pointer = { x: 600, y: 200 };
    const under = projectionOf(sight, size).invert?.([600, 200]) ?? [0, 0];
    const next = zoomedAt(sight, size, 1.5, pointer);
    const [x = 0, y = 0] = projectionOf(next, size)(under) ?? [];
    expect(Math.hypot(x - 600, y - 200)).toBeLessThan(12);
  });
});

describe("an actor's travels", () => {
  const visits = [
    held("1", "Paris", paris),
    held("3", "Kyiv", kyiv),
    held("5", "Paris", paris),
    held("7", "Kyiv", kyiv),
    held("9", "Suva", suva),
  ];

  it("go from place to place in order of date, only to meetings that the actor attended", () => {
    const { places } = placesOf(visits.toReversed(), nowhere);
    const travels = travelsOf(places, new Set(["1", "3", "5", "7"]));
    const legs = travels.legs.map(({ from, to, count, isCertain }) => ({
      from: from.name,
      to: to.name,
      count,
      isCertain,
    }));
    expect(legs).toEqual([
      { from: "Paris", to: "Kyiv", count: 2, isCertain: true },
      { from: "Kyiv", to: "Paris", count: 1, isCertain: true },
    ]);
    expect([travels.places, travels.times, travels.offTheWay]).toEqual([2, 3, 0]);
    const discs = discsOf(places, projectionOf({ latitude: 48, longitude: 20, zoom: 8 }, size));
    expect(legsBetween(discs, travels.legs).map(({ count }) => count)).toEqual([2, 1]);
    const far = discsOf(
      places,
      projectionOf(
        { latitude: 0, longitude: 0, zoom: 1 },
        {
          width: 60,
          height: 40,
        },
      ),
    );
    expect(legsBetween(far, travels.legs)).toEqual([]);
  });

  it("says where the order is uncertain, and what is on no way", () => {
    const unsure = { edtf: "2025-01", earliest: "2025-01-01", latest: "2025-01-31" };
    const undated = { edtf: "", earliest: null, latest: null };
    const meetings = [
      held("1", "Kyiv", kyiv, { date: unsure }),
      held("3", "Paris", paris),
      held("5", "Suva", suva, { date: undated }),
      held("7", null, null, { country: "FR" }),
    ];
    const placed = placesOf(meetings, () => [2, 47]);
    const are = travelsOf(placed.places, new Set(["1", "3", "5", "7"]));
    expect(are.legs.map(({ isCertain }) => isCertain)).toEqual([false]);
    expect(say(placed, { travels: { actor: "Ann", are } })).toContain(
      "Ann was at four places and went from one to another one time. Of one of these ways the order is uncertain (dashed). Two meetings without a date, or known by country only, are not in the lines.",
    );
  });
});
