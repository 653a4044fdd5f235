import { type Selection } from "../model/selection.ts";
import { type Message } from "../messages/message.ts";
import { type Coordinates } from "../layout/coordinates.ts";
import {
  type Arrangement,
  type MapSight,
  type Mode,
  type Scope,
  type View,
  type OwnNote,
} from "../model/explorer-document.ts";
import { type Filters, noFilters } from "../model/filters.ts";
import { type NetworkOptions, usualOptions } from "../options/network-options.ts";

/** The part of the state that a link restores. All of it is optional; what is absent has the default. */
export interface StartingPoint {
  /** Null asks for the opening picture. */
  explored: readonly string[] | null;
  hidden: readonly string[];
  selection: Selection | null;
  filters: Filters;
  options: NetworkOptions;
  mode: Mode;
  scope: Scope;
  view: View;
  foldedBundles: ReadonlySet<string>;
  pinned: ReadonlyMap<string, Coordinates>;
  ownNotes: readonly OwnNote[];
  /** The issue of the view over time; null: the selected one, or the one with most positions. */
  issueOverTime: string | null;
  /** The issue beside it in the view over time; null: none. */
  issueBeside: string | null;
  /** The coordinates of nodes and the visible part; null: as the layout placed them, all visible. */
  arrangement: Arrangement | null;
  /** Where the map was moved to; null: fitted to what is shown. */
  mapSight: MapSight | null;
  notices: readonly Message[];
}

/** The starting point of an empty address. */
export const bareStart: StartingPoint = {
  explored: null,
  hidden: [],
  selection: null,
  filters: noFilters,
  options: usualOptions,
  mode: "evidence",
  scope: "explored",
  view: "graph",
  foldedBundles: new Set(),
  pinned: new Map(),
  ownNotes: [],
  issueOverTime: null,
  issueBeside: null,
  arrangement: null,
  mapSight: null,
  notices: [],
};
