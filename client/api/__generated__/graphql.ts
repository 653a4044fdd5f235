/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which actors. All that is given must hold. */
export type ActorFilter = {
  /** Attended this meeting. */
  attended?: string | null | undefined;
  /** Of one of these countries (ISO 3166-1 alpha-2). */
  countries?: Array<string> | null | undefined;
  /** In one of these data sets. */
  datasets?: Array<string> | null | undefined;
  /** These ids. */
  ids?: Array<string> | null | undefined;
  /** Holds a position on this issue. */
  issue?: string | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<ActorKind> | null | undefined;
  /** Belongs to this actor. */
  memberOf?: string | null | undefined;
  /** Sat in a session with this actor. */
  met?: string | null | undefined;
  /** Groups of unnamed participants: only them, or none of them. */
  placeholder?: boolean | null | undefined;
  /** Of one of these sides. */
  sides?: Array<string> | null | undefined;
  /** With `issue`: has taken one of these stances on it. */
  stances?: Array<Stance> | null | undefined;
  /** Words in name, aliases or description; case and accents do not matter. */
  text?: string | null | undefined;
};

/** The kinds of actor. */
export type ActorKind =
  /** Collective or unnamed participants. */
  | 'GROUP'
  /** An organisation, public or private. */
  | 'ORGANISATION'
  /** A natural person. */
  | 'PERSON'
  /** A state. */
  | 'STATE';

/** Who speaks for the holder of a position. */
export type Attribution =
  /** Somebody says so of the holder. */
  | 'REPORTED'
  /** The holder says so. */
  | 'SELF';

/** How sure the coder is. */
export type Confidence =
  /** No reasonable doubt. */
  | 'HIGH'
  /** Weak: one doubtful source, or an inference. */
  | 'LOW'
  /** Likely; the sources are thin or differ in a detail. */
  | 'MEDIUM';

/** Whether a data set is there in full. */
export type DatasetState =
  /** There in full. */
  | 'LOADED'
  /** A load is under way, or broke off: load it again to finish. */
  | 'LOADING';

/** The way a list runs. */
export type Direction =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** The kinds of issue. */
export type IssueKind =
  /** Is something the case? Actors affirm (SUPPORTS) or deny (OPPOSES) it. */
  | 'CLAIM'
  /** Should something be done? Actors support or oppose it. */
  | 'QUESTION';

/** Which meetings. All that is given must hold. */
export type MeetingFilter = {
  /** With one of these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** In one of these countries (ISO 3166-1 alpha-2). */
  countries?: Array<string> | null | undefined;
  /** In one of these data sets. */
  datasets?: Array<string> | null | undefined;
  /** These ids. */
  ids?: Array<string> | null | undefined;
  /** One of these issues was discussed. */
  issues?: Array<string> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<MeetingKind> | null | undefined;
  /** A session of this round. */
  partOf?: string | null | undefined;
  /** All of these actors attended. */
  participants?: Array<string> | null | undefined;
  /** Dated in this period. */
  period?: PeriodInput | null | undefined;
  /** True: only rounds. False: no rounds (only sessions and single meetings). */
  rounds?: boolean | null | undefined;
  /** Cites a source of one of these tiers. */
  sourceTiers?: Array<SourceTier> | null | undefined;
  /** Of one of these statuses. */
  statuses?: Array<MeetingStatus> | null | undefined;
  /** Words in title, place or summary; case and accents do not matter. */
  text?: string | null | undefined;
};

/** How the participants of a meeting came together. */
export type MeetingKind =
  /** By telephone. */
  | 'CALL'
  /** In one place. */
  | 'IN_PERSON'
  /** By video. */
  | 'VIDEO'
  /** A visit of several days or stops. */
  | 'VISIT';

/** Which meetings and actors make the network. All that is given must hold. */
export type MeetingNetworkFilter = {
  /** Only actors of these kinds. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** Only pairs of two of these actors. */
  among?: Array<string> | null | undefined;
  /** Only meetings that discussed an issue in one of these areas. */
  areas?: Array<string> | null | undefined;
  /** Only meetings with these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** Only meetings in these countries (ISO 3166-1 alpha-2). */
  countries?: Array<string> | null | undefined;
  /** Only meetings in these data sets. */
  datasets?: Array<string> | null | undefined;
  /** Count groups of unnamed participants as actors too. */
  includeGroups?: boolean;
  /** Only meetings of these kinds. */
  meetingKinds?: Array<MeetingKind> | null | undefined;
  /** Only sessions of these rounds, or these meetings themselves. */
  meetings?: Array<string> | null | undefined;
  /** Only meetings dated in this period. */
  period?: PeriodInput | null | undefined;
  /** Only pairs with one of these actors. */
  with?: Array<string> | null | undefined;
};

/** The order of meetings. */
export type MeetingSort = {
  /** By what. */
  by: MeetingSortKey;
  /** Which way. */
  direction?: Direction;
};

/** What meetings can be sorted by. Equals are sorted by id. */
export type MeetingSortKey =
  /** Number of attendances. */
  | 'ATTENDANCES'
  /** Its earliest day. */
  | 'DATE'
  /** Title, letters compared without accents and case. */
  | 'TITLE';

/** Whether a meeting took place. */
export type MeetingStatus =
  /** It was announced; no source shows that it took place. */
  | 'ANNOUNCED'
  /** It was called off. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** Somebody says that it took place; not confirmed. */
  | 'REPORTED';

