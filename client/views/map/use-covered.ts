import { type RefObject, useEffect, useState } from "react";
import { type Box } from "../../canvas/overlay/place-labels.ts";

/** Around what covers the map, CSS pixels. */
const margin = 4;

/** What lies over the map, in CSS pixels from its upper left corner: its legend, its buttons and whose outlines it has. */
export function useCovered(ground: RefObject<HTMLElement | null>): readonly Box[] {
  const [covered, setCovered] = useState<readonly Box[]>([]);
  useEffect(() => {
    const stage = ground.current?.parentElement;
    if (!stage) return;
    const sizes = new ResizeObserver(() => {
      const now = coveringOf(stage);
      setCovered((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    });
    // The legend comes with the first discs, and says what is on the map.
    const follow = () => {
      for (const part of [stage, ...stage.children]) sizes.observe(part);
    };
    const parts = new MutationObserver(follow);
    parts.observe(stage, { childList: true });
    follow();
    return () => {
      parts.disconnect();
      sizes.disconnect();
    };
  }, [ground]);
  return covered;
}

function coveringOf(stage: HTMLElement): Box[] {
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
