import { geoEqualEarth, geoEqualEarthRaw, type GeoProjection } from "d3-geo";
import { closestZoom, type MapSight } from "../model/explorer-document.ts";
import { type LonLat } from "./outlines.ts";

/** The size of the map on the screen, CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Something that must be in sight: a disc at a place. */
export interface InSight {
  readonly at: LonLat;
  /** CSS pixels. */
  readonly radius: number;
}

/** The whole globe when nothing is to be seen. */
const worldSight: MapSight = { latitude: 0, longitude: 0, zoom: 1 };

/** A map is fitted no closer than this, so that one place is seen with its country around it. */
const closestFit = 16;

/** Half the width and height of the globe in the projection, at a scale of one. */
const halfWidth = geoEqualEarthRaw(Math.PI, 0)[0];
const halfHeight = geoEqualEarthRaw(0, Math.PI / 2)[1];

/** Pixels for one unit of the projection when the whole globe fits. */
function worldScale({ width, height }: MapSize): number {
  return Math.max(1, Math.min(width / (2 * halfWidth), height / (2 * halfHeight)));
}

/** How far north a latitude lies in the projection, at a scale of one. */
function northOf(latitude: number): number {
  return geoEqualEarthRaw(0, (latitude * Math.PI) / 180)[1];
}

/**
 * The projection for what is in sight. It is equal-area, and turned so that the centre's meridian stands upright: then
 * neither the date line nor a pole is special.
 */
export function projectionOf(sight: MapSight, size: MapSize): GeoProjection {
  const scale = worldScale(size) * sight.zoom;
  return geoEqualEarth()
    .rotate([-sight.longitude, 0])
    .scale(scale)
    .translate([size.width / 2, size.height / 2 + scale * northOf(sight.latitude)]);
}

/** A sight within the globe and the limits of zoom. */
export function clampSight(sight: MapSight, size: MapSize): MapSight {
  const zoom = Math.min(closestZoom, Math.max(1, sight.zoom));
  const reach = Math.max(0, halfHeight - size.height / 2 / (worldScale(size) * zoom));
  const north = Math.max(-reach, Math.min(reach, northOf(sight.latitude)));
  return { zoom, latitude: latitudeOf(north), longitude: wrapped(sight.longitude) };
}

/** The sight in which all of these are seen, as large as possible. */
export function fitSight(shown: readonly InSight[], size: MapSize, padding: number): MapSight {
  if (shown.length === 0 || size.width === 0 || size.height === 0) return worldSight;
  const longitude = middleLongitude(shown.map(({ at }) => at[0]));
  const flat = geoEqualEarth().rotate([-longitude, 0]).scale(1).translate([0, 0]);
  const points = shown.map(({ at: [lon, lat], radius }) => {
    const [x, y] = flat([lon, lat]) ?? [0, 0];
    return { x, y, radius };
  });
  const ys = points.map(({ y }) => y);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  const world = worldScale(size);
  const scales = points.flatMap(({ x, y, radius }) => [
    room(size.width, padding + radius) / Math.abs(x),
    room(size.height, padding + radius) / Math.abs(y - middle),
  ]);
  const zoom = Math.min(closestFit, ...scales.map((scale) => scale / world));
  return clampSight({ longitude, latitude: latitudeOf(-middle), zoom }, size);
}

function room(length: number, padding: number): number {
  return Math.max(length / 8, length / 2 - padding);
}

/** The middle of the shortest way around the globe that has all of these longitudes. */
function middleLongitude(longitudes: readonly number[]): number {
  const sorted = [...new Set(longitudes.map(wrapped))].toSorted((a, b) => a - b);
  const first = sorted[0] ?? 0;
  let widest = { after: sorted.at(-1) ?? 0, gap: first + 360 - (sorted.at(-1) ?? 0) };
  sorted.slice(1).forEach((longitude, n) => {
    const after = sorted[n] ?? 0;
    if (longitude - after > widest.gap) widest = { after, gap: longitude - after };
  });
  const begin = widest.after + widest.gap;
  return wrapped(begin + (360 - widest.gap) / 2);
}

/** The sight moved by pixels on the screen: what was on the right comes nearer with a positive `dx`. */
export function panned(sight: MapSight, size: MapSize, dx: number, dy: number): MapSight {
  const scale = worldScale(size) * sight.zoom;
  const latitude = latitudeOf(northOf(sight.latitude) - dy / scale);
  const [turn] = geoEqualEarthRaw(1, (latitude * Math.PI) / 180);
  const longitude = sight.longitude + ((dx / scale / turn) * 180) / Math.PI;
  return clampSight({ ...sight, latitude, longitude }, size);
}

/** The sight enlarged by a factor; the point of the screen keeps what it shows, if the globe allows. */
export function zoomedAt(
  sight: MapSight,
  size: MapSize,
  factor: number,
  at: { readonly x: number; readonly y: number } | null = null,
): MapSight {
  const zoom = Math.min(closestZoom, Math.max(1, sight.zoom * factor));
  if (at === null) return clampSight({ ...sight, zoom }, size);
  const further = zoom / sight.zoom - 1;
  const dx = (at.x - size.width / 2) * further;
  const dy = (at.y - size.height / 2) * further;
  return panned({ ...sight, zoom }, size, dx, dy);
}

/** The latitude that lies so far north in the projection. */
function latitudeOf(north: number): number {
  const limited = Math.max(-halfHeight, Math.min(halfHeight, north));
  const [, radians] = geoEqualEarthRaw.invert?.(0, limited) ?? [0, 0];
  return (radians * 180) / Math.PI;
}

/** A longitude from -180 to 180. */
function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