/** The kinds of node. */
export type NodeKind =
  /** A person, organisation, state or group. */
  | 'ACTOR'
  /** A plan, statement or agreement that actors issued. */
  | 'DOCUMENT'
  /** What a stance is about. */
  | 'ISSUE'
  /** A dated encounter. */
  | 'MEETING'
  /** One actor's stance on one issue, once. */
  | 'POSITION'
  /** A document in which facts were read. */
  | 'SOURCE';

/** A period of days. Leave one end out for an open period. */
export type PeriodInput = {
  /** Its first day (of a month or an interval: the first day of that). */
  from?: string | null | undefined;
  /** What to do with dates that are only partly inside. */
  match?: PeriodMatch;
  /** Its last day (of a month or an interval: the last day of that). Not before `from`. */
  to?: string | null | undefined;
};

/** How an uncertain date is held against a period. */
export type PeriodMatch =
  /** Every day that the date may mean lies in the period. */
  | 'CERTAINLY'
  /** Some day that the date may mean lies in the period. */
  | 'POSSIBLY';

/** Which positions. All that is given must hold. */
export type PositionFilter = {
  /** Held by one of these actors. */
  actors?: Array<string> | null | undefined;
  /** On an issue in one of these areas. */
  areas?: Array<string> | null | undefined;
  /** With one of these attributions. */
  attributions?: Array<Attribution> | null | undefined;
  /** With one of these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** In one of these data sets. */
  datasets?: Array<string> | null | undefined;
  /** Stated in this document. */
  document?: string | null | undefined;
  /** These ids. */
  ids?: Array<string> | null | undefined;
  /** On one of these issues. */
  issues?: Array<string> | null | undefined;
  /** Stated at this meeting. */
  meeting?: string | null | undefined;
  /** Dated in this period. */
  period?: PeriodInput | null | undefined;
  /** Cites a source of one of these tiers. */
  sourceTiers?: Array<SourceTier> | null | undefined;
  /** One of these stances. */
  stances?: Array<Stance> | null | undefined;
  /** Words in the summary, condition or note; case and accents do not matter. */
  text?: string | null | undefined;
};

/** What sort of publisher a source has. */
export type SourceTier =
  /** Rewrites or copies of others. */
  | 'AGGREGATOR'
  /** The data set's own compilers. */
  | 'CODING'
  /** A news agency or a paper of long standing. */
  | 'ESTABLISHED'
  /** A government, an institution or a party itself. */
  | 'OFFICIAL'
  /** An outlet that takes sides. */
  | 'PARTISAN'
  /** A regional or national outlet. */
  | 'REGIONAL'
  /** An outlet run by a state. */
  | 'STATE_MEDIA';

/** How an actor answers an issue's question. */
export type Stance =
  /** Yes, if. */
  | 'CONDITIONAL'
  /** Abstains, or is ambivalent and says so. */
  | 'NEUTRAL'
  /** No; denies a claim. */
  | 'OPPOSES'
  /** Yes; affirms a claim. */
  | 'SUPPORTS'
  /** The source leaves it open. */
  | 'UNCLEAR';

/** How firmly a stance is put. */
export type Strength =
  /** An agenda item, an endorsement. */
  | 'MODERATE'
  /** A demand, a refusal, a flat claim. */
  | 'STRONG'
  /** An open question, a hint. */
  | 'WEAK';

/** What a tie says. */
export type TieKind =
  /** Issue is about document. */
  | 'ABOUT'
  /** Actor attended meeting. */
  | 'ATTENDED'
  /** Fact cites source. */
  | 'CITES'
  /** Meeting discussed issue. */
  | 'DISCUSSED'
  /** Position is held by actor. */
  | 'HOLDS'
  /** Actor issued document. */
  | 'ISSUED'
  /** Actor belongs to actor. */
  | 'MEMBER_OF'
  /** Position is on issue. */
  | 'ON'
  /** Meeting is a session of a round; issue is part of an issue. */
  | 'PART_OF'
  /** Actor holds one or more positions on issue. */
  | 'STANCE'
  /** Position was stated at meeting. */
  | 'STATED_AT'
  /** Position was stated in document. */
  | 'STATED_IN';

/** How long a bin of the timeline is. */
export type TimelineBin =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** Monday to Sunday (ISO 8601). */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

export type NodeKindQueryVariables = Exact<{
  id: string;
}>;


export type NodeKindQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Attendance', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Source', id: string }
   | null };

export type ActorDetailsQueryVariables = Exact<{
  id: string;
}>;


export type ActorDetailsQuery = { actor: { description: string | null, aliases: Array<string>, note: string | null, meetingCount: number, positionCount: number, id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, memberships: Array<{ id: string, role: string | null, from: string | null, to: string | null, asOf: string | null, confidence: Confidence, note: string | null, member: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, of: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }>, members: { totalCount: number, nodes: Array<{ id: string, role: string | null, member: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } }> }, documents: Array<{ id: string, title: string, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null }>, met: Array<{ weight: number, first: string | null, last: string | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } }> } | null };

export type ActorAttendancesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ActorAttendancesQuery = { actor: { id: string, attendances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: string | null, delegation: string | null, confidence: Confidence, note: string | null, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }> } } | null };

export type PositionsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PositionsQuery = { positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, attribution: Attribution, reportedBy: Array<string>, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }> } };

export type MeetingDetailsQueryVariables = Exact<{
  id: string;
}>;


