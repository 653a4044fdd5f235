import { type Drawn } from "../../canvas/picture-file.ts";
import { type CanvasEvents } from "../../canvas/canvas-events.ts";
import { createGraphCanvas, type GraphCanvas } from "../../canvas/graph-canvas.ts";
import { type Room } from "../../canvas/fit-view.ts";
import { nominalFrame } from "../../canvas/nominal-frame.ts";
import { onSchemeChange, readPalette } from "../../canvas/palette.ts";
import { runInSlices } from "../../canvas/large/slices.ts";
import { toPicture } from "../../canvas/drawn/to-picture.ts";
import { hullsOfPicture } from "../../canvas/overlay/hulls.ts";
import { loadFonts, measuringLabels } from "../../canvas/overlay/label-style.ts";
import { forgetTextWidths } from "../../canvas/overlay/text-width.ts";
import { toLayoutJob } from "../../canvas/to-layout-job.ts";
import { type Film } from "../../graph-handle.ts";
import { readerLanguage } from "../../language/reader-language.ts";
import { isSelected, selectedNodes, selectionOf } from "../../model/selection.ts";
import { type Translate } from "../../messages/translate.ts";
import { type ExplorerState } from "../../explorer/explorer-state.ts";
import { type Coordinates } from "../../layout/coordinates.ts";
import { lightsAt } from "../../model/moment.ts";
import { type Arrangement, type Frame } from "../../model/explorer-document.ts";
import { type Explorer } from "../../explorer/explorer.ts";
import { type Layouter } from "../../layout/layouter.ts";
import { getLayout } from "../../layout/all-layouts.ts";
import { isBundleId } from "../../model/bundles/bundle.ts";
import { foldingOf } from "../../model/bundles/folding.ts";
import { placingSettings } from "../../options/placed/placing-settings.ts";
import { shownGraph, visibleGraph } from "../../model/visible-graph.ts";
import { toggleFold } from "../../panels/toggle-fold.ts";
import { type PlacingNow } from "../stage/CanvasState.tsx";
import { pictureHandle } from "../stage/picture-handle.ts";
import { handleCanvasKey } from "./handle-canvas-key.ts";
import { keyOfPlacing, placedNodesOf, type Placing } from "./placed-nodes.ts";

/** How long labels may be measured in one frame while the layout is computed, ms. */
const measured = 8;

/** How long the panel's opening takes, ms. */
const panelOpens = 260;

/** The canvas, kept in sync with the explorer. */
export interface GraphStage {
  canvas: GraphCanvas;
  fit(): void;
  zoomBy(factor: number): void;
  /** Call when the host's size changes: the picture is fitted again unless the reader has moved it. */
  resized(): void;
  /** Lays out everything again that is not pinned. */
  tidy(): void;
  /** The coordinates of a node, model units. */
  coordinatesOf(id: string): Coordinates | null;
  /** The coordinates of all nodes, and the visible part of the picture. */
  arrangement(): Arrangement;
  sight(): Frame;
  look(frame: Frame): void;
  placeAt(point: Coordinates): Coordinates;
  /** The visible picture, with a note below it. */
  takePicture(
    form: "png" | "transparent" | "svg",
    note: { finding: string; origin: string },
  ): Promise<Blob | string>;
  canFilm(): boolean;
  film(note: () => { finding: string; origin: string }): Promise<Film>;
  stop(): void;
}

/** What the canvas shows, and in which language. */
interface Shown extends Pick<ExplorerState, "sides" | "pinned" | "mode"> {
  placing: string;
  visible: object;
  folding: object;
  t: Translate;
}

/** Read each time, because the language may change while the picture stays. */
const spoken = () => readerLanguage.getState().t;

/** Events for the view around the stage. */
export interface StageEvents {
  /** The context menu of the selection is requested, at a point of the window. */
  menu(at: Coordinates): void;
  /** The canvas was drawn. */
  drawn(): void;
  /** The layout is placing so many nodes, with an older picture on the canvas or none; null: no longer. */
  placing(what: PlacingNow | null): void;
  /** Whether there are grounds behind sides in the picture that is now shown. */
  grounds(areThere: boolean): void;
  /** The layout failed, or works again (null). */
  failed(message: string | null): void;
}

