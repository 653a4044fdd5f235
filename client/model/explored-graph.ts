import { MultiGraph } from "graphology";
import { type AgreementTie } from "./agreement-tie.ts";
import {
  type ActorKind,
  type AttendanceStatus,
  type MeetingKind,
  type MeetingStatus,
  type IssueKind,
  type SourceTier,
  type Stance,
  type Confidence,
} from "./kinds.ts";

interface Labelled {
  id: string;
  /** Name or title, as the data set has it. */
  label: string;
  /** A few words that distinguish it from others: office, place, question, publisher. */
  sublabel: string | null;
  /** Ids of the data sets that hold it. */
  datasets: readonly string[];
}

/**
 * A date that may be uncertain: as coded (EDTF), and the days that bound it (`YYYY-MM-DD`, null when open).
 */
export interface DateSpan {
  edtf: string;
  earliest: string | null;
  latest: string | null;
}

export interface ActorNode extends Labelled {
  kind: "ACTOR";
  actorKind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Id of one of the data set's sides. */
  side: string | null;
  /** Stands for unnamed or collective participants. */
  placeholder: boolean;
  /** Meetings attended in the whole graph. */
  meetingCount: number;
  /** Positions held in the whole graph. */
  positionCount: number;
  /** In a projection whose sizes follow a measure: its value as a share of the largest, 0 to 1. */
  prominence?: number;
  /** In an export: the id of the bundle that it is drawn in, and whether that is folded into one node. */
  bundle?: string;
  isFolded?: boolean;
}

export interface MeetingNode extends Labelled {
  kind: "MEETING";
  meetingKind: MeetingKind;
  status: MeetingStatus;
  date: DateSpan;
  place: string | null;
  country: string | null;
  /** Has sessions: then who met whom comes from them. */
  isRound: boolean;
  /** Whether it tells who met whom. */
  isEncounter: boolean;
  /** The round that it is a session of. */
  partOf: { id: string; title: string } | null;
  /** Number of actors who were there, in the whole graph; not those announced, reported or absent. */
  attendedCount: number;
  /**
   * Number of attendances in the whole graph, of any status. If there are fewer ties on the canvas, some
   * attendants are not shown.
   */
  attendanceCount: number;
}

export interface IssueNode extends Labelled {
  kind: "ISSUE";
  issueKind: IssueKind;
  /** The main one first. */
  areas: readonly string[];
  /** Positions on it in the whole graph. */
  positionCount: number;
}

export interface DocumentNode extends Labelled {
  kind: "DOCUMENT";
  date: DateSpan | null;
}

interface PositionNode extends Labelled {
  kind: "POSITION";
  stance: Stance;
  date: DateSpan;
}

interface SourceNode extends Labelled {
  kind: "SOURCE";
  tier: SourceTier;
  date: DateSpan | null;
}

/** A node on the canvas. Ids are unique over all kinds. */
export type ExploredNode =
  | ActorNode
  | MeetingNode
  | IssueNode
  | DocumentNode
  | PositionNode
  | SourceNode;

interface Joined {
  id: string;
  from: string;
  to: string;
}

/** An actor attended a meeting, or was supposed to: see `status`. */
export interface AttendedTie extends Joined {
  kind: "ATTENDED";
  role: string | null;
  status: AttendanceStatus;
  onBehalfOf: string | null;
  /** The name of that actor. */
  onBehalfOfName: string | null;
  confidence: Confidence;
  /** It has no source of its own, only its meeting's. */
  isInherited: boolean;
}

/** Whether an actor was at a meeting, as opposed to announced, reported or absent. */
export function isPresent(tie: ExploredTie): boolean {
  return tie.kind === "ATTENDED" && tie.status === "ATTENDED";
}

/**
 * One position of a stance tie, with what is needed to recompute the latest stance for a period and data
 * sets.
 */
interface PositionMark {
  id: string;
  stance: Stance;
  earliest: string | null;
  latest: string | null;
  /**
   * Whether the outlet or the coder inferred it, and nobody said it. Unknown in a projection, whose query
   * leaves those out.
   */
  isInferred?: boolean;
  /**
   * Ids of the data sets that hold it; unknown in a projection, whose query already selected the data sets.
   */
  datasets?: readonly string[];
}

