import { type Coordinates } from "../layout/coordinates.ts";
import { type Camps } from "./shown-camps.ts";
import { type ExploredGraph } from "./explored-graph.ts";
import { type Filters } from "./filters.ts";
import { type NodeMeasures } from "./graph-source.ts";
import { type Selection } from "./selection.ts";
import { type NetworkOptions } from "../options/network-options.ts";
import { type Measure } from "../options/shown/offered-measures.ts";

/** What the graph shows: facts, who met whom, who holds which stance, or who agrees with whom. */
export const modes = ["evidence", "meetings", "stances", "agreement"] as const;
export type Mode = (typeof modes)[number];

/** Whose meetings or stances a projection shows: those of the explored nodes, or the strongest of all. */
export const scopes = ["explored", "everything"] as const;
export type Scope = (typeof scopes)[number];

/** How what is on the canvas is looked at. */
export const views = [
  "graph",
  "stances",
  "over-time",
  "gaps",
  "timeline",
  "table",
  "dossier",
] as const;
export type View = (typeof views)[number];

/** The part of the picture that is seen, in model units. */
export interface Frame extends Coordinates {
  width: number;
  height: number;
}

/** A picture as somebody arranged and saw it: where each node stands, and what part was in sight. */
export interface Arrangement {
  mode: Mode;
  at: ReadonlyMap<string, Coordinates>;
  frame: Frame;
}

/** What is on the canvas, and by which filters and options. Immutable. */
export interface ExplorerDocument {
  /** The facts fetched so far. */
  explored: ExploredGraph;
  /** Ids of nodes taken from sight one by one. */
  hidden: ReadonlySet<string>;
  filters: Filters;
  /** How networks are computed and shown. */
  options: NetworkOptions;
  mode: Mode;
  scope: Scope;
  /** Where somebody has put nodes by hand, in the current mode. */
  pinned: ReadonlyMap<string, Coordinates>;
  /** The same for the other modes, each of which has a picture of its own. */
  setAside: ReadonlyMap<Mode, ReadonlyMap<string, Coordinates>>;
}

/** The document as it is looked at: what undo and redo bring back. Immutable. */
export interface ExplorerScreen extends ExplorerDocument {
  view: View;
  selection: Selection | null;
  /** The picture as a link has it, or as it was placed anew; null when it lies as it was laid out. */
  arrangement: Arrangement | null;
}

/** Actors who met or agree, or actors and issues: what the server computed for a mode. Of evidence: what rests on some sources. */
export interface Projection {
  mode: Mode;
  /** What was asked: a projection whose key is not the current one is stale. */
  key: string;
  graph: ExploredGraph;
  /** What the server ranked too low to send: `pairs` with their `weight`, `actors`, `issues`, `even` pairs. */
  leftOut: Readonly<Record<string, number>>;
  /** Nothing among its nodes was left out, so that "never" can be said of them. */
  complete: boolean;
  /** Meetings or positions that it rests on; 0 for who holds which stance. */
  restsOn: number;
  /** The camps that all its pairs fall into; null where there are no clear ones, and in other modes. */
  camps: Camps | null;
  /** Measures of all its actors, over the whole network; null until somebody needs them. */
  measures: ReadonlyMap<string, NodeMeasures> | null;
  /** The measure that the sizes of its nodes follow. */
  size: Measure | null;
}

/** The document with what the server computed of it: null where nothing was asked of it, and until it has come. */
export interface ProjectedDocument extends ExplorerDocument {
  projection: Projection | null;
}