/** Creates a canvas in the host and keeps it in sync with the explorer until it is stopped. */
export function startGraphStage(
  explorer: Explorer,
  host: HTMLElement,
  layouter: Layouter,
  room: () => Room,
  events: StageEvents,
): GraphStage {
  const { store } = explorer;
  const root = document.documentElement;
  let palette = readPalette(root);
  const on: CanvasEvents = {
    select: (selection) => explorer.select(selection),
    hover: (hover) => explorer.hoverOver(hover === null ? [] : [hover]),
    toggle: (id) => explorer.toggle(id),
    selectMore: (ids) =>
      explorer.select(selectionOf([...selectedNodes(store.getState().selection), ...ids])),
    menu: (on, at) => {
      // The menu is about what is under the pointer, unless that belongs to the selection.
      if (on === null || !isSelected(store.getState().selection, on.id)) explorer.select(on);
      events.menu(at);
    },
    moved: (places) => explorer.pin(places),
    expand: (id) => void (isBundleId(id) ? toggleFold(explorer, [id]) : explorer.expand([id])),
    drawn: () => events.drawn(),
  };
  const canvas = createGraphCanvas(host, palette, on, () => room().covered);
  host.tabIndex = 0;
  const onKey = (event: KeyboardEvent) =>
    handleCanvasKey(event, explorer, canvas, { tidy, menu: (at) => events.menu(at) });
  host.addEventListener("keydown", onKey);
  const placed = placedNodesOf(explorer);
  let shown: Shown | null = null;
  /** The arrangement from a link that was already applied. */
  let adopted: Arrangement | null = null;
  let busy = false;
  let tidied = false;
  let stopped = false;

  /**
   * Finds coordinates for everything that the mode shows, hidden or not, so that hiding and filtering move
   * nothing.
   */
  async function place(state: ExplorerState): Promise<void> {
    const { mode, sides } = state;
    const graph = shownGraph(state);
    const whole = toPicture(
      spoken(),
      graph,
      sides,
      mode,
      foldingOf(graph, state),
      hasFramesIn(state),
    );
    const placing = placingIn(state);
    const task = placed.taskFor(placing, graph, whole);
    if (task === null) return;
    const job = toLayoutJob(whole, task.standing, task.stay, nominalFrame(room()));
    const { layout, settings = {} } = placing;
    events.placing({ nodes: whole.nodes.length, isFirst: canvas.allRendered().length === 0 });
    // While the worker places the nodes, their labels are measured.
    const captions = whole.nodes.map(({ caption }) => caption);
    const stopMeasuring = runInSlices(
      measuringLabels(captions, palette.fontFamily),
      measured,
      () => {},
    );
    try {
      placed.keep(placing, graph, await layouter.layOut(layout, { ...job, settings }));
    } finally {
      stopMeasuring();
      if (!stopped) events.placing(null);
    }
  }

  /** An arrangement from a link is applied once; after that the reader may change it. */
  function adopt(state: ExplorerState): Arrangement | null {
    const wanted = unadopted(state);
    if (wanted === null) return null;
    adopted = wanted;
    placed.adopt(placingIn(state), shownGraph(state), wanted.at);
    return wanted;
  }

  /** Null too until the graph of the arrangement is there. */
  function unadopted({ arrangement, ...state }: ExplorerState): Arrangement | null {
    if (arrangement === null || arrangement === adopted) return null;
    return arrangement.mode === state.mode && shownGraph(state).order > 0 ? arrangement : null;
  }

  function isShown(state: ExplorerState): boolean {
    return (
      unadopted(state) === null &&
      shown?.visible === visibleGraph(state) &&
      shown.folding === foldingOf(visibleGraph(state), state) &&
      shown.placing === keyOfPlacing(placingIn(state)) &&
      shown.sides === state.sides &&
      shown.pinned === state.pinned &&
      shown.t === spoken()
    );
  }

  /** One run at a time: changes during a layout are handled when it has finished. */
  async function follow(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      while (!stopped && (tidied || !isShown(store.getState()))) {
        const state = store.getState();
        const anew = tidied;
        tidied = false;
        const wanted = adopt(state);
        await place(state);
        if (!stopped) present(state, anew, wanted);
      }
      events.failed(null);
    } catch (error) {
      events.failed(error instanceof Error ? error.message : String(error));
    } finally {
      busy = false;
    }
    if (!stopped) emphasise();
  }

  function emphasise(): void {
    const state = store.getState();
    const { selection, hover, pinned, moment } = state;
    const lights = moment && lightsAt(visibleGraph(state), moment);
    canvas.emphasise(selection, hover, new Set(pinned.keys()), lights);
  }

  function present(state: ExplorerState, anew: boolean, wanted: Arrangement | null): void {
    const visible = visibleGraph(state);
    const { sides, pinned, selection } = state;
    const t = spoken();
    const placing = placingIn(state);
    const { mode } = placing;
    const isFirst = shown?.mode !== mode || canvas.allRendered().length === 0;
    const isSamePlacing = shown?.placing === keyOfPlacing(placing);
    const folding = foldingOf(visible, state);
    const onlyPinsMoved = shown?.visible === visible && shown.folding === folding && isSamePlacing;
    const onlyWordsChanged = onlyPinsMoved && shown?.t !== t;
    const haveSidesCome = shown !== null && shown.sides !== sides;
    const from = selection?.type === "node" ? selection.id : null;
    const picture = toPicture(t, visible, sides, mode, folding, hasFramesIn(state));
    const coordinates = placed.coordinates(placing, shownGraph(state), pinned);
    events.grounds(hullsOfPicture(picture, coordinates).length > 0);
    canvas.show(picture, coordinates, { animate: !isFirst, from });
    shown = { visible, folding, mode, placing: keyOfPlacing(placing), sides, pinned, t };
    if (wanted !== null) canvas.camera.look(wanted.frame);
    else if (onlyWordsChanged) return;
    else if (
      isFirst ||
      anew ||
      !isSamePlacing ||
      (!onlyPinsMoved && !canvas.camera.isAllInSight(room()))
    ) {
      canvas.camera.fit(room(), !isFirst);
    } else if (haveSidesCome) {
      // The hulls of sides are part of what fits.
      canvas.camera.resize(room());
    }
    // Recorded, so that undo can restore it and the link contains it.
    if (anew) explorer.arrange(arrangement());
  }

  /** Waits until the panel that opens for a selection has its final size. */
  function revealSoon(selection: ExplorerState["selection"]): void {
    if (selection?.type !== "node") return;
    setTimeout(() => {
      if (stopped || busy || store.getState().selection !== selection) return;
      canvas.camera.reveal(
        selection.id,
        (x, y) => !host.parentElement?.contains(document.elementFromPoint(x, y)),
      );
    }, panelOpens);
  }

  function arrangement(): Arrangement {
    const { mode } = store.getState();
    const ids = canvas.allRendered().map(({ id }) => id);
    const at = new Map(
      ids.flatMap((id): [string, Coordinates][] => {
        const where = canvas.coordinatesOf(id);
        return where === null ? [] : [[id, where]];
      }),
    );
    adopted = { mode, at, frame: canvas.camera.frame() };
    return adopted;
  }

  function tidy(): void {
    explorer.resetArrangement(arrangement());
    const state = store.getState();
    placed.forget(placingIn(state), shownGraph(state));
    tidied = true;
    void follow();
  }

  const stopListening = store.subscribe((state, before) => {
    if (!isShown(state)) void follow();
    else if (
      state.selection !== before.selection ||
      state.hover !== before.hover ||
      state.moment !== before.moment
    ) {
      emphasise();
    }
    if (state.selection !== before.selection) revealSoon(state.selection);
  });
  const stopListeningToWords = readerLanguage.subscribe(() => void follow());
  const stopWatching = onSchemeChange(root, () => {
    palette = readPalette(root);
    canvas.repaint(palette);
  });
  // Labels are measured in the page's own font, which may load after the first picture.
  void loadFonts(palette.fontFamily).then(() => {
    forgetTextWidths();
    if (stopped) return;
    canvas.repaint(palette);
    canvas.camera.resize(room());
    void follow();
  });

  const drawn = (): Drawn => ({
    width: host.clientWidth,
    height: host.clientHeight,
    palette,
    draw: (context) => canvas.paint(context),
  });

  return {
    canvas,
    fit: () => canvas.camera.fit(room(), true),
    zoomBy: (factor) => canvas.camera.zoomBy(factor),
    resized: () => canvas.camera.resize(room()),
    tidy,
    coordinatesOf: (id) => canvas.coordinatesOf(id),
    arrangement,
    sight: () => canvas.camera.frame(),
    look: (frame) => canvas.camera.look(frame),
    placeAt({ x, y }) {
      const { left, top } = canvas.bounds();
      return canvas.camera.toPicture({ x: x - left, y: y - top });
    },
    ...pictureHandle({ drawn, whenComplete: () => canvas.whenComplete() }),
    stop() {
      stopped = true;
      stopListening();
      stopListeningToWords();
      stopWatching();
      host.removeEventListener("keydown", onKey);
      canvas.stop();
    },
  };
}

function placingIn(state: ExplorerState): Placing {
  const { mode, options, foldedBundles } = state;
  const { layout, bundles } = options;
  const settings = placingSettings(options);
  // Communities arrive after the picture, which is placed again then.
  if (foldingOf(shownGraph(state), state).bundles.length === 0) return { mode, layout, settings };
  return {
    mode,
    layout,
    settings,
    bundles: { by: bundles, folded: [...foldedBundles].toSorted() },
  };
}

function hasFramesIn({ options }: ExplorerState): boolean {
  return getLayout(options.layout).drawsFrames(options.bundles, options);
}
