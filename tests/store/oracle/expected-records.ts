import { type Citation, type RecordOf } from "../../../schema/dataset.ts";
import {
  type ActorRecord,
  type AttendanceRecord,
  type CitationRecord,
  type DocumentRecord,
  type IssueRecord,
  type MeetingRecord,
  type MembershipRecord,
  type PositionRecord,
  type SourceRecord,
} from "../../../server/store/records/records.ts";
import {
  attendanceId,
  by,
  daysOf,
  getRecord,
  isEncounter,
  isRound,
  type KnownGraph,
  membershipId,
} from "./known-graph.ts";

const orNull = <T>(value: T | undefined): T | null => value ?? null;

export function expectedActor({ datasetsOf }: KnownGraph, actor: RecordOf["actors"]): ActorRecord {
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    description: orNull(actor.description),
    aliases: actor.aliases,
    country: orNull(actor.country),
    placeholder: actor.placeholder,
    side: orNull(actor.side),
    note: orNull(actor.note),
    datasets: [...datasetsOf(actor.id)],
  };
}

export function expectedMeeting(graph: KnownGraph, meeting: RecordOf["meetings"]): MeetingRecord {
  return {
    id: meeting.id,
    title: meeting.title,
    kind: meeting.kind,
    format: orNull(meeting.format),
    date: { edtf: meeting.date, ...daysOf(meeting.date) },
    place: orNull(meeting.place),
    country: orNull(meeting.country),
    latitude: orNull(meeting.latitude),
    longitude: orNull(meeting.longitude),
    status: meeting.status,
    summary: orNull(meeting.summary),
    confidence: meeting.confidence,
    plenary: meeting.plenary,
    disagreements: meeting.disagreements,
    note: orNull(meeting.note),
    isRound: isRound(graph, meeting.id),
    isEncounter: isEncounter(graph, meeting),
    partOfId: orNull(meeting.partOf),
    datasets: [...graph.datasetsOf(meeting.id)],
  };
}

export function expectedIssue({ datasetsOf }: KnownGraph, issue: RecordOf["issues"]): IssueRecord {
  return {
    id: issue.id,
    title: issue.title,
    question: issue.question,
    kind: issue.kind,
    areas: issue.areas,
    note: orNull(issue.note),
    partOfId: orNull(issue.partOf),
    datasets: [...datasetsOf(issue.id)],
  };
}

export function expectedPosition(
  { datasetsOf }: KnownGraph,
  position: RecordOf["positions"],
): PositionRecord {
  return {
    id: position.id,
    actorId: position.actor,
    issueId: position.issue,
    meetingId: orNull(position.meeting),
    documentId: orNull(position.document),
    stance: position.stance,
    value: orNull(position.value),
    strength: orNull(position.strength),
    condition: orNull(position.condition),
    conditionKey: orNull(position.conditionKey),
    date: { edtf: position.date, ...daysOf(position.date) },
    attribution: position.attribution,
    reportedBy: position.reportedBy.map((teller) => {
      if (typeof teller === "string") return { kind: "TEXT", name: teller };
      if ("actor" in teller) return { kind: "ACTOR", name: teller.actor };
      return { kind: "SOURCE", name: teller.source };
    }),
    summary: orNull(position.summary),
    confidence: position.confidence,
    joint: position.joint,
    note: orNull(position.note),
    datasets: [...datasetsOf(position.id)],
  };
}

export function expectedSource(
  { datasetsOf }: KnownGraph,
  source: RecordOf["sources"],
): SourceRecord {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    author: orNull(source.author),
    date: source.date === undefined ? null : { edtf: source.date, ...daysOf(source.date) },
    url: orNull(source.url),
    tier: source.tier,
    language: orNull(source.language),
    text:
      source.textHash === undefined
        ? null
        : {
            hash: source.textHash,
            length: orNull(source.textLength),
            paragraphHashes: source.paragraphHashes ?? [],
          },
    note: orNull(source.note),
    datasets: [...datasetsOf(source.id)],
  };
}

export function expectedDocument(
  { datasetsOf }: KnownGraph,
  document: RecordOf["documents"],
): DocumentRecord {
  return {
    id: document.id,
    title: document.title,
    date: document.date === undefined ? null : { edtf: document.date, ...daysOf(document.date) },
    url: orNull(document.url),
    note: orNull(document.note),
    datasets: [...datasetsOf(document.id)],
  };
}

