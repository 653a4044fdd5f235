import { type Coordinates } from "./layout/coordinates.ts";
import { type Arrangement } from "./model/explorer-document.ts";

/** What the graph view lets the rest of the screen do with its canvas. */
export interface GraphHandle {
  /** Brings everything into sight. */
  fit(): void;
  /** Places everything anew that is not pinned. */
  tidy(): void;
  /** Where a node stands (model units), or null when it is not on the canvas. */
  coordinatesOf(id: string): Coordinates | null;
  /** Where each node stands, and what part of the picture is in sight. */
  arrangement(): Arrangement;
  /** The picture as it is seen, with a note below it. */
  takePicture(
    form: "png" | "transparent" | "svg",
    note: { finding: string; origin: string },
  ): Promise<Blob | string>;
}

let current: GraphHandle | null = null;

/** The graph view gives its handle while it is on the screen. Gives a function that takes it back. */
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
