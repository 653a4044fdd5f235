export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar, `YYYY-MM-DD` (ISO 8601). */
  Day: { input: string; output: string; }
  /**
   * A date in EDTF (Extended Date/Time Format, ISO 8601-2): a day (`2025-12-19`), a month (`2025-12`), a year,
   * an interval (`2025-12-19/2025-12-21`), approximate (`2025-12-20~`) or uncertain (`2025-12-20?`).
   */
  Edtf: { input: string; output: string; }
  /** A moment in UTC, ISO 8601, as `2025-12-21T18:30:00.000Z`. */
  Instant: { input: string; output: string; }
};

/** Whoever can attend a meeting or hold a position. */
export type Actor = NetworkNode & Node & {
  readonly __typename?: 'Actor';
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How the actor attended each meeting, latest first. */
  readonly attendances: AttendanceConnection;
  /** Sources of the description. May be empty: the actor's facts have their own. */
  readonly citations: ReadonlyArray<Citation>;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Ids of the data sets that hold this actor. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** Office or nature, in a few words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Documents that the actor issued, latest first. */
  readonly documents: ReadonlyArray<Document>;
  /** Stable, readable, unique over all kinds. */
  readonly id: Scalars['ID']['output'];
  /** Person, organisation, state or group. */
  readonly kind: ActorKind;
  /** Number of meetings attended: sessions, and meetings without sessions; held ones only. */
  readonly meetingCount: Scalars['Int']['output'];
  /** Meetings attended, latest first unless sorted otherwise. Rounds are listed too. */
  readonly meetings: MeetingConnection;
  /** Who belongs to the actor. */
  readonly members: MembershipConnection;
  /** What the actor belongs to, and its posts there. */
  readonly memberships: ReadonlyArray<Membership>;
  /** The actors met in sessions, most frequent first. */
  readonly met: ReadonlyArray<Encounter>;
  /** The name in use. */
  readonly name: Scalars['String']['output'];
  /** The coder's note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * True for a group that stands for unnamed or collective participants. Nothing is passed down from it
   * to single actors.
   */
  readonly placeholder: Scalars['Boolean']['output'];
  /** Number of positions held. */
  readonly positionCount: Scalars['Int']['output'];
  /** Positions held, latest first unless sorted otherwise. */
  readonly positions: PositionConnection;
  /** The side of the table, as the data set groups actors for colour: an id of `Dataset.sides`. */
  readonly side?: Maybe<Scalars['ID']['output']>;
};


/** Whoever can attend a meeting or hold a position. */
export type ActorAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can attend a meeting or hold a position. */
export type ActorMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MeetingSort>;
};


/** Whoever can attend a meeting or hold a position. */
export type ActorMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can attend a meeting or hold a position. */
export type ActorMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can attend a meeting or hold a position. */
export type ActorPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PositionSort>;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of actors in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor in a list, with its cursor. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Actor;
};

