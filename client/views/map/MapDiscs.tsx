import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { type Disc } from "../../map/discs.ts";
import { useText } from "../../language/use-text.ts";
import { discWords } from "./map-scene.ts";
import { placeNames } from "./place-words.ts";

/** A mark can be hit within this, CSS pixels. */
const easyToHit = 24;

/** The marks as buttons over the picture: one stop of the tab key, arrow keys to the nearest in a direction. */
export function MapDiscs(props: {
  discs: readonly Disc[];
  isSelected: (disc: Disc) => boolean;
  onOpen: (disc: Disc, adds: boolean) => void;
}) {
  const t = useText();
  const { discs, isSelected, onOpen } = props;
  const [focused, setFocused] = useState<string | null>(null);
  const stop = discs.some(({ key }) => key === focused) ? focused : (discs[0]?.key ?? null);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const direction = directions[event.key];
    if (direction === undefined) return;
    // The map itself stays where it is while one goes from mark to mark.
    event.stopPropagation();
    event.preventDefault();
    const from = discs.find(({ key }) => key === stop);
    const next = from && nearestIn(from, direction, discs);
    if (next === undefined) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-place]")];
    buttons.find(({ dataset }) => dataset["place"] === next.key)?.focus();
  }

  return (
    // Only carries keys and the focus on from the buttons within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div role="group" aria-label={t("map.discs")} onKeyDown={onKeyDown}>
      {discs.map((disc) => {
        const words = discWords(t, disc, placeNames(t, disc.places));
        const size = Math.max(easyToHit, disc.radius * 2);
        return (
          <button
            key={disc.key}
            type="button"
            className="map-disc"
            data-place={disc.key}
            style={{ left: disc.x - size / 2, top: disc.y - size / 2, width: size, height: size }}
            tabIndex={disc.key === stop ? 0 : -1}
            aria-label={words}
            aria-pressed={isSelected(disc)}
            title={words}
            onFocus={() => setFocused(disc.key)}
            onClick={(event: MouseEvent) => {
              event.stopPropagation();
              onOpen(disc, event.shiftKey || event.ctrlKey || event.metaKey);
            }}
          />
        );
      })}
    </div>
  );
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest mark in a direction: what lies to the side counts as twice as far. */
function nearestIn(
  from: Disc,
  [dx, dy]: readonly [number, number],
  discs: readonly Disc[],
): Disc | undefined {
  const cost = ({ x, y }: Disc) => {
    const ahead = (x - from.x) * dx + (y - from.y) * dy;
    const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    return ahead <= 0 ? Infinity : ahead + 2 * aside;
  };
  return discs
    .filter((disc) => disc !== from && cost(disc) < Infinity)
    .toSorted((a, b) => cost(a) - cost(b))[0];
}
