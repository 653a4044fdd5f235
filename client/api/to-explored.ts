import {
  type ActorNode,
  type DateSpan,
  type ExploredNode,
  type ExploredTie,
  type IssueNode,
  type MeetingNode,
  plainTieKinds,
  type PlainTie,
} from "../model/explored-graph.ts";
import {
  type Attribution,
  type ExploredActorFragment,
  type ExploredIssueFragment,
  type ExploredMeetingFragment,
  type NeighbourhoodQuery,
} from "./__generated__/graphql.ts";

type RawNode = NeighbourhoodQuery["neighbourhood"]["nodes"][number];
type RawTie = NeighbourhoodQuery["neighbourhood"]["ties"][number];

/** Converts an actor of the API to the model. */
export function toActorNode(actor: Omit<ExploredActorFragment, "__typename">): ActorNode {
  const { id, name, actorKind, country, side, placeholder, meetingCount, positionCount } = actor;
  return {
    kind: "ACTOR",
    id,
    label: name,
    sublabel: actor.description,
    actorKind,
    country,
    side,
    placeholder,
    meetingCount,
    positionCount,
    datasets: actor.datasets,
  };
}

/** Converts a meeting of the API to the model. */
export function toMeetingNode(meeting: Omit<ExploredMeetingFragment, "__typename">): MeetingNode {
  const { id, title, meetingKind, status, date, place, country, isRound, isEncounter } = meeting;
  return {
    kind: "MEETING",
    id,
    label: title,
    sublabel: place,
    meetingKind,
    status,
    date,
    place,
    country,
    isRound,
    isEncounter,
    partOf: meeting.partOf,
    attendedCount: meeting.attendedCount,
    attendanceCount: meeting.attendances.totalCount,
    datasets: meeting.datasets,
  };
}

/** Converts an issue of the API to the model. */
export function toIssueNode(issue: Omit<ExploredIssueFragment, "__typename">): IssueNode {
  const { id, title, question, issueKind, areas, positionCount, datasets } = issue;
  const label = { label: title, sublabel: question };
  return { kind: "ISSUE", id, ...label, issueKind, areas, positionCount, datasets };
}

/** Converts a node of the API to the model; null for kinds that are never on the canvas. */
export function toExploredNode(node: RawNode): ExploredNode | null {
  const { id } = node;
  switch (node.__typename) {
    case "Actor":
      return toActorNode(node);
    case "Meeting":
      return toMeetingNode(node);
    case "Issue":
      return toIssueNode(node);
    case "Document":
      return {
        kind: "DOCUMENT",
        id,
        label: node.title,
        sublabel: null,
        date: node.issuedOn,
        datasets: node.datasets,
      };
    case "Position": {
      const label = `${node.actor.name} on ${node.issue.title}`;
      return {
        kind: "POSITION",
        id,
        label,
        sublabel: node.summary,
        stance: node.stance,
        date: node.date,
        datasets: node.datasets,
      };
    }
    case "Source": {
      const { title, publisher, tier, publishedOn, datasets } = node;
      const label = { label: title, sublabel: publisher };
      return { kind: "SOURCE", id, ...label, tier, date: publishedOn, datasets };
    }
    case "Attendance":
    case "Membership":
    case "Dataset":
      return null;
  }
}

/** Converts a cell of the matrix, or a stance tie, to the model. */
export function toStanceTie(cell: {
  id: string;
  from: string;
  to: string;
  stance: Extract<ExploredTie, { kind: "STANCE" }>["stance"];
  contradictory: boolean;
  n?: number;
  positions: readonly {
    id: string;
    stance: Extract<ExploredTie, { kind: "STANCE" }>["stance"];
    attribution?: Attribution;
    date: Omit<DateSpan, "edtf">;
    datasets?: readonly string[];
  }[];
}): Extract<ExploredTie, { kind: "STANCE" }> {
  const { id, from, to, stance, contradictory } = cell;
  const positions = cell.positions.map((position) => ({
    id: position.id,
    stance: position.stance,
    earliest: position.date.earliest,
    latest: position.date.latest,
    ...(position.attribution && { isInferred: position.attribution === "INFERRED" }),
    ...(position.datasets && { datasets: position.datasets }),
  }));
  const n = cell.n ?? positions.length;
  return { kind: "STANCE", id, from, to, stance, contradictory, n, positions };
}

/** Converts a tie of the API to the model. */
export function toExploredTie(tie: RawTie): ExploredTie | null {
  const { id, kind, from, to } = tie;
  if (kind === "ATTENDED") {
    const attendance = tie.attendance;
    return {
      kind,
      id,
      from,
      to,
      role: attendance?.role ?? null,
      status: attendance?.status ?? "ATTENDED",
      onBehalfOf: attendance?.onBehalfOf?.id ?? null,
      onBehalfOfName: attendance?.onBehalfOf?.name ?? null,
      confidence: attendance?.confidence ?? "HIGH",
      isInherited: attendance?.isInherited ?? true,
    };
  }
  if (kind === "STANCE") {
    const { stance, contradictory, positions } = tie;
    if (stance === null || positions === null) return null;
    return toStanceTie({ id, from, to, stance, contradictory: contradictory ?? false, positions });
  }
  return isPlain(kind) ? { kind, id, from, to } : null;
}

function isPlain(kind: RawTie["kind"]): kind is PlainTie["kind"] {
  return plainTieKinds.some((plain) => plain === kind);
}
