import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { type Disc } from "../../map/discs.ts";
import { useText } from "../../language/use-text.ts";
import { isDirection, neighbourInDirection } from "../stage/neighbour-in-direction.ts";
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
  const group = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = discs.some(({ key }) => key === focused) ? focused : (discs[0]?.key ?? null);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!isDirection(event.key)) return;
    event.stopPropagation();
    event.preventDefault();
    const marks = discs.map(({ key: id, x, y }) => ({ id, x, y }));
    const next = neighbourInDirection(marks, stop, event.key);
    const buttons = [...(group.current?.querySelectorAll<HTMLElement>("[data-place]") ?? [])];
    buttons.find(({ dataset }) => dataset["place"] === next)?.focus();
  }

  return (
    <div role="group" ref={group} aria-label={t("map.discs")}>
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
            onKeyDown={onKeyDown}
            onFocus={() => setFocused(disc.key)}
            onClick={({ shiftKey, ctrlKey, metaKey }: MouseEvent) =>
              onOpen(disc, shiftKey || ctrlKey || metaKey)
            }
          />
        );
      })}
    </div>
  );
}
