import { type RefObject, useLayoutEffect, useState } from "react";
import { type Box } from "../../canvas/overlay/place-labels.ts";

/** Around what covers the map, CSS pixels. */
const margin = 4;

/** What lies over the map, in CSS pixels from its upper left corner: its legend, its buttons and whose outlines it has. */
export function useCovered(ground: RefObject<HTMLElement | null>): readonly Box[] {
  const [covered, setCovered] = useState<readonly Box[]>([]);
  // After each drawing: the legend says what is on the map.
  useLayoutEffect(() => {
    const now = coveringOf(ground.current);
    setCovered((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
  });
  return covered;
}

function coveringOf(ground: HTMLElement | null): Box[] {
  const stage = ground?.parentElement;
  if (!stage) return [];
  const { left, top } = stage.getBoundingClientRect();
  return [...stage.querySelectorAll(".map-legend, .stage-buttons, .map-credits")].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: Math.floor(box.left - left) - margin,
      top: Math.floor(box.top - top) - margin,
      right: Math.ceil(box.right - left) + margin,
      bottom: Math.ceil(box.bottom - top) + margin,
    };
  });
}
