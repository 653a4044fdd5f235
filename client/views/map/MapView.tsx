import "../../language/late-words.ts";
import { useEffect, useMemo, useRef, useState } from "react";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { offerPicture } from "../../graph-handle.ts";
import { discsOf } from "../../map/discs.ts";
import { type MapScene } from "../../map/draw-map.ts";
import { type MeetingOnMap, placesOf } from "../../map/places.ts";
import { projectionOf } from "../../map/sight.ts";
import { legsBetween, travelsOf } from "../../map/travels.ts";
import { useText } from "../../language/use-text.ts";
import { selectedNodes, selectionOf } from "../../model/selection.ts";
import { announce } from "../../panels/notices/announcements.ts";
import { message } from "../../messages/message.ts";
import { Phrases } from "../../panels/parts/Phrases.tsx";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { findingText } from "../../summary/finding.ts";
import { phrases } from "../../summary/phrase.ts";
import { listPlaceless, mapFinding, placelessWords } from "./map-finding.ts";
import { mapPicture, type MapPicture } from "./map-picture.ts";
import { labelsOf, looksOf } from "./map-scene.ts";
import { MapStage } from "./MapStage.tsx";
import { PlacesTable } from "./PlacesTable.tsx";
import { useCovered } from "./use-covered.ts";
import { useMeetingsOnMap, useTraveller } from "./use-map.ts";
import { useOutlines } from "./use-outlines.ts";
import { usePalette } from "./use-palette.ts";
import { useSight } from "./use-sight.ts";
import { useSize } from "./use-size.ts";
import "./map.css";

/** From this many pixels for a radian on, the fine outlines are needed. */
const closeUp = 600;

/** The most meetings that are selected together: as many as the panel lists, and a link holds. */
const mostSelected = 100;

/** Where meetings were held: a disc for each place, as large as there were many. */
export function MapView() {
  const t = useText();
  const explorer = useExplorer();
  const { meetings, isCanvasEmpty, leftOut, hidden, error, retry } = useMeetingsOnMap();
  const traveller = useTraveller();
  const palette = usePalette();
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  const covered = useCovered(host);

  const [wantsFine, setWantsFine] = useState(false);
  const { outlines, isFine, failure } = useOutlines(wantsFine);
  const placed = useMemo(
    () => placesOf(meetings ?? [], (country) => outlines?.pointIn(country) ?? null),
    [meetings, outlines],
  );
  const { places, placeless } = placed;
  const movable = useSight(places, size);
  const { sight } = movable;
  const projection = useMemo(() => projectionOf(sight, size), [sight, size]);
  // The coarse outlines leave out small countries.
  const isAnyUnknown = placeless.unknown.some(({ country }) => country !== null);
  if (!wantsFine && outlines !== null && (isAnyUnknown || projection.scale() > closeUp)) {
    setWantsFine(true);
  }
  const isComing = outlines === null || (isAnyUnknown && !isFine);
  const isLoading = meetings === null || (isComing && failure === null);

  const attended = traveller?.attended ?? null;
  const travels = useMemo(
    () => (attended === null ? null : travelsOf(places, attended)),
    [places, attended],
  );
  const moment = useExplorerState((state) => state.moment);
  const selection = useExplorerState((state) => state.selection);
  const filters = useExplorerState((state) => state.filters);
  const scope = useExplorerState((state) => state.scope);
  const scene = useMemo((): MapScene => {
    const discs = discsOf(places, projection);
    const lookOf = looksOf(discs, { moment, selection }, attended);
    const labels = labelsOf(t, discs, lookOf, palette, size, covered);
    const legs = moment === null ? legsBetween(discs, travels?.legs ?? []) : [];
    return { size, projection, outlines, discs, lookOf, labels, legs, palette };
  }, [
    t,
    places,
    projection,
    outlines,
    moment,
    selection,
    attended,
    travels,
    palette,
    size,
    covered,
  ]);

  const told = mapFinding(t, {
    placed,
    filters,
    isWhole: scope === "everything",
    leftOut,
    hidden,
    moment,
    travels: traveller && travels && { actor: traveller.name, are: travels },
  });
  const finding = findingText(told);
  const isEmpty = !isLoading && places.length === 0 && listPlaceless(placeless).length === 0;
  usePicture({
    scene,
    finding: isLoading || isEmpty ? null : [finding, placelessWords(t, placeless)].join(" ").trim(),
    legend: {
      size: t("map.legend-size"),
      vague: t("map.legend-vague"),
      leg: t("map.legend-leg"),
    },
    credits: t("map.credits"),
  });

  function open(found: readonly MeetingOnMap[], adds = false): void {
    const latestFirst = found
      .toSorted((a, b) => ((a.date.earliest ?? "") < (b.date.earliest ?? "") ? 1 : -1))
      .map(({ id }) => id);
    const before = adds ? selectedNodes(explorer.store.getState().selection) : [];
    const ids = [...before, ...latestFirst];
    explorer.select(selectionOf(ids.slice(0, mostSelected)));
    if (ids.length > mostSelected) announce(message("map.most-selected", { n: mostSelected }));
  }

  if (error !== null && meetings === null) {
    return (
      <div className="map-view">
        <QueryProblem error={error} retry={retry} />
      </div>
    );
  }
  const without = placelessWords(t, placeless);
  return (
    <div className="map-view">
      <div className="map-head">
        {isLoading ? (
          <TextSkeleton lines={2} />
        ) : (
          <>
            <Phrases phrases={isCanvasEmpty ? phrases(t, "map.empty-canvas") : told} />
            {without !== null && (
              <button
                type="button"
                className="link-button"
                onClick={() => open(listPlaceless(placeless))}
              >
                {without}
              </button>
            )}
            {isCanvasEmpty && (
              <button
                type="button"
                className="link-button"
                onClick={() => void explorer.setScope("everything")}
              >
                {t("map.everything")}
              </button>
            )}
          </>
        )}
        {failure !== null && (
          <p role="alert">
            {t("map.no-outlines")}{" "}
            <button type="button" className="link-button" onClick={failure.retry}>
              {t("panel.try-again")}
            </button>
          </p>
        )}
      </div>
      <MapStage
        host={host}
        scene={scene}
        sight={movable}
        label={t("map.label", { finding })}
        onOpen={(disc, adds) => open(disc.meetings, adds)}
      />
      {!isLoading && !isEmpty && (
        <PlacesTable
          placed={placed}
          onOpen={(found, place) => {
            open(found);
            if (place !== null) movable.goTo(place.at);
          }}
        />
      )}
    </div>
  );
}

/** Offers the picture to the rest of the screen, as it is at that time. */
function usePicture(picture: MapPicture): void {
  const latest = useRef(picture);
  useEffect(() => {
    latest.current = picture;
  });
  useEffect(() => offerPicture(mapPicture(() => latest.current)), []);
}
