import { type Coordinates } from "../layout/coordinates.ts";
import { type Arrangement, type Frame, type Mode } from "../model/explorer-document.ts";

/** Longer addresses are refused by servers and cut by other programs. */
export const longestLink = 14_000;

/** The coordinates of nodes and the visible part as parts of an address, in whole units. */
export function arrangementToLink(
  arrangement: Arrangement | null,
  mode: Mode,
): [string, string | readonly string[] | null][] {
  if (arrangement === null || arrangement.mode !== mode) return [];
  const { x, y, width, height } = arrangement.frame;
  return [
    ["at", placesToWords(arrangement.at)],
    ["sight", [x, y, width, height].map(Math.round).join(":")],
  ];
}

/** Nodes with their coordinates as words of an address: `witkoff:120:-45`. */
export function placesToWords(places: ReadonlyMap<string, Coordinates>): string[] {
  return [...places].map(([id, { x, y }]) => `${id}:${Math.round(x)}:${Math.round(y)}`);
}

/** Parses words of an address to coordinates; calls `ignore` for words that can't be parsed. */
export function parsePlaces(
  words: readonly string[],
  ignore: (word: string) => void,
): Map<string, Coordinates> {
  return new Map(
    words.flatMap((word): [string, Coordinates][] => {
      const match = /^(.+):(-?\d{1,6}):(-?\d{1,6})$/.exec(word);
      if (match?.[1] === undefined) ignore(word);
      return match?.[1] === undefined
        ? []
        : [[match[1], { x: Number(match[2]), y: Number(match[3]) }]];
    }),
  );
}

/** Parses the arrangement in an address, if there is one. */
export function parseArrangement(
  mode: Mode,
  places: readonly string[],
  sight: string | null,
  ignore: (name: string, word: string) => void,
): Arrangement | null {
  if (places.length === 0 || sight === null) return null;
  const frame = parseFrame(sight);
  if (frame === null) ignore("sight", sight);
  const at = parsePlaces(places, (word) => ignore("at", word));
  return frame === null ? null : { mode, at, frame };
}

function parseFrame(text: string): Frame | null {
  const match = /^(-?\d{1,6}):(-?\d{1,6}):(\d{1,6}):(\d{1,6})$/.exec(text);
  const [x, y, width, height] = (match ?? []).slice(1).map(Number);
  if (x === undefined || y === undefined || !width || !height) return null;
  return { x, y, width, height };
}
