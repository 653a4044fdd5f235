import { type ExplorerScreen, type ProjectedDocument } from "../model/explorer-document.ts";
import { type Moment } from "../model/moment.ts";
import { type Message } from "../messages/message.ts";
import { type OneSelected } from "../model/selection.ts";
import { type KindCounts, type Overview, type Side } from "../model/graph-source.ts";

/** A failure that can be retried. */
interface Failure {
  said: Message;
  retry: () => Promise<void>;
  /** What can be done instead of retrying; null: nothing. */
  instead: Remedy | null;
}

/** Another way to continue after a failure. */
export interface Remedy {
  said: Message;
  run: () => Promise<void>;
}

export interface ExplorerState extends ProjectedDocument, ExplorerScreen {
  /** What the pointer is over, on the canvas or elsewhere. */
  hover: readonly OneSelected[];
  /** The days that are lit while time is played; null while it is not. */
  moment: Moment | null;
  /** Ids of the opening picture, if it was loaded: a link need not list them. */
  home: ReadonlySet<string>;
  /** Null until it has been loaded. */
  overview: Overview | null;
  /** Sides of the table in the order of the legend: declared by the data sets, or else countries. */
  sides: readonly Side[];
  /** Neighbours by kind in the whole graph, for nodes whose counts were asked for. */
  neighbourCounts: ReadonlyMap<string, KindCounts>;
  /** Whether what a link names is still being loaded: filters, options and nodes are not yet those of the link. */
  isStarting: boolean;
  /** Number of running requests. */
  pending: number;
  failure: Failure | null;
  /** Messages to show once: unknown ids of a link, neighbours left out. */
  notices: readonly Message[];
  canUndo: boolean;
  canRedo: boolean;
}
