import { closestZoom, type MapSight } from "../model/explorer-document.ts";

/** What is in sight on the map as a word of an address: latitude, longitude and zoom (`48.857:2.352:12.5`). */
export function mapSightToWord(sight: MapSight | null): string | null {
  if (sight === null) return null;
  const { latitude, longitude, zoom } = sight;
  return [latitude.toFixed(3), longitude.toFixed(3), zoom.toFixed(2)]
    .map((text) => `${Number(text)}`)
    .join(":");
}

/** Parses such a word; calls `ignore` for one that can't be parsed, or names no place on Earth. */
export function parseMapSight(
  word: string | null,
  ignore: (word: string) => void,
): MapSight | null {
  if (word === null) return null;
  const number = String.raw`(-?\d{1,3}(?:\.\d{1,6})?)`;
  const match = new RegExp(`^${number}:${number}:${number}$`).exec(word);
  const [latitude, longitude, zoom] = (match ?? []).slice(1).map(Number);
  if (
    latitude === undefined ||
    longitude === undefined ||
    zoom === undefined ||
    Math.abs(latitude) > 90 ||
    Math.abs(longitude) > 180 ||
    zoom < 1 ||
    zoom > closestZoom
  ) {
    ignore(word);
    return null;
  }
  return { latitude, longitude, zoom };
}
