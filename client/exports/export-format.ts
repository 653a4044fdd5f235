import { type GraphHandle } from "../graph-handle.ts";
import { type Message } from "../messages/message.ts";
import { type ExploredGraph } from "../model/explored-graph.ts";

/** What is taken away. */
export interface Exported {
  /** What is seen: hidden and filtered away is what is not in it. */
  readonly graph: ExploredGraph;
  /** The line that says what one sees. */
  readonly finding: string;
  /** Where it is from: data sets with their version, the address, the day. */
  readonly origin: string;
  /** The graph on the screen; null while another view is. */
  readonly canvas: GraphHandle | null;
}

/** A form in which what is seen can be taken away. */
export interface ExportFormat {
  /** The ending of its files. */
  readonly id: string;
  readonly label: Message;
  /** What it is good for. */
  readonly serves: Message;
  /** Media type of its files. */
  readonly type: string;
  /** It draws the picture, which only the graph view has. */
  readonly needsCanvas: boolean;
  make(exported: Exported): Promise<Blob | string>;
}
