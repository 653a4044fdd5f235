import { type Coordinates } from "../layout/coordinates.ts";
import { type Arrangement, type Frame, type Mode } from "../model/explorer-document.ts";

/** The coordinates of nodes, to a tenth of a unit, and the visible part, to a hundredth, as parts of an address. */
export function arrangementToLink(
  arrangement: Arrangement | null,
  mode: Mode,
): [string, string | readonly string[] | null][] {
  if (arrangement === null || arrangement.mode !== mode) return [];
  const { x, y, width, height } = arrangement.frame;
  return [
    ["at", placesToWords(arrangement.at)],
    ["sight", [x, y, width, height].map((n) => rounded(n, 100)).join(":")],
  ];
}

/** Nodes with their coordinates as words of an address: `witkoff:120:-45`. */
export function placesToWords(places: ReadonlyMap<string, Coordinates>): string[] {
  return [...places].map(([id, { x, y }]) => `${id}:${rounded(x, 10)}:${rounded(y, 10)}`);
}

/** To so many parts of one. */
export function rounded(n: number, parts: number): number {
  return Math.round(n * parts) / parts;
}

/** A coordinate in an address, as the source of a regular expression. */
export const number = String.raw`-?\d{1,6}(?:\.\d{1,3})?`;
const place = new RegExp(`^(.+):(${number}):(${number})$`);
const sight = new RegExp(`^(${number}):(${number}):(${number}):(${number})$`);

/** Parses words of an address to coordinates; calls `ignore` for words that can't be parsed. */
export function parsePlaces(
  words: readonly string[],
  ignore: (word: string) => void,
): Map<string, Coordinates> {
  return new Map(
    words.flatMap((word): [string, Coordinates][] => {
      const match = place.exec(word);
      if (match?.[1] === undefined) ignore(word);
      return match?.[1] === undefined
        ? []
        : [[match[1], { x: Number(match[2]), y: Number(match[3]) }]];
    }),
  );
}

/** Longer addresses are refused by servers and cut by other programs. */
export const longestLink = 14_000;

/** The search part of an address without coordinates and visible part, if it is too long with them. */
export function shortened(search: string, longest = longestLink): string {
  if (search.length <= longest) return search;
  const parts = search.replace(/^\?/, "").split("&");
  const rest = parts.filter((part) => !/^(?:at|sight)=/.test(part));
  return rest.length === 0 ? "" : `?${rest.join("&")}`;
}

/** Parses the arrangement in an address, if there is one. */
export function parseArrangement(
  mode: Mode,
  places: readonly string[],
  seen: string | null,
  ignore: (name: string, word: string) => void,
): Arrangement | null {
  if (places.length === 0 || seen === null) return null;
  const frame = parseFrame(seen);
  if (frame === null) ignore("sight", seen);
  const at = parsePlaces(places, (word) => ignore("at", word));
  return frame === null ? null : { mode, at, frame };
}

function parseFrame(text: string): Frame | null {
  const [x, y, width, height] = (sight.exec(text) ?? []).slice(1).map(Number);
  if (x === undefined || y === undefined || !(Number(width) > 0) || !(Number(height) > 0))
    return null;
  return { x, y, width: Number(width), height: Number(height) };
}