/** Which actors. All given conditions must hold. */
export type ActorFilter = {
  /** Attended this meeting. */
  readonly attended?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these countries (ISO 3166-1 alpha-2). */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these ids. Unknown ids are left out. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Holds a position on this issue. */
  readonly issue?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Belongs to this actor. */
  readonly memberOf?: InputMaybe<Scalars['ID']['input']>;
  /** Sat in a session with this actor. */
  readonly met?: InputMaybe<Scalars['ID']['input']>;
  /** Groups of unnamed participants: only them, or none of them. */
  readonly placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these sides. */
  readonly sides?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With `issue`: has taken one of these stances on it. */
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  /** Words in name, aliases or description; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
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

/** The order of actors. */
export type ActorSort = {
  /** The sort key. */
  readonly by: ActorSortKey;
  /** The direction. */
  readonly direction: Direction;
};

/** What actors can be sorted by. Ties are sorted by id. */
export type ActorSortKey =
  /** Number of meetings attended (as `meetingCount`). */
  | 'MEETINGS'
  /** Name, letters compared without accents and case. */
  | 'NAME'
  /** Number of positions held (as `positionCount`). */
  | 'POSITIONS';

/** An area of issues. */
export type Area = {
  readonly __typename?: 'Area';
  /** Number of issues in it. */
  readonly issueCount: Scalars['Int']['output'];
  /** Its name in the data set's words. */
  readonly name: Scalars['String']['output'];
  /** Number of positions on those issues. */
  readonly positionCount: Scalars['Int']['output'];
};

/** An actor at a meeting. */
export type Attendance = Fact & Node & {
  readonly __typename?: 'Attendance';
  /** The actor. */
  readonly actor: Actor;
  /** Sources for this actor's attendance; empty where it has no source of its own. */
  readonly citations: ReadonlyArray<Citation>;
  /** How sure; the meeting's confidence if none was coded. */
  readonly confidence: Confidence;
  /** The delegation in the sources' words, where it is not one actor of the data set. */
  readonly delegation?: Maybe<Scalars['String']['output']>;
  /** `meeting/actor`. */
  readonly id: Scalars['ID']['output'];
  /** The meeting's citations, if the attendance has none of its own: they may not name this actor. Otherwise empty. */
  readonly inheritedCitations: ReadonlyArray<Citation>;
  /** Whether it has no source of its own, and only rests on its meeting's (`inheritedCitations`). */
  readonly isInherited: Scalars['Boolean']['output'];
  /** The meeting. */
  readonly meeting: Meeting;
  /** The coder's note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The actor represented. */
  readonly onBehalfOf?: Maybe<Actor>;
  /** In which role. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Whether the actor was there, according to the sources. Only ATTENDED counts for who met whom, unless asked otherwise. */
  readonly status: AttendanceStatus;
};

/** A page of attendances. */
export type AttendanceConnection = {
  readonly __typename?: 'AttendanceConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<AttendanceEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Attendance>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of attendances in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An attendance in a list, with its cursor. */
export type AttendanceEdge = {
  readonly __typename?: 'AttendanceEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The attendance. */
  readonly node: Attendance;
};

/** Which attendances. All given conditions must hold. */
export type AttendanceFilter = {
  /** Of one of these actors. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these confidences; the meeting's confidence counts if none was coded. */
  readonly confidences?: InputMaybe<ReadonlyArray<Confidence>>;
  /** In one of these data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At meetings that discussed an issue about one of these documents (`Document.issues`). */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: only at meetings that tell who met whom (`Meeting.isEncounter`). False: only at others. */
  readonly encounters?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. Unknown ids are left out. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At one of these meetings. */
  readonly meetings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On behalf of one of these actors. */
  readonly onBehalfOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At meetings dated in this period. */
  readonly period?: InputMaybe<PeriodInput>;
  /** Rests on one of these sources: it cites one itself or, without a source of its own, its meeting cites no other. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these statuses. By default all, including actors who were only announced, or stayed away. */
  readonly statuses?: InputMaybe<ReadonlyArray<AttendanceStatus>>;
};

/** Whether an actor was at a meeting, according to the sources. */
export type AttendanceStatus =
  /** Was expected or invited, and did not come. */
  | 'ABSENT'
  /** Was to come; no source says whether the actor came. */
  | 'ANNOUNCED'
  /** Was there. */
  | 'ATTENDED'
  /** Reported by somebody who was not there, and not confirmed. */
  | 'REPORTED';

/** Who says that the holder has a position. */
export type Attribution =
  /** Nobody said it: the outlet's or the coders' own reading. */
  | 'INFERRED'
  /** Somebody says so of the holder. */
  | 'REPORTED'
  /** The holder says so. */
  | 'SELF';

/**
 * What a network can do without. Issues are left out one by one, each time the one without which the network of
 * those that remain is most like the whole one: the nested backbone of P. Leifeld's Discourse Network Analyzer.
 * Networks are compared by the eigenvalues of their Laplacians, scaled to a sum of 1; weights below 0 count as 0.
 */
export type Backbone = {
  readonly __typename?: 'Backbone';
  /** The loss of the backbone; 0 if nothing is left out. */
  readonly loss: Scalars['Float']['output'];
  /** Number of nodes of the network. */
  readonly nodeCount: Scalars['Int']['output'];
  /** How many of them, the last ones, are the backbone: at least one, if there is any. */
  readonly size: Scalars['Int']['output'];
  /** All issues (over issues: actors), the one that is missed least first. */
  readonly steps: ReadonlyArray<BackboneStep>;
};

/** An issue (or actor), and what it costs to leave it out with those before it. */
export type BackboneStep = {
  readonly __typename?: 'BackboneStep';
  /** Whether it belongs to the backbone: it, and all after it, are kept. */
  readonly isInBackbone: Scalars['Boolean']['output'];
  /** How far the network is from the whole one without this and all before it: the Euclidean distance of the two spectra, 0 (alike) to below 1.5. */
  readonly loss: Scalars['Float']['output'];
  /** The issue; over issues, the actor. */
  readonly node: NetworkNode;
};

/** An actor who met both of two who have not met. */
export type Bridge = {
  readonly __typename?: 'Bridge';
  /** The actor. */
  readonly actor: Actor;
  /** Disagreement with `a`: below 0 where they agree, 0 where they have no common issue. */
  readonly disagreementWithA: Scalars['Float']['output'];
  /** Disagreement with `b`. */
  readonly disagreementWithB: Scalars['Float']['output'];
  /** Meetings with `a`. */
  readonly meetingsWithA: Scalars['Int']['output'];
  /** Meetings with `b`. */
  readonly meetingsWithB: Scalars['Int']['output'];
};

/** A node with its camp. */
export type CampNode = {
  readonly __typename?: 'CampNode';
  /** Numbered from 0: in `balance` that of the first node, in `polarization` the largest. */
  readonly camp: Scalars['Int']['output'];
  /** The node. */
  readonly node: NetworkNode;
};

/** Two camps that agree within and disagree with each other, the best split found (Cartwright and Harary 1956). */
export type Camps = {
  readonly __typename?: 'Camps';
  /** Strength of the ties that contradict the split, as a share of all between these nodes, 0 to 0.5. */
  readonly frustratedShare: Scalars['Float']['output'];
  /** The nodes of the larger camp; of two equally large ones, either. */
  readonly larger: ReadonlyArray<NetworkNode>;
  /** The nodes of the other camp. */
  readonly smaller: ReadonlyArray<NetworkNode>;
};

/** How the weight of a matrix cell is computed, from x(k), the number of positions at level k. */
export type CellAggregation =
  /** The number of the set of levels taken; `combinations` lists the sets. */
  | 'COMBINE'
  /** Number of positions, whatever the stance: Σ x(k). */
  | 'IGNORE'
  /** The level of the last position (ties: the higher confidence, then id). */
  | 'LATEST'
  /** The mean level: Σ k·x(k) / Σ x(k). */
  | 'MEAN'
  /** Support minus opposition: Σ k·x(k). */
  | 'SUBTRACT';

/** What a matrix cell's weight is divided by. */
export type CellNormalisation =
  /** The number of positions of the actor. */
  | 'ACTIVITY'
  /** Nothing. */
  | 'NONE'
  /** The number of positions on the issue. */
  | 'PROMINENCE';

/** The tie from a fact to a source. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** Where they end: the first code point after them. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Place in the source as the coder wrote it: a paragraph (`p3`), a page. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The coder's remark on this reading. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Number of the paragraph, from 1. */
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  /** The words just before the quote, where they are needed to find it. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** The quoted words, exactly, in the source's language (W3C Web Annotation: TextQuoteSelector). */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The document the fact was read in. */
  readonly source: Source;
  /**
   * Where the quoted words begin in the source's text, in Unicode code points from 0, as the source's `text` is
   * measured (W3C Web Annotation: TextPositionSelector). Null where no text was measured.
   */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** The date as this source states it, word for word (`Thursday`). */
  readonly statedDate?: Maybe<Scalars['String']['output']>;
  /** The words just after it. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
  /** The source could not be read again when the data set was last checked; an earlier coder read it. */
  readonly unverified: Scalars['Boolean']['output'];
};

/** The parts of a network. */
export type Communities = {
  readonly __typename?: 'Communities';
  /** Number of communities. */
  readonly communityCount: Scalars['Int']['output'];
  /** Number of connected components. */
  readonly componentCount: Scalars['Int']['output'];
  /** Modularity Q, −½ to 1: how much more weight lies within communities than expected by chance. */
  readonly modularity: Scalars['Float']['output'];
  /** Nodes with their community (Louvain, by weight; only ties above 0 count) and their connected component. */
  readonly nodes: ReadonlyArray<CommunityNode>;
};

/** A node with its community and component. */
export type CommunityNode = {
  readonly __typename?: 'CommunityNode';
  /** Its community, numbered from 0 for the largest. */
  readonly community: Scalars['Int']['output'];
  /** Its connected component, numbered from 0 for the largest. */
  readonly component: Scalars['Int']['output'];
  /** The node. */
  readonly node: NetworkNode;
};

/** How two conditional stances are compared. With stances that are not conditional they always are, by their numbers. */
export type ConditionComparison =
  /** By their numbers, which are the same: they agree, on whatever conditions. */
  | 'ALIKE'
  /**
   * Only if they name the same condition (`Position.conditionKey`): then they agree. On different conditions, or where one
   * has no name, they neither agree nor disagree: the two positions are in no sum, and an issue on which two have no other
   * positions is not one that they share. IGNORE, which asks whether both spoke, counts them all the same.
   */
  | 'NAMED';

/** What a conditional stance counts as, on the scale −1 to 1. */
export type ConditionalLevel =
  /** 0.5: half a support. */
  | 'HALF'
  /** Not counted. */
  | 'LEFT_OUT'
  /** 1: a support. */
  | 'ONE'
  /** 0: neither for nor against. */
  | 'ZERO';

/** How sure the coder is. */
export type Confidence =
  /** No reasonable doubt. */
  | 'HIGH'
  /** Weak: one doubtful source, or an inference. */
  | 'LOW'
  /** Likely; the sources are thin or differ in a detail. */
  | 'MEDIUM';

/** A folder of facts that was loaded. */
export type Dataset = Node & {
  readonly __typename?: 'Dataset';
  /** How to cite it. */
  readonly citation: Scalars['String']['output'];
  /** How many of each kind it holds. */
  readonly counts: ReadonlyArray<KindCount>;
  /** Its contents. */
  readonly description: Scalars['String']['output'];
  /** Number of its facts: meetings, positions, documents, attendances and memberships. */
  readonly factCount: Scalars['Int']['output'];
  /** Stable and readable. */
  readonly id: Scalars['ID']['output'];
  /** BCP 47 tags of its languages. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Its licence. */
  readonly licence: Scalars['String']['output'];
  /** When it was loaded. */
  readonly loadedAt: Scalars['Instant']['output'];
  /** The node that the explorer opens on. */
  readonly opensOn?: Maybe<Node>;
  /** Number of its facts that have a citation of their own with a quote; what an attendance inherits from its meeting does not count. */
  readonly quotedFactCount: Scalars['Int']['output'];
  /** The data set, in its current version, as an entry of a reference list (see `Source.reference`). */
  readonly reference: Scalars['String']['output'];
  /** The scale of `Position.value`. */
  readonly scale: Scale;
  /** Sides of the table, in the order of the legend. Empty when the data set declares none. */
  readonly sides: ReadonlyArray<Side>;
  /** Whether it is loaded completely. */
  readonly state: DatasetState;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Hash of its content: the same facts have the same version, whatever file format they were loaded from. */
  readonly version: Scalars['String']['output'];
};


/** A folder of facts that was loaded. */
export type DatasetReferenceArgs = {
  format: ReferenceFormat;
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a data set is loaded completely. */
export type DatasetState =
  /** Loaded completely. */
  | 'LOADED'
  /** A load is running, or broke off: load it again to finish. */
  | 'LOADING';

/** The direction of a list. */
export type Direction =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** A plan, statement or agreement that actors issued. */
export type Document = Fact & Node & {
  readonly __typename?: 'Document';
  /** Where this was read. */
  readonly citations: ReadonlyArray<Citation>;
  /** Ids of the data sets that hold this document. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** When it was issued. */
  readonly date?: Maybe<UncertainDate>;
  /** Stable, readable, unique over all kinds. */
  readonly id: Scalars['ID']['output'];
  /** Who issued it, by name. */
  readonly issuers: ReadonlyArray<Actor>;
  /** Issues about it, by title. */
  readonly issues: ReadonlyArray<Issue>;
  /** The coder's note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Positions stated in it. */
  readonly positions: PositionConnection;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A plan, statement or agreement that actors issued. */
export type DocumentPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Document>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of documents in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in a list, with its cursor. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** Which documents. All given conditions must hold. */
export type DocumentFilter = {
  /** In one of these data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these ids. Unknown ids are left out. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Issued by one of these actors. */
  readonly issuers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Dated in this period. Undated documents are left out. */
  readonly period?: InputMaybe<PeriodInput>;
  /** Words in title, note or a quote; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Which of several positions of one actor on one issue at one level count as duplicates. The last one is kept. */
export type Duplicates =
  /** Those of one day. */
  | 'DAY'
  /** None. */
  | 'INCLUDE'
  /** Those of one month of one year. */
  | 'MONTH'
  /** All in the period. */
  | 'PERIOD'
  /** Those with the same source (the one cited first). */
  | 'SOURCE'
  /** Those of one week of one year (ISO 8601). */
  | 'WEEK'
  /** Those of one year. */
  | 'YEAR';

/** Two actors in one session or more: a projection, with the meetings it rests on. */
export type Encounter = {
  readonly __typename?: 'Encounter';
  /** The other actor. */
  readonly actor: Actor;
  /** Cursor among the actors met, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** First day they met, `YYYY-MM-DD`. */
  readonly first?: Maybe<Scalars['Day']['output']>;
  /** Last day they met, `YYYY-MM-DD`. */
  readonly last?: Maybe<Scalars['Day']['output']>;
  /** The sessions, latest first. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** Number of sessions both attended. */
  readonly weight: Scalars['Int']['output'];
};

/**
 * A statement about the world that was read somewhere: a meeting, an attendance, a position, a membership or
 * a document. Each has at least one citation.
 */
export type Fact = {
  /** Where this was read, in the order the author gave. */
  readonly citations: ReadonlyArray<Citation>;
  /** Stable, readable, unique over all kinds. */
  readonly id: Scalars['ID']['output'];
};

/** A page of facts. */
export type FactConnection = {
  readonly __typename?: 'FactConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<FactEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Fact>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of facts in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A fact in a list, with its cursor. */
export type FactEdge = {
  readonly __typename?: 'FactEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The fact. */
  readonly node: Fact;
};

/** Two actors who disagree and have not met. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** The one with the smaller id. */
  readonly a: Actor;
  /** The other. */
  readonly b: Actor;
  /** Number of all who met both. */
  readonly bridgeCount: Scalars['Int']['output'];
  /** Those who met both, best first: by meetings with the one met less often, then by how little they disagree. */
  readonly bridges: ReadonlyArray<Bridge>;
  /** −SUBTRACT, normalised as asked for; above 0. */
  readonly disagreement: Scalars['Float']['output'];
  /** The issues on which they disagree, largest part of the disagreement first. `adds` is the part of −disagreement. */
  readonly evidence: SharedStanceConnection;
  /** `actor+actor`, the smaller id first. */
  readonly id: Scalars['ID']['output'];
  /** Last day they may have met, `YYYY-MM-DD`; null when never. */
  readonly lastMet?: Maybe<Scalars['Day']['output']>;
  /** Number of issues on which both have positions. */
  readonly n: Scalars['Int']['output'];
};


/** Two actors who disagree and have not met. */
export type GapEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who disagrees and has not met. */
export type GapList = {
  readonly __typename?: 'GapList';
  /** Number of all gaps. */
  readonly count: Scalars['Int']['output'];
  /** Sum of the disagreement of the gaps not shown. */
  readonly disagreementLeftOut: Scalars['Float']['output'];
  /** Number of pairs who disagree and have not met, but share fewer issues than `leastShared`. */
  readonly fewerShared: Scalars['Int']['output'];
  /** Strongest disagreement first (ties: those who share more issues, then by id). */
  readonly gaps: ReadonlyArray<Gap>;
  /** Number of meetings considered. Without any, it is unknown who has not met, and there are no gaps. */
  readonly meetingCount: Scalars['Int']['output'];
};

/** What a stance is about, worded as a question so that support and oppose mean something. */
export type Issue = NetworkNode & Node & {
  readonly __typename?: 'Issue';
  /** Documents the issue is about. */
  readonly about: ReadonlyArray<Document>;
  /** The areas it belongs to, in the data set's words (`territory`): at least one, the main one first. */
  readonly areas: ReadonlyArray<Scalars['String']['output']>;
  /** Ids of the data sets that hold this issue. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** Stable, readable, unique over all kinds. */
  readonly id: Scalars['ID']['output'];
  /** A question of policy, or a statement of fact. */
  readonly kind: IssueKind;
  /** Meetings that discussed it, latest first. */
  readonly meetings: MeetingConnection;
  /** The title, under the name that all nodes of networks have. */
  readonly name: Scalars['String']['output'];
  /** The coder's note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The wider issue. */
  readonly partOf?: Maybe<Issue>;
  /** Narrower issues, by title. */
  readonly parts: ReadonlyArray<Issue>;
  /** Number of positions on it. */
  readonly positionCount: Scalars['Int']['output'];
  /** Positions on it, latest first unless sorted otherwise. */
  readonly positions: PositionConnection;
  /** The question that a stance answers. */
  readonly question: Scalars['String']['output'];
  /** A short name. */
  readonly title: Scalars['String']['output'];
};


/** What a stance is about, worded as a question so that support and oppose mean something. */
export type IssueMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a stance is about, worded as a question so that support and oppose mean something. */
export type IssuePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PositionSort>;
};

/** A page of issues. */
export type IssueConnection = {
  readonly __typename?: 'IssueConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<IssueEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Issue>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of issues in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An issue in a list, with its cursor. */
export type IssueEdge = {
  readonly __typename?: 'IssueEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The issue. */
  readonly node: Issue;
};

/** Which issues. All given conditions must hold. */
export type IssueFilter = {
  /** This actor holds a position on it. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these among its areas. */
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With a position stated in one of these documents. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these ids. Unknown ids are left out. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<IssueKind>>;
  /** Discussed at this meeting. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** With a position that cites one of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words in title or question; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of issue. */
export type IssueKind =
  /** Is something the case? Actors affirm (SUPPORTS) or deny (OPPOSES) it. */
  | 'CLAIM'
  /** Should something be done? Actors support or oppose it. */
  | 'QUESTION';

/** The order of issues. */
export type IssueSort = {
  /** The sort key. */
  readonly by: IssueSortKey;
  /** The direction. */
  readonly direction: Direction;
};

/** What issues can be sorted by. Ties are sorted by id. */
export type IssueSortKey =
  /** The first of its areas, then title. */
  | 'AREA'
  /** Number of positions (as `positionCount`). */
  | 'POSITIONS'
  /** Title, letters compared without accents and case. */
  | 'TITLE';

/** How many nodes of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: NodeKind;
};

/** A limit on what a request, a client or all clients may ask for. */
export type Limit = {
  readonly __typename?: 'Limit';
  /** What is limited. */
  readonly description: Scalars['String']['output'];
  /** Its name, as `aliases`. */
  readonly name: Scalars['String']['output'];
  /** What is counted, as `characters`. */
  readonly unit: Scalars['String']['output'];
  /** Its value. A Float, since numbers of bytes may exceed Int. */
  readonly value: Scalars['Float']['output'];
};

/** The order of a matrix's rows and columns. */
export type MatrixOrder =
  /** By cluster, largest first: actors who agree together, and issues on which the same actors take positions; within a cluster by number of positions. */
  | 'CLUSTER'
  /** By number of positions, most first. */
  | 'COUNT'
  /** By name and title. */
  | 'NAME';

/** A number for each node of a network. */
export type Measure =
  /** Share of the shortest paths of all other pairs that lead through it, 0 to 1; a tie is one step (Freeman 1977; Brandes 2001). */
  | 'BETWEENNESS'
  /** Nearness to those that it reaches, times the share of the network that it reaches, 0 to 1 (Wasserman and Faust 1994). */
  | 'CLOSENESS'
  /** Number of ties. */
  | 'DEGREE'
  /** Being tied to those who are well tied, by strength; of length 1 over all nodes (Bonacich 1972). */
  | 'EIGENVECTOR'
  /** Share of a random walk's time, by strength, damping 0.85; sums to 1 over all nodes (Brin and Page 1998). */
  | 'PAGERANK'
  /** Sum of the weights of the ties, with signs. */
  | 'WEIGHTED_DEGREE';

/** How a measure was estimated. */
export type MeasureEstimate = {
  readonly __typename?: 'MeasureEstimate';
  /** The largest error of any of the values, at 95% certainty over all nodes at once (Serfling 1974). */
  readonly error: Scalars['Float']['output'];
  /** The measure. */
  readonly measure: Measure;
  /** The number of nodes that shortest paths started from. */
  readonly pivots: Scalars['Int']['output'];
};

/** A node with its measures. */
export type MeasuredNode = {
  readonly __typename?: 'MeasuredNode';
  /** The node. */
  readonly node: NetworkNode;
  /** The value of each measure asked for, in that order. */
  readonly values: ReadonlyArray<MeasuredValue>;
};

/** Measures of a network's nodes. */
export type MeasuredNodes = {
  readonly __typename?: 'MeasuredNodes';
  /** Measures that were estimated from a sample of nodes, because `pivots` asked for it, or the network is too large for all. */
  readonly estimates: ReadonlyArray<MeasureEstimate>;
  /** Number of all nodes. */
  readonly nodeCount: Scalars['Int']['output'];
  /** The nodes, largest value of the first measure first (ties: by id). */
  readonly nodes: ReadonlyArray<MeasuredNode>;
};

/** The value of one measure for a node. */
export type MeasuredValue = {
  readonly __typename?: 'MeasuredValue';
  /** The measure; its description gives the range. */
  readonly measure: Measure;
  /** The value. */
  readonly value: Scalars['Float']['output'];
};

/** A dated encounter with participants. A meeting that has sessions is a round. */
export type Meeting = Fact & Node & {
  readonly __typename?: 'Meeting';
  /** The attendances, of any status. */
  readonly attendances: AttendanceConnection;
  /** Number of actors who were there: attendances that are ATTENDED, not announced, reported or absent. */
  readonly attendedCount: Scalars['Int']['output'];
  /** Where this was read. */
  readonly citations: ReadonlyArray<Citation>;
  /** How sure the coder is that it took place as coded. */
  readonly confidence: Confidence;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Ids of the data sets that hold this meeting. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** When. A meeting of unknown date is in no period: filters by period leave it out. */
  readonly date: UncertainDate;
  /** What the sources disagree about, a sentence each. */
  readonly disagreements: ReadonlyArray<Scalars['String']['output']>;
  /** The format in the coders' words (`bilateral, hosted`). */
  readonly format?: Maybe<Scalars['String']['output']>;
  /** Stable, readable, unique over all kinds. */
  readonly id: Scalars['ID']['output'];
  /** Whether it tells who met whom: it was held, and is not a round unless it is plenary. Networks, `met` and counts use this. */
  readonly isEncounter: Scalars['Boolean']['output'];
  /** Has sessions: then who met whom comes from them, not from the round. */
  readonly isRound: Scalars['Boolean']['output'];
  /** Issues discussed, by title. */
  readonly issues: ReadonlyArray<Issue>;
  /** How the participants came together. */
  readonly kind: MeetingKind;
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The coder's note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The round that this is a session of. */
  readonly partOf?: Maybe<Meeting>;
  /** The place, in words. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** A round whose own attendants sat together too, so that its attendances count like a session's. */
  readonly plenary: Scalars['Boolean']['output'];
  /** Positions stated at the meeting, by actor. */
  readonly positions: PositionConnection;
  /** Sessions of this round, earliest first. */
  readonly sessions: ReadonlyArray<Meeting>;
  /** Whether it took place. */
  readonly status: MeetingStatus;
  /** What happened, in a sentence or two. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};


/** A dated encounter with participants. A meeting that has sessions is a round. */
export type MeetingAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated encounter with participants. A meeting that has sessions is a round. */
export type MeetingPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far the attendants of one meeting agreed before it. */
export type MeetingAgreement = {
  readonly __typename?: 'MeetingAgreement';
  /** Number of actors who sat together. */
  readonly actorCount: Scalars['Int']['output'];
  /** Pairs with at least one issue on which both have positions. */
  readonly comparablePairs: Scalars['Int']['output'];
  /** Those positions, latest first. */
  readonly evidence: PositionEvidenceConnection;
  /** Mean over all pairs; a pair without a common issue counts 0. */
  readonly mean: Scalars['Float']['output'];
  /** Mean over the comparable pairs. */
  readonly meanOfComparable: Scalars['Float']['output'];
  /** The session. */
  readonly meeting: Meeting;
  /** Number of positions that this rests on. */
  readonly n: Scalars['Int']['output'];
  /** Number of their pairs. */
  readonly pairCount: Scalars['Int']['output'];
};


/** How far the attendants of one meeting agreed before it. */
export type MeetingAgreementEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far those who met agreed before they met. */
export type MeetingAgreements = {
  readonly __typename?: 'MeetingAgreements';
  /** Number of meetings that match the filter and that two or more attended. */
  readonly count: Scalars['Int']['output'];
  /** Latest first. */
  readonly meetings: ReadonlyArray<MeetingAgreement>;
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of meetings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Number of meetings with the same country and month. */
export type MeetingCount = {
  readonly __typename?: 'MeetingCount';
  /** Number of meetings, 1 or more. */
  readonly count: Scalars['Int']['output'];
  /** ISO 3166-1 alpha-2 code; null for meetings without a country, or if not counted by it. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The month of the earliest day, `YYYY-MM`; null if it is unknown, or if not counted by it. */
  readonly month?: Maybe<Scalars['Edtf']['output']>;
};

/** A meeting in a list, with its cursor. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: Meeting;
};

/** The sessions of two who met. */
export type MeetingEvidenceConnection = {
  readonly __typename?: 'MeetingEvidenceConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingEvidenceEdge>;
  /** The sessions of the page alone. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One session of two who met. */
export type MeetingEvidenceEdge = {
  readonly __typename?: 'MeetingEvidenceEdge';
  /** What it adds to the pair's weight. */
  readonly adds: Scalars['Float']['output'];
  /** The attendances of the two, each with its citations. */
  readonly attendances: ReadonlyArray<Attendance>;
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: Meeting;
};

/** Which meetings. All given conditions must hold. */
export type MeetingFilter = {
  /** One of these actors attended. */
  readonly anyParticipant?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these confidences. */
  readonly confidences?: InputMaybe<ReadonlyArray<Confidence>>;
  /** In one of these countries (ISO 3166-1 alpha-2). */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * True: only meetings on which sources disagree: the coder noted it (`Meeting.disagreements`), or a source states another
   * date (`Citation.statedDate`). False: only others.
   */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Discussed an issue about one of these documents (`Document.issues`). */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: only meetings that tell who met whom (`Meeting.isEncounter`). False: only others. */
  readonly encounters?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these ids. Unknown ids are left out. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these issues was discussed. */
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<MeetingKind>>;
  /**
   * The level at which attendants count, for `participants` and `anyParticipant`; by default as persons. For
   * example, a state was at all meetings that its people attended. Groups of unnamed participants do not count,
   * as in networks.
   */
  readonly level?: InputMaybe<MeetingLevel>;
  /** A session of this round. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** All of these actors attended. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Dated in this period. */
  readonly period?: InputMaybe<PeriodInput>;
  /** True: only rounds. False: no rounds (only sessions and single meetings). */
  readonly rounds?: InputMaybe<Scalars['Boolean']['input']>;
  /** Cites a source of one of these tiers. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** Cites one of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  /** Words in title, place, summary or a quote; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What meetings can be counted by. */
export type MeetingGroup =
  /** The country. */
  | 'COUNTRY'
  /** The month of the earliest day. */
  | 'MONTH';

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

/** How many meetings of one kind. */
export type MeetingKindCount = {
  readonly __typename?: 'MeetingKindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: MeetingKind;
};

/** The level at which attendants count. */
export type MeetingLevel =
  /** As the actor they represent or, without one, what they belong to on that day; once per meeting, however many came. */
  | 'DELEGATION'
  /** As themselves. */
  | 'PERSON'
  /** As the state that these belong to. */
  | 'STATE';

/** Who met whom. */
export type MeetingNetwork = {
  readonly __typename?: 'MeetingNetwork';
  /** Number of actors at them. */
  readonly actorCount: Scalars['Int']['output'];
  /** The actors in the pairs shown, by number of those pairs, then id. */
  readonly actors: ReadonlyArray<Actor>;
  /** Communities and connected components, over all pairs, shown or not. */
  readonly communities: Communities;
  /** Measures of the actors, over all pairs, shown or not. */
  readonly measures: MeasuredNodes;
  /** Number of meetings that the whole network rests on. */
  readonly meetingCount: Scalars['Int']['output'];
  /** Number of pairs in the whole network (within `among` and `with`). */
  readonly pairCount: Scalars['Int']['output'];
  /** The pairs, strongest first (ties: those with more sessions, then by id). */
  readonly pairs: ReadonlyArray<MeetingPair>;
  /** Number of pairs that come after those shown. */
  readonly pairsLeftOut: Scalars['Int']['output'];
  /**
   * The two-mode network that the pairs come from: actors and the meetings they attended, also those at which
   * nobody else counts. With `filter.among`, only these actors; with `filter.with`, only the meetings that one of
   * these attended, with all who did.
   */
  readonly twoMode: TwoModeNetwork;
  /** Sum of the weights of the pairs that come after those shown. */
  readonly weightLeftOut: Scalars['Float']['output'];
  /** The network in moving windows of time. Options and filters stay the same; the windows move over the filter's period. */
  readonly windows: MeetingWindows;
};


/** Who met whom. */
export type MeetingNetworkCommunitiesArgs = {
  resolution: Scalars['Float']['input'];
  seed: Scalars['Int']['input'];
};


/** Who met whom. */
export type MeetingNetworkMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  pivots?: InputMaybe<Scalars['Int']['input']>;
  which: ReadonlyArray<Measure>;
};


/** Who met whom. */
export type MeetingNetworkWindowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  length: Scalars['Int']['input'];
  match: PeriodMatch;
  step?: InputMaybe<Scalars['Int']['input']>;
  unit: WindowUnit;
};

/** Which meetings and actors make the network. All given conditions must hold. */
export type MeetingNetworkFilter = {
  /** Only actors of these kinds. */
  readonly actorKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Only pairs (or changes) of these actors, at the level asked for. Weights are those of the whole network. */
  readonly among?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings that discussed an issue with one of these among its areas. */
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only attendances with these statuses. By default, actors who were only announced, or stayed away, met nobody. */
  readonly attendance: ReadonlyArray<AttendanceStatus>;
  /** Only attendances at meetings, and meetings, with these confidences. */
  readonly confidences?: InputMaybe<ReadonlyArray<Confidence>>;
  /** Only meetings in these countries (ISO 3166-1 alpha-2). */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only meetings in these data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings that discussed an issue about one of these documents (`Document.issues`). */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings that discussed one of these issues. */
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings of these kinds. */
  readonly meetingKinds?: InputMaybe<ReadonlyArray<MeetingKind>>;
  /** Only sessions of these rounds, or these meetings themselves. */
  readonly meetings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only meetings dated in this period. */
  readonly period?: InputMaybe<PeriodInput>;
  /** Only meetings that cite a source of one of these tiers. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /**
   * Only what these sources say: attendances that cite one of them or, without a source of their own, rest on a
   * meeting that cites no other.
   */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Only pairs with one of these actors; for changes, only meetings that one of them attended. Weights are those
   * of the whole network.
   */
  readonly with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Two actors who met. */
export type MeetingPair = {
  readonly __typename?: 'MeetingPair';
  /** The one with the smaller id. */
  readonly a: Actor;
  /** The other. */
  readonly b: Actor;
  /** Number of the sessions of each kind. */
  readonly byKind: ReadonlyArray<MeetingKindCount>;
  /** Cursor among the pairs of the network. */
  readonly cursor: Scalars['String']['output'];
  /** The least number of days that have passed since they last met; 0 if that lies in the future. Null when open. */
  readonly daysSince?: Maybe<Scalars['Int']['output']>;
  /** The sessions that the weight rests on, latest first. Their `adds` make up the weight. */
  readonly evidence: MeetingEvidenceConnection;
  /** First day they may have met, `YYYY-MM-DD`, of the sessions whose date is known. Null when open or unknown. */
  readonly first?: Maybe<Scalars['Day']['output']>;
  /** `actor+actor`, the smaller id first. */
  readonly id: Scalars['ID']['output'];
  /** Last day they may have met, `YYYY-MM-DD`, of the sessions whose date is known. Null when open or unknown. */
  readonly last?: Maybe<Scalars['Day']['output']>;
  /** Number of sessions both attended. */
  readonly n: Scalars['Int']['output'];
  /** The weight asked for. */
  readonly weight: Scalars['Float']['output'];
};


/** Two actors who met. */
export type MeetingPairEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The order of meetings. */
export type MeetingSort = {
  /** The sort key. */
  readonly by: MeetingSortKey;
  /** The direction. */
  readonly direction: Direction;
};

/** What meetings can be sorted by. Ties are sorted by id. */
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

/** How much two actors met. M(u): the meetings of u; n: the number of actors at a meeting. */
export type MeetingWeight =
  /** Number of common meetings. */
  | 'COUNT'
  /** |M(u) ∩ M(v)| / |M(u) ∪ M(v)|. */
  | 'JACCARD'
  /** Σ 1 / (n − 1) over the common meetings: a large meeting says less about each pair (Newman 2001). */
  | 'NEWMAN'
  /** |M(u) ∩ M(v)| / min(|M(u)|, |M(v)|). */
  | 'OVERLAP';

/** Who met whom in one window. */
export type MeetingWindow = {
  readonly __typename?: 'MeetingWindow';
  /** Meetings whose date lies in it entirely. */
  readonly certainly: Scalars['Int']['output'];
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: Scalars['Day']['output'];
  /** Number of all pairs. */
  readonly pairCount: Scalars['Int']['output'];
  /** The strongest pairs. */
  readonly pairs: ReadonlyArray<MeetingPair>;
  /** Meetings whose date lies in it partly. */
  readonly possibly: Scalars['Int']['output'];
  /** The first day after it, `YYYY-MM-DD`: windows are half-open. */
  readonly until: Scalars['Day']['output'];
  /** Sum of the weights of the pairs not shown. */
  readonly weightLeftOut: Scalars['Float']['output'];
};

/** Who met whom in moving windows. */
export type MeetingWindows = {
  readonly __typename?: 'MeetingWindows';
  /** The first day at the end that is in no whole window, `YYYY-MM-DD`; null when there is none. */
  readonly leftOverFrom?: Maybe<Scalars['Day']['output']>;
  /** The first day of the first window, `YYYY-MM-DD`, if the period begins before it, within a month, quarter or year; otherwise null. */
  readonly leftOverUntil?: Maybe<Scalars['Day']['output']>;
  /** In chronological order. */
  readonly windows: ReadonlyArray<MeetingWindow>;
};

/** An actor belongs to an organisation, state or group; with a role, also a post. */
export type Membership = Fact & Node & {
  readonly __typename?: 'Membership';
  /** A day on which a source shows the membership, where begin or end is unknown. */
  readonly asOf?: Maybe<Scalars['Edtf']['output']>;
  /** Where this was read. */
  readonly citations: ReadonlyArray<Citation>;
  /** How sure. */
  readonly confidence: Confidence;
  /** Begin, where known. */
  readonly from?: Maybe<Scalars['Edtf']['output']>;
  /** `member/of`, with role and begin where there are any. */
  readonly id: Scalars['ID']['output'];
  /** The member. */
  readonly member: Actor;
  /** The coder's note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What the member belongs to. */
  readonly of: Actor;
  /** The post or role held. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** End, where known. */
  readonly to?: Maybe<Scalars['Edtf']['output']>;
};

/** A page of memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of memberships in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A membership in a list, with its cursor. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: Membership;
};

/** Which memberships. All given conditions must hold. */
export type MembershipFilter = {
  /** May have held on this day (of a month or an interval: on one of its days). A missing begin or end counts as open. */
  readonly at?: InputMaybe<Scalars['Edtf']['input']>;
  /** With one of these confidences. */
  readonly confidences?: InputMaybe<ReadonlyArray<Confidence>>;
  /** In one of these data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these ids. Unknown ids are left out. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these actors. */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these actors. */
  readonly of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Cites one of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Some nodes and their neighbourhood. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** How many neighbours are not shown, for each kind asked for that has any. */
  readonly leftOut: ReadonlyArray<KindCount>;
  /** The given nodes, in their order, then their neighbours, best connected first. */
  readonly nodes: ReadonlyArray<Node>;
  /** The ties among all of them. */
  readonly ties: ReadonlyArray<Tie>;
};

/** The modes of a two-mode network. */
export type NetworkMode =
  /** The actors. */
  | 'ACTORS'
  /** What they have in common: meetings, or issues. */
  | 'AFFILIATIONS';

/** A possible node of a network: an actor or an issue. */
export type NetworkNode = {
  /** Stable, readable, unique over all kinds. */
  readonly id: Scalars['ID']['output'];
  /** What it is called: an actor's name, an issue's title. */
  readonly name: Scalars['String']['output'];
};

/** Anything with an id of its own. */
export type Node = {
  /** Stable, readable, unique over all kinds. */
  readonly id: Scalars['ID']['output'];
};

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

/** The position of a page in a list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** More after this page? */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** More before this page? */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** How the weight of a pair is computed, over all issues j and levels k, l of the two: x(j,k) and y(j,l) positions, R the range of the scale. */
export type PairAggregation =
  /** Σ x·y·|k − l| / R: how much they disagree. */
  | 'CONFLICT'
  /** Σ x·y·(1 − |k − l| / R): how much they agree. */
  | 'CONGRUENCE'
  /** Σ x·y: how often both take positions on the same issues. */
  | 'IGNORE'
  /** CONGRUENCE − CONFLICT. */
  | 'SUBTRACT';

/** What a pair's weight is divided by; a, b: their numbers of positions. */
export type PairNormalisation =
  /** (a + b) / 2: by all positions of either, shared or not. An actor with many positions is close to nobody. */
  | 'AVERAGE'
  /** √Σx² · √Σy²: the cosine. */
  | 'COSINE'
  /** a · b, which the Discourse Network Analyzer calls cosine. */
  | 'COSINE_DNA'
  /** Σ x where y = 0, plus Σ y where x = 0, plus Σ x·y. */
  | 'JACCARD'
  /** Nothing. */
  | 'NONE'
  /** The pairs of positions on common issues: a rate of agreement, −1 to 1 with SUBTRACT, whatever else either has said (Lijphart 1963). Use it with `leastShared`, since a rate over few issues says little. */
  | 'SHARED';

/** A path from one node to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** Number of ties. */
  readonly length: Scalars['Int']['output'];
  /** The nodes of the path, both ends included. */
  readonly nodes: ReadonlyArray<Node>;
  /** The ties between them, in order. */
  readonly ties: ReadonlyArray<Tie>;
};

/** A period of days. Leave one end out for an open period. */
export type PeriodInput = {
  /** Its first day (of a month or an interval: the first day of that). */
  readonly from?: InputMaybe<Scalars['Edtf']['input']>;
  /** What to do with dates that are only partly inside. */
  readonly match: PeriodMatch;
  /** Its last day (of a month or an interval: the last day of that). Not before `from`. */
  readonly to?: InputMaybe<Scalars['Edtf']['input']>;
};

/** How an uncertain date is compared with a period. */
export type PeriodMatch =
  /** Every day that the date may mean lies in the period. */
  | 'CERTAINLY'
  /** Some day that the date may mean lies in the period. */
  | 'POSSIBLY';

/**
 * How far a network is polarized: what its best camps, as far as found, gain over chance. As in P. Leifeld's
 * Discourse Network Analyzer, half of the modularity of agreement less that of disagreement (Newman 2004); the
 * camps may have any size.
 */
export type Polarization = {
  readonly __typename?: 'Polarization';
  /** Modularity of agreement (CONGRUENCE) by these camps, below 1; 0 where there is none. */
  readonly agreement: Scalars['Float']['output'];
  /** Number of nodes in each camp, largest first. */
  readonly campSizes: ReadonlyArray<Scalars['Int']['output']>;
  /** Modularity of disagreement (CONFLICT) by these camps, −0.5 or more: below 0 if less of it lies within them than by chance. 0 where there is none. */
  readonly disagreement: Scalars['Float']['output'];
  /** Number of nodes. */
  readonly nodeCount: Scalars['Int']['output'];
  /** The nodes with their camps, by id. */
  readonly nodes: ReadonlyArray<CampNode>;
  /** How many starts were tried: fewer than asked for in very large networks. */
  readonly starts: Scalars['Int']['output'];
  /** Above 0 as far as agreement lies within the camps and disagreement between them; at most 0.5 for two camps, and below 0.75 for more. 0 if no split fits better than chance. */
  readonly value: Scalars['Float']['output'];
};

/** How far a network is polarized in one window. Its camps are those of the same network with the window as its period. */
export type PolarizationWindow = {
  readonly __typename?: 'PolarizationWindow';
  /** Modularity of agreement. */
  readonly agreement: Scalars['Float']['output'];
  /** Number of nodes in each camp, largest first. */
  readonly campSizes: ReadonlyArray<Scalars['Int']['output']>;
  /** Positions whose date lies in it entirely. */
  readonly certainly: Scalars['Int']['output'];
  /** Modularity of disagreement. */
  readonly disagreement: Scalars['Float']['output'];
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: Scalars['Day']['output'];
  /** Number of nodes. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Positions whose date lies in it partly. */
  readonly possibly: Scalars['Int']['output'];
  /** How many starts were tried. */
  readonly starts: Scalars['Int']['output'];
  /** The first day after it, `YYYY-MM-DD`: windows are half-open. */
  readonly until: Scalars['Day']['output'];
  /** As of the whole network. */
  readonly value: Scalars['Float']['output'];
};

/** How far a network is polarized in moving windows. */
export type PolarizationWindows = {
  readonly __typename?: 'PolarizationWindows';
  /** The first day at the end that is in no whole window, `YYYY-MM-DD`; null when there is none. */
  readonly leftOverFrom?: Maybe<Scalars['Day']['output']>;
  /** The first day of the first window, `YYYY-MM-DD`, if the period begins before it, within a month, quarter or year; otherwise null. */
  readonly leftOverUntil?: Maybe<Scalars['Day']['output']>;
  /** In chronological order. */
  readonly windows: ReadonlyArray<PolarizationWindow>;
};

/**
 * One actor's stance on one issue, once, according to one source. Positions are never overwritten: a later or
 * contradicting one is kept beside the earlier.
 */
export type Position = Fact & Node & {
  readonly __typename?: 'Position';
  /** Who holds it. */
  readonly actor: Actor;
  /** Whether the holder says so, or somebody else says so of the holder. */
  readonly attribution: Attribution;
  /** Where this was read. */
  readonly citations: ReadonlyArray<Citation>;
  /** The condition, for a conditional stance. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** The name of that condition, the same wherever the data set means the same condition; null where it has none. */
  readonly conditionKey?: Maybe<Scalars['ID']['output']>;
  /** How sure the coder is. */
  readonly confidence: Confidence;
  /** Ids of the data sets that hold this position. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** When it was stated. */
  readonly date: UncertainDate;
  /** The document in which it was stated. */
  readonly document?: Maybe<Document>;
  /** Stable, readable, unique over all kinds. */
  readonly id: Scalars['ID']['output'];
  /** The issue. */
  readonly issue: Issue;
  /** Taken together with others in one statement. */
  readonly joint: Scalars['Boolean']['output'];
  /** The meeting at which it was stated. */
  readonly meeting?: Maybe<Meeting>;
  /** The coder's note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who says so, nearest to the holder first. */
  readonly reportedBy: ReadonlyArray<Reporter>;
  /** The answer to the issue's question. */
  readonly stance: Stance;
  /** How firmly it was put. */
  readonly strength?: Maybe<Strength>;
  /** What was said, in the coders' words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** A number on the data set's scale, where the stance was measured rather than coded. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A page of positions. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Position>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of positions in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Number of positions with the same issue, side and stance. */
export type PositionCount = {
  readonly __typename?: 'PositionCount';
  /** Number of positions, 1 or more. */
  readonly count: Scalars['Int']['output'];
  /** The issue; null if not counted by it. */
  readonly issue?: Maybe<Issue>;
  /** The side of the holder (`Actor.side`); null if there is none, or if not counted by it. */
  readonly side?: Maybe<Scalars['ID']['output']>;
  /** The stance; null if not counted by it. */
  readonly stance?: Maybe<Stance>;
};

/** A position in a list, with its cursor. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The position. */
  readonly node: Position;
};

/** One position of one side of a pair. */
export type PositionEvidence = {
  readonly __typename?: 'PositionEvidence';
  /** Whether it counts: false for a duplicate, and for a position without a number. */
  readonly counted: Scalars['Boolean']['output'];
  /** Its number on the scale asked for; null for none (UNCLEAR, or left out). */
  readonly level?: Maybe<Scalars['Float']['output']>;
  /** The position. */
  readonly position: Position;
};

/** The positions behind a number. */
export type PositionEvidenceConnection = {
  readonly __typename?: 'PositionEvidenceConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<PositionEvidenceEdge>;
  /** The positions of the page alone. */
  readonly nodes: ReadonlyArray<Position>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of all, duplicates too. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One position behind a number. */
export type PositionEvidenceEdge = {
  readonly __typename?: 'PositionEvidenceEdge';
  /** Whether it counts: false for a duplicate, and for a position without a number. */
  readonly counted: Scalars['Boolean']['output'];
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** Its number on the scale asked for; null for none (UNCLEAR, or left out). */
  readonly level?: Maybe<Scalars['Float']['output']>;
  /** The position. */
  readonly node: Position;
};

/** Which positions. All given conditions must hold. */
export type PositionFilter = {
  /** Held by one of these actors. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On an issue with one of these among its areas. */
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With one of these attributions. */
  readonly attributions?: InputMaybe<ReadonlyArray<Attribution>>;
  /** With one of these confidences. */
  readonly confidences?: InputMaybe<ReadonlyArray<Confidence>>;
  /** In one of these data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stated in this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Stated in one of these documents. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these ids. Unknown ids are left out. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On one of these issues. */
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stated at this meeting. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** Dated in this period. */
  readonly period?: InputMaybe<PeriodInput>;
  /** Held by an actor of one of these sides. */
  readonly sides?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Cites a source of one of these tiers. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** Cites one of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these stances. */
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  /** Words in the summary, condition, note or a quote; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What positions can be counted by. */
export type PositionGroup =
  /** The issue. */
  | 'ISSUE'
  /** The side of the holder. */
  | 'SIDE'
  /** The stance. */
  | 'STANCE';

/** The order of positions. */
export type PositionSort = {
  /** The sort key. */
  readonly by: PositionSortKey;
  /** The direction. */
  readonly direction: Direction;
};

/** What positions can be sorted by. Ties are sorted by id. */
export type PositionSortKey =
  /** The holder's name. */
  | 'ACTOR'
  /** Its earliest day. */
  | 'DATE'
  /** The issue's title. */
  | 'ISSUE';

/** All queries. The API has no mutations: data sets are loaded by a command. */
export type Query = {
  readonly __typename?: 'Query';
  /** One actor. Null when no actor has the id. */
  readonly actor?: Maybe<Actor>;
  /** Actors, by name unless sorted otherwise. */
  readonly actors?: Maybe<ActorConnection>;
  /**
   * How far those who met agreed before they met: for each session the mean, over its pairs, of SUBTRACT
   * normalised by AVERAGE, from positions dated before it. Latest first.
   */
  readonly agreementOfMeetings?: Maybe<MeetingAgreements>;
  /**
   * The areas that issues belong to, with the number of issues and positions in each, by name. An issue counts in each
   * of its areas, so that the numbers may add up to more than there are.
   */
  readonly areas?: Maybe<ReadonlyArray<Area>>;
  /** Attendances, latest meeting first. */
  readonly attendances?: Maybe<AttendanceConnection>;
  /** One data set. Null when none has the id. */
  readonly dataset?: Maybe<Dataset>;
  /** The data sets in the graph, by title. */
  readonly datasets?: Maybe<ReadonlyArray<Dataset>>;
  /** One document. Null when no document has the id. */
  readonly document?: Maybe<Document>;
  /** Documents, latest first. */
  readonly documents?: Maybe<DocumentConnection>;
  /**
   * Who disagrees and has never met (or not since a day), strongest disagreement first, and who met both and
   * could bring them together. At level PERSON only persons form pairs: use level STATE to ask whether the
   * people of one state met those of another.
   */
  readonly gaps?: Maybe<GapList>;
  /** One issue. Null when no issue has the id. */
  readonly issue?: Maybe<Issue>;
  /** Issues, by title unless sorted otherwise. */
  readonly issues?: Maybe<IssueConnection>;
  /** The limits of this server, in the order of docs/limits.md. Every refusal names its limit. */
  readonly limits?: Maybe<ReadonlyArray<Limit>>;
  /** One meeting. Null when no meeting has the id. */
  readonly meeting?: Maybe<Meeting>;
  /**
   * How many meetings match a filter, by country and month: by both, or by one of them. The counts add up to
   * `totalCount` of the same filter. Ascending by country, then by month; meetings without one come last.
   */
  readonly meetingCounts?: Maybe<ReadonlyArray<MeetingCount>>;
  /**
   * Who met whom: pairs of actors who sat in the same session, strongest first. A round contributes nothing
   * itself unless it is plenary; only meetings that were held count.
   */
  readonly meetingNetwork?: Maybe<MeetingNetwork>;
  /** Meetings, latest first unless sorted otherwise. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** Memberships and posts, by the member's name. */
  readonly memberships?: Maybe<MembershipConnection>;
  /**
   * The neighbourhood of some nodes: neighbours of the kinds asked for, and all ties among the given nodes and
   * the neighbours shown. Positions appear as ties from actor to issue. With no kinds, only the ties among the
   * given nodes.
   */
  readonly neighbourhood?: Maybe<Neighbourhood>;
  /** Anything with an id: a node, or an attendance or membership. Null when the id is unknown. */
  readonly node?: Maybe<Node>;
  /** The same for many ids, in their order; null for unknown ids. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** Shortest paths between two nodes, ordered by length, then by ids. Empty when there is none. */
  readonly paths?: Maybe<ReadonlyArray<Path>>;
  /** One position. Null when no position has the id. */
  readonly position?: Maybe<Position>;
  /**
   * How many positions match a filter, by issue, side of the holder and stance: by all three, or by some of
   * them. The counts add up to `totalCount` of the same filter. Ascending by the issue's id, then by side and
   * stance; positions of a holder without a side come last.
   */
  readonly positionCounts?: Maybe<ReadonlyArray<PositionCount>>;
  /** Positions, latest first unless sorted otherwise. */
  readonly positions?: Maybe<PositionConnection>;
  /** What this client may still ask for, after this query. */
  readonly rateLimit?: Maybe<RateLimit>;
  /**
   * Finds nodes by name, alias, title or summary. Case, accents, script and the order of words do not matter,
   * and the last word may be unfinished. Best first: the exact name; names that begin with the text (for actors:
   * a word of the name); names with all the words; the rest. Ties by kind in the order asked for, then title,
   * then id.
   */
  readonly search?: Maybe<ReadonlyArray<SearchHit>>;
  /** One source. Null when no source has the id. */
  readonly source?: Maybe<Source>;
  /** Sources, by title unless sorted otherwise. */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * Stances that attendants of a meeting changed within some days after it, each with the position held until
   * then and the one that differs. This does not say that the meeting caused the change. Latest meetings first.
   */
  readonly stanceChanges?: Maybe<StanceChanges>;
  /**
   * Actors who have both supported and opposed an issue, whoever reports it: because sources contradict each
   * other, or a stance turned. Pairs of positions that are nearest in time come first, then those with more
   * positions on the smaller side. Only SUPPORTS and OPPOSES count.
   */
  readonly stanceContradictions?: Maybe<StanceContradictions>;
  /**
   * Who holds which stance: actors by issues, the two-mode network. After P. Leifeld's Discourse Network
   * Analyzer.
   */
  readonly stanceMatrix?: Maybe<StanceMatrix>;
  /**
   * Who agrees with whom (or, over issues, on which issues the same actors take positions): the one-mode stance
   * network, strongest pairs first, whatever their sign. After P. Leifeld's Discourse Network Analyzer, with the
   * range of the declared scale.
   */
  readonly stanceNetwork?: Maybe<StanceNetwork>;
  /** Number of meetings and positions over time. */
  readonly timeline?: Maybe<ReadonlyArray<TimelineCount>>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActorSort>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryAgreementOfMeetingsArgs = {
  before: PeriodMatch;
  duplicates: Duplicates;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeGroups: Scalars['Boolean']['input'];
  level: StanceLevel;
  meetings?: InputMaybe<MeetingNetworkFilter>;
  positions?: InputMaybe<StanceFilter>;
  scale?: InputMaybe<ScaleInput>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryAttendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttendanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryGapsArgs = {
  bridges: Scalars['Int']['input'];
  duplicates: Duplicates;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeGroups: Scalars['Boolean']['input'];
  leastShared: Scalars['Int']['input'];
  level: StanceLevel;
  meetings?: InputMaybe<MeetingNetworkFilter>;
  normalisation: PairNormalisation;
  notSince?: InputMaybe<Scalars['Edtf']['input']>;
  positions?: InputMaybe<StanceFilter>;
  scale?: InputMaybe<ScaleInput>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<IssueSort>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryMeetingCountsArgs = {
  by: ReadonlyArray<MeetingGroup>;
  filter?: InputMaybe<MeetingFilter>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryMeetingNetworkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingNetworkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeGroups: Scalars['Boolean']['input'];
  level: MeetingLevel;
  weight: MeetingWeight;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MeetingSort>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryNeighbourhoodArgs = {
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<ReadonlyArray<NodeKind>>;
  to: Scalars['ID']['input'];
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryPositionCountsArgs = {
  by: ReadonlyArray<PositionGroup>;
  filter?: InputMaybe<PositionFilter>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PositionSort>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  text: Scalars['String']['input'];
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SourceSort>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryStanceChangesArgs = {
  days: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  includeGroups: Scalars['Boolean']['input'];
  level: StanceLevel;
  match: PeriodMatch;
  meetings?: InputMaybe<MeetingNetworkFilter>;
  positions?: InputMaybe<StanceFilter>;
  scale?: InputMaybe<ScaleInput>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryStanceContradictionsArgs = {
  filter?: InputMaybe<StanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryStanceMatrixArgs = {
  aggregation: CellAggregation;
  duplicates: Duplicates;
  filter?: InputMaybe<StanceFilter>;
  includeGroups: Scalars['Boolean']['input'];
  level: StanceLevel;
  mostActors?: InputMaybe<Scalars['Int']['input']>;
  mostIssues?: InputMaybe<Scalars['Int']['input']>;
  normalisation: CellNormalisation;
  order: MatrixOrder;
  scale?: InputMaybe<ScaleInput>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryStanceNetworkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  aggregation: PairAggregation;
  duplicates: Duplicates;
  filter?: InputMaybe<StanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeGroups: Scalars['Boolean']['input'];
  leastShared: Scalars['Int']['input'];
  level: StanceLevel;
  normalisation: PairNormalisation;
  over: StanceNetworkNodes;
  scale?: InputMaybe<ScaleInput>;
};


/** All queries. The API has no mutations: data sets are loaded by a command. */
export type QueryTimelineArgs = {
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  bin?: InputMaybe<TimelineBin>;
  datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  period?: InputMaybe<PeriodInput>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The budget of one client: objects that its queries may return in a minute, as estimated before they run. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** Estimated number of objects that this query returns. */
  readonly cost: Scalars['Int']['output'];
  /** Objects in a minute. */
  readonly limit: Scalars['Int']['output'];
  /** Objects left in this minute. */
  readonly remaining: Scalars['Int']['output'];
  /** When the minute ends and the budget is full again. */
  readonly resetAt: Scalars['Instant']['output'];
};

/** A format for reference managers and typesetters. */
export type ReferenceFormat =
  /** BibLaTeX: BibTeX with date ranges, addresses and data sets. */
  | 'BIBLATEX'
  /** BibTeX, for LaTeX. */
  | 'BIBTEX'
  /** CSL-JSON, for Zotero and Pandoc. */
  | 'CSL_JSON'
  /** RIS, which every reference manager reads. */
  | 'RIS';

/** A link in the chain from the holder of a position to the text it was read in. */
export type Reporter = {
  readonly __typename?: 'Reporter';
  /** The actor who says so, where the data set has one. */
  readonly actor?: Maybe<Actor>;
  /** Who says so, in words; for an actor the name, for a source its publisher. */
  readonly name: Scalars['String']['output'];
  /** The source that says so. */
  readonly source?: Maybe<Source>;
};

/** A scale of numbers. */
export type Scale = {
  readonly __typename?: 'Scale';
  /** Most supportive. */
  readonly max: Scalars['Float']['output'];
  /** Most opposed. */
  readonly min: Scalars['Float']['output'];
};

/**
 * The number that each position counts as: its stance on the scale −1 to 1 (SUPPORTS 1, OPPOSES −1, NEUTRAL 0,
 * CONDITIONAL as chosen, UNCLEAR left out); or, with `from` and `to`, its own value on that scale (positions
 * without a value are left out).
 */
export type ScaleInput = {
  /** What a conditional stance counts as. */
  readonly conditional: ConditionalLevel;
  /** How two conditional stances are compared. It matters to pairs: to agreement, disagreement and what is made of them, not to cells of a matrix. */
  readonly conditions: ConditionComparison;
  /** Smallest value of the scale that positions were measured on. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** Largest value of that scale. */
  readonly to?: InputMaybe<Scalars['Float']['input']>;
};

/** A node found by its text. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Cursor among the hits, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** A few words that distinguish it from others: office, date and place, area, publisher. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  readonly kind: NodeKind;
  /** What was found. */
  readonly node: Node;
  /** Its name or title. */
  readonly title: Scalars['String']['output'];
};

/** What two nodes of a stance network share. */
export type SharedStanceConnection = {
  readonly __typename?: 'SharedStanceConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SharedStanceEdge>;
  /** The issues (over issues: actors) of the page, without cursors. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One issue on which two actors have positions, or one actor with positions on two issues. */
export type SharedStanceEdge = {
  readonly __typename?: 'SharedStanceEdge';
  /** What it adds to the pair's weight. */
  readonly adds: Scalars['Float']['output'];
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The issue; over issues, the actor. */
  readonly node: NetworkNode;
  /** The positions of `a`, latest first, at most 100. */
  readonly ofA: ReadonlyArray<PositionEvidence>;
  /** The positions of `b`, latest first, at most 100. */
  readonly ofB: ReadonlyArray<PositionEvidence>;
};

/** A side of the table: how a data set groups actors for colour and legend. */
export type Side = {
  readonly __typename?: 'Side';
  /** As in `Actor.side`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly title: Scalars['String']['output'];
};

/** How well a signed network splits into two camps (Cartwright and Harary 1956). */
export type SignedBalance = {
  readonly __typename?: 'SignedBalance';
  /** Their share, 0 to 1; 0 where there is no triangle. */
  readonly balance: Scalars['Float']['output'];
  /** Triangles in which the product of signs is positive. */
  readonly balancedTriangles: Scalars['Int']['output'];
  /** That sum as a share of the strengths of all ties, 0 to 0.5. */
  readonly frustratedShare: Scalars['Float']['output'];
  /** Ties that this split contradicts: negative within a camp, positive across. */
  readonly frustratedTies: Scalars['Int']['output'];
  /** Sum of their strengths. */
  readonly frustration: Scalars['Float']['output'];
  /** The nodes with the camp, 0 or 1, of the best split found. */
  readonly nodes: ReadonlyArray<CampNode>;
  /** Number of triangles. */
  readonly triangles: Scalars['Int']['output'];
};

/** A text in which facts were read: an article, a statement, a record. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** Ids of the data sets that hold this source. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** When it was published; null when it does not say. */
  readonly date?: Maybe<UncertainDate>;
  /** Number of facts that rest on it: as many as `facts` gives. */
  readonly factCount: Scalars['Int']['output'];
  /**
   * The facts that rest on it (meetings, positions, documents, attendances and memberships) in the order of its
   * text: by paragraph, then by `start`, then by id. A fact that cites it several times is at the first of these
   * places; facts without a paragraph come last.
   */
  readonly facts: FactConnection;
  /** Stable, readable, unique over all kinds. */
  readonly id: Scalars['ID']['output'];
  /** BCP 47 tag of its language. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The coder's note. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /**
   * The source as an entry of a reference list, with its id as key. The date has no day if only a month or a
   * longer range is known, and is missing if an end is open. CSL-JSON is one object, to be put in an array.
   */
  readonly reference: Scalars['String']['output'];
  /** Hashes that identify its text, for citations with places in the text. Null where it was not measured. */
  readonly text?: Maybe<SourceText>;
  /** What sort of publisher, in the compilers' judgement. */
  readonly tier: SourceTier;
  /** Its title; in (brackets) where the coders describe a text whose headline they did not see. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A text in which facts were read: an article, a statement, a record. */
export type SourceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A text in which facts were read: an article, a statement, a record. */
export type SourceReferenceArgs = {
  format: ReferenceFormat;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The page, without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Cursors of the page, and whether there are more. */
  readonly pageInfo: PageInfo;
  /** Number of sources in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source in a list, with its cursor. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Which sources. All given conditions must hold. */
export type SourceFilter = {
  /** In one of these data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these ids. Unknown ids are left out. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Dated in this period. Undated sources are left out. */
  readonly period?: InputMaybe<PeriodInput>;
  /** Of this publisher, by its whole name; case and accents do not matter. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Words in title, publisher or author; case and accents do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these tiers. */
  readonly tiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** With exactly this URL. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The order of sources. */
export type SourceSort = {
  /** The sort key. */
  readonly by: SourceSortKey;
  /** The direction. */
  readonly direction: Direction;
};

/** What sources can be sorted by. Ties are sorted by id. */
export type SourceSortKey =
  /** Its earliest day; undated ones last. */
  | 'DATE'
  /** Number of facts (as `factCount`). */
  | 'FACTS'
  /** Publisher, then title. */
  | 'PUBLISHER'
  /** Title, letters compared without accents and case. */
  | 'TITLE';

/**
 * Identifies a source's text, so that a reader who has the text can verify it, and find the places of citations
 * in it. The text itself is not stored.
 */
export type SourceText = {
  readonly __typename?: 'SourceText';
  /** SHA-256 of the normalised text, in hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** Length of the normalised text in Unicode code points. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of each of its paragraphs, in order. */
  readonly paragraphHashes: ReadonlyArray<Scalars['String']['output']>;
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
  /** Both yes and no. */
  | 'AMBIVALENT'
  /** Yes, under a condition. */
  | 'CONDITIONAL'
  /** Abstains. */
  | 'NEUTRAL'
  /** No; denies a claim. */
  | 'OPPOSES'
  /** Yes; affirms a claim. */
  | 'SUPPORTS'
  /** The source leaves it open. */
  | 'UNCLEAR';

/** How consistent a stance is, and its direction: by the mean level on the scale −1 to 1. */
export type StanceBand =
  /** One position, both for and against. */
  | 'AMBIVALENT_ONCE'
  /** One position, on a condition. */
  | 'CONDITIONAL_ONCE'
  /** Several positions, all both for and against. */
  | 'CONSISTENTLY_AMBIVALENT'
  /** Several positions, all on a condition. */
  | 'CONSISTENTLY_CONDITIONAL'
  /** Several positions, all neither for nor against. */
  | 'CONSISTENTLY_NEUTRAL'
  /** Several positions, −0.9 or less. */
  | 'CONSISTENTLY_OPPOSES'
  /** Several positions, 0.9 or more. */
  | 'CONSISTENTLY_SUPPORTS'
  /** −0.2 to −0.6. */
  | 'LEANS_TO_OPPOSE'
  /** 0.2 to 0.6. */
  | 'LEANS_TO_SUPPORT'
  /** Between −0.2 and 0.2. */
  | 'MIXED'
  /** −0.6 to −0.9. */
  | 'MOSTLY_OPPOSES'
  /** 0.6 to 0.9. */
  | 'MOSTLY_SUPPORTS'
  /** One position, neither for nor against. */
  | 'NEUTRAL_ONCE'
  /** One position, against. */
  | 'OPPOSED_ONCE'
  /** One position, for. */
  | 'SUPPORTED_ONCE';

/** The positions of one actor on one issue. */
export type StanceCell = {
  readonly __typename?: 'StanceCell';
  /** The row. */
  readonly actor: Actor;
  /** How consistent the stance is, and its direction; one position is never more than `SUPPORTED_ONCE`. Null where none counts. */
  readonly band?: Maybe<StanceBand>;
  /** One of the holders has both supported and opposed, or has values on both sides of the scale's middle. */
  readonly contradictory: Scalars['Boolean']['output'];
  /** The number of them that count for the weight: no duplicates, and none without a number. */
  readonly counted: Scalars['Int']['output'];
  /** The positions in the cell, latest first. */
  readonly evidence: PositionEvidenceConnection;
  /** Number of actors who hold the positions: above 1 only where persons are rolled up. */
  readonly holders: Scalars['Int']['output'];
  /** One of them supports and another opposes. */
  readonly holdersDisagree: Scalars['Boolean']['output'];
  /** `actor>issue`. */
  readonly id: Scalars['ID']['output'];
  /** The column. */
  readonly issue: Issue;
  /** The latest position, whether it counts or not (ties: the higher confidence, then id). */
  readonly latest: Position;
  /** Number of all positions in the cell. */
  readonly n: Scalars['Int']['output'];
  /** The mean level of those that count, on the scale −1 (opposes) to 1 (supports). Null where none counts. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The latest stance: of the last position that is not UNCLEAR; AMBIVALENT if on exactly the same days the issue was both supported and opposed. */
  readonly stance: Stance;
  /** The weight asked for. Null where no position of the cell has a number: all are UNCLEAR, or left out by the scale. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
};


/** The positions of one actor on one issue. */
export type StanceCellEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A stance that an attendant changed soon after a meeting. Different positions of exactly the same days are a
 * contradiction, not a change.
 */
export type StanceChange = {
  readonly __typename?: 'StanceChange';
  /** Who changed it, at the level asked for. */
  readonly actor: Actor;
  /** The position that differs. */
  readonly after: Position;
  /** The position held until then. */
  readonly before: Position;
  /** Level after minus level before, on the scale asked for; 0 if only the stance differs. */
  readonly change: Scalars['Float']['output'];
  /** The issue. */
  readonly issue: Issue;
  /** The session: the last one, if the change followed several. */
  readonly meeting: Meeting;
};

/** Stances that changed after meetings. */
export type StanceChanges = {
  readonly __typename?: 'StanceChanges';
  /** Latest meeting first, then by actor, issue and time. */
  readonly changes: ReadonlyArray<StanceChange>;
  /** Number of all. */
  readonly count: Scalars['Int']['output'];
};

/** A column of a stance matrix. */
export type StanceColumn = {
  readonly __typename?: 'StanceColumn';
  /** Its cluster of issues on which the same actors take positions, numbered from 0 for the largest; given in other orders too. */
  readonly cluster: Scalars['Int']['output'];
  /** The issue. */
  readonly issue: Issue;
  /** Number of positions, of all actors, shown or not. */
  readonly n: Scalars['Int']['output'];
};

/** An actor who has both supported and opposed an issue. */
export type StanceContradiction = {
  readonly __typename?: 'StanceContradiction';
  /** The holder of both. */
  readonly actor: Actor;
  /** The least number of days between those two; 0 if they may be of the same day. Null if all positions of one side have an open date. */
  readonly daysApart?: Maybe<Scalars['Int']['output']>;
  /** `actor>issue`. */
  readonly id: Scalars['ID']['output'];
  /** The issue. */
  readonly issue: Issue;
  /** Number of positions that oppose. */
  readonly opposes: Scalars['Int']['output'];
  /** Of the two nearest in time, the one that opposes. */
  readonly opposing: Position;
  /** Of the two nearest in time, the one that supports. */
  readonly supporting: Position;
  /** Number of positions that support. */
  readonly supports: Scalars['Int']['output'];
};

/** Actors who have both supported and opposed an issue. */
export type StanceContradictions = {
  readonly __typename?: 'StanceContradictions';
  /** Nearest in time first. */
  readonly contradictions: ReadonlyArray<StanceContradiction>;
  /** Number of all. */
  readonly count: Scalars['Int']['output'];
};

/** Which positions count, and which pairs are shown. All given conditions must hold. */
export type StanceFilter = {
  /** Only actors of these kinds. */
  readonly actorKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /**
   * Only pairs, rows or changes of these actors, at the level asked for. Weights are those of the whole network.
   * Over issues: only positions of these actors count.
   */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only positions on issues with one of these among their areas. */
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only positions with these attributions. What nobody said, but the outlet or the coder inferred, counts only if asked for. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** Only positions with these confidences. */
  readonly confidences?: InputMaybe<ReadonlyArray<Confidence>>;
  /** Only positions in these data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only positions stated in one of these documents. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only positions on these issues. */
  readonly issues?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only positions dated in this period. */
  readonly period?: InputMaybe<PeriodInput>;
  /** Only positions that cite a source of one of these tiers. */
  readonly sourceTiers?: InputMaybe<ReadonlyArray<SourceTier>>;
  /** Only what these sources say: positions that cite one of them. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only positions with these stances. Without NEUTRAL, two abstentions are no agreement. */
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  /**
   * Only pairs with one of these actors. Weights are those of the whole network. Refused where there are no
   * pairs of actors: in matrices, for changes and over issues.
   */
  readonly with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The level at which positions count. */
export type StanceLevel =
  /** For the organisation or state that the holder belongs to on that day. */
  | 'ORGANISATION'
  /** For the holder. */
  | 'PERSON'
  /** For the state that the holder belongs to on that day. */
  | 'STATE';

/** Who holds which stance. */
export type StanceMatrix = {
  readonly __typename?: 'StanceMatrix';
  /** Number of actors not shown. */
  readonly actorsLeftOut: Scalars['Int']['output'];
  /** The non-empty cells, by row, then column. */
  readonly cells: ReadonlyArray<StanceCell>;
  /** The columns, in the order asked for. */
  readonly columns: ReadonlyArray<StanceColumn>;
  /** For COMBINE: the set of levels for each of the weights 1, 2, 3 … */
  readonly combinations: ReadonlyArray<ReadonlyArray<Scalars['Float']['output']>>;
  /** Number of issues not shown. */
  readonly issuesLeftOut: Scalars['Int']['output'];
  /** Number of positions in cells not shown. */
  readonly positionsLeftOut: Scalars['Int']['output'];
  /** The rows, in the order asked for. */
  readonly rows: ReadonlyArray<StanceRow>;
  /**
   * The same cells as ties of a two-mode network, shown or not: actors and the issues on which they take
   * positions. With `filter.actors`, only these actors.
   */
  readonly twoMode: TwoModeNetwork;
};

/** Who agrees with whom, or on which issues the same actors take positions. */
export type StanceNetwork = {
  readonly __typename?: 'StanceNetwork';
  /**
   * The issues (over issues: the actors) that the network can do without, and those that carry it. `leastShared`
   * does not apply, since a network of fewer issues has fewer in common.
   */
  readonly backbone: Backbone;
  /** How well the network splits into two camps: agreement within, disagreement across. */
  readonly balance: SignedBalance;
  /** The two camps among the pairs shown, in their largest connected component. Null if that has no more than half of the nodes, or if no split is clear: at least two nodes in each camp, and ties that contradict the split with less than a quarter of the disagreement's strength. */
  readonly camps?: Maybe<Camps>;
  /** Communities (of ties above 0) and connected components, over all pairs, shown or not. */
  readonly communities: Communities;
  /** The same with SUBTRACT; null with other aggregations, where nothing can cancel out. */
  readonly evenPairs?: Maybe<Scalars['Int']['output']>;
  /** Number of pairs that share something, but less than `leastShared`. */
  readonly fewerShared: Scalars['Int']['output'];
  /** Measures of the nodes, over all pairs, shown or not. */
  readonly measures: MeasuredNodes;
  /** The nodes of the pairs shown, by number of those pairs, then id. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** Number of pairs in the whole network (within `actors` and `with`). */
  readonly pairCount: Scalars['Int']['output'];
  /** The pairs, strongest first whatever their sign (ties: those that share more, then by id). Pairs of weight 0 are left out. */
  readonly pairs: ReadonlyArray<StancePair>;
  /** Number of pairs that come after those shown. */
  readonly pairsLeftOut: Scalars['Int']['output'];
  /**
   * How far the network is polarized: over all pairs, shown or not, by CONGRUENCE and CONFLICT, whatever the
   * aggregation asked for.
   */
  readonly polarization: Polarization;
  /** The same in moving windows of time, as in `windows`. */
  readonly polarizationOverTime: PolarizationWindows;
  /** Number of positions that the whole network rests on. */
  readonly positionCount: Scalars['Int']['output'];
  /** Sum of their absolute weights. */
  readonly strengthLeftOut: Scalars['Float']['output'];
  /** Sum of the weights of the pairs that come after those shown, with signs. */
  readonly weightLeftOut: Scalars['Float']['output'];
  /** Number of pairs that share something and weigh 0: agreement and disagreement cancel out (SUBTRACT), or there is no agreement (CONGRUENCE) or no disagreement (CONFLICT). 0 with IGNORE. */
  readonly weightlessPairs: Scalars['Int']['output'];
  /** The network in moving windows of time. Options and filters stay the same; the windows move over the filter's period. */
  readonly windows: StanceWindows;
};


/** Who agrees with whom, or on which issues the same actors take positions. */
export type StanceNetworkBackboneArgs = {
  mostLoss: Scalars['Float']['input'];
};


/** Who agrees with whom, or on which issues the same actors take positions. */
export type StanceNetworkBalanceArgs = {
  seed: Scalars['Int']['input'];
  starts: Scalars['Int']['input'];
};


/** Who agrees with whom, or on which issues the same actors take positions. */
export type StanceNetworkCommunitiesArgs = {
  resolution: Scalars['Float']['input'];
  seed: Scalars['Int']['input'];
};


/** Who agrees with whom, or on which issues the same actors take positions. */
export type StanceNetworkMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  pivots?: InputMaybe<Scalars['Int']['input']>;
  ties: TieSigns;
  which: ReadonlyArray<Measure>;
};


/** Who agrees with whom, or on which issues the same actors take positions. */
export type StanceNetworkPolarizationArgs = {
  camps: Scalars['Int']['input'];
  seed: Scalars['Int']['input'];
  starts: Scalars['Int']['input'];
};


/** Who agrees with whom, or on which issues the same actors take positions. */
export type StanceNetworkPolarizationOverTimeArgs = {
  camps: Scalars['Int']['input'];
  length: Scalars['Int']['input'];
  match: PeriodMatch;
  seed: Scalars['Int']['input'];
  starts: Scalars['Int']['input'];
  step?: InputMaybe<Scalars['Int']['input']>;
  unit: WindowUnit;
};


/** Who agrees with whom, or on which issues the same actors take positions. */
export type StanceNetworkWindowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  length: Scalars['Int']['input'];
  match: PeriodMatch;
  step?: InputMaybe<Scalars['Int']['input']>;
  unit: WindowUnit;
};

/** The nodes of a stance network. */
export type StanceNetworkNodes =
  /** Actors, tied through issues. */
  | 'ACTORS'
  /** Issues, tied through actors. */
  | 'ISSUES';

/** Two actors with positions on the same issues, or two issues on which the same actors have positions. */
export type StancePair = {
  readonly __typename?: 'StancePair';
  /** The one with the smaller id. */
  readonly a: NetworkNode;
  /** The other. */
  readonly b: NetworkNode;
  /** Cursor among the pairs of the network. */
  readonly cursor: Scalars['String']['output'];
  /** What they share, largest absolute `adds` first. The `adds` make up the weight. */
  readonly evidence: SharedStanceConnection;
  /** `id+id`, the smaller first. */
  readonly id: Scalars['ID']['output'];
  /** Number of common issues (over issues: common actors). */
  readonly n: Scalars['Int']['output'];
  /** The weight asked for: above 0 where they agree, below 0 where they disagree (with SUBTRACT). */
  readonly weight: Scalars['Float']['output'];
};


/** Two actors with positions on the same issues, or two issues on which the same actors have positions. */
export type StancePairEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of a stance matrix. */
export type StanceRow = {
  readonly __typename?: 'StanceRow';
  /** The actor. */
  readonly actor: Actor;
  /** Its cluster of actors who agree, numbered from 0 for the largest; given in other orders too. */
  readonly cluster: Scalars['Int']['output'];
  /** Number of issues on which one of them supports and another opposes. */
  readonly disputedIssues: Scalars['Int']['output'];
  /** Number of actors who hold these positions: above 1 only where persons are rolled up. */
  readonly holders: Scalars['Int']['output'];
  /** Number of positions, on all issues, shown or not. */
  readonly n: Scalars['Int']['output'];
};

/** Who agrees with whom in one window. */
export type StanceWindow = {
  readonly __typename?: 'StanceWindow';
  /** Positions whose date lies in it entirely. */
  readonly certainly: Scalars['Int']['output'];
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: Scalars['Day']['output'];
  /** Number of all pairs. */
  readonly pairCount: Scalars['Int']['output'];
  /** The strongest pairs. */
  readonly pairs: ReadonlyArray<StancePair>;
  /** Positions whose date lies in it partly. */
  readonly possibly: Scalars['Int']['output'];
  /** The first day after it, `YYYY-MM-DD`: windows are half-open. */
  readonly until: Scalars['Day']['output'];
  /** Sum of the weights of the pairs not shown, with signs. */
  readonly weightLeftOut: Scalars['Float']['output'];
};

/** Who agrees with whom in moving windows. */
export type StanceWindows = {
  readonly __typename?: 'StanceWindows';
  /** The first day at the end that is in no whole window, `YYYY-MM-DD`; null when there is none. */
  readonly leftOverFrom?: Maybe<Scalars['Day']['output']>;
  /** The first day of the first window, `YYYY-MM-DD`, if the period begins before it, within a month, quarter or year; otherwise null. */
  readonly leftOverUntil?: Maybe<Scalars['Day']['output']>;
  /** In chronological order. */
  readonly windows: ReadonlyArray<StanceWindow>;
};

/** How firmly a stance is put. */
export type Strength =
  /** An agenda item, an endorsement. */
  | 'MODERATE'
  /** A demand, a refusal, a flat claim. */
  | 'STRONG'
  /** An open question, a hint. */
  | 'WEAK';

/** A tie between two nodes, with the facts it rests on. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** For ATTENDED. */
  readonly attendance?: Maybe<Attendance>;
  /** The citations of the facts it rests on. */
  readonly citations: ReadonlyArray<Citation>;
  /** For STANCE: the actor has both supported and opposed. */
  readonly contradictory?: Maybe<Scalars['Boolean']['output']>;
  /** Id of the node it starts from. */
  readonly from: Scalars['ID']['output'];
  /** Stable and readable. */
  readonly id: Scalars['ID']['output'];
  /** For ATTENDED without citations of its own: the meeting's, which may not name the actor. Else empty. */
  readonly inheritedCitations: ReadonlyArray<Citation>;
  /** What kind of tie. */
  readonly kind: TieKind;
  /** For MEMBER_OF. */
  readonly membership?: Maybe<Membership>;
  /** For STANCE: number of positions it rests on. */
  readonly positionCount?: Maybe<Scalars['Int']['output']>;
  /** For STANCE: those positions, latest first. */
  readonly positions?: Maybe<ReadonlyArray<Position>>;
  /** For STANCE: the latest stance of the actor on the issue: of the last position that is not UNCLEAR (ties: the higher confidence, then id); AMBIVALENT if on exactly the same days the issue was both supported and opposed. */
  readonly stance?: Maybe<Stance>;
  /** Id of the node it leads to. */
  readonly to: Scalars['ID']['output'];
};

/** The kinds of tie. */
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

/** Which ties of a signed network count. */
export type TieSigns =
  /** All; their strength is the absolute weight. */
  | 'ALL'
  /** Only those below 0. */
  | 'NEGATIVE'
  /** Only those above 0. */
  | 'POSITIVE';

/** Length of a bin of the timeline. */
export type TimelineBin =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** Monday to Sunday (ISO 8601). */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** One bin of the timeline. Empty bins are not listed. */
export type TimelineCount = {
  readonly __typename?: 'TimelineCount';
  /** Its last day, `YYYY-MM-DD`. */
  readonly end: Scalars['Day']['output'];
  /** Encounters whose earliest day is in it: meetings that were held, sessions rather than their rounds unless the round is plenary (`Meeting.isEncounter`). */
  readonly meetings: Scalars['Int']['output'];
  /** Positions whose earliest day is in it. */
  readonly positions: Scalars['Int']['output'];
  /** Its first day, `YYYY-MM-DD`. */
  readonly start: Scalars['Day']['output'];
};

/** How a measure of a two-mode network was estimated. */
export type TwoModeEstimate = {
  readonly __typename?: 'TwoModeEstimate';
  /** The largest error of any of the values, at 95% certainty over all nodes at once (Serfling 1974). */
  readonly error: Scalars['Float']['output'];
  /** The measure. */
  readonly measure: TwoModeMeasure;
  /** The number of nodes that shortest paths started from. */
  readonly pivots: Scalars['Int']['output'];
};

/**
 * A number for each node of a two-mode network, divided by the most that it could be with so many nodes in each
 * mode (Borgatti and Everett 1997).
 */
export type TwoModeMeasure =
  /** Share of the shortest paths of all other pairs, of either mode, that lead through it, of those that could, 0 to 1. */
  | 'BETWEENNESS'
  /** Nearness to those that it reaches, compared with one step to the other mode and two to its own, times the share of the network that it reaches, 0 to 1. */
  | 'CLOSENESS'
  /** Share of the nodes of the other mode that it is tied to, 0 to 1. */
  | 'DEGREE'
  /** Being tied to those who are well tied; of length 1 over the mode: the first singular vector (Bonacich 1991). */
  | 'EIGENVECTOR';

/** Measures of the nodes of one mode. */
export type TwoModeMeasures = {
  readonly __typename?: 'TwoModeMeasures';
  /** Measures that were estimated from a sample of nodes, because `pivots` asked for it, or the network is too large for all. */
  readonly estimates: ReadonlyArray<TwoModeEstimate>;
  /** Number of all nodes of the mode. */
  readonly nodeCount: Scalars['Int']['output'];
  /** The nodes, largest value of the first measure first (ties: by id). */
  readonly nodes: ReadonlyArray<TwoModeNode>;
};

/**
 * Actors and their affiliations: the meetings that they attended, or the issues on which they take positions. A
 * tie counts once, however many facts are behind it.
 */
export type TwoModeNetwork = {
  readonly __typename?: 'TwoModeNetwork';
  /** Number of actors with an affiliation. */
  readonly actorCount: Scalars['Int']['output'];
  /** Number of their affiliations: meetings, or issues. */
  readonly affiliationCount: Scalars['Int']['output'];
  /**
   * Four times the number of 4-cycles (two actors with two affiliations in common), divided by the number of paths
   * of three ties, 0 to 1: how often those who have one affiliation in common have a second (Robins and Alexander
   * 2004). 0 where there is no such path.
   */
  readonly clustering: Scalars['Float']['output'];
  /** Number of connected components. */
  readonly componentCount: Scalars['Int']['output'];
  /** The ties as a share of all that there could be, 0 to 1; 0 where there are none. */
  readonly density: Scalars['Float']['output'];
  /** Measures of the nodes of one mode, over the whole network. */
  readonly measures: TwoModeMeasures;
  /** Number of ties between the two. */
  readonly tieCount: Scalars['Int']['output'];
};


/**
 * Actors and their affiliations: the meetings that they attended, or the issues on which they take positions. A
 * tie counts once, however many facts are behind it.
 */
export type TwoModeNetworkMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  of: NetworkMode;
  pivots?: InputMaybe<Scalars['Int']['input']>;
  which: ReadonlyArray<TwoModeMeasure>;
};

/** A node of a two-mode network with its measures. */
export type TwoModeNode = {
  readonly __typename?: 'TwoModeNode';
  /** The actor, meeting or issue. */
  readonly node: Node;
  /** The value of each measure asked for, in that order. */
  readonly values: ReadonlyArray<TwoModeValue>;
};

/** The value of one measure for a node of a two-mode network. */
export type TwoModeValue = {
  readonly __typename?: 'TwoModeValue';
  /** The measure; its description gives the range. */
  readonly measure: TwoModeMeasure;
  /** The value. */
  readonly value: Scalars['Float']['output'];
};

/** A date that may be uncertain, with the days that bound it. */
export type UncertainDate = {
  readonly __typename?: 'UncertainDate';
  /** First day it may mean, `YYYY-MM-DD`. Null when open. */
  readonly earliest?: Maybe<Scalars['Day']['output']>;
  /** The date as coded. For a meeting also `unknown`, if no source gives it: then both days are null, and it is in no period. */
  readonly edtf: Scalars['Edtf']['output'];
  /** Last day it may mean, `YYYY-MM-DD`. Null when open. */
  readonly latest?: Maybe<Scalars['Day']['output']>;
};

/**
 * The unit of moving windows. Months, quarters and years are those of the calendar: the first is the first whole
 * one in the period or, without a period, the one in which the data begin.
 */
export type WindowUnit =
  /** Days, from the first of the period or of the data. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Quarters, from January, April, July and October. */
  | 'QUARTER'
  /** Years. */
  | 'YEAR';
