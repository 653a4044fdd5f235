import { formatList, formatNumber } from "../../format/format-count.ts";
import { getRegionNames } from "../../messages/intl.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Place } from "../../map/places.ts";

/** The name of a country in the reader's language; the code itself if it has none. */
export function countryName(t: Translate, code: string): string {
  try {
    return getRegionNames(t.language).of(code) ?? code;
  } catch {
    // Not a code that the browser takes.
    return code;
  }
}

/** What a place is called: as the data set has it, by its country, or by its coordinates. */
export function placeName(t: Translate, { name, country, at, isCountry }: Place): string {
  if (isCountry && country !== null) {
    return t("map.somewhere-in", { country: countryName(t, country) });
  }
  if (name !== null) return name;
  const [longitude, latitude] = at.map((degrees) =>
    formatNumber(t, degrees, { maximumFractionDigits: 2 }),
  );
  return t("map.coordinates", { latitude: latitude ?? "", longitude: longitude ?? "" });
}

/** The names of places, at most so many. */
export function placeNames(t: Translate, places: readonly Place[], most = 3): string {
  const named = places.slice(0, most).map((place) => placeName(t, place));
  const more = places.length - named.length;
  return formatList(t, more === 0 ? named : [...named, t("map.more-places", { n: more })]);
}
