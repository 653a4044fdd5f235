import { type Coordinates } from "./layout/coordinates.ts";
import { type Arrangement, type Frame } from "./model/explorer-document.ts";

/** A film that is being recorded. */
export interface Film {
  /** Ends it, and gives it as a file. Rejects if the browser fails to encode it. */
  end(): Promise<Blob>;
}

/** What the rest of the screen can do with the picture of a view: of the graph, or of the map. */
export interface PictureHandle {
  /** The visible picture, with a note below it. */
  takePicture(
    form: "png" | "transparent" | "svg",
    note: { finding: string; origin: string },
  ): Promise<Blob | string>;
  /** Whether the browser can record films. */
  canFilm(): boolean;
  /** Begins a film (WebM) of the picture, with a note below it that may change. */
  film(note: () => { finding: string; origin: string }): Promise<Film>;
  /** The line above the picture, of a view that says its own; null while it has nothing to show. */
  finding?(): string | null;
}

/** What the rest of the screen can do with the graph view's canvas. */
export interface GraphHandle extends PictureHandle {
  /** Makes everything visible. */
  fit(): void;
  /** Lays out everything again that is not pinned. */
  tidy(): void;
  /** The coordinates of a node (model units), or null when it is not on the canvas. */
  coordinatesOf(id: string): Coordinates | null;
  /** The coordinates of all nodes, and the visible part of the picture. */
  arrangement(): Arrangement;
  /** The visible part of the picture. */
  sight(): Frame;
  /** Shows a part of the picture entirely, in the middle. */
  look(frame: Frame): void;
  /** The place in the picture of a point of the window, model units. */
  placeAt(point: Coordinates): Coordinates;
}

let current: GraphHandle | null = null;

/** Registers the graph view's handle while it is on the screen. Returns a function that removes it. */
export function offerGraphHandle(handle: GraphHandle): () => void {
  current = handle;
  return () => {
    if (current === handle) current = null;
  };
}

/** The handle of the graph view, or null while another view is on the screen. */
export function findGraphHandle(): GraphHandle | null {
  return current;
}

let drawnApart: PictureHandle | null = null;

/** Registers the picture of another view while it is on the screen. Returns a function that removes it. */
export function offerPicture(handle: PictureHandle): () => void {
  drawnApart = handle;
  return () => {
    if (drawnApart === handle) drawnApart = null;
  };
}

/** The picture on the screen; null in views without one. */
export function findPicture(): PictureHandle | null {
  return current ?? drawnApart;
}
