import {
  capitalise,
  counted,
  formatCount,
  formatList,
  numberInWords,
} from "../../format/format-count.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { type Placed, type Placeless } from "../../map/places.ts";
import { type Travels } from "../../map/travels.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Filters } from "../../model/filters.ts";
import { isLit, type Moment } from "../../model/moment.ts";
import { type Phrase, phrases } from "../../summary/phrase.ts";
import { placeName } from "./place-words.ts";

/** What the line above the map is about. */
export interface Told {
  readonly placed: Placed;
  readonly filters: Filters;
  readonly isWhole: boolean;
  /** Numbers of meetings that are not shown: too early to be among so many, or hidden by hand. */
  readonly leftOut: number;
  readonly hidden: number;
  readonly moment: Moment | null;
  /** The one selected actor, if there is one. */
  readonly travels: { readonly actor: string; readonly are: Travels } | null;
}

/** The line above the map: it counts the meetings on the map, and only those. */
export function mapFinding(t: Translate, told: Told): Phrase[] {
  const { placed, moment, travels } = told;
  return [
    ...(moment === null ? whereHeld(t, placed) : heldIn(t, placed, moment)),
    ...(travels === null || moment !== null ? [] : travelled(t, travels.actor, travels.are)),
    ...doubts(t, placed),
    ...narrowedBy(t, told),
  ];
}

function whereHeld(t: Translate, { places, placeless }: Placed): Phrase[] {
  const without = listPlaceless(placeless).length;
  const held = sum(places.map(({ meetings }) => meetings.length));
  if (held === 0 && without === 0) return phrases(t, "map.none");
  if (held === 0) {
    return phrases(t, "map.none-placed", { meetings: formatCount(t, without, "meeting") });
  }
  const countries = new Set(places.flatMap(({ country }) => country ?? [])).size;
  const values = {
    meetings: counted(t, held, "meeting"),
    places: counted(t, places.length, "place"),
  };
  const [first, second] = places;
  const isFirst =
    first !== undefined &&
    first.meetings.length > Math.max(1, second?.meetings.length ?? first.meetings.length);
  return [
    ...(countries > 1
      ? phrases(t, "map.held-in", { ...values, countries: counted(t, countries, "country") })
      : phrases(t, "map.held", values)),
    ...(isFirst
      ? phrases(t, "map.most", {
          place: placeName(t, first),
          meetings: formatCount(t, first.meetings.length, "meeting"),
        })
      : []),
  ];
}

function heldIn(t: Translate, { places }: Placed, moment: Moment): Phrase[] {
  const lit = places
    .map(({ meetings }) => meetings.filter(({ date }) => isLit(date.earliest, moment)).length)
    .filter((count) => count > 0);
  const days = phrases(t, "moment.days", { days: formatDateRange(t, moment.from, moment.to) });
  if (lit.length === 0) return [...days, ...phrases(t, "map.none-lit")];
  return [
    ...days,
    ...phrases(t, "map.held", {
      meetings: counted(t, sum(lit), "meeting"),
      places: counted(t, lit.length, "place"),
    }),
  ];
}

function travelled(t: Translate, actor: string, are: Travels): Phrase[] {
  if (are.places === 0) return phrases(t, "map.never-there", { actor });
  const unsure = are.legs.filter(({ isCertain }) => !isCertain).length;
  return [
    ...phrases(t, "map.travelled", {
      actor,
      places: formatCount(t, are.places, "place"),
      n: are.times,
      number: numberInWords(t, are.times),
    }),
    ...(unsure > 0
      ? phrases(t, "map.unsure", { n: unsure, number: numberInWords(t, unsure) })
      : []),
    ...(are.offTheWay > 0
      ? phrases(t, "map.off-the-way", {
          n: are.offTheWay,
          meetings: capitalise(t, formatCount(t, are.offTheWay, "meeting")),
        })
      : []),
  ];
}

/** What the reader should not take for more than it is. */
function doubts(t: Translate, { places }: Placed): Phrase[] {
  const vague = sum(
    places.filter(({ isCountry }) => isCountry).map(({ meetings }) => meetings.length),
  );
  const contradicted = new Set(
    places.filter(({ isContradicted }) => isContradicted).map((place) => placeName(t, place)),
  );
  return [
    ...(vague > 0 ? phrases(t, "map.vague", { meetings: formatCount(t, vague, "meeting") }) : []),
    ...(contradicted.size > 0
      ? phrases(t, "map.contradicted", { names: formatList(t, [...contradicted]) })
      : []),
  ];
}

function narrowedBy(t: Translate, { filters, isWhole, leftOut, hidden }: Told): Phrase[] {
  const { period, sources, documents, datasets, sides } = filters;
  const many = (n: number) => ({ n, number: numberInWords(t, n) });
  return [
    ...(leftOut > 0
      ? phrases(t, "map.left-out", { meetings: counted(t, leftOut, "meeting") })
      : []),
    ...(hidden > 0 ? phrases(t, "map.hidden", many(hidden)) : []),
    ...(period === null
      ? []
      : phrases(t, "finding.by-days", { days: formatDateRange(t, period.from, period.to) })),
    ...(datasets.length > 0 ? phrases(t, "map.by-datasets", many(datasets.length)) : []),
    ...(sources.length > 0 ? phrases(t, "finding.by-sources", many(sources.length)) : []),
    ...(documents.length > 0 ? phrases(t, "finding.by-documents", many(documents.length)) : []),
    ...(sides.length === 0
      ? []
      : isWhole
        ? phrases(t, "map.of-every-side")
        : phrases(t, "map.by-sides", many(sides.length))),
  ];
}

/** The line for meetings without a place: how many of which kind; null if there are none. */
export function placelessWords(t: Translate, placeless: Placed["placeless"]): string | null {
  const all = listPlaceless(placeless).length;
  if (all === 0) return null;
  const parts = placelessKinds.flatMap((kind) => {
    const n = placeless[kind].length;
    return n === 0 ? [] : [t(`map.placeless-${kind}`, { n })];
  });
  return t("map.placeless", {
    meetings: counted(t, all, "meeting"),
    parts: formatList(t, parts),
  });
}

/** The kinds of meetings without a place, in the order of the list. */
export const placelessKinds: readonly Placeless[] = ["CALL", "VIDEO", "unknown"];

/** All meetings without a place. */
export function listPlaceless(placeless: Placed["placeless"]) {
  return placelessKinds.flatMap((kind) => placeless[kind]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
