import { type Coordinates } from "../layout/coordinates.ts";
import { type Camps } from "./shown-camps.ts";
import { type ExploredGraph } from "./explored-graph.ts";
import { type Filters } from "./filters.ts";
import { type Gathered } from "./gathered.ts";
import { type NodeMeasures } from "./graph-source.ts";
import { type Selection } from "./selection.ts";
import { type NetworkOptions } from "../options/network-options.ts";
import { type Measure } from "../options/__generated__/measures.ts";

/** What the graph shows: facts, who met whom, who holds which stance, or who agrees with whom. */
export const modes = ["evidence", "meetings", "stances", "agreement"] as const;
export type Mode = (typeof modes)[number];

/** Which meetings or stances a projection shows: those of the explored nodes, or the strongest of all. */
export const scopes = ["explored", "everything"] as const;
export type Scope = (typeof scopes)[number];

/** The views of what is on the canvas. */
export const views = [
  "graph",
  "stances",
  "over-time",
  "gaps",
  "disputes",
  "timeline",
  "map",
  "structure",
  "table",
  "dossier",
] as const;
export type View = (typeof views)[number];

/** The visible part of the picture, in model units. */
export interface Frame extends Coordinates {
  width: number;
  height: number;
}

/** What is in sight on the map: its centre in degrees, and how many times larger than the whole world in the view. */
export interface MapSight {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

/** The largest zoom of the map: a town fills the view. */
export const closestZoom = 400;

/** A picture as the reader arranged and saw it: the coordinates of each node, and the visible part. */
export interface Arrangement {
  mode: Mode;
  at: ReadonlyMap<string, Coordinates>;
  frame: Frame;
}

/** Where a note stands: beside a node, in every mode, or at a free place of one mode's picture. */
export type NotePlace = { readonly on: string } | { readonly mode: Mode };

/** A reader's own words on the picture: no fact, and without a source. */
export interface OwnNote {
  /** Unique among the notes of a view. */
  readonly id: string;
  /** One line of text. */
  readonly text: string;
  readonly place: NotePlace;
  /** The middle of it in model units: from the middle of its node, or in the picture. */
  readonly at: Coordinates;
}

/** What is on the canvas, with its filters and options. Immutable. */
export interface ExplorerDocument {
  /** The facts fetched so far. */
  explored: ExploredGraph;
  /** What of it is there because it is within some sources or documents; null: nothing. */
  gathered: Gathered | null;
  /** Ids of nodes that were hidden individually. */
  hidden: ReadonlySet<string>;
  filters: Filters;
  /** How networks are computed and shown. */
  options: NetworkOptions;
  mode: Mode;
  scope: Scope;
  /** Ids of the bundles that are folded into one node. */
  foldedBundles: ReadonlySet<string>;
  /** Coordinates of nodes that were placed by hand, in the current mode. */
  pinned: ReadonlyMap<string, Coordinates>;
  /** The same for the other modes, each of which has its own picture. */
  otherPins: ReadonlyMap<Mode, ReadonlyMap<string, Coordinates>>;
}

/** The document with its view and selection, which undo and redo restore. Immutable. */
export interface ExplorerScreen extends ExplorerDocument {
  view: View;
  selection: Selection | null;
  /** The reader's own words on the picture: nothing is computed of them. */
  ownNotes: readonly OwnNote[];
  /** The issue that the view over time shows, or showed last; null until it has shown one. */
  issueOverTime: string | null;
  /** The issue that the view over time shows beside it; null: none. */
  issueBeside: string | null;
  /** The arrangement from a link or from a new placement; null if the picture is as the layout placed it. */
  arrangement: Arrangement | null;
}

/**
 * What the server computed for a mode: actors who met or agree, or actors and issues. In the evidence mode:
 * what rests on some sources.
 */
export interface Projection {
  mode: Mode;
  /** Key of the question: a projection with another key than the current one is stale. */
  key: string;
  graph: ExploredGraph;
  /**
   * What the server ranked too low to send: `pairs` with their `weight`, `actors`, `issues`, `even` pairs.
   */
  leftOut: Readonly<Record<string, number>>;
  /** Whether nothing among its nodes was left out, so that "never" can be claimed. */
  complete: boolean;
  /** Number of meetings or positions that it rests on; 0 for who holds which stance. */
  restsOn: number;
  /** The camps of all its pairs; null if there are none clear, and in other modes. */
  camps: Camps | null;
  /** Measures of all its actors, over the whole network; null until they are needed. */
  measures: ReadonlyMap<string, NodeMeasures> | null;
  /** The measure that the sizes of its nodes follow. */
  size: Measure | null;
}

/** The document with its projection; null if none was asked for, or it has not arrived. */
export interface ProjectedDocument extends ExplorerDocument {
  projection: Projection | null;
}
