import { useEffect, useMemo, useRef, useState } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { type Place } from "../../map/places.ts";
import { clampSight, fitSight, type MapSize, panned, zoomedAt } from "../../map/sight.ts";
import { type MapSight } from "../../model/explorer-document.ts";

/** Room around what the map is fitted to, for discs and their labels, CSS pixels. */
const padding = 56;

/** How long after the last turn of a wheel the sight is recorded, ms. */
const settles = 250;

export interface MovableSight {
  readonly sight: MapSight;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at?: { x: number; y: number }) => void;
  /** Shows a place without changing how large things are. */
  readonly goTo: (at: Place["at"]) => void;
  /** Fits the map to what is shown again. */
  readonly fit: () => void;
  /** Records the sight, so that the link restores it: after a movement by hand. */
  readonly settle: () => void;
}

/** What is in sight: where the reader moved the map to, or else fitted to the places shown. */
export function useSight(places: readonly Place[], size: MapSize): MovableSight {
  const explorer = useExplorer();
  const recorded = useExplorerState(({ mapSight }) => mapSight);
  const [moving, setMoving] = useState<MapSight | null>(null);
  const fitted = useMemo(
    () =>
      fitSight(
        places.map(({ at }) => ({ at, radius: 0 })),
        size,
        padding,
      ),
    [places, size],
  );
  const sight = useMemo(
    () => (size.width === 0 ? fitted : clampSight(moving ?? recorded ?? fitted, size)),
    [moving, recorded, fitted, size],
  );
  const latest = useRef(sight);
  useEffect(() => {
    latest.current = sight;
  }, [sight]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  // Several movements may come before the next picture.
  const move = (next: MapSight) => {
    latest.current = next;
    setMoving(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, settles);
  };
  const settle = () => {
    clearTimeout(timer.current);
    explorer.lookOnMap(latest.current);
    setMoving(null);
  };
  return {
    sight,
    pan: (dx, dy) => move(panned(latest.current, size, dx, dy)),
    zoom: (factor, at) => move(zoomedAt(latest.current, size, factor, at ?? null)),
    goTo: ([longitude, latitude]) =>
      move(clampSight({ ...latest.current, longitude, latitude }, size)),
    fit: () => {
      clearTimeout(timer.current);
      setMoving(null);
      explorer.lookOnMap(null);
    },
    settle,
  };
}
