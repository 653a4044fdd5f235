import { Maximize, Minus, Plus } from "lucide-react";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { useExplorer } from "../../explorer-context.tsx";
import { beginOn } from "../../canvas/overlay/layer.ts";
import { type Disc } from "../../map/discs.ts";
import { drawMap, type MapScene } from "../../map/draw-map.ts";
import { useText } from "../../language/use-text.ts";
import { MapDiscs } from "./MapDiscs.tsx";
import { MapLegend } from "./MapLegend.tsx";
import { isInSight } from "./map-scene.ts";
import { type StageButton, StageButtons } from "../stage/StageButtons.tsx";
import { enlarges, followGestures } from "./follow-gestures.ts";
import { type MovableSight } from "./use-sight.ts";

/** The picture of the map, with its marks as buttons over it; moved by mouse, fingers, keys and buttons. */
export function MapStage(props: {
  host: RefObject<HTMLDivElement | null>;
  scene: MapScene;
  sight: MovableSight;
  label: string;
  onOpen: (disc: Disc, adds: boolean) => void;
}) {
  const t = useText();
  const explorer = useExplorer();
  const { host, scene, sight, label, onOpen } = props;
  const { size, discs, legs } = scene;
  const canvas = useRef<HTMLCanvasElement>(null);
  const pan = useEffectEvent(sight.pan);
  const zoom = useEffectEvent(sight.zoom);
  const fit = useEffectEvent(sight.fit);
  const settle = useEffectEvent(sight.settle);
  useEffect(() => {
    if (host.current === null) return;
    const clear = () => explorer.select(null);
    return followGestures(host.current, { pan, zoom, fit, settle, clear });
  }, [host, explorer]);

  useEffect(() => {
    if (canvas.current === null || size.width === 0) return;
    const context = beginOn(canvas.current);
    if (context !== null) drawMap(context, scene);
  }, [scene, size]);

  const buttons: StageButton[] = [
    { label: t("canvas.zoom-in"), key: "+", Icon: Plus, run: () => sight.zoom(enlarges) },
    { label: t("canvas.zoom-out"), key: "−", Icon: Minus, run: () => sight.zoom(1 / enlarges) },
    { label: t("canvas.fit"), key: "F", Icon: Maximize, run: sight.fit },
  ];
  return (
    <div className="map-stage">
      {/* A picture to move with keys; who can't see it has its marks as buttons within, and all of it as a table. */}
      <div
        className="map-ground"
        ref={host}
        role="application"
        aria-roledescription={t("map.map")}
        aria-label={label}
      >
        <canvas ref={canvas} aria-hidden="true" />
        <MapDiscs
          discs={discs.filter(isInSight(size))}
          isSelected={(disc) => scene.lookOf(disc).isSelected}
          onOpen={onOpen}
        />
      </div>
      {discs.length > 0 && (
        <MapLegend
          most={Math.max(...discs.map(({ meetings }) => meetings.length))}
          hasVague={discs.some(({ places }) => places.some(({ isCountry }) => isCountry))}
          hasLegs={legs.length > 0}
        />
      )}
      <StageButtons buttons={buttons} />
      <p className="map-credits">{t("map.credits")}</p>
    </div>
  );
}
