import codes from "i18n-iso-countries/codes.json";
import { geoArea, geoCentroid } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";

/** A place on Earth: degrees east and north. */
export type LonLat = readonly [number, number];

/** The outlines under the marks of the map. */
export interface Outlines {
  readonly land: ReturnType<typeof feature>;
  readonly borders: MultiLineString;
  /** A point within a country (ISO 3166-1 alpha-2), in the middle of its largest part; null if it is not drawn. */
  pointIn(country: string): LonLat | null;
}

/** How finely they are drawn: for the world, or for a country. */
export type Fineness = "coarse" | "fine";

const files = {
  coarse: () => import("world-atlas/countries-110m.json"),
  fine: () => import("world-atlas/countries-50m.json"),
} as const;

/** Countries and land of Natural Earth, as world-atlas has them. */
type Atlas = Awaited<ReturnType<(typeof files)[Fineness]>>["default"];

const digitsOf = new Map(codes.map(([two, , digits]) => [two, digits]));

/** Loads the outlines of Natural Earth, which are in the public domain. */
export async function loadOutlines(fineness: Fineness): Promise<Outlines> {
  return outlinesOf((await files[fineness]()).default);
}

/** The outlines in an atlas. */
function outlinesOf(atlas: Atlas): Outlines {
  const { countries, land } = atlas.objects;
  const points = new Map<string, LonLat | null>();
  return {
    land: feature(atlas, land),
    borders: mesh(atlas, countries, (one, other) => one !== other),
    pointIn(country) {
      const known = points.get(country);
      if (known !== undefined) return known;
      const digits = digitsOf.get(country);
      const shape = countries.geometries.find(({ id }) => id !== undefined && id === digits);
      const point = shape === undefined ? null : middleOf(feature(atlas, shape));
      points.set(country, point);
      return point;
    },
  };
}

/** The middle of the largest part, so that islands far away don't move it into the sea. */
function middleOf(country: ReturnType<typeof feature>): LonLat | null {
  const { geometry } = country as Feature<Polygon | MultiPolygon>;
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const largest = parts
    .map((coordinates): Polygon => ({ type: "Polygon", coordinates }))
    .toSorted((one, other) => geoArea(other) - geoArea(one))[0];
  return largest === undefined ? null : geoCentroid(largest);
}