export function expectedAttendance(
  { records }: KnownGraph,
  attendance: RecordOf["attendances"],
): AttendanceRecord {
  return {
    id: attendanceId(attendance),
    actorId: attendance.actor,
    meetingId: attendance.meeting,
    role: orNull(attendance.role),
    onBehalfOfId: orNull(attendance.onBehalfOf),
    delegation: orNull(attendance.delegation),
    status: attendance.status,
    confidence: attendance.confidence ?? getRecord(records.meetings, attendance.meeting).confidence,
    note: orNull(attendance.note),
    isInherited: attendance.citations.length === 0,
  };
}

export function expectedMembership(membership: RecordOf["memberships"]): MembershipRecord {
  return {
    id: membershipId(membership),
    memberId: membership.member,
    ofId: membership.of,
    role: orNull(membership.role),
    from: orNull(membership.from),
    to: orNull(membership.to),
    asOf: orNull(membership.asOf),
    confidence: membership.confidence,
    note: orNull(membership.note),
  };
}

function expectedCitation(citation: Citation): CitationRecord {
  return {
    sourceId: citation.source,
    locator: orNull(citation.locator),
    paragraph: orNull(citation.paragraph),
    start: orNull(citation.start),
    end: orNull(citation.end),
    quote: orNull(citation.quote),
    prefix: orNull(citation.prefix),
    suffix: orNull(citation.suffix),
    unverified: citation.unverified,
    statedDate: orNull(citation.statedDate),
    note: orNull(citation.note),
  };
}

/** Every fact (and actor) with its own citations. */
export function expectedCitations({ records }: KnownGraph): Map<string, CitationRecord[]> {
  const found = new Map<string, CitationRecord[]>();
  const add = (id: string, citations: readonly Citation[]) =>
    found.set(id, citations.map(expectedCitation));
  for (const { id, citations } of records.actors) add(id, citations);
  for (const { id, citations } of records.meetings) add(id, citations);
  for (const { id, citations } of records.positions) add(id, citations);
  for (const { id, citations } of records.documents) add(id, citations);
  for (const membership of records.memberships) add(membershipId(membership), membership.citations);
  for (const attendance of records.attendances) add(attendanceId(attendance), attendance.citations);
  return found;
}

/** Every attendance with its meeting's citations, if it has none of its own. */
export function expectedInheritedCitations({ records }: KnownGraph) {
  return new Map(
    records.attendances.map((attendance) => {
      const { citations } = getRecord(records.meetings, attendance.meeting);
      const inherited = attendance.citations.length === 0 ? citations : [];
      return [attendanceId(attendance), inherited.map(expectedCitation)] as const;
    }),
  );
}

/** Sorts after all places in a text. */
const nowhere = Number.MAX_SAFE_INTEGER;
const inText = by<{ readonly paragraph: number; readonly start: number; readonly id: string }>(
  ({ paragraph }) => paragraph,
  ({ start }) => start,
  ({ id }) => id,
);

/** The facts that cite a source, in the order of `factsOfSources`. An attendance only cites by itself. */
export function expectedFacts({ records }: KnownGraph, sourceId: string) {
  const { meetings, positions, documents, attendances, memberships } = records;
  const withId = <T extends object>(ties: readonly T[], idOf: (tie: T) => string) =>
    ties.map((tie) => ({ ...tie, id: idOf(tie) }));
  const kinds = {
    MEETING: meetings,
    POSITION: positions,
    DOCUMENT: documents,
    ATTENDANCE: withId(attendances, attendanceId),
    MEMBERSHIP: withId(memberships, membershipId),
  };
  return (Object.keys(kinds) as (keyof typeof kinds)[])
    .flatMap((kind) =>
      kinds[kind].flatMap(({ id, citations }) => {
        const [first] = citations
          .filter(({ source }) => source === sourceId)
          .map(({ paragraph = nowhere, start = nowhere }) => ({ kind, id, paragraph, start }))
          .toSorted(inText);
        return first === undefined ? [] : [first];
      }),
    )
    .toSorted(inText)
    .map(({ kind, id }) => ({ kind, id }));
}
