import { type Coordinates } from "../layout/coordinates.ts";
import { type Language } from "../messages/languages.ts";
import { type Arrangement } from "../model/explorer-document.ts";
import { type NodeKind } from "../model/kinds.ts";
import { type Selection } from "../model/selection.ts";
import { type WordOfView } from "./words-of-view.ts";

/** What is on the canvas of a side. */
export interface SidePicture {
  readonly nodes: ReadonlyMap<string, { readonly label: string; readonly kind: NodeKind }>;
  readonly ties: ReadonlyMap<string, SideTie>;
  /** Whether something was ranked too low to be sent, so that what is missing may exist. */
  readonly isCut: boolean;
}

/** A tie on the canvas of a side. */
export interface SideTie {
  readonly from: string;
  readonly to: string;
  /** What it says that may differ, in the reader's language: a stance, a number of sessions. Empty: nothing. */
  readonly says: string;
}

/** How the graph is drawn: pictures of one mode and layout can move together. Null in other views. */
export type DrawnAs = { readonly mode: string; readonly layout: string } | null;

/** What is in sight on a graph, whatever the size of its canvas: the middle, and a CSS pixel in units of the picture. */
export interface SideSight {
  readonly middle: Coordinates;
  readonly pixel: number;
}

/** What a side says of itself. */
export interface SideReport {
  /** The search part of the address that restores it. */
  readonly search: string;
  readonly answer: "loading" | "failed" | null;
  readonly words: readonly WordOfView[];
  readonly selection: Selection | null;
  readonly drawnAs: DrawnAs;
  /** Whether its view shows what is on the canvas, nodes and ties: the graph, or its tables. */
  readonly showsCanvas: boolean;
  readonly picture: SidePicture;
}

/** What a side tells the page around it. */
export type ToPage =
  | { readonly kind: "begin" }
  | { readonly kind: "report"; readonly report: SideReport }
  /** The reader's language here. */
  | { readonly kind: "language"; readonly language: Language }
  /** The link that restores it exactly, with all places; asked for. */
  | { readonly kind: "exact"; readonly search: string }
  /** The reader moved the picture. */
  | { readonly kind: "moved"; readonly sight: SideSight };

/** What the page tells a side. */
export type ToSide =
  | { readonly kind: "begin"; readonly search: string }
  | { readonly kind: "select"; readonly selection: Selection | null }
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "exact" }
  /** Report when the reader moves the picture, or no longer. */
  | { readonly kind: "follow"; readonly isFollowed: boolean }
  | { readonly kind: "look"; readonly sight: SideSight }
  | { readonly kind: "places"; readonly arrangement: Arrangement };

const mark = "parley-beside";

/** Says something to another window of this origin. */
export function say<T extends ToPage | ToSide>(to: Window, said: T): void {
  to.postMessage({ [mark]: said }, window.location.origin);
}

/** Hears what windows of this origin say. Returns a function that ends this. */
export function hear<T extends ToPage | ToSide>(
  listener: (said: T, from: MessageEventSource | null) => void,
): () => void {
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (origin !== window.location.origin || typeof data !== "object" || data === null) return;
    const said = (data as Record<string, unknown>)[mark];
    if (said !== undefined) listener(said as T, source);
  };
  window.addEventListener("message", onMessage);
  return () => window.removeEventListener("message", onMessage);
}