export type MeetingDetailsQuery = { meeting: { format: string | null, country: string | null, summary: string | null, confidence: Confidence, disagreements: Array<string>, note: string | null, plenary: boolean, id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, meetingKind: MeetingKind, attendances: { totalCount: number, nodes: Array<{ id: string, role: string | null, delegation: string | null, confidence: Confidence, note: string | null, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }> }, sessions: Array<{ id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }>, partOf: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, issues: Array<{ id: string, title: string, issueKind: IssueKind }>, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, date: { edtf: string, earliest: string | null, latest: string | null } } | null };

export type IssueDetailsQueryVariables = Exact<{
  id: string;
}>;


export type IssueDetailsQuery = { issue: { id: string, title: string, question: string, area: string, note: string | null, positionCount: number, issueKind: IssueKind, partOf: { id: string, title: string } | null, parts: Array<{ id: string, title: string }>, about: Array<{ id: string, title: string }>, meetings: { totalCount: number, nodes: Array<{ id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }> } } | null, stanceMatrix: { actorsLeftOut: number, cells: Array<{ id: string, stance: Stance, positionCount: number, contradictory: boolean, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } }> } };

export type DocumentDetailsQueryVariables = Exact<{
  id: string;
}>;


export type DocumentDetailsQuery = { document: { id: string, title: string, url: string | null, note: string | null, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null, issuers: Array<{ id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }>, issues: Array<{ id: string, title: string, issueKind: IssueKind }>, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } | null };

export type PositionDetailsQueryVariables = Exact<{
  id: string;
}>;


export type PositionDetailsQuery = { position: { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, attribution: Attribution, reportedBy: Array<string>, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } | null };

export type SourceDetailsQueryVariables = Exact<{
  id: string;
}>;


export type SourceDetailsQuery = { source: { factCount: number, id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } | null };

export type SourceFactsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceFactsQuery = { source: { id: string, facts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'Attendance', role: string | null, id: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, source: { id: string } }> }
        | { __typename: 'Document', title: string, id: string, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, source: { id: string } }> }
        | { __typename: 'Meeting', title: string, id: string, date: { edtf: string, earliest: string | null, latest: string | null }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, source: { id: string } }> }
        | { __typename: 'Membership', role: string | null, id: string, member: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, of: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, source: { id: string } }> }
        | { __typename: 'Position', stance: Stance, summary: string | null, id: string, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, issueKind: IssueKind }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, source: { id: string } }> }
      > } } | null };

export type TieDetailsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TieDetailsQuery = { neighbourhood: { nodes: Array<
      | { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, actorKind: ActorKind }
      | { __typename: 'Attendance', id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', title: string, id: string, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null }
      | { __typename: 'Issue', id: string, title: string, question: string, area: string, positionCount: number, issueKind: IssueKind }
      | { __typename: 'Meeting', id: string, title: string, status: MeetingStatus, place: string | null, country: string | null, isRound: boolean, plenary: boolean, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null }, partOf: { id: string, title: string } | null, attendances: { totalCount: number } }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Position', stance: Stance, summary: string | null, id: string, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { name: string }, issue: { title: string } }
      | { __typename: 'Source', title: string, publisher: string, tier: SourceTier, id: string, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null }
    >, ties: Array<{ id: string, kind: TieKind, from: string, to: string, attendance: { id: string, role: string | null, delegation: string | null, confidence: Confidence, note: string | null, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } | null, membership: { id: string, role: string | null, from: string | null, to: string | null, asOf: string | null, confidence: Confidence, note: string | null, member: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, of: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } | null, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }> } };

export type EncounterQueryVariables = Exact<{
  actors: Array<string> | string;
  period?: PeriodInput | null | undefined;
}>;


export type EncounterQuery = { meetingNetwork: { pairs: Array<{ id: string, weight: number, first: string | null, last: string | null, a: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, b: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meetings: Array<{ confidence: Confidence, id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, partOf: { id: string, title: string } | null, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, date: { edtf: string, earliest: string | null, latest: string | null } }> }> } };

export type AttendanceDetailsQueryVariables = Exact<{
  id: string;
}>;


export type AttendanceDetailsQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Attendance', id: string, role: string | null, delegation: string | null, confidence: Confidence, note: string | null, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Source', id: string }
   | null };

export type ActorStancesQueryVariables = Exact<{
  actors: Array<string> | string;
}>;


export type ActorStancesQuery = { stanceMatrix: { cells: Array<{ id: string, stance: Stance, positionCount: number, contradictory: boolean, issue: { id: string, title: string, issueKind: IssueKind } }> } };

export type OtherStancesQueryVariables = Exact<{
  issues: Array<string> | string;
}>;


