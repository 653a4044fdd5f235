import { type GraphHandle, type PictureHandle } from "../graph-handle.ts";
import { type Message } from "../messages/message.ts";
import { type ExploredGraph } from "../model/explored-graph.ts";
import { type OwnNote } from "../model/explorer-document.ts";

/** What an export contains. */
export interface Exported {
  /** The visible graph, without what is hidden or filtered out. */
  readonly graph: ExploredGraph;
  /** The reader's own words on the picture. */
  readonly notes: readonly OwnNote[];
  /** The line that says what is shown. */
  readonly finding: string;
  /** Where it is from: data sets with their version, the address, the day. */
  readonly origin: string;
  /** The graph on the screen; null in other views. */
  readonly canvas: GraphHandle | null;
  /** The picture on the screen, of the graph or the map; null in other views. */
  readonly picture: PictureHandle | null;
}

/** A format in which the current view can be exported. */
export interface ExportFormat {
  /** The extension of its files. */
  readonly id: string;
  readonly label: Message;
  /** What the format is good for. */
  readonly serves: Message;
  /** Media type of its files. */
  readonly type: string;
  /** Whether it draws the picture, which not every view has. */
  readonly needsCanvas: boolean;
  make(exported: Exported): Promise<Blob | string>;
}
