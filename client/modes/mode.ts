import { type Facts } from "../model/explored-graph.ts";
import { type ExplorerDocument, type Mode, type Projection } from "../model/explorer-document.ts";
import { type GraphSource, type KindCounts, type NodeMeasures } from "../model/graph-source.ts";
import { type Message } from "../messages/message.ts";

/** A mode's question for the server, and how its answer becomes a projection. */
export interface Question {
  /** Equal for equal questions. */
  readonly key: string;
  answer(source: GraphSource, signal: AbortSignal): Promise<Projection>;
  /** Fetches measures of the network's actors; null where the mode has none. */
  readonly measures:
    | ((source: GraphSource, signal: AbortSignal) => Promise<ReadonlyMap<string, NodeMeasures>>)
    | null;
}

/** The state that an expansion depends on. */
type ExpandedFrom = Pick<ExplorerDocument, "filters" | "options" | "explored">;

/** A graph mode: everything about it except how it is drawn and described. */
export interface GraphMode<Id extends Mode = Mode> {
  readonly id: Id;
  /** The key that switches to it. */
  readonly key: string;
  readonly label: Message;
  /** What it shows, in a few words. */
  readonly shows: Message;
  /** The question for the server; null if the explored facts themselves are shown. */
  readonly question: (state: ExplorerDocument) => Question | null;
  /** Fetches the neighbours that an expansion adds; null for neighbours among the facts themselves. */
  readonly expand:
    | ((
        source: GraphSource,
        from: ExpandedFrom,
        id: string,
        first: number,
      ) => Promise<Facts & { leftOut: KindCounts }>)
    | null;
  /** The kinds that an expansion of the facts is limited to; null: those asked for. */
  readonly expandsBy: readonly ("ACTOR" | "ISSUE")[] | null;
}

/** A key that is equal for equal questions of a mode. */
export function keyOf(mode: Mode, query: object): string {
  return JSON.stringify([mode, query]);
}

/** What an expansion adds from a network: its actors. Their ties come with the mode's own question. */
export function actorsAround(network: { nodes: Facts["nodes"]; pairsLeftOut: number }) {
  const { nodes, pairsLeftOut } = network;
  return { nodes, ties: [], leftOut: pairsLeftOut > 0 ? { ACTOR: pairsLeftOut } : {} };
}