export type OtherStancesQuery = { stanceMatrix: { cells: Array<{ id: string, stance: Stance, actor: { id: string, name: string } }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { datasets: Array<{ id: string, title: string, state: DatasetState, sides: Array<{ id: string, title: string }>, opensOn:
      | { __typename: 'Actor', id: string }
      | { __typename: 'Attendance', id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Issue', id: string }
      | { __typename: 'Meeting', isRound: boolean, plenary: boolean, id: string }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Position', id: string }
      | { __typename: 'Source', id: string }
     | null }>, areas: Array<{ name: string, issueCount: number, positionCount: number }> };

export type NeighbourhoodQueryVariables = Exact<{
  ids: Array<string> | string;
  kinds: Array<NodeKind> | NodeKind;
  first: number;
}>;


export type NeighbourhoodQuery = { neighbourhood: { nodes: Array<
      | { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, actorKind: ActorKind }
      | { __typename: 'Attendance', id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', title: string, id: string, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null }
      | { __typename: 'Issue', id: string, title: string, question: string, area: string, positionCount: number, issueKind: IssueKind }
      | { __typename: 'Meeting', id: string, title: string, status: MeetingStatus, place: string | null, country: string | null, isRound: boolean, plenary: boolean, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null }, partOf: { id: string, title: string } | null, attendances: { totalCount: number } }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Position', stance: Stance, summary: string | null, id: string, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { name: string }, issue: { title: string } }
      | { __typename: 'Source', title: string, publisher: string, tier: SourceTier, id: string, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null }
    >, ties: Array<{ id: string, kind: TieKind, from: string, to: string, stance: Stance | null, contradictory: boolean | null, attendance: { role: string | null, confidence: Confidence, delegation: string | null, onBehalfOf: { id: string } | null } | null, positions: Array<{ id: string, stance: Stance, date: { earliest: string | null, latest: string | null } }> | null }>, leftOut: Array<{ kind: NodeKind, count: number }> } };

export type MeetingsQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  sort?: MeetingSort | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Meeting', id: string, title: string, status: MeetingStatus, place: string | null, country: string | null, isRound: boolean, plenary: boolean, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null }, partOf: { id: string, title: string } | null, attendances: { totalCount: number } }> } };

export type MeetingNetworkQueryVariables = Exact<{
  filter?: MeetingNetworkFilter | null | undefined;
  most: number;
}>;


export type MeetingNetworkQuery = { meetingNetwork: { pairsLeftOut: number, meetingCount: number, actors: Array<{ __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, actorKind: ActorKind }>, pairs: Array<{ id: string, weight: number, first: string | null, last: string | null, a: { id: string }, b: { id: string }, meetings: Array<{ id: string, title: string, date: { edtf: string, earliest: string | null, latest: string | null } }> }> } };

export type StanceMatrixQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  mostActors: number;
  mostIssues: number;
}>;


export type StanceMatrixQuery = { stanceMatrix: { actorsLeftOut: number, issuesLeftOut: number, actors: Array<{ __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, actorKind: ActorKind }>, issues: Array<{ __typename: 'Issue', id: string, title: string, question: string, area: string, positionCount: number, issueKind: IssueKind }>, cells: Array<{ id: string, stance: Stance, positionCount: number, contradictory: boolean, actor: { id: string }, issue: { id: string }, positions: Array<{ id: string, stance: Stance, date: { earliest: string | null, latest: string | null } }> }> } };

export type DateFieldsFragment = { edtf: string, earliest: string | null, latest: string | null };

export type ActorNameFragment = { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind };

export type MeetingNameFragment = { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } };

export type SourceFieldsFragment = { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null };

export type CitationFieldsFragment = { locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } };

export type PositionFieldsFragment = { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, attribution: Attribution, reportedBy: Array<string>, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> };

export type AttendanceFieldsFragment = { id: string, role: string | null, delegation: string | null, confidence: Confidence, note: string | null, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> };

export type MembershipFieldsFragment = { id: string, role: string | null, from: string | null, to: string | null, asOf: string | null, confidence: Confidence, note: string | null, member: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, of: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, citations: Array<{ locator: string | null, quote: string | null, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> };

export type ExploredActorFragment = { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, actorKind: ActorKind };

export type ExploredMeetingFragment = { __typename: 'Meeting', id: string, title: string, status: MeetingStatus, place: string | null, country: string | null, isRound: boolean, plenary: boolean, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null }, partOf: { id: string, title: string } | null, attendances: { totalCount: number } };

export type ExploredIssueFragment = { __typename: 'Issue', id: string, title: string, question: string, area: string, positionCount: number, issueKind: IssueKind };

type ExploredNode_Actor_Fragment = { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, actorKind: ActorKind };

type ExploredNode_Attendance_Fragment = { __typename: 'Attendance', id: string };

type ExploredNode_Dataset_Fragment = { __typename: 'Dataset', id: string };

type ExploredNode_Document_Fragment = { __typename: 'Document', title: string, id: string, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null };

type ExploredNode_Issue_Fragment = { __typename: 'Issue', id: string, title: string, question: string, area: string, positionCount: number, issueKind: IssueKind };

type ExploredNode_Meeting_Fragment = { __typename: 'Meeting', id: string, title: string, status: MeetingStatus, place: string | null, country: string | null, isRound: boolean, plenary: boolean, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null }, partOf: { id: string, title: string } | null, attendances: { totalCount: number } };

type ExploredNode_Membership_Fragment = { __typename: 'Membership', id: string };

type ExploredNode_Position_Fragment = { __typename: 'Position', stance: Stance, summary: string | null, id: string, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { name: string }, issue: { title: string } };

type ExploredNode_Source_Fragment = { __typename: 'Source', title: string, publisher: string, tier: SourceTier, id: string, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null };

export type ExploredNodeFragment =
  | ExploredNode_Actor_Fragment
  | ExploredNode_Attendance_Fragment
  | ExploredNode_Dataset_Fragment
  | ExploredNode_Document_Fragment
  | ExploredNode_Issue_Fragment
  | ExploredNode_Meeting_Fragment
  | ExploredNode_Membership_Fragment
  | ExploredNode_Position_Fragment
  | ExploredNode_Source_Fragment
;

export type SearchQueryVariables = Exact<{
  text: string;
  kinds: Array<NodeKind> | NodeKind;
  first: number;
}>;


