import { Maximize, Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { useExplorer } from "../../explorer-context.tsx";
import { beginOn } from "../../canvas/overlay/layer.ts";
import { type Disc } from "../../map/discs.ts";
import { drawMap, type MapScene } from "../../map/draw-map.ts";
import { useText } from "../../language/use-text.ts";
import { MapDiscs } from "./MapDiscs.tsx";
import { MapLegend } from "./MapLegend.tsx";
import { isInSight } from "./map-scene.ts";
import { useGestures } from "./use-gestures.ts";
import { type MovableSight } from "./use-sight.ts";

/** How far an arrow key moves the map, CSS pixels, and how much a key or button enlarges it. */
const stride = 80;
const enlarges = 1.5;

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
  useGestures(host, sight);

  useEffect(() => {
    if (canvas.current === null || size.width === 0) return;
    const context = beginOn(canvas.current);
    if (context !== null) drawMap(context, scene);
  }, [scene, size]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      ArrowLeft: () => sight.pan(-stride, 0),
      ArrowRight: () => sight.pan(stride, 0),
      ArrowUp: () => sight.pan(0, -stride),
      ArrowDown: () => sight.pan(0, stride),
      "+": () => sight.zoom(enlarges),
      "=": () => sight.zoom(enlarges),
      "-": () => sight.zoom(1 / enlarges),
      "−": () => sight.zoom(1 / enlarges),
      f: sight.fit,
      F: sight.fit,
      "0": sight.fit,
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  const buttons = [
    { label: t("canvas.zoom-in"), key: "+", Icon: Plus, run: () => sight.zoom(enlarges) },
    { label: t("canvas.zoom-out"), key: "−", Icon: Minus, run: () => sight.zoom(1 / enlarges) },
    { label: t("canvas.fit"), key: "F", Icon: Maximize, run: sight.fit },
  ];
  return (
    <div className="map-stage">
      {/* A picture to move with keys; who can't see it has its marks as buttons within, and all of it as a table. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div
        className="map-ground"
        ref={host}
        role="application"
        aria-roledescription={t("map.map")}
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={() => explorer.select(null)}
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
      <div className="map-buttons" role="toolbar" aria-label={t("canvas.view")}>
        {buttons.map(({ label: name, key, Icon, run }) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            data-tip={`${name} (${key})`}
            data-tip-side="left"
            onClick={run}
          >
            <Icon size={15} strokeWidth={1.7} aria-hidden="true" />
          </button>
        ))}
      </div>
      <p className="map-credits">{t("map.credits")}</p>
    </div>
  );
}
