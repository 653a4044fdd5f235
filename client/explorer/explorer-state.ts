import { type ExplorerScreen, type ProjectedDocument } from "../model/explorer-document.ts";
import { type Message } from "../messages/message.ts";
import { type OneSelected } from "../model/selection.ts";
import { type KindCounts, type Overview, type Side } from "../model/graph-source.ts";

/** Something that went wrong and can be tried again. */
interface Failure {
  said: Message;
  retry: () => Promise<void>;
  /** What can be done instead of trying again; null: nothing. */
  instead: Remedy | null;
}

/** Another way on, after something went wrong. */
export interface Remedy {
  said: Message;
  run: () => Promise<void>;
}

export interface ExplorerState extends ProjectedDocument, ExplorerScreen {
  /** What is pointed at, on the canvas or beside it. */
  hover: readonly OneSelected[];
  /** Ids of the opening picture, if that was loaded: a link need not name them. */
  home: ReadonlySet<string>;
  /** Null until it has come. */
  overview: Overview | null;
  /** Sides of the table in the order of the legend: declared by the data sets, or else countries. */
  sides: readonly Side[];
  /** Neighbours by kind in the whole graph, for nodes that were asked about. */
  neighbourCounts: ReadonlyMap<string, KindCounts>;
  /** Requests under way. */
  pending: number;
  failure: Failure | null;
  /** Things the reader should know once: unknown ids of a link, neighbours left out. */
  notices: readonly Message[];
  canUndo: boolean;
  canRedo: boolean;
}