/** Actor holds one or more positions on issue. */
export interface StanceTie extends Joined {
  kind: "STANCE";
  /** The latest stance. */
  stance: Stance;
  /** Number of positions that the tie rests on. */
  n: number;
  /** The positions, latest first; in a projection only the latest few. */
  positions: readonly PositionMark[];
  /** The actor has both supported and opposed. */
  contradictory: boolean;
}

/** Two actors sat in one session or more: a projection. `from` is the smaller id. */
export interface MetTie extends Joined {
  kind: "MET";
  /** The weight asked for. */
  weight: number;
  /** The weight as a share of the largest, 0 to 1; null if the weight is the number of sessions. */
  strength: number | null;
  /** Number of sessions both attended. */
  n: number;
  /** First and last day they met, `YYYY-MM-DD`. */
  first: string | null;
  last: string | null;
  /** The sessions, latest first; only the latest few. */
  meetings: readonly { id: string; earliest: string | null }[];
}

/** Kinds of tie without further attributes. */
export const plainTieKinds = [
  "MEMBER_OF",
  "PART_OF",
  "DISCUSSED",
  "ISSUED",
  "ABOUT",
  "HOLDS",
  "ON",
  "STATED_AT",
  "STATED_IN",
  "CITES",
] as const;

export interface PlainTie extends Joined {
  kind: (typeof plainTieKinds)[number];
}

export type ExploredTie = AttendedTie | StanceTie | MetTie | AgreementTie | PlainTie;

/** Nodes and ties by id, with their facts as attributes. Treated as immutable: change a copy. */
export type ExploredGraph = MultiGraph<ExploredNode, ExploredTie>;

/** An empty graph. */
export function emptyGraph(): ExploredGraph {
  return new MultiGraph<ExploredNode, ExploredTie>({ type: "directed" });
}

/** Some nodes and the ties among them, as a source returns them. */
export interface Facts {
  nodes: readonly ExploredNode[];
  ties: readonly ExploredTie[];
}

/** A copy of the graph with these facts added or replaced. A tie is ignored if one of its ends is missing. */
export function withFacts(graph: ExploredGraph, facts: Facts): ExploredGraph {
  const next = graph.copy() as ExploredGraph;
  for (const node of facts.nodes) {
    if (next.hasNode(node.id)) next.replaceNodeAttributes(node.id, node);
    else next.addNode(node.id, node);
  }
  for (const tie of facts.ties) {
    if (!next.hasNode(tie.from) || !next.hasNode(tie.to)) continue;
    if (next.hasEdge(tie.id)) next.dropEdge(tie.id);
    next.addEdgeWithKey(tie.id, tie.from, tie.to, tie);
  }
  return next;
}

/** A copy of the graph without these nodes and their ties. */
export function withoutNodes(graph: ExploredGraph, ids: Iterable<string>): ExploredGraph {
  const next = graph.copy() as ExploredGraph;
  for (const id of ids) if (next.hasNode(id)) next.dropNode(id);
  return next;
}

/** The nodes of a graph, in the order in which they were added. */
export function listNodes(graph: ExploredGraph): ExploredNode[] {
  return graph.mapNodes((_, node) => node);
}

/** The ties of a graph, in the order in which they were added. */
export function listTies(graph: ExploredGraph): ExploredTie[] {
  return graph.mapEdges((_, tie) => tie);
}

/** A node of the graph, or null. */
export function findNode(graph: ExploredGraph, id: string): ExploredNode | null {
  return graph.hasNode(id) ? graph.getNodeAttributes(id) : null;
}

/** A tie of the graph, or null. */
export function findTie(graph: ExploredGraph, id: string): ExploredTie | null {
  return graph.hasEdge(id) ? graph.getEdgeAttributes(id) : null;
}

/** Ids of the actors in a graph. */
export function listActorIds(graph: ExploredGraph): string[] {
  return graph.filterNodes((_, node) => node.kind === "ACTOR");
}
