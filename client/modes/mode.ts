import { type Facts } from "../model/explored-graph.ts";
import { type ExplorerDocument, type Mode, type Projection } from "../model/explorer-document.ts";
import { type GraphSource, type KindCounts, type NodeMeasures } from "../model/graph-source.ts";
import { type Message } from "../messages/message.ts";

/** What is asked of the server for a mode, and what becomes of the answer. */
export interface Question {
  /** The same for the same question. */
  readonly key: string;
  answer(source: GraphSource, signal: AbortSignal): Promise<Projection>;
  /** Measures of the network's actors; null where the mode has none. */
  readonly measures:
    | ((source: GraphSource, signal: AbortSignal) => Promise<ReadonlyMap<string, NodeMeasures>>)
    | null;
}

/** What an expansion goes by. */
type ExpandedFrom = Pick<ExplorerDocument, "filters" | "options" | "explored">;

/** One way to see the graph: all that is known of it apart from how it is drawn and told. */
export interface GraphMode<Id extends Mode = Mode> {
  readonly id: Id;
  /** The key that switches to it. */
  readonly key: string;
  readonly label: Message;
  /** What it shows, in a few words. */
  readonly shows: Message;
  /** What the server is asked; null where the explored facts themselves are shown. */
  readonly question: (state: ExplorerDocument) => Question | null;
  /** Whose neighbours an expansion brings; null for those of the facts themselves. */
  readonly expand:
    | ((
        source: GraphSource,
        from: ExpandedFrom,
        id: string,
        first: number,
      ) => Promise<Facts & { leftOut: KindCounts }>)
    | null;
  /** The kinds that an expansion of the facts keeps to; null: to those asked for. */
  readonly expandsBy: readonly ("ACTOR" | "ISSUE")[] | null;
}

/** The same for the same question of a mode. */
export function keyOf(mode: Mode, query: object): string {
  return JSON.stringify([mode, query]);
}

/** What an expansion brings of a network: its actors, whose ties the mode's own question will bring. */
export function actorsAround(network: { nodes: Facts["nodes"]; pairsLeftOut: number }) {
  const { nodes, pairsLeftOut } = network;
  return { nodes, ties: [], leftOut: pairsLeftOut > 0 ? { ACTOR: pairsLeftOut } : {} };
}
