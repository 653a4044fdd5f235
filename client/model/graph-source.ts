import { type Camps } from "./shown-camps.ts";
import { type Bounds, type Period } from "./filters.ts";
import { type Asked } from "../options/network-options.ts";
import { type Measure } from "../options/shown/offered-measures.ts";
import { type AgreementTie } from "./agreement-tie.ts";
import {
  type ActorNode,
  type ExploredNode,
  type ExploredTie,
  type IssueNode,
  type MeetingNode,
  type MetTie,
  type StanceTie,
} from "./explored-graph.ts";
import { type NodeKind } from "./kinds.ts";

/** A side of the table. */
export interface Side {
  id: string;
  title: string;
}

/** What the explorer must know before it shows anything. */
export interface Overview {
  datasets: readonly {
    id: string;
    title: string;
    /** Id and kind of the node to open on; `isRound` for a meeting with sessions. */
    opensOn: { id: string; kind: NodeKind; isRound: boolean; plenary: boolean } | null;
    sides: readonly Side[];
  }[];
  areas: readonly { name: string; issueCount: number; positionCount: number }[];
}

export type KindCounts = Partial<Record<NodeKind, number>>;

interface Neighbourhood {
  nodes: readonly ExploredNode[];
  ties: readonly ExploredTie[];
  /** Neighbours of each kind asked for that were not sent. */
  leftOut: KindCounts;
}

interface MeetingsQuery {
  /** Sessions of this round. */
  partOf?: string;
  /** Dated possibly in it. */
  period?: Period;
  countries?: readonly string[];
  /** Only rounds, or no rounds. */
  rounds?: boolean;
  /** Latest first, or most attendances first. */
  sort: "DATE" | "ATTENDANCES";
  /** 1 to 100. */
  first: number;
}

export interface MeetingNetworkQuery extends Asked<"meetings"> {
  /** Pairs of two of these actors. */
  among?: readonly string[];
  /** Pairs with one of these actors. */
  with?: readonly string[];
  within: Bounds;
}

interface MeetingNetwork {
  nodes: readonly ActorNode[];
  ties: readonly MetTie[];
  pairsLeftOut: number;
  weightLeftOut: number;
  /** Meetings that the network rests on. */
  meetingCount: number;
}

/** Whose positions count. */
export interface WhosePositions {
  /** Only these actors, as they count at the level. */
  actors?: readonly string[];
  /** Pairs with one of these actors. */
  with?: readonly string[];
  issues?: readonly string[];
  areas: readonly string[];
  within: Bounds;
}

export interface StanceMatrixQuery extends WhosePositions, Asked<"stances"> {
  /** 1 to 200. */
  mostActors: number;
  /** 1 to 200. */
  mostIssues: number;
}

interface StanceMatrix {
  nodes: readonly (ActorNode | IssueNode)[];
  ties: readonly StanceTie[];
  actorsLeftOut: number;
  issuesLeftOut: number;
}

export type StanceNetworkQuery = WhosePositions & Asked<"agreement">;

interface StanceNetwork {
  nodes: readonly ActorNode[];
  ties: readonly AgreementTie[];
  /** Null where there are no clear ones. */
  camps: Camps | null;
  pairsLeftOut: number;
  /** Sum of the weights left out, without signs. */
  strengthLeftOut: number;
  /** Pairs that share an issue and weigh 0. */
  weightlessPairs: number;
  /** Pairs that share fewer issues than asked for. */
  fewerShared: number;
  /** Positions that the network rests on. */
  positionCount: number;
}

/** The measures of a node in a whole network, and the community it is in (from 0, the largest). */
export type NodeMeasures = Readonly<Record<Measure, number>> & { readonly community: number };

interface NeighbourhoodQuery {
  ids: readonly string[];
  kinds: readonly NodeKind[];
  first: number;
  sources?: readonly string[];
}

/** A source by id and title. */
interface NamedSource {
  id: string;
  title: string;
}

/**
 * Where the explorer gets its facts. client/api implements it over GraphQL, tests over plain objects.
 * Every promise may reject with an Error whose message can be shown.
 */
export interface GraphSource {
  overview(signal?: AbortSignal): Promise<Overview>;
  /**
   * Unknown ids are passed over. `first` (1 to 100) is per kind; without kinds only the ties among the ids. With
   * sources only what rests on one of them.
   */
  neighbourhood(query: NeighbourhoodQuery, signal?: AbortSignal): Promise<Neighbourhood>;
  /** Ids and titles of those of the sources that there are. */
  sources(ids: readonly string[], signal?: AbortSignal): Promise<readonly NamedSource[]>;
  /** Ids of the nodes that the facts of a source are about, at most so many. */
  nodesOfSource(
    query: { source: string; most: number },
    signal?: AbortSignal,
  ): Promise<readonly string[]>;
  /** The shortest ways from one node to another, each as the ids of the nodes it passes, both ends included. */
  paths(
    query: { from: string; to: string; first: number },
    signal?: AbortSignal,
  ): Promise<readonly (readonly string[])[]>;
  meetings(query: MeetingsQuery, signal?: AbortSignal): Promise<readonly MeetingNode[]>;
  meetingNetwork(query: MeetingNetworkQuery, signal?: AbortSignal): Promise<MeetingNetwork>;
  stanceMatrix(query: StanceMatrixQuery, signal?: AbortSignal): Promise<StanceMatrix>;
  stanceNetwork(query: StanceNetworkQuery, signal?: AbortSignal): Promise<StanceNetwork>;
  /** By actor; those with most ties where there are very many. */
  meetingMeasures(
    query: MeetingNetworkQuery,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, NodeMeasures>>;
  agreementMeasures(
    query: StanceNetworkQuery,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, NodeMeasures>>;
}
