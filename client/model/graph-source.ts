import { type Camps } from "./shown-camps.ts";
import { type Bounds, type Period } from "./filters.ts";
import { type Asked } from "../options/network-options.ts";
import { type Measure } from "../options/__generated__/measures.ts";
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

/** What the explorer needs before it shows anything. */
export interface Overview {
  datasets: readonly {
    id: string;
    title: string;
    /** The node to open on, by id and kind; `isRound` for a meeting with sessions. */
    opensOn: { id: string; kind: NodeKind; isRound: boolean; plenary: boolean } | null;
    sides: readonly Side[];
  }[];
  areas: readonly { name: string; issueCount: number; positionCount: number }[];
}

export type KindCounts = Partial<Record<NodeKind, number>>;

interface Neighbourhood {
  nodes: readonly ExploredNode[];
  ties: readonly ExploredTie[];
  /** How many neighbours of each kind asked for were not sent. */
  leftOut: KindCounts;
}

interface MeetingsQuery {
  /** Only sessions of this round. */
  partOf?: string;
  /** Only those possibly in this period. */
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
  /** Only pairs of two of these actors. */
  among?: readonly string[];
  /** Only pairs with one of these actors. */
  with?: readonly string[];
  within: Bounds;
}

interface MeetingNetwork {
  nodes: readonly ActorNode[];
  ties: readonly MetTie[];
  pairsLeftOut: number;
  weightLeftOut: number;
  /** Number of meetings that the network rests on. */
  meetingCount: number;
}

/** Whose positions count. */
export interface WhosePositions {
  /** Only these actors, at the level. */
  actors?: readonly string[];
  /** Only pairs with one of these actors. */
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
  /** Null if there are none clear. */
  camps: Camps | null;
  pairsLeftOut: number;
  /** Sum of the absolute weights left out. */
  strengthLeftOut: number;
  /** Number of pairs that share an issue and weigh 0. */
  weightlessPairs: number;
  /** Number of pairs that share fewer issues than asked for. */
  fewerShared: number;
  /** Number of positions that the network rests on. */
  positionCount: number;
}

/** The measures of a node in a whole network, and its community (numbered from 0 for the largest). */
export type NodeMeasures = Readonly<Record<Measure, number>> & { readonly community: number };

/** The most ids that the API takes in one list. */
export const mostIds = 500;

interface NeighbourhoodQuery {
  ids: readonly string[];
  kinds: readonly NodeKind[];
  first: number;
  sources?: readonly string[];
  documents?: readonly string[];
}

/** A node that a fact is about; `onlyBelongs` if all these facts are memberships. */
export interface NamedNode {
  id: string;
  kind: NodeKind;
  onlyBelongs: boolean;
}

/** Adds a node that a fact is about; of one that is there already, what says more than that it belongs stays. */
export function addNamed(named: Map<string, NamedNode>, node: NamedNode): void {
  if (!node.onlyBelongs || !named.has(node.id)) named.set(node.id, node);
}

/** A source or document by id and title. */
interface Titled {
  id: string;
  title: string;
}

/**
 * Where the explorer gets its facts. client/api implements it with GraphQL, tests with plain objects. Every
 * promise may reject with an Error whose message can be shown.
 */
export interface GraphSource {
  overview(signal?: AbortSignal): Promise<Overview>;
  /**
   * Unknown ids are ignored. `first` (1 to 100) is per kind; without kinds only the ties among the ids. With
   * sources only what rests on one of them, with documents only what belongs to one.
   */
  neighbourhood(query: NeighbourhoodQuery, signal?: AbortSignal): Promise<Neighbourhood>;
  /** Ids and titles of those sources that exist. */
  sources(ids: readonly string[], signal?: AbortSignal): Promise<readonly Titled[]>;
  /** Ids and titles of those documents that exist. */
  documents(ids: readonly string[], signal?: AbortSignal): Promise<readonly Titled[]>;
  /** Ids of the meetings within the bounds, latest first, at most `most`; and how many there are in all. */
  latestMeetings(
    query: { within: Bounds; most: number },
    signal?: AbortSignal,
  ): Promise<{ ids: readonly string[]; total: number }>;
  /**
   * The nodes that the facts of a source are about, at most `most`; with a period only those that its positions and
   * attendances of that period are about, at most `most` of each.
   */
  nodesOfSource(
    query: { source: string; period: Period | null; most: number },
    signal?: AbortSignal,
  ): Promise<readonly NamedNode[]>;
  /**
   * A document, its issuers and issues, and actors and issues of the positions stated in it (in the period), at most
   * `most`.
   */
  nodesOfDocument(
    query: { document: string; period: Period | null; most: number },
    signal?: AbortSignal,
  ): Promise<readonly NamedNode[]>;
  /** The shortest paths between two nodes, each as a list of ids, both ends included. */
  paths(
    query: { from: string; to: string; first: number },
    signal?: AbortSignal,
  ): Promise<readonly (readonly string[])[]>;
  meetings(query: MeetingsQuery, signal?: AbortSignal): Promise<readonly MeetingNode[]>;
  meetingNetwork(query: MeetingNetworkQuery, signal?: AbortSignal): Promise<MeetingNetwork>;
  stanceMatrix(query: StanceMatrixQuery, signal?: AbortSignal): Promise<StanceMatrix>;
  stanceNetwork(query: StanceNetworkQuery, signal?: AbortSignal): Promise<StanceNetwork>;
  /** By actor; of very many actors only those with most ties. */
  meetingMeasures(
    query: MeetingNetworkQuery,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, NodeMeasures>>;
  agreementMeasures(
    query: StanceNetworkQuery,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, NodeMeasures>>;
}