export type SearchQuery = { search: Array<{ kind: NodeKind, title: string, detail: string | null, node:
      | { __typename: 'Actor', side: string | null, country: string | null, placeholder: boolean, id: string, actorKind: ActorKind }
      | { __typename: 'Attendance', id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Issue', id: string, issueKind: IssueKind }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Position', id: string }
      | { __typename: 'Source', id: string }
     }> };

export type TimelineQueryVariables = Exact<{
  bin: TimelineBin;
  areas?: Array<string> | string | null | undefined;
  period?: PeriodInput | null | undefined;
}>;


export type TimelineQuery = { timeline: Array<{ start: string, end: string, meetings: number, positions: number }> };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { datasets: Array<{ id: string, title: string, description: string, licence: string, citation: string, version: string, state: DatasetState, loadedAt: string, counts: Array<{ kind: NodeKind, count: number }> }> };

export type LanesQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
  first: number;
  positions?: PositionFilter | null | undefined;
}>;


export type LanesQuery = { actors: { totalCount: number, nodes: Array<{ id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind, attendances: { totalCount: number, nodes: Array<{ id: string, role: string | null, meeting: { plenary: boolean, id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } }> }, positions: { totalCount: number, nodes: Array<{ id: string, stance: Stance, summary: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, issue: { id: string, title: string, issueKind: IssueKind } }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DateFieldsFragmentDoc = new TypedDocumentString(`
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
    `, {"fragmentName":"DateFields"}) as unknown as TypedDocumentString<DateFieldsFragment, unknown>;
export const ActorNameFragmentDoc = new TypedDocumentString(`
    fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
    `, {"fragmentName":"ActorName"}) as unknown as TypedDocumentString<ActorNameFragment, unknown>;
export const MeetingNameFragmentDoc = new TypedDocumentString(`
    fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}`, {"fragmentName":"MeetingName"}) as unknown as TypedDocumentString<MeetingNameFragment, unknown>;
export const SourceFieldsFragmentDoc = new TypedDocumentString(`
    fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}`, {"fragmentName":"SourceFields"}) as unknown as TypedDocumentString<SourceFieldsFragment, unknown>;
export const CitationFieldsFragmentDoc = new TypedDocumentString(`
    fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}`, {"fragmentName":"CitationFields"}) as unknown as TypedDocumentString<CitationFieldsFragment, unknown>;
export const PositionFieldsFragmentDoc = new TypedDocumentString(`
    fragment PositionFields on Position {
  id
  stance
  value
  strength
  condition
  date {
    ...DateFields
  }
  attribution
  reportedBy
  summary
  confidence
  joint
  note
  actor {
    ...ActorName
  }
  issue {
    id
    title
    question
    issueKind: kind
  }
  meeting {
    ...MeetingName
  }
  document {
    id
    title
  }
  citations {
    ...CitationFields
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}`, {"fragmentName":"PositionFields"}) as unknown as TypedDocumentString<PositionFieldsFragment, unknown>;
export const AttendanceFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttendanceFields on Attendance {
  id
  role
  delegation
  confidence
  note
  onBehalfOf {
    ...ActorName
  }
  actor {
    ...ActorName
  }
  meeting {
    ...MeetingName
  }
  citations {
    ...CitationFields
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}`, {"fragmentName":"AttendanceFields"}) as unknown as TypedDocumentString<AttendanceFieldsFragment, unknown>;
export const MembershipFieldsFragmentDoc = new TypedDocumentString(`
    fragment MembershipFields on Membership {
  id
  role
  from
  to
  asOf
  confidence
  note
  member {
    ...ActorName
  }
  of {
    ...ActorName
  }
  citations {
    ...CitationFields
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}`, {"fragmentName":"MembershipFields"}) as unknown as TypedDocumentString<MembershipFieldsFragment, unknown>;
export const ExploredActorFragmentDoc = new TypedDocumentString(`
    fragment ExploredActor on Actor {
  __typename
  id
  name
  actorKind: kind
  description
  country
  side
  placeholder
  meetingCount
  positionCount
}
    `, {"fragmentName":"ExploredActor"}) as unknown as TypedDocumentString<ExploredActorFragment, unknown>;
export const ExploredMeetingFragmentDoc = new TypedDocumentString(`
    fragment ExploredMeeting on Meeting {
  __typename
  id
  title
  meetingKind: kind
  status
  date {
    ...DateFields
  }
  place
  country
  isRound
  plenary
  partOf {
    id
    title
  }
  attendances(first: 1) {
    totalCount
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}`, {"fragmentName":"ExploredMeeting"}) as unknown as TypedDocumentString<ExploredMeetingFragment, unknown>;
export const ExploredIssueFragmentDoc = new TypedDocumentString(`
    fragment ExploredIssue on Issue {
  __typename
  id
  title
  question
  issueKind: kind
  area
  positionCount
}
    `, {"fragmentName":"ExploredIssue"}) as unknown as TypedDocumentString<ExploredIssueFragment, unknown>;
export const ExploredNodeFragmentDoc = new TypedDocumentString(`
    fragment ExploredNode on Node {
  __typename
  id
  ...ExploredActor
  ...ExploredMeeting
  ...ExploredIssue
  ... on Document {
    title
    issuedOn: date {
      ...DateFields
    }
  }
  ... on Position {
    stance
    date {
      ...DateFields
    }
    summary
    actor {
      name
    }
    issue {
      title
    }
  }
  ... on Source {
    title
    publisher
    tier
    publishedOn: date {
      ...DateFields
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ExploredActor on Actor {
  __typename
  id
  name
  actorKind: kind
  description
  country
  side
  placeholder
  meetingCount
  positionCount
}
fragment ExploredMeeting on Meeting {
  __typename
  id
  title
  meetingKind: kind
  status
  date {
    ...DateFields
  }
  place
  country
  isRound
  plenary
  partOf {
    id
    title
  }
  attendances(first: 1) {
    totalCount
  }
}
fragment ExploredIssue on Issue {
  __typename
  id
  title
  question
  issueKind: kind
  area
  positionCount
}`, {"fragmentName":"ExploredNode"}) as unknown as TypedDocumentString<ExploredNodeFragment, unknown>;
export const NodeKindDocument = new TypedDocumentString(`
    query NodeKind($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<NodeKindQuery, NodeKindQueryVariables>;
export const ActorDetailsDocument = new TypedDocumentString(`
    query ActorDetails($id: ID!) {
  actor(id: $id) {
    ...ActorName
    description
    aliases
    note
    meetingCount
    positionCount
    citations {
      ...CitationFields
    }
    memberships {
      ...MembershipFields
    }
    members(first: 50) {
      totalCount
      nodes {
        id
        role
        member {
          ...ActorName
        }
      }
    }
    documents {
      id
      title
      issuedOn: date {
        ...DateFields
      }
    }
    met(first: 100) {
      actor {
        ...ActorName
      }
      weight
      first
      last
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}
fragment MembershipFields on Membership {
  id
  role
  from
  to
  asOf
  confidence
  note
  member {
    ...ActorName
  }
  of {
    ...ActorName
  }
  citations {
    ...CitationFields
  }
}`) as unknown as TypedDocumentString<ActorDetailsQuery, ActorDetailsQueryVariables>;
export const ActorAttendancesDocument = new TypedDocumentString(`
    query ActorAttendances($id: ID!, $first: Int!, $after: String) {
  actor(id: $id) {
    id
    attendances(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AttendanceFields
      }
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}
fragment AttendanceFields on Attendance {
  id
  role
  delegation
  confidence
  note
  onBehalfOf {
    ...ActorName
  }
  actor {
    ...ActorName
  }
  meeting {
    ...MeetingName
  }
  citations {
    ...CitationFields
  }
}`) as unknown as TypedDocumentString<ActorAttendancesQuery, ActorAttendancesQueryVariables>;
export const PositionsDocument = new TypedDocumentString(`
    query Positions($filter: PositionFilter, $first: Int!, $after: String) {
  positions(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PositionFields
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}
fragment PositionFields on Position {
  id
  stance
  value
  strength
  condition
  date {
    ...DateFields
  }
  attribution
  reportedBy
  summary
  confidence
  joint
  note
  actor {
    ...ActorName
  }
  issue {
    id
    title
    question
    issueKind: kind
  }
  meeting {
    ...MeetingName
  }
  document {
    id
    title
  }
  citations {
    ...CitationFields
  }
}`) as unknown as TypedDocumentString<PositionsQuery, PositionsQueryVariables>;
export const MeetingDetailsDocument = new TypedDocumentString(`
    query MeetingDetails($id: ID!) {
  meeting(id: $id) {
    ...MeetingName
    meetingKind: kind
    format
    country
    summary
    confidence
    disagreements
    note
    plenary
    attendances(first: 100) {
      totalCount
      nodes {
        ...AttendanceFields
      }
    }
    sessions {
      ...MeetingName
    }
    partOf {
      ...MeetingName
    }
    issues {
      id
      title
      issueKind: kind
    }
    citations {
      ...CitationFields
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}
fragment AttendanceFields on Attendance {
  id
  role
  delegation
  confidence
  note
  onBehalfOf {
    ...ActorName
  }
  actor {
    ...ActorName
  }
  meeting {
    ...MeetingName
  }
  citations {
    ...CitationFields
  }
}`) as unknown as TypedDocumentString<MeetingDetailsQuery, MeetingDetailsQueryVariables>;
export const IssueDetailsDocument = new TypedDocumentString(`
    query IssueDetails($id: ID!) {
  issue(id: $id) {
    id
    title
    question
    issueKind: kind
    area
    note
    positionCount
    partOf {
      id
      title
    }
    parts {
      id
      title
    }
    about {
      id
      title
    }
    meetings(first: 50) {
      totalCount
      nodes {
        ...MeetingName
      }
    }
  }
  stanceMatrix(filter: {issues: [$id]}, mostActors: 200, mostIssues: 1) {
    actorsLeftOut
    cells {
      id
      actor {
        ...ActorName
      }
      stance
      positionCount
      contradictory
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}`) as unknown as TypedDocumentString<IssueDetailsQuery, IssueDetailsQueryVariables>;
export const DocumentDetailsDocument = new TypedDocumentString(`
    query DocumentDetails($id: ID!) {
  document(id: $id) {
    id
    title
    issuedOn: date {
      ...DateFields
    }
    url
    note
    issuers {
      ...ActorName
    }
    issues {
      id
      title
      issueKind: kind
    }
    citations {
      ...CitationFields
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}`) as unknown as TypedDocumentString<DocumentDetailsQuery, DocumentDetailsQueryVariables>;
export const PositionDetailsDocument = new TypedDocumentString(`
    query PositionDetails($id: ID!) {
  position(id: $id) {
    ...PositionFields
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}
fragment PositionFields on Position {
  id
  stance
  value
  strength
  condition
  date {
    ...DateFields
  }
  attribution
  reportedBy
  summary
  confidence
  joint
  note
  actor {
    ...ActorName
  }
  issue {
    id
    title
    question
    issueKind: kind
  }
  meeting {
    ...MeetingName
  }
  document {
    id
    title
  }
  citations {
    ...CitationFields
  }
}`) as unknown as TypedDocumentString<PositionDetailsQuery, PositionDetailsQueryVariables>;
export const SourceDetailsDocument = new TypedDocumentString(`
    query SourceDetails($id: ID!) {
  source(id: $id) {
    ...SourceFields
    factCount
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}`) as unknown as TypedDocumentString<SourceDetailsQuery, SourceDetailsQueryVariables>;
export const SourceFactsDocument = new TypedDocumentString(`
    query SourceFacts($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    id
    facts(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        id
        citations {
          locator
          quote
          statedDate
          source {
            id
          }
        }
        ... on Meeting {
          title
          date {
            ...DateFields
          }
        }
        ... on Position {
          stance
          date {
            ...DateFields
          }
          summary
          actor {
            ...ActorName
          }
          issue {
            id
            title
            issueKind: kind
          }
        }
        ... on Document {
          title
          issuedOn: date {
            ...DateFields
          }
        }
        ... on Attendance {
          role
          actor {
            ...ActorName
          }
          meeting {
            ...MeetingName
          }
        }
        ... on Membership {
          role
          member {
            ...ActorName
          }
          of {
            ...ActorName
          }
        }
      }
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}`) as unknown as TypedDocumentString<SourceFactsQuery, SourceFactsQueryVariables>;
export const TieDetailsDocument = new TypedDocumentString(`
    query TieDetails($ids: [ID!]!) {
  neighbourhood(ids: $ids, kinds: [], first: 1) {
    nodes {
      ...ExploredNode
    }
    ties {
      id
      kind
      from
      to
      attendance {
        ...AttendanceFields
      }
      membership {
        ...MembershipFields
      }
      citations {
        ...CitationFields
      }
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}
fragment AttendanceFields on Attendance {
  id
  role
  delegation
  confidence
  note
  onBehalfOf {
    ...ActorName
  }
  actor {
    ...ActorName
  }
  meeting {
    ...MeetingName
  }
  citations {
    ...CitationFields
  }
}
fragment MembershipFields on Membership {
  id
  role
  from
  to
  asOf
  confidence
  note
  member {
    ...ActorName
  }
  of {
    ...ActorName
  }
  citations {
    ...CitationFields
  }
}
fragment ExploredActor on Actor {
  __typename
  id
  name
  actorKind: kind
  description
  country
  side
  placeholder
  meetingCount
  positionCount
}
fragment ExploredMeeting on Meeting {
  __typename
  id
  title
  meetingKind: kind
  status
  date {
    ...DateFields
  }
  place
  country
  isRound
  plenary
  partOf {
    id
    title
  }
  attendances(first: 1) {
    totalCount
  }
}
fragment ExploredIssue on Issue {
  __typename
  id
  title
  question
  issueKind: kind
  area
  positionCount
}
fragment ExploredNode on Node {
  __typename
  id
  ...ExploredActor
  ...ExploredMeeting
  ...ExploredIssue
  ... on Document {
    title
    issuedOn: date {
      ...DateFields
    }
  }
  ... on Position {
    stance
    date {
      ...DateFields
    }
    summary
    actor {
      name
    }
    issue {
      title
    }
  }
  ... on Source {
    title
    publisher
    tier
    publishedOn: date {
      ...DateFields
    }
  }
}`) as unknown as TypedDocumentString<TieDetailsQuery, TieDetailsQueryVariables>;
export const EncounterDocument = new TypedDocumentString(`
    query Encounter($actors: [ID!]!, $period: PeriodInput) {
  meetingNetwork(
    filter: {among: $actors, includeGroups: true, period: $period}
    most: 1
  ) {
    pairs {
      id
      a {
        ...ActorName
      }
      b {
        ...ActorName
      }
      weight
      first
      last
      meetings {
        ...MeetingName
        confidence
        partOf {
          id
          title
        }
        citations {
          ...CitationFields
        }
      }
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}`) as unknown as TypedDocumentString<EncounterQuery, EncounterQueryVariables>;
export const AttendanceDetailsDocument = new TypedDocumentString(`
    query AttendanceDetails($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...AttendanceFields
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}
fragment SourceFields on Source {
  id
  title
  publisher
  author
  publishedOn: date {
    ...DateFields
  }
  url
  tier
  language
  note
}
fragment CitationFields on Citation {
  locator
  quote
  statedDate
  note
  source {
    ...SourceFields
  }
}
fragment AttendanceFields on Attendance {
  id
  role
  delegation
  confidence
  note
  onBehalfOf {
    ...ActorName
  }
  actor {
    ...ActorName
  }
  meeting {
    ...MeetingName
  }
  citations {
    ...CitationFields
  }
}`) as unknown as TypedDocumentString<AttendanceDetailsQuery, AttendanceDetailsQueryVariables>;
export const ActorStancesDocument = new TypedDocumentString(`
    query ActorStances($actors: [ID!]!) {
  stanceMatrix(filter: {actors: $actors}, mostActors: 1, mostIssues: 200) {
    cells {
      id
      stance
      positionCount
      contradictory
      issue {
        id
        title
        issueKind: kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorStancesQuery, ActorStancesQueryVariables>;
export const OtherStancesDocument = new TypedDocumentString(`
    query OtherStances($issues: [ID!]!) {
  stanceMatrix(filter: {issues: $issues}, mostActors: 200, mostIssues: 1) {
    cells {
      id
      stance
      actor {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OtherStancesQuery, OtherStancesQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  datasets {
    id
    title
    state
    sides {
      id
      title
    }
    opensOn {
      __typename
      id
      ... on Meeting {
        isRound
        plenary
      }
    }
  }
  areas {
    name
    issueCount
    positionCount
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($ids: [ID!]!, $kinds: [NodeKind!]!, $first: Int!) {
  neighbourhood(ids: $ids, kinds: $kinds, first: $first) {
    nodes {
      ...ExploredNode
    }
    ties {
      id
      kind
      from
      to
      attendance {
        role
        confidence
        delegation
        onBehalfOf {
          id
        }
      }
      stance
      contradictory
      positions {
        id
        stance
        date {
          earliest
          latest
        }
      }
    }
    leftOut {
      kind
      count
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ExploredActor on Actor {
  __typename
  id
  name
  actorKind: kind
  description
  country
  side
  placeholder
  meetingCount
  positionCount
}
fragment ExploredMeeting on Meeting {
  __typename
  id
  title
  meetingKind: kind
  status
  date {
    ...DateFields
  }
  place
  country
  isRound
  plenary
  partOf {
    id
    title
  }
  attendances(first: 1) {
    totalCount
  }
}
fragment ExploredIssue on Issue {
  __typename
  id
  title
  question
  issueKind: kind
  area
  positionCount
}
fragment ExploredNode on Node {
  __typename
  id
  ...ExploredActor
  ...ExploredMeeting
  ...ExploredIssue
  ... on Document {
    title
    issuedOn: date {
      ...DateFields
    }
  }
  ... on Position {
    stance
    date {
      ...DateFields
    }
    summary
    actor {
      name
    }
    issue {
      title
    }
  }
  ... on Source {
    title
    publisher
    tier
    publishedOn: date {
      ...DateFields
    }
  }
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($filter: MeetingFilter, $sort: MeetingSort, $first: Int!, $after: String) {
  meetings(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ExploredMeeting
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ExploredMeeting on Meeting {
  __typename
  id
  title
  meetingKind: kind
  status
  date {
    ...DateFields
  }
  place
  country
  isRound
  plenary
  partOf {
    id
    title
  }
  attendances(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingNetworkDocument = new TypedDocumentString(`
    query MeetingNetwork($filter: MeetingNetworkFilter, $most: Int!) {
  meetingNetwork(filter: $filter, most: $most) {
    actors {
      ...ExploredActor
    }
    pairs {
      id
      a {
        id
      }
      b {
        id
      }
      weight
      first
      last
      meetings {
        id
        title
        date {
          ...DateFields
        }
      }
    }
    pairsLeftOut
    meetingCount
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ExploredActor on Actor {
  __typename
  id
  name
  actorKind: kind
  description
  country
  side
  placeholder
  meetingCount
  positionCount
}`) as unknown as TypedDocumentString<MeetingNetworkQuery, MeetingNetworkQueryVariables>;
export const StanceMatrixDocument = new TypedDocumentString(`
    query StanceMatrix($filter: PositionFilter, $mostActors: Int!, $mostIssues: Int!) {
  stanceMatrix(filter: $filter, mostActors: $mostActors, mostIssues: $mostIssues) {
    actors {
      ...ExploredActor
    }
    issues {
      ...ExploredIssue
    }
    cells {
      id
      actor {
        id
      }
      issue {
        id
      }
      stance
      positionCount
      contradictory
      positions {
        id
        stance
        date {
          earliest
          latest
        }
      }
    }
    actorsLeftOut
    issuesLeftOut
  }
}
    fragment ExploredActor on Actor {
  __typename
  id
  name
  actorKind: kind
  description
  country
  side
  placeholder
  meetingCount
  positionCount
}
fragment ExploredIssue on Issue {
  __typename
  id
  title
  question
  issueKind: kind
  area
  positionCount
}`) as unknown as TypedDocumentString<StanceMatrixQuery, StanceMatrixQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!]!, $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    kind
    title
    detail
    node {
      __typename
      id
      ... on Actor {
        actorKind: kind
        side
        country
        placeholder
      }
      ... on Issue {
        issueKind: kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($bin: TimelineBin!, $areas: [String!], $period: PeriodInput) {
  timeline(bin: $bin, areas: $areas, period: $period) {
    start
    end
    meetings
    positions
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const DatasetsDocument = new TypedDocumentString(`
    query Datasets {
  datasets {
    id
    title
    description
    licence
    citation
    version
    state
    loadedAt
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const LanesDocument = new TypedDocumentString(`
    query Lanes($filter: ActorFilter, $first: Int!, $positions: PositionFilter) {
  actors(filter: $filter, sort: {by: MEETINGS, direction: DESC}, first: $first) {
    totalCount
    nodes {
      ...ActorName
      attendances(first: 100) {
        totalCount
        nodes {
          id
          role
          meeting {
            ...MeetingName
            plenary
          }
        }
      }
      positions(filter: $positions, first: 100) {
        totalCount
        nodes {
          id
          stance
          summary
          date {
            ...DateFields
          }
          issue {
            id
            title
            issueKind: kind
          }
        }
      }
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}
fragment MeetingName on Meeting {
  id
  title
  isRound
  status
  place
  date {
    ...DateFields
  }
}`) as unknown as TypedDocumentString<LanesQuery, LanesQueryVariables>;