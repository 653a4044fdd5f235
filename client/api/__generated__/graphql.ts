/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which actors. All given conditions must hold. */
export type ActorFilter = {
  /** Attended this meeting. */
  attended?: string | null | undefined;
  /** Of one of these countries (ISO 3166-1 alpha-2). */
  countries?: Array<string> | null | undefined;
  /** In one of these data sets. */
  datasets?: Array<string> | null | undefined;
  /** With one of these ids. Unknown ids are left out. */
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

/** Which attendances. All given conditions must hold. */
export type AttendanceFilter = {
  /** Of one of these actors. */
  actors?: Array<string> | null | undefined;
  /** With one of these confidences; the meeting's confidence counts if none was coded. */
  confidences?: Array<Confidence> | null | undefined;
  /** In one of these data sets. */
  datasets?: Array<string> | null | undefined;
  /** At meetings that discussed an issue about one of these documents (`Document.issues`). */
  documents?: Array<string> | null | undefined;
  /** True: only at meetings that tell who met whom (`Meeting.isEncounter`). False: only at others. */
  encounters?: boolean | null | undefined;
  /** With one of these ids. Unknown ids are left out. */
  ids?: Array<string> | null | undefined;
  /** At one of these meetings. */
  meetings?: Array<string> | null | undefined;
  /** On behalf of one of these actors. */
  onBehalfOf?: Array<string> | null | undefined;
  /** At meetings dated in this period. */
  period?: PeriodInput | null | undefined;
  /** Rests on one of these sources: it cites one itself or, without a source of its own, its meeting cites no other. */
  sources?: Array<string> | null | undefined;
  /** With one of these statuses. By default all, including actors who were only announced, or stayed away. */
  statuses?: Array<AttendanceStatus> | null | undefined;
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

/** Which documents. All given conditions must hold. */
export type DocumentFilter = {
  /** In one of these data sets. */
  datasets?: Array<string> | null | undefined;
  /** With one of these ids. Unknown ids are left out. */
  ids?: Array<string> | null | undefined;
  /** Issued by one of these actors. */
  issuers?: Array<string> | null | undefined;
  /** Dated in this period. Undated documents are left out. */
  period?: PeriodInput | null | undefined;
  /** Words in title, note or a quote; case and accents do not matter. */
  text?: string | null | undefined;
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

/** Which issues. All given conditions must hold. */
export type IssueFilter = {
  /** This actor holds a position on it. */
  actor?: string | null | undefined;
  /** With one of these among its areas. */
  areas?: Array<string> | null | undefined;
  /** In one of these data sets. */
  datasets?: Array<string> | null | undefined;
  /** With a position stated in one of these documents. */
  documents?: Array<string> | null | undefined;
  /** With one of these ids. Unknown ids are left out. */
  ids?: Array<string> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<IssueKind> | null | undefined;
  /** Discussed at this meeting. */
  meeting?: string | null | undefined;
  /** With a position that cites one of these sources. */
  sources?: Array<string> | null | undefined;
  /** Words in title or question; case and accents do not matter. */
  text?: string | null | undefined;
};

/** The kinds of issue. */
export type IssueKind =
  /** Is something the case? Actors affirm (SUPPORTS) or deny (OPPOSES) it. */
  | 'CLAIM'
  /** Should something be done? Actors support or oppose it. */
  | 'QUESTION';

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

/** Which meetings. All given conditions must hold. */
export type MeetingFilter = {
  /** One of these actors attended. */
  anyParticipant?: Array<string> | null | undefined;
  /** With one of these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** In one of these countries (ISO 3166-1 alpha-2). */
  countries?: Array<string> | null | undefined;
  /** In one of these data sets. */
  datasets?: Array<string> | null | undefined;
  /**
   * True: only meetings on which sources disagree: the coder noted it (`Meeting.disagreements`), or a source states another
   * date (`Citation.statedDate`). False: only others.
   */
  disputed?: boolean | null | undefined;
  /** Discussed an issue about one of these documents (`Document.issues`). */
  documents?: Array<string> | null | undefined;
  /** True: only meetings that tell who met whom (`Meeting.isEncounter`). False: only others. */
  encounters?: boolean | null | undefined;
  /** With one of these ids. Unknown ids are left out. */
  ids?: Array<string> | null | undefined;
  /** One of these issues was discussed. */
  issues?: Array<string> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<MeetingKind> | null | undefined;
  /**
   * The level at which attendants count, for `participants` and `anyParticipant`; by default as persons. For
   * example, a state was at all meetings that its people attended. Groups of unnamed participants do not count,
   * as in networks.
   */
  level?: MeetingLevel | null | undefined;
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
  /** Cites one of these sources. */
  sources?: Array<string> | null | undefined;
  /** Of one of these statuses. */
  statuses?: Array<MeetingStatus> | null | undefined;
  /** Words in title, place, summary or a quote; case and accents do not matter. */
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

/** The level at which attendants count. */
export type MeetingLevel =
  /** As the actor they represent or, without one, what they belong to on that day; once per meeting, however many came. */
  | 'DELEGATION'
  /** As themselves. */
  | 'PERSON'
  /** As the state that these belong to. */
  | 'STATE';

/** Which meetings and actors make the network. All given conditions must hold. */
export type MeetingNetworkFilter = {
  /** Only actors of these kinds. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** Only pairs (or changes) of these actors, at the level asked for. Weights are those of the whole network. */
  among?: Array<string> | null | undefined;
  /** Only meetings that discussed an issue with one of these among its areas. */
  areas?: Array<string> | null | undefined;
  /** Only attendances with these statuses. By default, actors who were only announced, or stayed away, met nobody. */
  attendance?: Array<AttendanceStatus>;
  /** Only attendances at meetings, and meetings, with these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** Only meetings in these countries (ISO 3166-1 alpha-2). */
  countries?: Array<string> | null | undefined;
  /** Only meetings in these data sets. */
  datasets?: Array<string> | null | undefined;
  /** Only meetings that discussed an issue about one of these documents (`Document.issues`). */
  documents?: Array<string> | null | undefined;
  /** Only meetings that discussed one of these issues. */
  issues?: Array<string> | null | undefined;
  /** Only meetings of these kinds. */
  meetingKinds?: Array<MeetingKind> | null | undefined;
  /** Only sessions of these rounds, or these meetings themselves. */
  meetings?: Array<string> | null | undefined;
  /** Only meetings dated in this period. */
  period?: PeriodInput | null | undefined;
  /** Only meetings that cite a source of one of these tiers. */
  sourceTiers?: Array<SourceTier> | null | undefined;
  /**
   * Only what these sources say: attendances that cite one of them or, without a source of their own, rest on a
   * meeting that cites no other.
   */
  sources?: Array<string> | null | undefined;
  /**
   * Only pairs with one of these actors; for changes, only meetings that one of them attended. Weights are those
   * of the whole network.
   */
  with?: Array<string> | null | undefined;
};

/** The order of meetings. */
export type MeetingSort = {
  /** The sort key. */
  by: MeetingSortKey;
  /** The direction. */
  direction?: Direction;
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

/** A period of days. Leave one end out for an open period. */
export type PeriodInput = {
  /** Its first day (of a month or an interval: the first day of that). */
  from?: string | null | undefined;
  /** What to do with dates that are only partly inside. */
  match?: PeriodMatch;
  /** Its last day (of a month or an interval: the last day of that). Not before `from`. */
  to?: string | null | undefined;
};

/** How an uncertain date is compared with a period. */
export type PeriodMatch =
  /** Every day that the date may mean lies in the period. */
  | 'CERTAINLY'
  /** Some day that the date may mean lies in the period. */
  | 'POSSIBLY';

/** Which positions. All given conditions must hold. */
export type PositionFilter = {
  /** Held by one of these actors. */
  actors?: Array<string> | null | undefined;
  /** On an issue with one of these among its areas. */
  areas?: Array<string> | null | undefined;
  /** With one of these attributions. */
  attributions?: Array<Attribution> | null | undefined;
  /** With one of these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** In one of these data sets. */
  datasets?: Array<string> | null | undefined;
  /** Stated in this document. */
  document?: string | null | undefined;
  /** Stated in one of these documents. */
  documents?: Array<string> | null | undefined;
  /** With one of these ids. Unknown ids are left out. */
  ids?: Array<string> | null | undefined;
  /** On one of these issues. */
  issues?: Array<string> | null | undefined;
  /** Stated at this meeting. */
  meeting?: string | null | undefined;
  /** Dated in this period. */
  period?: PeriodInput | null | undefined;
  /** Held by an actor of one of these sides. */
  sides?: Array<string> | null | undefined;
  /** Cites a source of one of these tiers. */
  sourceTiers?: Array<SourceTier> | null | undefined;
  /** Cites one of these sources. */
  sources?: Array<string> | null | undefined;
  /** One of these stances. */
  stances?: Array<Stance> | null | undefined;
  /** Words in the summary, condition, note or a quote; case and accents do not matter. */
  text?: string | null | undefined;
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

/**
 * The number that each position counts as: its stance on the scale −1 to 1 (SUPPORTS 1, OPPOSES −1, NEUTRAL 0,
 * CONDITIONAL as chosen, UNCLEAR left out); or, with `from` and `to`, its own value on that scale (positions
 * without a value are left out).
 */
export type ScaleInput = {
  /** What a conditional stance counts as. */
  conditional?: ConditionalLevel;
  /** How two conditional stances are compared. It matters to pairs: to agreement, disagreement and what is made of them, not to cells of a matrix. */
  conditions?: ConditionComparison;
  /** Smallest value of the scale that positions were measured on. */
  from?: number | null | undefined;
  /** Largest value of that scale. */
  to?: number | null | undefined;
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

/** Which positions count, and which pairs are shown. All given conditions must hold. */
export type StanceFilter = {
  /** Only actors of these kinds. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /**
   * Only pairs, rows or changes of these actors, at the level asked for. Weights are those of the whole network.
   * Over issues: only positions of these actors count.
   */
  actors?: Array<string> | null | undefined;
  /** Only positions on issues with one of these among their areas. */
  areas?: Array<string> | null | undefined;
  /** Only positions with these attributions. What nobody said, but the outlet or the coder inferred, counts only if asked for. */
  attributions?: Array<Attribution>;
  /** Only positions with these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** Only positions in these data sets. */
  datasets?: Array<string> | null | undefined;
  /** Only positions stated in one of these documents. */
  documents?: Array<string> | null | undefined;
  /** Only positions on these issues. */
  issues?: Array<string> | null | undefined;
  /** Only positions dated in this period. */
  period?: PeriodInput | null | undefined;
  /** Only positions that cite a source of one of these tiers. */
  sourceTiers?: Array<SourceTier> | null | undefined;
  /** Only what these sources say: positions that cite one of them. */
  sources?: Array<string> | null | undefined;
  /** Only positions with these stances. Without NEUTRAL, two abstentions are no agreement. */
  stances?: Array<Stance> | null | undefined;
  /**
   * Only pairs with one of these actors. Weights are those of the whole network. Refused where there are no
   * pairs of actors: in matrices, for changes and over issues.
   */
  with?: Array<string> | null | undefined;
};

/** The level at which positions count. */
export type StanceLevel =
  /** For the organisation or state that the holder belongs to on that day. */
  | 'ORGANISATION'
  /** For the holder. */
  | 'PERSON'
  /** For the state that the holder belongs to on that day. */
  | 'STATE';

/** How firmly a stance is put. */
export type Strength =
  /** An agenda item, an endorsement. */
  | 'MODERATE'
  /** A demand, a refusal, a flat claim. */
  | 'STRONG'
  /** An open question, a hint. */
  | 'WEAK';

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

export type ActorDetailsQueryVariables = Exact<{
  id: string;
  attended?: AttendanceFilter | null | undefined;
  attendances?: AttendanceFilter | null | undefined;
  positions?: PositionFilter | null | undefined;
}>;


export type ActorDetailsQuery = { actor: { description: string | null, aliases: Array<string>, note: string | null, id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind, attended: { totalCount: number }, attendances: { totalCount: number }, positions: { totalCount: number }, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, memberships: Array<{ id: string, role: string | null, from: string | null, to: string | null, asOf: string | null, confidence: Confidence, note: string | null, member: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, of: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }>, members: { totalCount: number, nodes: Array<{ id: string, role: string | null, from: string | null, to: string | null, asOf: string | null, confidence: Confidence, note: string | null, member: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, of: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }> }, documents: Array<{ id: string, title: string, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null }> } | null };

export type ActorMetQueryVariables = Exact<{
  filter?: MeetingNetworkFilter | null | undefined;
}>;


export type ActorMetQuery = { meetingNetwork: { pairsLeftOut: number, pairs: Array<{ id: string, n: number, first: string | null, last: string | null, a: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, b: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } }> } };

export type ActorAttendancesQueryVariables = Exact<{
  id: string;
  filter?: AttendanceFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ActorAttendancesQuery = { actor: { id: string, attendances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: string | null, delegation: string | null, status: AttendanceStatus, confidence: Confidence, note: string | null, isInherited: boolean, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, inheritedCitations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }> } } | null };

export type ActorStancesQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
}>;


export type ActorStancesQuery = { stanceMatrix: { cells: Array<{ id: string, stance: Stance, n: number, contradictory: boolean, issue: { id: string, title: string, issueKind: IssueKind } }> } };

export type AroundMeetingQueryVariables = Exact<{
  meetings?: MeetingNetworkFilter | null | undefined;
  positions?: StanceFilter | null | undefined;
  days: number;
}>;


export type AroundMeetingQuery = { agreementOfMeetings: { meetings: Array<{ pairCount: number, comparablePairs: number, meanOfComparable: number, n: number, meeting: { id: string } }> }, stanceChanges: { count: number, changes: Array<{ meeting: { id: string }, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, issueKind: IssueKind }, before: { id: string, stance: Stance, date: { edtf: string, earliest: string | null, latest: string | null } }, after: { id: string, stance: Stance, date: { edtf: string, earliest: string | null, latest: string | null } } }> } };

export type AgreementBeforeQueryVariables = Exact<{
  meetings?: MeetingNetworkFilter | null | undefined;
  positions?: StanceFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgreementBeforeQuery = { agreementOfMeetings: { meetings: Array<{ meeting: { id: string }, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ counted: boolean, node: { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, conditionKey: string | null, attribution: Attribution, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, reportedBy: Array<{ name: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, source: { id: string, title: string } | null }>, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } }> } }> } };

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

export type PositionsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PositionsQuery = { positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, conditionKey: string | null, attribution: Attribution, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, reportedBy: Array<{ name: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, source: { id: string, title: string } | null }>, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }> } };

export type IssueDetailsQueryVariables = Exact<{
  id: string;
  positions?: PositionFilter | null | undefined;
  stances?: StanceFilter | null | undefined;
  meetings?: MeetingFilter | null | undefined;
}>;


export type IssueDetailsQuery = { issue: { id: string, title: string, question: string, areas: Array<string>, note: string | null, issueKind: IssueKind, positions: { totalCount: number }, partOf: { id: string, title: string } | null, parts: Array<{ id: string, title: string }>, about: Array<{ id: string, title: string }> } | null, meetings: { totalCount: number, nodes: Array<{ id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }> }, stanceMatrix: { actorsLeftOut: number, cells: Array<{ id: string, stance: Stance, n: number, contradictory: boolean, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } }> } };

export type DocumentDetailsQueryVariables = Exact<{
  id: string;
}>;


export type DocumentDetailsQuery = { document: { id: string, title: string, url: string | null, note: string | null, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null, issuers: Array<{ id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }>, issues: Array<{ id: string, title: string, issueKind: IssueKind }>, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } | null };

export type PositionDetailsQueryVariables = Exact<{
  id: string;
}>;


export type PositionDetailsQuery = { position: { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, conditionKey: string | null, attribution: Attribution, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, reportedBy: Array<{ name: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, source: { id: string, title: string } | null }>, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } | null };

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
        | { __typename: 'Attendance', role: string | null, status: AttendanceStatus, id: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, paragraph: number | null, start: number | null, end: number | null, quote: string | null, prefix: string | null, suffix: string | null, statedDate: string | null, source: { id: string } }> }
        | { __typename: 'Document', title: string, id: string, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null, citations: Array<{ locator: string | null, paragraph: number | null, start: number | null, end: number | null, quote: string | null, prefix: string | null, suffix: string | null, statedDate: string | null, source: { id: string } }> }
        | { __typename: 'Meeting', title: string, id: string, date: { edtf: string, earliest: string | null, latest: string | null }, citations: Array<{ locator: string | null, paragraph: number | null, start: number | null, end: number | null, quote: string | null, prefix: string | null, suffix: string | null, statedDate: string | null, source: { id: string } }> }
        | { __typename: 'Membership', role: string | null, id: string, member: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, of: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, citations: Array<{ locator: string | null, paragraph: number | null, start: number | null, end: number | null, quote: string | null, prefix: string | null, suffix: string | null, statedDate: string | null, source: { id: string } }> }
        | { __typename: 'Position', stance: Stance, summary: string | null, id: string, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, issueKind: IssueKind }, citations: Array<{ locator: string | null, paragraph: number | null, start: number | null, end: number | null, quote: string | null, prefix: string | null, suffix: string | null, statedDate: string | null, source: { id: string } }> }
      > } } | null };

export type TieDetailsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type TieDetailsQuery = { neighbourhood: { nodes: Array<
      | { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, datasets: Array<string>, actorKind: ActorKind }
      | { __typename: 'Attendance', id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', title: string, datasets: Array<string>, id: string, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null }
      | { __typename: 'Issue', id: string, title: string, question: string, areas: Array<string>, positionCount: number, datasets: Array<string>, issueKind: IssueKind }
      | { __typename: 'Meeting', id: string, title: string, status: MeetingStatus, place: string | null, country: string | null, isRound: boolean, isEncounter: boolean, attendedCount: number, datasets: Array<string>, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null }, partOf: { id: string, title: string } | null, attendances: { totalCount: number } }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Position', stance: Stance, datasets: Array<string>, summary: string | null, id: string, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { name: string }, issue: { title: string } }
      | { __typename: 'Source', title: string, publisher: string, tier: SourceTier, datasets: Array<string>, id: string, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null }
    >, ties: Array<{ id: string, kind: TieKind, from: string, to: string, attendance: { id: string, role: string | null, delegation: string | null, status: AttendanceStatus, confidence: Confidence, note: string | null, isInherited: boolean, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, inheritedCitations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } | null, membership: { id: string, role: string | null, from: string | null, to: string | null, asOf: string | null, confidence: Confidence, note: string | null, member: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, of: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }> } };

export type DisputesQueryVariables = Exact<{
  positions?: StanceFilter | null | undefined;
  meetings?: MeetingFilter | null | undefined;
  first: number;
}>;


export type DisputesQuery = { stanceContradictions: { count: number, contradictions: Array<{ id: string, supports: number, opposes: number, daysApart: number | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string }, supporting: { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, conditionKey: string | null, attribution: Attribution, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, reportedBy: Array<{ name: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, source: { id: string, title: string } | null }>, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }, opposing: { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, conditionKey: string | null, attribution: Attribution, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, reportedBy: Array<{ name: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, source: { id: string, title: string } | null }>, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } }> }, meetings: { totalCount: number, nodes: Array<{ confidence: Confidence, disagreements: Array<string>, id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, date: { edtf: string, earliest: string | null, latest: string | null } }> } };

export type DocumentTitlesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DocumentTitlesQuery = { documents: { nodes: Array<{ id: string, title: string }> } };

export type SourceNodesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SourceNodesQuery = { source: { facts: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'Attendance', id: string, actor: { id: string }, meeting: { id: string } }
        | { __typename: 'Document', id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Membership', id: string, member: { id: string }, of: { id: string } }
        | { __typename: 'Position', id: string, actor: { id: string }, issue: { id: string } }
      > } } | null };

export type AttendedWithinQueryVariables = Exact<{
  filter: AttendanceFilter;
  after?: string | null | undefined;
}>;


export type AttendedWithinQuery = { attendances: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ actor: { id: string }, meeting: { id: string } }> } };

export type HeldWithinQueryVariables = Exact<{
  filter: PositionFilter;
  after?: string | null | undefined;
}>;


export type HeldWithinQuery = { positions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ actor: { id: string }, issue: { id: string } }> } };

export type DocumentPositionsQueryVariables = Exact<{
  id: string;
  filter: PositionFilter;
  after?: string | null | undefined;
}>;


export type DocumentPositionsQuery = { document: { id: string, issuers: Array<{ id: string }>, issues: Array<{ id: string }> } | null, positions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ actor: { id: string }, issue: { id: string } }> } };

export type LatestMeetingsQueryVariables = Exact<{
  filter: MeetingFilter;
  after?: string | null | undefined;
}>;


export type LatestMeetingsQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> } };

export type OfferedDocumentsQueryVariables = Exact<{
  filter: DocumentFilter;
  first: number;
}>;


export type OfferedDocumentsQuery = { documents: { totalCount: number, nodes: Array<{ id: string, title: string, date: { earliest: string | null, latest: string | null, edtf: string } | null }> } };

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
  sources?: Array<string> | string | null | undefined;
  documents?: Array<string> | string | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { nodes: Array<
      | { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, datasets: Array<string>, actorKind: ActorKind }
      | { __typename: 'Attendance', id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', title: string, datasets: Array<string>, id: string, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null }
      | { __typename: 'Issue', id: string, title: string, question: string, areas: Array<string>, positionCount: number, datasets: Array<string>, issueKind: IssueKind }
      | { __typename: 'Meeting', id: string, title: string, status: MeetingStatus, place: string | null, country: string | null, isRound: boolean, isEncounter: boolean, attendedCount: number, datasets: Array<string>, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null }, partOf: { id: string, title: string } | null, attendances: { totalCount: number } }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Position', stance: Stance, datasets: Array<string>, summary: string | null, id: string, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { name: string }, issue: { title: string } }
      | { __typename: 'Source', title: string, publisher: string, tier: SourceTier, datasets: Array<string>, id: string, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null }
    >, ties: Array<{ id: string, kind: TieKind, from: string, to: string, stance: Stance | null, contradictory: boolean | null, attendance: { role: string | null, status: AttendanceStatus, confidence: Confidence, isInherited: boolean, delegation: string | null, onBehalfOf: { id: string, name: string } | null } | null, positions: Array<{ id: string, stance: Stance, attribution: Attribution, datasets: Array<string>, date: { earliest: string | null, latest: string | null } }> | null }>, leftOut: Array<{ kind: NodeKind, count: number }> } };

export type MeetingsQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  sort?: MeetingSort | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Meeting', id: string, title: string, status: MeetingStatus, place: string | null, country: string | null, isRound: boolean, isEncounter: boolean, attendedCount: number, datasets: Array<string>, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null }, partOf: { id: string, title: string } | null, attendances: { totalCount: number } }> } };

export type MeetingNetworkQueryVariables = Exact<{
  filter?: MeetingNetworkFilter | null | undefined;
  weight: MeetingWeight;
  level: MeetingLevel;
  includeGroups: boolean;
  first: number;
  some: number;
}>;


export type MeetingNetworkQuery = { meetingNetwork: { pairsLeftOut: number, weightLeftOut: number, meetingCount: number, actors: Array<{ __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, datasets: Array<string>, actorKind: ActorKind }>, pairs: Array<{ id: string, weight: number, n: number, first: string | null, last: string | null, a: { id: string }, b: { id: string }, evidence: { edges: Array<{ node: { id: string, date: { earliest: string | null } } }> } }> } };

export type StanceMatrixQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
  mostActors: number;
  mostIssues: number;
}>;


export type StanceMatrixQuery = { stanceMatrix: { actorsLeftOut: number, issuesLeftOut: number, rows: Array<{ actor: { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, datasets: Array<string>, actorKind: ActorKind } }>, columns: Array<{ issue: { __typename: 'Issue', id: string, title: string, question: string, areas: Array<string>, positionCount: number, datasets: Array<string>, issueKind: IssueKind } }>, cells: Array<{ id: string, stance: Stance, n: number, contradictory: boolean, actor: { id: string }, issue: { id: string }, evidence: { edges: Array<{ node: { id: string, stance: Stance, date: { earliest: string | null, latest: string | null } } }> } }> } };

export type StanceNetworkQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  aggregation: PairAggregation;
  normalisation: PairNormalisation;
  leastShared: number;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
  first: number;
}>;


export type StanceNetworkQuery = { stanceNetwork: { pairsLeftOut: number, strengthLeftOut: number, weightlessPairs: number, fewerShared: number, positionCount: number, nodes: Array<
      | { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, datasets: Array<string>, actorKind: ActorKind }
      | { __typename: 'Issue' }
    >, pairs: Array<{ id: string, weight: number, n: number, a:
        | { __typename: 'Actor', id: string }
        | { __typename: 'Issue', id: string }
      , b:
        | { __typename: 'Actor', id: string }
        | { __typename: 'Issue', id: string }
       }>, camps: { frustratedShare: number, larger: Array<
        | { __typename: 'Actor', id: string }
        | { __typename: 'Issue', id: string }
      >, smaller: Array<
        | { __typename: 'Actor', id: string }
        | { __typename: 'Issue', id: string }
      > } | null } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  first: number;
}>;


export type PathsQuery = { paths: Array<{ length: number, nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > }> };

export type DateFieldsFragment = { edtf: string, earliest: string | null, latest: string | null };

export type ActorNameFragment = { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind };

export type MeetingNameFragment = { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } };

export type SourceFieldsFragment = { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null };

export type CitationFieldsFragment = { locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } };

export type PositionFieldsFragment = { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, conditionKey: string | null, attribution: Attribution, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, reportedBy: Array<{ name: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, source: { id: string, title: string } | null }>, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> };

export type AttendanceFieldsFragment = { id: string, role: string | null, delegation: string | null, status: AttendanceStatus, confidence: Confidence, note: string | null, isInherited: boolean, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, inheritedCitations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> };

export type MembershipFieldsFragment = { id: string, role: string | null, from: string | null, to: string | null, asOf: string | null, confidence: Confidence, note: string | null, member: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, of: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> };

export type ExploredActorFragment = { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, datasets: Array<string>, actorKind: ActorKind };

export type ExploredMeetingFragment = { __typename: 'Meeting', id: string, title: string, status: MeetingStatus, place: string | null, country: string | null, isRound: boolean, isEncounter: boolean, attendedCount: number, datasets: Array<string>, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null }, partOf: { id: string, title: string } | null, attendances: { totalCount: number } };

export type ExploredIssueFragment = { __typename: 'Issue', id: string, title: string, question: string, areas: Array<string>, positionCount: number, datasets: Array<string>, issueKind: IssueKind };

type ExploredNode_Actor_Fragment = { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, datasets: Array<string>, actorKind: ActorKind };

type ExploredNode_Attendance_Fragment = { __typename: 'Attendance', id: string };

type ExploredNode_Dataset_Fragment = { __typename: 'Dataset', id: string };

type ExploredNode_Document_Fragment = { __typename: 'Document', title: string, datasets: Array<string>, id: string, issuedOn: { edtf: string, earliest: string | null, latest: string | null } | null };

type ExploredNode_Issue_Fragment = { __typename: 'Issue', id: string, title: string, question: string, areas: Array<string>, positionCount: number, datasets: Array<string>, issueKind: IssueKind };

type ExploredNode_Meeting_Fragment = { __typename: 'Meeting', id: string, title: string, status: MeetingStatus, place: string | null, country: string | null, isRound: boolean, isEncounter: boolean, attendedCount: number, datasets: Array<string>, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null }, partOf: { id: string, title: string } | null, attendances: { totalCount: number } };

type ExploredNode_Membership_Fragment = { __typename: 'Membership', id: string };

type ExploredNode_Position_Fragment = { __typename: 'Position', stance: Stance, datasets: Array<string>, summary: string | null, id: string, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { name: string }, issue: { title: string } };

type ExploredNode_Source_Fragment = { __typename: 'Source', title: string, publisher: string, tier: SourceTier, datasets: Array<string>, id: string, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null };

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

type NetworkNodeId_Actor_Fragment = { __typename: 'Actor', id: string };

type NetworkNodeId_Issue_Fragment = { __typename: 'Issue', id: string };

export type NetworkNodeIdFragment =
  | NetworkNodeId_Actor_Fragment
  | NetworkNodeId_Issue_Fragment
;

export type MeasuredFieldsFragment = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Issue', id: string }
  , values: Array<{ measure: Measure, value: number }> };

export type SideOfPairFragment = { counted: boolean, position: { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, conditionKey: string | null, attribution: Attribution, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, reportedBy: Array<{ name: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, source: { id: string, title: string } | null }>, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } };

export type ChangedPositionFragment = { id: string, stance: Stance, date: { edtf: string, earliest: string | null, latest: string | null } };

export type TwoModeFieldsFragment = { actorCount: number, affiliationCount: number, tieCount: number, density: number, clustering: number, componentCount: number, actors: { nodeCount: number, nodes: Array<{ node:
        | { __typename: 'Actor', name: string, id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Issue', title: string, id: string }
        | { __typename: 'Meeting', title: string, id: string, date: { edtf: string, earliest: string | null, latest: string | null } }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'Source', id: string }
      , values: Array<{ measure: TwoModeMeasure, value: number }> }>, estimates: Array<{ measure: TwoModeMeasure, error: number }> }, affiliations: { nodeCount: number, nodes: Array<{ node:
        | { __typename: 'Actor', name: string, id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Issue', title: string, id: string }
        | { __typename: 'Meeting', title: string, id: string, date: { edtf: string, earliest: string | null, latest: string | null } }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'Source', id: string }
      , values: Array<{ measure: TwoModeMeasure, value: number }> }>, estimates: Array<{ measure: TwoModeMeasure, error: number }> } };

export type TwoModeMeasuredFragment = { nodeCount: number, nodes: Array<{ node:
      | { __typename: 'Actor', name: string, id: string }
      | { __typename: 'Attendance', id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Issue', title: string, id: string }
      | { __typename: 'Meeting', title: string, id: string, date: { edtf: string, earliest: string | null, latest: string | null } }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Position', id: string }
      | { __typename: 'Source', id: string }
    , values: Array<{ measure: TwoModeMeasure, value: number }> }>, estimates: Array<{ measure: TwoModeMeasure, error: number }> };

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
  datasets?: Array<string> | string | null | undefined;
  sources?: Array<string> | string | null | undefined;
  documents?: Array<string> | string | null | undefined;
  period?: PeriodInput | null | undefined;
}>;


export type TimelineQuery = { timeline: Array<{ start: string, end: string, meetings: number, positions: number }> };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { datasets: Array<{ id: string, title: string, description: string, licence: string, citation: string, version: string, state: DatasetState, loadedAt: string, factCount: number, quotedFactCount: number, counts: Array<{ kind: NodeKind, count: number }> }> };

export type NamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesQuery = { actors: { nodes: Array<{ __typename: 'Actor', id: string, name: string, aliases: Array<string>, description: string | null, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }> }, issues: { nodes: Array<{ __typename: 'Issue', id: string, title: string, question: string, issueKind: IssueKind }> } };

export type MeetingsOnMapQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingsOnMapQuery = { meetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, place: string | null, country: string | null, latitude: number | null, longitude: number | null, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null } }> } };

export type MeetingsAttendedQueryVariables = Exact<{
  filter?: AttendanceFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingsAttendedQuery = { attendances: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, actor: { id: string, name: string }, meeting: { id: string } }> } };

export type MeetingsWithSourcesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type MeetingsWithSourcesQuery = { meetings: { totalCount: number, nodes: Array<{ summary: string | null, confidence: Confidence, id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, date: { edtf: string, earliest: string | null, latest: string | null } }> } };

export type MatrixQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  aggregation: CellAggregation;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
  order: MatrixOrder;
  mostActors: number;
  mostIssues: number;
}>;


export type MatrixQuery = { stanceMatrix: { actorsLeftOut: number, issuesLeftOut: number, positionsLeftOut: number, rows: Array<{ n: number, cluster: number, holders: number, disputedIssues: number, actor: { __typename: 'Actor', id: string, name: string, description: string | null, country: string | null, side: string | null, placeholder: boolean, meetingCount: number, positionCount: number, datasets: Array<string>, actorKind: ActorKind } }>, columns: Array<{ n: number, cluster: number, issue: { __typename: 'Issue', id: string, title: string, question: string, areas: Array<string>, positionCount: number, datasets: Array<string>, issueKind: IssueKind } }>, cells: Array<{ id: string, weight: number | null, n: number, counted: number, score: number | null, band: StanceBand | null, stance: Stance, contradictory: boolean, holders: number, holdersDisagree: boolean, actor: { id: string }, issue: { id: string } }> } };

export type CellQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type CellQuery = { stanceMatrix: { cells: Array<{ id: string, n: number, counted: number, score: number | null, band: StanceBand | null, stance: Stance, contradictory: boolean, holders: number, holdersDisagree: boolean, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ counted: boolean, node: { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, conditionKey: string | null, attribution: Attribution, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, reportedBy: Array<{ name: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, source: { id: string, title: string } | null }>, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } }> } }> } };

export type OtherStancesQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
}>;


export type OtherStancesQuery = { stanceMatrix: { cells: Array<{ id: string, stance: Stance, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } }> } };

export type MetByQueryVariables = Exact<{
  filter?: MeetingNetworkFilter | null | undefined;
  level: MeetingLevel;
}>;


export type MetByQuery = { meetingNetwork: { pairs: Array<{ id: string, a: { id: string }, b: { id: string } }> } };

export type MeetingMeasuresQueryVariables = Exact<{
  filter?: MeetingNetworkFilter | null | undefined;
  weight: MeetingWeight;
  level: MeetingLevel;
  includeGroups: boolean;
  which: Array<Measure> | Measure;
}>;


export type MeetingMeasuresQuery = { meetingNetwork: { measures: { nodes: Array<{ node:
          | { __typename: 'Actor', id: string }
          | { __typename: 'Issue', id: string }
        , values: Array<{ measure: Measure, value: number }> }> }, communities: { nodes: Array<{ community: number, node:
          | { __typename: 'Actor', id: string }
          | { __typename: 'Issue', id: string }
         }> } } };

export type AgreementMeasuresQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  aggregation: PairAggregation;
  normalisation: PairNormalisation;
  leastShared: number;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
  which: Array<Measure> | Measure;
}>;


export type AgreementMeasuresQuery = { stanceNetwork: { measures: { nodes: Array<{ node:
          | { __typename: 'Actor', id: string }
          | { __typename: 'Issue', id: string }
        , values: Array<{ measure: Measure, value: number }> }> }, communities: { nodes: Array<{ community: number, node:
          | { __typename: 'Actor', id: string }
          | { __typename: 'Issue', id: string }
         }> } } };

export type AttendanceStructureQueryVariables = Exact<{
  filter?: MeetingNetworkFilter | null | undefined;
  level: MeetingLevel;
  includeGroups: boolean;
}>;


export type AttendanceStructureQuery = { meetingNetwork: { twoMode: { actorCount: number, affiliationCount: number, tieCount: number, density: number, clustering: number, componentCount: number, actors: { nodeCount: number, nodes: Array<{ node:
            | { __typename: 'Actor', name: string, id: string }
            | { __typename: 'Attendance', id: string }
            | { __typename: 'Dataset', id: string }
            | { __typename: 'Document', id: string }
            | { __typename: 'Issue', title: string, id: string }
            | { __typename: 'Meeting', title: string, id: string, date: { edtf: string, earliest: string | null, latest: string | null } }
            | { __typename: 'Membership', id: string }
            | { __typename: 'Position', id: string }
            | { __typename: 'Source', id: string }
          , values: Array<{ measure: TwoModeMeasure, value: number }> }>, estimates: Array<{ measure: TwoModeMeasure, error: number }> }, affiliations: { nodeCount: number, nodes: Array<{ node:
            | { __typename: 'Actor', name: string, id: string }
            | { __typename: 'Attendance', id: string }
            | { __typename: 'Dataset', id: string }
            | { __typename: 'Document', id: string }
            | { __typename: 'Issue', title: string, id: string }
            | { __typename: 'Meeting', title: string, id: string, date: { edtf: string, earliest: string | null, latest: string | null } }
            | { __typename: 'Membership', id: string }
            | { __typename: 'Position', id: string }
            | { __typename: 'Source', id: string }
          , values: Array<{ measure: TwoModeMeasure, value: number }> }>, estimates: Array<{ measure: TwoModeMeasure, error: number }> } } } };

export type StanceStructureQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
}>;


export type StanceStructureQuery = { stanceMatrix: { twoMode: { actorCount: number, affiliationCount: number, tieCount: number, density: number, clustering: number, componentCount: number, actors: { nodeCount: number, nodes: Array<{ node:
            | { __typename: 'Actor', name: string, id: string }
            | { __typename: 'Attendance', id: string }
            | { __typename: 'Dataset', id: string }
            | { __typename: 'Document', id: string }
            | { __typename: 'Issue', title: string, id: string }
            | { __typename: 'Meeting', title: string, id: string, date: { edtf: string, earliest: string | null, latest: string | null } }
            | { __typename: 'Membership', id: string }
            | { __typename: 'Position', id: string }
            | { __typename: 'Source', id: string }
          , values: Array<{ measure: TwoModeMeasure, value: number }> }>, estimates: Array<{ measure: TwoModeMeasure, error: number }> }, affiliations: { nodeCount: number, nodes: Array<{ node:
            | { __typename: 'Actor', name: string, id: string }
            | { __typename: 'Attendance', id: string }
            | { __typename: 'Dataset', id: string }
            | { __typename: 'Document', id: string }
            | { __typename: 'Issue', title: string, id: string }
            | { __typename: 'Meeting', title: string, id: string, date: { edtf: string, earliest: string | null, latest: string | null } }
            | { __typename: 'Membership', id: string }
            | { __typename: 'Position', id: string }
            | { __typename: 'Source', id: string }
          , values: Array<{ measure: TwoModeMeasure, value: number }> }>, estimates: Array<{ measure: TwoModeMeasure, error: number }> } } } };

export type PolarizationQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  normalisation: PairNormalisation;
  leastShared: number;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
}>;


export type PolarizationQuery = { stanceNetwork: { polarization: { value: number, agreement: number, disagreement: number, campSizes: Array<number>, nodes: Array<{ camp: number, node:
          | { id: string, name: string }
          | { id: string, name: string }
         }> } } };

export type PolarizationOverTimeQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  normalisation: PairNormalisation;
  leastShared: number;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
  unit: WindowUnit;
}>;


export type PolarizationOverTimeQuery = { stanceNetwork: { polarizationOverTime: { windows: Array<{ from: string, until: string, certainly: number, possibly: number, value: number, nodeCount: number, campSizes: Array<number> }> } } };

export type BackboneQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  aggregation: PairAggregation;
  normalisation: PairNormalisation;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
  mostLoss: number;
}>;


export type BackboneQuery = { stanceNetwork: { backbone: { nodeCount: number, size: number, loss: number, steps: Array<{ loss: number, isInBackbone: boolean, node:
          | { id: string, name: string }
          | { id: string, name: string }
         }> } } };

export type MeetingDetailsQueryVariables = Exact<{
  id: string;
}>;


export type MeetingDetailsQuery = { meeting: { format: string | null, country: string | null, summary: string | null, confidence: Confidence, disagreements: Array<string>, note: string | null, plenary: boolean, id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, meetingKind: MeetingKind, sessions: Array<{ id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }>, partOf: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, issues: Array<{ id: string, title: string, issueKind: IssueKind }>, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, date: { edtf: string, earliest: string | null, latest: string | null } } | null };

export type MeetingAttendancesQueryVariables = Exact<{
  filter?: AttendanceFilter | null | undefined;
}>;


export type MeetingAttendancesQuery = { attendances: { totalCount: number, nodes: Array<{ id: string, role: string | null, delegation: string | null, status: AttendanceStatus, confidence: Confidence, note: string | null, isInherited: boolean, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, inheritedCitations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }> } };

export type AttendanceDetailsQueryVariables = Exact<{
  id: string;
}>;


export type AttendanceDetailsQuery = { node:
    | { __typename: 'Actor', id: string }
    | { __typename: 'Attendance', id: string, role: string | null, delegation: string | null, status: AttendanceStatus, confidence: Confidence, note: string | null, isInherited: boolean, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, inheritedCitations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'Source', id: string }
   | null };

export type OverTimeQueryVariables = Exact<{
  issues?: IssueFilter | null | undefined;
  positions?: PositionFilter | null | undefined;
}>;


export type OverTimeQuery = { issues: { nodes: Array<{ id: string, title: string, issueKind: IssueKind, positions: { totalCount: number, nodes: Array<{ id: string, stance: Stance, condition: string | null, summary: string | null, attribution: Attribution, date: { edtf: string, earliest: string | null, latest: string | null }, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } }> } }> } };

export type IssueChoicesQueryVariables = Exact<{
  issues?: IssueFilter | null | undefined;
  positions?: PositionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type IssueChoicesQuery = { issues: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string }> }, positionCounts: Array<{ count: number, issue: { id: string } | null }> };

export type EncounterQueryVariables = Exact<{
  filter?: MeetingNetworkFilter | null | undefined;
  weight: MeetingWeight;
  level: MeetingLevel;
  first: number;
  after?: string | null | undefined;
}>;


export type EncounterQuery = { meetingNetwork: { pairs: Array<{ id: string, weight: number, n: number, first: string | null, last: string | null, daysSince: number | null, a: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, b: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, byKind: Array<{ kind: MeetingKind, count: number }>, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ adds: number, node: { confidence: Confidence, id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, partOf: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }>, date: { edtf: string, earliest: string | null, latest: string | null } }, attendances: Array<{ id: string, role: string | null, isInherited: boolean, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, onBehalfOf: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null }> }> } }> } };

export type AgreementQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  aggregation: PairAggregation;
  normalisation: PairNormalisation;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type AgreementQuery = { stanceNetwork: { weightlessPairs: number, pairs: Array<{ id: string, weight: number, n: number, a:
        | { __typename: 'Actor', id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }
        | { __typename: 'Issue' }
      , b:
        | { __typename: 'Actor', id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }
        | { __typename: 'Issue' }
      , evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, adds: number, node:
            | { __typename: 'Actor' }
            | { __typename: 'Issue', id: string, title: string, question: string, issueKind: IssueKind }
          , ofA: Array<{ counted: boolean, position: { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, conditionKey: string | null, attribution: Attribution, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, reportedBy: Array<{ name: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, source: { id: string, title: string } | null }>, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } }>, ofB: Array<{ counted: boolean, position: { id: string, stance: Stance, value: number | null, strength: Strength | null, condition: string | null, conditionKey: string | null, attribution: Attribution, summary: string | null, confidence: Confidence, joint: boolean, note: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, reportedBy: Array<{ name: string, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } | null, source: { id: string, title: string } | null }>, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string, question: string, issueKind: IssueKind }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } | null, document: { id: string, title: string } | null, citations: Array<{ locator: string | null, paragraph: number | null, quote: string | null, unverified: boolean, statedDate: string | null, note: string | null, source: { id: string, title: string, publisher: string, author: string | null, url: string | null, tier: SourceTier, language: string | null, note: string | null, publishedOn: { edtf: string, earliest: string | null, latest: string | null } | null } }> } }> }> } }> } };

export type GapsQueryVariables = Exact<{
  meetings?: MeetingNetworkFilter | null | undefined;
  filter?: StanceFilter | null | undefined;
  normalisation: PairNormalisation;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
  notSince?: string | null | undefined;
  leastShared: number;
  first: number;
}>;


export type GapsQuery = { gaps: { count: number, fewerShared: number, disagreementLeftOut: number, meetingCount: number, gaps: Array<{ id: string, disagreement: number, n: number, lastMet: string | null, bridgeCount: number, a: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, b: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, bridges: Array<{ meetingsWithA: number, meetingsWithB: number, disagreementWithA: number, disagreementWithB: number, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } }> }> } };

export type AgreementOverTimeQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  aggregation: PairAggregation;
  normalisation: PairNormalisation;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
  length: number;
  step: number;
}>;


export type AgreementOverTimeQuery = { stanceNetwork: { windows: { windows: Array<{ from: string, until: string, pairs: Array<{ weight: number, n: number }> }> } } };

export type SourceReferencesQueryVariables = Exact<{
  ids: Array<string> | string;
  format: ReferenceFormat;
}>;


export type SourceReferencesQuery = { sources: { nodes: Array<{ id: string, reference: string }> } };

export type ReferencesOfDatasetQueryVariables = Exact<{
  dataset: string;
  format: ReferenceFormat;
  after?: string | null | undefined;
}>;


export type ReferencesOfDatasetQuery = { sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reference: string }> } };

export type DatasetReferenceQueryVariables = Exact<{
  dataset: string;
  format: ReferenceFormat;
  url: string;
}>;


export type DatasetReferenceQuery = { dataset: { reference: string } | null };

export type CommonGroundQueryVariables = Exact<{
  ids: Array<string> | string;
  kinds: Array<NodeKind> | NodeKind;
}>;


export type CommonGroundQuery = { neighbourhood: { nodes: Array<
      | { __typename: 'Actor', id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }
      | { __typename: 'Attendance', id: string }
      | { __typename: 'Dataset', id: string }
      | { __typename: 'Document', title: string, id: string }
      | { __typename: 'Issue', title: string, id: string, issueKind: IssueKind }
      | { __typename: 'Meeting', id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }
      | { __typename: 'Membership', id: string }
      | { __typename: 'Position', id: string }
      | { __typename: 'Source', id: string }
    >, ties: Array<{ id: string, from: string, to: string }>, leftOut: Array<{ kind: NodeKind, count: number }> } };

export type ContactsQueryVariables = Exact<{
  filter?: MeetingNetworkFilter | null | undefined;
  level: MeetingLevel;
  first: number;
}>;


export type ContactsQuery = { meetingNetwork: { pairsLeftOut: number, pairs: Array<{ id: string, n: number, a: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, b: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind } }> } };

export type SessionsOfTwoQueryVariables = Exact<{
  ofA: AttendanceFilter;
  ofB: AttendanceFilter;
}>;


export type SessionsOfTwoQuery = { a: { totalCount: number, nodes: Array<{ id: string, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null } } }> }, b: { totalCount: number, nodes: Array<{ id: string, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null } } }> } };

export type SessionsOfOneFragment = { totalCount: number, nodes: Array<{ id: string, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, meetingKind: MeetingKind, date: { edtf: string, earliest: string | null, latest: string | null } } }> };

export type StancesOfTwoQueryVariables = Exact<{
  filter?: StanceFilter | null | undefined;
  duplicates: Duplicates;
  level: StanceLevel;
  scale?: ScaleInput | null | undefined;
  includeGroups: boolean;
}>;


export type StancesOfTwoQuery = { stanceMatrix: { issuesLeftOut: number, cells: Array<{ id: string, stance: Stance, n: number, contradictory: boolean, actor: { id: string }, issue: { id: string, title: string, issueKind: IssueKind } }> } };

export type SourceTitlesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SourceTitlesQuery = { sources: { nodes: Array<{ id: string, title: string }> } };

export type SourceTextQueryVariables = Exact<{
  id: string;
}>;


export type SourceTextQuery = { source: { id: string, title: string, language: string | null, text: { hash: string, length: number | null, paragraphHashes: Array<string> } | null } | null };

export type LanesQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
  first: number;
  attendances?: AttendanceFilter | null | undefined;
  positions?: PositionFilter | null | undefined;
}>;


export type LanesQuery = { actors: { totalCount: number, nodes: Array<{ id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind, attendances: { totalCount: number, nodes: Array<{ id: string, role: string | null, isInherited: boolean, meeting: { isEncounter: boolean, id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } }> }, positions: { totalCount: number, nodes: Array<{ id: string, stance: Stance, summary: string | null, date: { edtf: string, earliest: string | null, latest: string | null }, issue: { id: string, title: string, issueKind: IssueKind } }> } }> } };

export type WorthLookingQueryVariables = Exact<{
  positions?: StanceFilter | null | undefined;
  meetings?: MeetingFilter | null | undefined;
  first: number;
}>;


export type WorthLookingQuery = { stanceContradictions: { count: number, contradictions: Array<{ id: string, daysApart: number | null, actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string } }> }, stanceChanges: { count: number, changes: Array<{ actor: { id: string, name: string, side: string | null, country: string | null, placeholder: boolean, actorKind: ActorKind }, issue: { id: string, title: string }, before: { stance: Stance }, after: { id: string, stance: Stance }, meeting: { id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } } }> }, meetings: { nodes: Array<{ id: string, title: string, isRound: boolean, status: MeetingStatus, place: string | null, date: { edtf: string, earliest: string | null, latest: string | null } }> } };

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
export const DateFieldsFragmentDoc = new TypedDocumentString(`
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
    `, {"fragmentName":"DateFields"}) as unknown as TypedDocumentString<DateFieldsFragment, unknown>;
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
  paragraph
  quote
  unverified
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
export const AttendanceFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttendanceFields on Attendance {
  id
  role
  delegation
  status
  confidence
  note
  isInherited
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
  inheritedCitations {
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
  paragraph
  quote
  unverified
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
  paragraph
  quote
  unverified
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
  datasets
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
  isEncounter
  partOf {
    id
    title
  }
  attendedCount
  attendances(first: 1) {
    totalCount
  }
  datasets
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
  areas
  positionCount
  datasets
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
    datasets
    issuedOn: date {
      ...DateFields
    }
  }
  ... on Position {
    stance
    datasets
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
    datasets
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
  datasets
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
  isEncounter
  partOf {
    id
    title
  }
  attendedCount
  attendances(first: 1) {
    totalCount
  }
  datasets
}
fragment ExploredIssue on Issue {
  __typename
  id
  title
  question
  issueKind: kind
  areas
  positionCount
  datasets
}`, {"fragmentName":"ExploredNode"}) as unknown as TypedDocumentString<ExploredNodeFragment, unknown>;
export const NetworkNodeIdFragmentDoc = new TypedDocumentString(`
    fragment NetworkNodeId on NetworkNode {
  __typename
  ... on Actor {
    id
  }
  ... on Issue {
    id
  }
}
    `, {"fragmentName":"NetworkNodeId"}) as unknown as TypedDocumentString<NetworkNodeIdFragment, unknown>;
export const MeasuredFieldsFragmentDoc = new TypedDocumentString(`
    fragment MeasuredFields on MeasuredNode {
  node {
    ...NetworkNodeId
  }
  values {
    measure
    value
  }
}
    fragment NetworkNodeId on NetworkNode {
  __typename
  ... on Actor {
    id
  }
  ... on Issue {
    id
  }
}`, {"fragmentName":"MeasuredFields"}) as unknown as TypedDocumentString<MeasuredFieldsFragment, unknown>;
export const PositionFieldsFragmentDoc = new TypedDocumentString(`
    fragment PositionFields on Position {
  id
  stance
  value
  strength
  condition
  conditionKey
  date {
    ...DateFields
  }
  attribution
  reportedBy {
    name
    actor {
      ...ActorName
    }
    source {
      id
      title
    }
  }
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
  paragraph
  quote
  unverified
  statedDate
  note
  source {
    ...SourceFields
  }
}`, {"fragmentName":"PositionFields"}) as unknown as TypedDocumentString<PositionFieldsFragment, unknown>;
export const SideOfPairFragmentDoc = new TypedDocumentString(`
    fragment SideOfPair on PositionEvidence {
  counted
  position {
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
  paragraph
  quote
  unverified
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
  conditionKey
  date {
    ...DateFields
  }
  attribution
  reportedBy {
    name
    actor {
      ...ActorName
    }
    source {
      id
      title
    }
  }
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
}`, {"fragmentName":"SideOfPair"}) as unknown as TypedDocumentString<SideOfPairFragment, unknown>;
export const ChangedPositionFragmentDoc = new TypedDocumentString(`
    fragment ChangedPosition on Position {
  id
  stance
  date {
    ...DateFields
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}`, {"fragmentName":"ChangedPosition"}) as unknown as TypedDocumentString<ChangedPositionFragment, unknown>;
export const TwoModeMeasuredFragmentDoc = new TypedDocumentString(`
    fragment TwoModeMeasured on TwoModeMeasures {
  nodeCount
  nodes {
    node {
      __typename
      id
      ... on Actor {
        name
      }
      ... on Meeting {
        title
        date {
          ...DateFields
        }
      }
      ... on Issue {
        title
      }
    }
    values {
      measure
      value
    }
  }
  estimates {
    measure
    error
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}`, {"fragmentName":"TwoModeMeasured"}) as unknown as TypedDocumentString<TwoModeMeasuredFragment, unknown>;
export const TwoModeFieldsFragmentDoc = new TypedDocumentString(`
    fragment TwoModeFields on TwoModeNetwork {
  actorCount
  affiliationCount
  tieCount
  density
  clustering
  componentCount
  actors: measures(
    of: ACTORS
    which: [DEGREE, CLOSENESS, BETWEENNESS, EIGENVECTOR]
    first: 500
  ) {
    ...TwoModeMeasured
  }
  affiliations: measures(
    of: AFFILIATIONS
    which: [DEGREE, CLOSENESS, BETWEENNESS, EIGENVECTOR]
    first: 500
  ) {
    ...TwoModeMeasured
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment TwoModeMeasured on TwoModeMeasures {
  nodeCount
  nodes {
    node {
      __typename
      id
      ... on Actor {
        name
      }
      ... on Meeting {
        title
        date {
          ...DateFields
        }
      }
      ... on Issue {
        title
      }
    }
    values {
      measure
      value
    }
  }
  estimates {
    measure
    error
  }
}`, {"fragmentName":"TwoModeFields"}) as unknown as TypedDocumentString<TwoModeFieldsFragment, unknown>;
export const SessionsOfOneFragmentDoc = new TypedDocumentString(`
    fragment SessionsOfOne on AttendanceConnection {
  totalCount
  nodes {
    id
    meeting {
      ...MeetingName
      meetingKind: kind
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
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
}`, {"fragmentName":"SessionsOfOne"}) as unknown as TypedDocumentString<SessionsOfOneFragment, unknown>;
export const ActorDetailsDocument = new TypedDocumentString(`
    query ActorDetails($id: ID!, $attended: AttendanceFilter, $attendances: AttendanceFilter, $positions: PositionFilter) {
  actor(id: $id) {
    ...ActorName
    description
    aliases
    note
    attended: attendances(filter: $attended, first: 1) {
      totalCount
    }
    attendances(filter: $attendances, first: 1) {
      totalCount
    }
    positions(filter: $positions, first: 1) {
      totalCount
    }
    citations {
      ...CitationFields
    }
    memberships {
      ...MembershipFields
    }
    members(first: 50) {
      totalCount
      nodes {
        ...MembershipFields
      }
    }
    documents {
      id
      title
      issuedOn: date {
        ...DateFields
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
  paragraph
  quote
  unverified
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
}`, {"hash":"sha256:3e31c5ff4b5f159aa9f35949db374643a647115e77b8c859d28f0bdfc3a5b039"}) as unknown as TypedDocumentString<ActorDetailsQuery, ActorDetailsQueryVariables>;
export const ActorMetDocument = new TypedDocumentString(`
    query ActorMet($filter: MeetingNetworkFilter) {
  meetingNetwork(filter: $filter, includeGroups: true, first: 100) {
    pairs {
      id
      a {
        ...ActorName
      }
      b {
        ...ActorName
      }
      n
      first
      last
    }
    pairsLeftOut
  }
}
    fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}`, {"hash":"sha256:b796446ed7e64725c5cc646f9c7b1ce0580cbd65825bd31f0a41bf51e6ebddc9"}) as unknown as TypedDocumentString<ActorMetQuery, ActorMetQueryVariables>;
export const ActorAttendancesDocument = new TypedDocumentString(`
    query ActorAttendances($id: ID!, $filter: AttendanceFilter, $first: Int!, $after: String) {
  actor(id: $id) {
    id
    attendances(filter: $filter, first: $first, after: $after) {
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
  paragraph
  quote
  unverified
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
  status
  confidence
  note
  isInherited
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
  inheritedCitations {
    ...CitationFields
  }
}`, {"hash":"sha256:2e03c3fd68c1dbf21404cf7231684ea50f5a3edb30a666e463d76f3b61e47e42"}) as unknown as TypedDocumentString<ActorAttendancesQuery, ActorAttendancesQueryVariables>;
export const ActorStancesDocument = new TypedDocumentString(`
    query ActorStances($filter: StanceFilter) {
  stanceMatrix(filter: $filter, order: COUNT, mostActors: 1, mostIssues: 200) {
    cells {
      id
      stance
      n
      contradictory
      issue {
        id
        title
        issueKind: kind
      }
    }
  }
}
    `, {"hash":"sha256:f9124ce8ea78231168e282fd5eb60640f85d021225bbbbdb82c2317dcecc3bb6"}) as unknown as TypedDocumentString<ActorStancesQuery, ActorStancesQueryVariables>;
export const AroundMeetingDocument = new TypedDocumentString(`
    query AroundMeeting($meetings: MeetingNetworkFilter, $positions: StanceFilter, $days: Int!) {
  agreementOfMeetings(meetings: $meetings, positions: $positions, first: 20) {
    meetings {
      meeting {
        id
      }
      pairCount
      comparablePairs
      meanOfComparable
      n
    }
  }
  stanceChanges(
    meetings: $meetings
    positions: $positions
    days: $days
    first: 50
  ) {
    count
    changes {
      meeting {
        id
      }
      actor {
        ...ActorName
      }
      issue {
        id
        title
        issueKind: kind
      }
      before {
        ...ChangedPosition
      }
      after {
        ...ChangedPosition
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
fragment ChangedPosition on Position {
  id
  stance
  date {
    ...DateFields
  }
}`, {"hash":"sha256:1c2fc4d1196b879b65b9d17dcb184637bb0edc77e955af7c7be4a4bccea45373"}) as unknown as TypedDocumentString<AroundMeetingQuery, AroundMeetingQueryVariables>;
export const AgreementBeforeDocument = new TypedDocumentString(`
    query AgreementBefore($meetings: MeetingNetworkFilter, $positions: StanceFilter, $first: Int!, $after: String) {
  agreementOfMeetings(meetings: $meetings, positions: $positions, first: 20) {
    meetings {
      meeting {
        id
      }
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          counted
          node {
            ...PositionFields
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
  paragraph
  quote
  unverified
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
  conditionKey
  date {
    ...DateFields
  }
  attribution
  reportedBy {
    name
    actor {
      ...ActorName
    }
    source {
      id
      title
    }
  }
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
}`, {"hash":"sha256:aacbb546471c35e93495ab44ff5c6a07f6a189e15fb486ce6a5841a26987bcc4"}) as unknown as TypedDocumentString<AgreementBeforeQuery, AgreementBeforeQueryVariables>;
export const NodeKindDocument = new TypedDocumentString(`
    query NodeKind($id: ID!) {
  node(id: $id) {
    __typename
    id
  }
}
    `, {"hash":"sha256:1c2469995626b779f11d51a1a7eb5e0e057fb92ed097a04b6ee56c64a296c4b3"}) as unknown as TypedDocumentString<NodeKindQuery, NodeKindQueryVariables>;
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
  paragraph
  quote
  unverified
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
  conditionKey
  date {
    ...DateFields
  }
  attribution
  reportedBy {
    name
    actor {
      ...ActorName
    }
    source {
      id
      title
    }
  }
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
}`, {"hash":"sha256:087a7e0a5fb853858e2642aa2d30f749d45a2affde45f70e11b98007aa7d5acd"}) as unknown as TypedDocumentString<PositionsQuery, PositionsQueryVariables>;
export const IssueDetailsDocument = new TypedDocumentString(`
    query IssueDetails($id: ID!, $positions: PositionFilter, $stances: StanceFilter, $meetings: MeetingFilter) {
  issue(id: $id) {
    id
    title
    question
    issueKind: kind
    areas
    note
    positions(filter: $positions, first: 1) {
      totalCount
    }
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
  }
  meetings(filter: $meetings, first: 50) {
    totalCount
    nodes {
      ...MeetingName
    }
  }
  stanceMatrix(filter: $stances, order: COUNT, mostActors: 200, mostIssues: 1) {
    actorsLeftOut
    cells {
      id
      actor {
        ...ActorName
      }
      stance
      n
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
}`, {"hash":"sha256:bc5b6060ead9e022d6bbbaa1e9a3210a8580e93a0012fd2e87b7f2429c4f6fc8"}) as unknown as TypedDocumentString<IssueDetailsQuery, IssueDetailsQueryVariables>;
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
  paragraph
  quote
  unverified
  statedDate
  note
  source {
    ...SourceFields
  }
}`, {"hash":"sha256:5fcab315e5fe341f3edd79964196560ae33441e2de7bb2cdee707b14c72affd7"}) as unknown as TypedDocumentString<DocumentDetailsQuery, DocumentDetailsQueryVariables>;
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
  paragraph
  quote
  unverified
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
  conditionKey
  date {
    ...DateFields
  }
  attribution
  reportedBy {
    name
    actor {
      ...ActorName
    }
    source {
      id
      title
    }
  }
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
}`, {"hash":"sha256:46ebdbc68210d849c768e66f1c92a1de41b7847976010abe0fa9ff6d916df97e"}) as unknown as TypedDocumentString<PositionDetailsQuery, PositionDetailsQueryVariables>;
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
}`, {"hash":"sha256:a8fdde3d600308ee992552fa4d10bea6ca2325cb66f6cba5ab63d5d943c5a863"}) as unknown as TypedDocumentString<SourceDetailsQuery, SourceDetailsQueryVariables>;
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
          paragraph
          start
          end
          quote
          prefix
          suffix
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
          status
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
}`, {"hash":"sha256:c646b6e79b8c73ea5535bca35107ba8a799c723aa06cbc0203f9b2d393c74022"}) as unknown as TypedDocumentString<SourceFactsQuery, SourceFactsQueryVariables>;
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
  paragraph
  quote
  unverified
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
  status
  confidence
  note
  isInherited
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
  inheritedCitations {
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
  datasets
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
  isEncounter
  partOf {
    id
    title
  }
  attendedCount
  attendances(first: 1) {
    totalCount
  }
  datasets
}
fragment ExploredIssue on Issue {
  __typename
  id
  title
  question
  issueKind: kind
  areas
  positionCount
  datasets
}
fragment ExploredNode on Node {
  __typename
  id
  ...ExploredActor
  ...ExploredMeeting
  ...ExploredIssue
  ... on Document {
    title
    datasets
    issuedOn: date {
      ...DateFields
    }
  }
  ... on Position {
    stance
    datasets
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
    datasets
    publishedOn: date {
      ...DateFields
    }
  }
}`, {"hash":"sha256:1bc8d7eee271546d073e50e94cfbe3209c0a993185af61489e8936eb6880c228"}) as unknown as TypedDocumentString<TieDetailsQuery, TieDetailsQueryVariables>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes($positions: StanceFilter, $meetings: MeetingFilter, $first: Int!) {
  stanceContradictions(filter: $positions, first: $first) {
    count
    contradictions {
      id
      supports
      opposes
      daysApart
      actor {
        ...ActorName
      }
      issue {
        id
        title
      }
      supporting {
        ...PositionFields
      }
      opposing {
        ...PositionFields
      }
    }
  }
  meetings(filter: $meetings, sort: {by: DATE, direction: DESC}, first: $first) {
    totalCount
    nodes {
      ...MeetingName
      confidence
      disagreements
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
  paragraph
  quote
  unverified
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
  conditionKey
  date {
    ...DateFields
  }
  attribution
  reportedBy {
    name
    actor {
      ...ActorName
    }
    source {
      id
      title
    }
  }
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
}`, {"hash":"sha256:4e9fed9aa71a9df9fbf5c4d620f94c7feade6f07bebcbb2af43fa2f014ba1872"}) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const DocumentTitlesDocument = new TypedDocumentString(`
    query DocumentTitles($ids: [ID!]!) {
  documents(filter: {ids: $ids}, first: 100) {
    nodes {
      id
      title
    }
  }
}
    `, {"hash":"sha256:f92c6007ef36703443454ab0b4e3052356d6e8592bc63f981dae53e12300c2c8"}) as unknown as TypedDocumentString<DocumentTitlesQuery, DocumentTitlesQueryVariables>;
export const SourceNodesDocument = new TypedDocumentString(`
    query SourceNodes($id: ID!, $after: String) {
  source(id: $id) {
    facts(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        id
        ... on Position {
          actor {
            id
          }
          issue {
            id
          }
        }
        ... on Attendance {
          actor {
            id
          }
          meeting {
            id
          }
        }
        ... on Membership {
          member {
            id
          }
          of {
            id
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:65b5012546b5c5303a79aaac428ccd195b6eae7c849e6dede496ce8ff7045790"}) as unknown as TypedDocumentString<SourceNodesQuery, SourceNodesQueryVariables>;
export const AttendedWithinDocument = new TypedDocumentString(`
    query AttendedWithin($filter: AttendanceFilter!, $after: String) {
  attendances(filter: $filter, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      actor {
        id
      }
      meeting {
        id
      }
    }
  }
}
    `, {"hash":"sha256:649ef02d3be8eadb62cd0f14e2ee474a5abe6ca199f7385f48dd7ba3c6dba48f"}) as unknown as TypedDocumentString<AttendedWithinQuery, AttendedWithinQueryVariables>;
export const HeldWithinDocument = new TypedDocumentString(`
    query HeldWithin($filter: PositionFilter!, $after: String) {
  positions(filter: $filter, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      actor {
        id
      }
      issue {
        id
      }
    }
  }
}
    `, {"hash":"sha256:d804e253e8c761d1d870432f1ee490e3f6d54df5921385f861c217b04f0234dc"}) as unknown as TypedDocumentString<HeldWithinQuery, HeldWithinQueryVariables>;
export const DocumentPositionsDocument = new TypedDocumentString(`
    query DocumentPositions($id: ID!, $filter: PositionFilter!, $after: String) {
  document(id: $id) {
    id
    issuers {
      id
    }
    issues {
      id
    }
  }
  positions(filter: $filter, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      actor {
        id
      }
      issue {
        id
      }
    }
  }
}
    `, {"hash":"sha256:77d602afad8e59db7d4dc7302308c4d80116faba744a7742ccb57cc645481be0"}) as unknown as TypedDocumentString<DocumentPositionsQuery, DocumentPositionsQueryVariables>;
export const LatestMeetingsDocument = new TypedDocumentString(`
    query LatestMeetings($filter: MeetingFilter!, $after: String) {
  meetings(
    filter: $filter
    sort: {by: DATE, direction: DESC}
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
}
    `, {"hash":"sha256:9e2fa862ba8f49f1e53a1d0606ce1124d15c1d0bbce8ea0b04e959c50f15ce66"}) as unknown as TypedDocumentString<LatestMeetingsQuery, LatestMeetingsQueryVariables>;
export const OfferedDocumentsDocument = new TypedDocumentString(`
    query OfferedDocuments($filter: DocumentFilter!, $first: Int!) {
  documents(filter: $filter, first: $first) {
    totalCount
    nodes {
      id
      title
      date {
        earliest
        latest
        edtf
      }
    }
  }
}
    `, {"hash":"sha256:80298cbff403969df0d0924257148ea348ee6c7236c3e26decd9e722075bca2c"}) as unknown as TypedDocumentString<OfferedDocumentsQuery, OfferedDocumentsQueryVariables>;
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
    `, {"hash":"sha256:914bba72dcdaad71d407f9e6c212fe0cbe8c8c236ade6024f174f61d4348e549"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($ids: [ID!]!, $kinds: [NodeKind!]!, $first: Int!, $sources: [ID!], $documents: [ID!]) {
  neighbourhood(
    ids: $ids
    kinds: $kinds
    first: $first
    sources: $sources
    documents: $documents
  ) {
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
        status
        confidence
        isInherited
        delegation
        onBehalfOf {
          id
          name
        }
      }
      stance
      contradictory
      positions {
        id
        stance
        attribution
        datasets
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
  datasets
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
  isEncounter
  partOf {
    id
    title
  }
  attendedCount
  attendances(first: 1) {
    totalCount
  }
  datasets
}
fragment ExploredIssue on Issue {
  __typename
  id
  title
  question
  issueKind: kind
  areas
  positionCount
  datasets
}
fragment ExploredNode on Node {
  __typename
  id
  ...ExploredActor
  ...ExploredMeeting
  ...ExploredIssue
  ... on Document {
    title
    datasets
    issuedOn: date {
      ...DateFields
    }
  }
  ... on Position {
    stance
    datasets
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
    datasets
    publishedOn: date {
      ...DateFields
    }
  }
}`, {"hash":"sha256:4f01f49a4e418e8d6d7b6abcea9e5ac1a7edb5afbc6a9026ed037e1a76bc5541"}) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
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
  isEncounter
  partOf {
    id
    title
  }
  attendedCount
  attendances(first: 1) {
    totalCount
  }
  datasets
}`, {"hash":"sha256:0617b29bfa72e1df1c50916af2225103d7155344eedf5917090794d919a579e9"}) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingNetworkDocument = new TypedDocumentString(`
    query MeetingNetwork($filter: MeetingNetworkFilter, $weight: MeetingWeight!, $level: MeetingLevel!, $includeGroups: Boolean!, $first: Int!, $some: Int!) {
  meetingNetwork(
    filter: $filter
    weight: $weight
    level: $level
    includeGroups: $includeGroups
    first: $first
  ) {
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
      n
      first
      last
      evidence(first: $some) {
        edges {
          node {
            id
            date {
              earliest
            }
          }
        }
      }
    }
    pairsLeftOut
    weightLeftOut
    meetingCount
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
  datasets
}`, {"hash":"sha256:58995e51e10a05843e2dcf6f04dd16ef4b7cd6c1cfac92dff25330c1d677a732"}) as unknown as TypedDocumentString<MeetingNetworkQuery, MeetingNetworkQueryVariables>;
export const StanceMatrixDocument = new TypedDocumentString(`
    query StanceMatrix($filter: StanceFilter, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!, $mostActors: Int!, $mostIssues: Int!) {
  stanceMatrix(
    filter: $filter
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    order: COUNT
    mostActors: $mostActors
    mostIssues: $mostIssues
  ) {
    rows {
      actor {
        ...ExploredActor
      }
    }
    columns {
      issue {
        ...ExploredIssue
      }
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
      n
      contradictory
      evidence(first: 12) {
        edges {
          node {
            id
            stance
            date {
              earliest
              latest
            }
          }
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
  datasets
}
fragment ExploredIssue on Issue {
  __typename
  id
  title
  question
  issueKind: kind
  areas
  positionCount
  datasets
}`, {"hash":"sha256:dc8aea5f79c0e9b35b5a3ef29c8161592464613373b8549f3282a1aba2460dbb"}) as unknown as TypedDocumentString<StanceMatrixQuery, StanceMatrixQueryVariables>;
export const StanceNetworkDocument = new TypedDocumentString(`
    query StanceNetwork($filter: StanceFilter, $aggregation: PairAggregation!, $normalisation: PairNormalisation!, $leastShared: Int!, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!, $first: Int!) {
  stanceNetwork(
    filter: $filter
    aggregation: $aggregation
    normalisation: $normalisation
    leastShared: $leastShared
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    first: $first
  ) {
    nodes {
      __typename
      ...ExploredActor
    }
    pairs {
      id
      a {
        ...NetworkNodeId
      }
      b {
        ...NetworkNodeId
      }
      weight
      n
    }
    camps {
      larger {
        ...NetworkNodeId
      }
      smaller {
        ...NetworkNodeId
      }
      frustratedShare
    }
    pairsLeftOut
    strengthLeftOut
    weightlessPairs
    fewerShared
    positionCount
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
  datasets
}
fragment NetworkNodeId on NetworkNode {
  __typename
  ... on Actor {
    id
  }
  ... on Issue {
    id
  }
}`, {"hash":"sha256:c1377c10d4f61bb5e7f00717346d4f90ddb8ae0b82270fe30c3ce1f56f283b33"}) as unknown as TypedDocumentString<StanceNetworkQuery, StanceNetworkQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $first: Int!) {
  paths(from: $from, to: $to, first: $first) {
    length
    nodes {
      id
    }
  }
}
    `, {"hash":"sha256:c403a56449de71599369c02dc5b8434c11f617abf907fcef6894cf86421396b7"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
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
    `, {"hash":"sha256:d07a069aea44897e87340e8aa6ad557a01906579062582576bd0355a74bc479f"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($bin: TimelineBin!, $areas: [String!], $datasets: [ID!], $sources: [ID!], $documents: [ID!], $period: PeriodInput) {
  timeline(
    bin: $bin
    areas: $areas
    datasets: $datasets
    sources: $sources
    documents: $documents
    period: $period
  ) {
    start
    end
    meetings
    positions
  }
}
    `, {"hash":"sha256:fd2a432ab0641ca44a7d6ee336ea50fc443a3d23b7f269346649e119c7fa1da2"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
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
    factCount
    quotedFactCount
    counts {
      kind
      count
    }
  }
}
    `, {"hash":"sha256:882b3c059be09c58725d443741e93f333365c8ab969a5b05cb52154f4386a1c4"}) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names {
  actors(first: 100, sort: {by: MEETINGS, direction: DESC}) {
    nodes {
      __typename
      id
      name
      aliases
      description
      actorKind: kind
      side
      country
      placeholder
    }
  }
  issues(first: 100, sort: {by: POSITIONS, direction: DESC}) {
    nodes {
      __typename
      id
      title
      question
      issueKind: kind
    }
  }
}
    `, {"hash":"sha256:aa48e893f69412d43e7f9627f29dc3bb60d4d4eb4ad99e7004373153e819679c"}) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const MeetingsOnMapDocument = new TypedDocumentString(`
    query MeetingsOnMap($filter: MeetingFilter, $after: String) {
  meetings(
    filter: $filter
    sort: {by: DATE, direction: DESC}
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      meetingKind: kind
      date {
        ...DateFields
      }
      place
      country
      latitude
      longitude
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}`, {"hash":"sha256:9ad71ab7336c9d80eca5a413dcc96ac5bd1284f097c4540397694865c570adc3"}) as unknown as TypedDocumentString<MeetingsOnMapQuery, MeetingsOnMapQueryVariables>;
export const MeetingsAttendedDocument = new TypedDocumentString(`
    query MeetingsAttended($filter: AttendanceFilter, $after: String) {
  attendances(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      actor {
        id
        name
      }
      meeting {
        id
      }
    }
  }
}
    `, {"hash":"sha256:ed7911dbabc57eb8d49b718b3f43732274296fbf884718cefd538088aefd33db"}) as unknown as TypedDocumentString<MeetingsAttendedQuery, MeetingsAttendedQueryVariables>;
export const MeetingsWithSourcesDocument = new TypedDocumentString(`
    query MeetingsWithSources($ids: [ID!]!) {
  meetings(filter: {ids: $ids}, sort: {by: DATE, direction: DESC}, first: 100) {
    totalCount
    nodes {
      ...MeetingName
      summary
      confidence
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
  paragraph
  quote
  unverified
  statedDate
  note
  source {
    ...SourceFields
  }
}`, {"hash":"sha256:855648ed004e6775da59e1ce3f71ea3fffe0a2892e93754fb418ff0f6d298b5c"}) as unknown as TypedDocumentString<MeetingsWithSourcesQuery, MeetingsWithSourcesQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($filter: StanceFilter, $aggregation: CellAggregation!, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!, $order: MatrixOrder!, $mostActors: Int!, $mostIssues: Int!) {
  stanceMatrix(
    filter: $filter
    aggregation: $aggregation
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    order: $order
    mostActors: $mostActors
    mostIssues: $mostIssues
  ) {
    rows {
      actor {
        ...ExploredActor
      }
      n
      cluster
      holders
      disputedIssues
    }
    columns {
      issue {
        ...ExploredIssue
      }
      n
      cluster
    }
    cells {
      id
      actor {
        id
      }
      issue {
        id
      }
      weight
      n
      counted
      score
      band
      stance
      contradictory
      holders
      holdersDisagree
    }
    actorsLeftOut
    issuesLeftOut
    positionsLeftOut
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
  datasets
}
fragment ExploredIssue on Issue {
  __typename
  id
  title
  question
  issueKind: kind
  areas
  positionCount
  datasets
}`, {"hash":"sha256:c2145b6dc05cbca029c164a19ebc51fa9a5f5c62bc35afec3615a8eba6fae7e6"}) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const CellDocument = new TypedDocumentString(`
    query Cell($filter: StanceFilter, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!, $first: Int!, $after: String) {
  stanceMatrix(
    filter: $filter
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    mostActors: 1
    mostIssues: 1
  ) {
    cells {
      id
      actor {
        ...ActorName
      }
      issue {
        id
        title
        question
        issueKind: kind
      }
      n
      counted
      score
      band
      stance
      contradictory
      holders
      holdersDisagree
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          counted
          node {
            ...PositionFields
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
  paragraph
  quote
  unverified
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
  conditionKey
  date {
    ...DateFields
  }
  attribution
  reportedBy {
    name
    actor {
      ...ActorName
    }
    source {
      id
      title
    }
  }
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
}`, {"hash":"sha256:8dad68988b415b0f46d6f0b2944f4c5652528ae6f30838369aafce3af35ef675"}) as unknown as TypedDocumentString<CellQuery, CellQueryVariables>;
export const OtherStancesDocument = new TypedDocumentString(`
    query OtherStances($filter: StanceFilter, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!) {
  stanceMatrix(
    filter: $filter
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    order: COUNT
    mostActors: 200
    mostIssues: 1
  ) {
    cells {
      id
      stance
      actor {
        ...ActorName
      }
    }
  }
}
    fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}`, {"hash":"sha256:9a3da75fb9ccc48c924b1bfc636e4035954cdfaedfdd9d2a08a971bd73a5555b"}) as unknown as TypedDocumentString<OtherStancesQuery, OtherStancesQueryVariables>;
export const MetByDocument = new TypedDocumentString(`
    query MetBy($filter: MeetingNetworkFilter, $level: MeetingLevel!) {
  meetingNetwork(filter: $filter, level: $level, includeGroups: true, first: 500) {
    pairs {
      id
      a {
        id
      }
      b {
        id
      }
    }
  }
}
    `, {"hash":"sha256:33390c6b503f96767ed47759c7b40c37c3ba5906696154db5b3aacbd05695d1a"}) as unknown as TypedDocumentString<MetByQuery, MetByQueryVariables>;
export const MeetingMeasuresDocument = new TypedDocumentString(`
    query MeetingMeasures($filter: MeetingNetworkFilter, $weight: MeetingWeight!, $level: MeetingLevel!, $includeGroups: Boolean!, $which: [Measure!]!) {
  meetingNetwork(
    filter: $filter
    weight: $weight
    level: $level
    includeGroups: $includeGroups
    first: 1
  ) {
    measures(which: $which, first: 500) {
      nodes {
        ...MeasuredFields
      }
    }
    communities {
      nodes {
        node {
          ...NetworkNodeId
        }
        community
      }
    }
  }
}
    fragment NetworkNodeId on NetworkNode {
  __typename
  ... on Actor {
    id
  }
  ... on Issue {
    id
  }
}
fragment MeasuredFields on MeasuredNode {
  node {
    ...NetworkNodeId
  }
  values {
    measure
    value
  }
}`, {"hash":"sha256:83dd942243226a1fda5d35ccdb5a7b6c4dd43d92bf23c8ce1656ec5131bcb1e4"}) as unknown as TypedDocumentString<MeetingMeasuresQuery, MeetingMeasuresQueryVariables>;
export const AgreementMeasuresDocument = new TypedDocumentString(`
    query AgreementMeasures($filter: StanceFilter, $aggregation: PairAggregation!, $normalisation: PairNormalisation!, $leastShared: Int!, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!, $which: [Measure!]!) {
  stanceNetwork(
    filter: $filter
    aggregation: $aggregation
    normalisation: $normalisation
    leastShared: $leastShared
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    first: 1
  ) {
    measures(which: $which, first: 500) {
      nodes {
        ...MeasuredFields
      }
    }
    communities {
      nodes {
        node {
          ...NetworkNodeId
        }
        community
      }
    }
  }
}
    fragment NetworkNodeId on NetworkNode {
  __typename
  ... on Actor {
    id
  }
  ... on Issue {
    id
  }
}
fragment MeasuredFields on MeasuredNode {
  node {
    ...NetworkNodeId
  }
  values {
    measure
    value
  }
}`, {"hash":"sha256:2d327d4f19fe9295834e3f0bfaaf29006141b953af941662807dcaa1d21309ee"}) as unknown as TypedDocumentString<AgreementMeasuresQuery, AgreementMeasuresQueryVariables>;
export const AttendanceStructureDocument = new TypedDocumentString(`
    query AttendanceStructure($filter: MeetingNetworkFilter, $level: MeetingLevel!, $includeGroups: Boolean!) {
  meetingNetwork(
    filter: $filter
    level: $level
    includeGroups: $includeGroups
    first: 1
  ) {
    twoMode {
      ...TwoModeFields
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment TwoModeFields on TwoModeNetwork {
  actorCount
  affiliationCount
  tieCount
  density
  clustering
  componentCount
  actors: measures(
    of: ACTORS
    which: [DEGREE, CLOSENESS, BETWEENNESS, EIGENVECTOR]
    first: 500
  ) {
    ...TwoModeMeasured
  }
  affiliations: measures(
    of: AFFILIATIONS
    which: [DEGREE, CLOSENESS, BETWEENNESS, EIGENVECTOR]
    first: 500
  ) {
    ...TwoModeMeasured
  }
}
fragment TwoModeMeasured on TwoModeMeasures {
  nodeCount
  nodes {
    node {
      __typename
      id
      ... on Actor {
        name
      }
      ... on Meeting {
        title
        date {
          ...DateFields
        }
      }
      ... on Issue {
        title
      }
    }
    values {
      measure
      value
    }
  }
  estimates {
    measure
    error
  }
}`, {"hash":"sha256:0ee02e4a234325348e32db68851ca3d4a16e39e9d0d4991a145dbe0be33351c2"}) as unknown as TypedDocumentString<AttendanceStructureQuery, AttendanceStructureQueryVariables>;
export const StanceStructureDocument = new TypedDocumentString(`
    query StanceStructure($filter: StanceFilter, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!) {
  stanceMatrix(
    filter: $filter
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    order: COUNT
    mostActors: 1
    mostIssues: 1
  ) {
    twoMode {
      ...TwoModeFields
    }
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
}
fragment TwoModeFields on TwoModeNetwork {
  actorCount
  affiliationCount
  tieCount
  density
  clustering
  componentCount
  actors: measures(
    of: ACTORS
    which: [DEGREE, CLOSENESS, BETWEENNESS, EIGENVECTOR]
    first: 500
  ) {
    ...TwoModeMeasured
  }
  affiliations: measures(
    of: AFFILIATIONS
    which: [DEGREE, CLOSENESS, BETWEENNESS, EIGENVECTOR]
    first: 500
  ) {
    ...TwoModeMeasured
  }
}
fragment TwoModeMeasured on TwoModeMeasures {
  nodeCount
  nodes {
    node {
      __typename
      id
      ... on Actor {
        name
      }
      ... on Meeting {
        title
        date {
          ...DateFields
        }
      }
      ... on Issue {
        title
      }
    }
    values {
      measure
      value
    }
  }
  estimates {
    measure
    error
  }
}`, {"hash":"sha256:a844846c3c52e4528f6faaa18d5501ad28ae9c69a84454cd649bfc416a3024ff"}) as unknown as TypedDocumentString<StanceStructureQuery, StanceStructureQueryVariables>;
export const PolarizationDocument = new TypedDocumentString(`
    query Polarization($filter: StanceFilter, $normalisation: PairNormalisation!, $leastShared: Int!, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!) {
  stanceNetwork(
    filter: $filter
    normalisation: $normalisation
    leastShared: $leastShared
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    first: 1
  ) {
    polarization {
      value
      agreement
      disagreement
      campSizes
      nodes {
        camp
        node {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:e1d4b5b29578cace1c5f4dbcad44beb0292b3a1310bcd6962f434ba0dd64b0b8"}) as unknown as TypedDocumentString<PolarizationQuery, PolarizationQueryVariables>;
export const PolarizationOverTimeDocument = new TypedDocumentString(`
    query PolarizationOverTime($filter: StanceFilter, $normalisation: PairNormalisation!, $leastShared: Int!, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!, $unit: WindowUnit!) {
  stanceNetwork(
    filter: $filter
    normalisation: $normalisation
    leastShared: $leastShared
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    first: 1
  ) {
    polarizationOverTime(unit: $unit, length: 1) {
      windows {
        from
        until
        certainly
        possibly
        value
        nodeCount
        campSizes
      }
    }
  }
}
    `, {"hash":"sha256:a164d4b467a93362a8c9d6f1d2605d3438327ba24538ec3d85026ca2e0a690f4"}) as unknown as TypedDocumentString<PolarizationOverTimeQuery, PolarizationOverTimeQueryVariables>;
export const BackboneDocument = new TypedDocumentString(`
    query Backbone($filter: StanceFilter, $aggregation: PairAggregation!, $normalisation: PairNormalisation!, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!, $mostLoss: Float!) {
  stanceNetwork(
    filter: $filter
    aggregation: $aggregation
    normalisation: $normalisation
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    first: 1
  ) {
    backbone(mostLoss: $mostLoss) {
      nodeCount
      size
      loss
      steps {
        loss
        isInBackbone
        node {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:ac3306abf47e0b948c031ec546896d8322004ea3f2969ece6d4e98a13f4e8e86"}) as unknown as TypedDocumentString<BackboneQuery, BackboneQueryVariables>;
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
  paragraph
  quote
  unverified
  statedDate
  note
  source {
    ...SourceFields
  }
}`, {"hash":"sha256:57352c9da0b61e2081e187730b1ed9788c380672db12f292a02d3f6a505494b7"}) as unknown as TypedDocumentString<MeetingDetailsQuery, MeetingDetailsQueryVariables>;
export const MeetingAttendancesDocument = new TypedDocumentString(`
    query MeetingAttendances($filter: AttendanceFilter) {
  attendances(filter: $filter, first: 100) {
    totalCount
    nodes {
      ...AttendanceFields
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
  paragraph
  quote
  unverified
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
  status
  confidence
  note
  isInherited
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
  inheritedCitations {
    ...CitationFields
  }
}`, {"hash":"sha256:a22dc3cf770670cf4d03be48caf350b89137edc2acd387f6b066e48b745f2d97"}) as unknown as TypedDocumentString<MeetingAttendancesQuery, MeetingAttendancesQueryVariables>;
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
  paragraph
  quote
  unverified
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
  status
  confidence
  note
  isInherited
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
  inheritedCitations {
    ...CitationFields
  }
}`, {"hash":"sha256:379aca17526f755704cd5ddb40408a2efd32826ff5aba072c1bb96e1555b80a0"}) as unknown as TypedDocumentString<AttendanceDetailsQuery, AttendanceDetailsQueryVariables>;
export const OverTimeDocument = new TypedDocumentString(`
    query OverTime($issues: IssueFilter, $positions: PositionFilter) {
  issues(filter: $issues, sort: {by: POSITIONS, direction: DESC}, first: 1) {
    nodes {
      id
      title
      issueKind: kind
      positions(filter: $positions, sort: {by: DATE, direction: DESC}, first: 100) {
        totalCount
        nodes {
          id
          stance
          condition
          summary
          attribution
          date {
            ...DateFields
          }
          actor {
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
}`, {"hash":"sha256:a9ae464767ba30c837ddc4d5d4df48461e02bdba7214c2610154e70f37fcbcbf"}) as unknown as TypedDocumentString<OverTimeQuery, OverTimeQueryVariables>;
export const IssueChoicesDocument = new TypedDocumentString(`
    query IssueChoices($issues: IssueFilter, $positions: PositionFilter, $after: String) {
  issues(
    filter: $issues
    sort: {by: POSITIONS, direction: DESC}
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
    }
  }
  positionCounts(filter: $positions, by: [ISSUE]) {
    issue {
      id
    }
    count
  }
}
    `, {"hash":"sha256:613c597db9ff4ff8d4bbb489bcd5d16066056d4ca073635dbd977061a0e483aa"}) as unknown as TypedDocumentString<IssueChoicesQuery, IssueChoicesQueryVariables>;
export const EncounterDocument = new TypedDocumentString(`
    query Encounter($filter: MeetingNetworkFilter, $weight: MeetingWeight!, $level: MeetingLevel!, $first: Int!, $after: String) {
  meetingNetwork(
    filter: $filter
    weight: $weight
    level: $level
    includeGroups: true
    first: 1
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
      n
      first
      last
      daysSince
      byKind {
        kind
        count
      }
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          adds
          node {
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
          attendances {
            id
            role
            isInherited
            actor {
              ...ActorName
            }
            onBehalfOf {
              ...ActorName
            }
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
  paragraph
  quote
  unverified
  statedDate
  note
  source {
    ...SourceFields
  }
}`, {"hash":"sha256:9d7408acfc84bc0bb320e2821e8aeeddd6a6350ed041685106656f349ca14d6a"}) as unknown as TypedDocumentString<EncounterQuery, EncounterQueryVariables>;
export const AgreementDocument = new TypedDocumentString(`
    query Agreement($filter: StanceFilter, $aggregation: PairAggregation!, $normalisation: PairNormalisation!, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!, $first: Int!, $after: String) {
  stanceNetwork(
    filter: $filter
    aggregation: $aggregation
    normalisation: $normalisation
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    first: 1
  ) {
    weightlessPairs
    pairs {
      id
      a {
        __typename
        ... on Actor {
          ...ActorName
        }
      }
      b {
        __typename
        ... on Actor {
          ...ActorName
        }
      }
      weight
      n
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          adds
          node {
            __typename
            ... on Issue {
              id
              title
              question
              issueKind: kind
            }
          }
          ofA {
            ...SideOfPair
          }
          ofB {
            ...SideOfPair
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
  paragraph
  quote
  unverified
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
  conditionKey
  date {
    ...DateFields
  }
  attribution
  reportedBy {
    name
    actor {
      ...ActorName
    }
    source {
      id
      title
    }
  }
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
fragment SideOfPair on PositionEvidence {
  counted
  position {
    ...PositionFields
  }
}`, {"hash":"sha256:16de3ae459fac7f8b6b30d4aefe5e5e8de9e6774973e98aa6dbfb49baa0f65a2"}) as unknown as TypedDocumentString<AgreementQuery, AgreementQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($meetings: MeetingNetworkFilter, $filter: StanceFilter, $normalisation: PairNormalisation!, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!, $notSince: Edtf, $leastShared: Int!, $first: Int!) {
  gaps(
    meetings: $meetings
    positions: $filter
    normalisation: $normalisation
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    notSince: $notSince
    leastShared: $leastShared
    first: $first
    bridges: 5
  ) {
    count
    fewerShared
    disagreementLeftOut
    meetingCount
    gaps {
      id
      a {
        ...ActorName
      }
      b {
        ...ActorName
      }
      disagreement
      n
      lastMet
      bridgeCount
      bridges {
        actor {
          ...ActorName
        }
        meetingsWithA
        meetingsWithB
        disagreementWithA
        disagreementWithB
      }
    }
  }
}
    fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}`, {"hash":"sha256:c37950cfb79781a1561a9a677923e7e29ad04cd115380ab5c7b4960764fac1d1"}) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const AgreementOverTimeDocument = new TypedDocumentString(`
    query AgreementOverTime($filter: StanceFilter, $aggregation: PairAggregation!, $normalisation: PairNormalisation!, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!, $length: Int!, $step: Int!) {
  stanceNetwork(
    filter: $filter
    aggregation: $aggregation
    normalisation: $normalisation
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    first: 1
  ) {
    windows(length: $length, step: $step, match: CERTAINLY, first: 1) {
      windows {
        from
        until
        pairs {
          weight
          n
        }
      }
    }
  }
}
    `, {"hash":"sha256:0e3804edcdf8da2cff855e5b7d77a9f7f3ca02b73185354b011ba00b7945a49a"}) as unknown as TypedDocumentString<AgreementOverTimeQuery, AgreementOverTimeQueryVariables>;
export const SourceReferencesDocument = new TypedDocumentString(`
    query SourceReferences($ids: [ID!]!, $format: ReferenceFormat!) {
  sources(filter: {ids: $ids}, first: 100) {
    nodes {
      id
      reference(format: $format)
    }
  }
}
    `, {"hash":"sha256:658ccfcaf2e47f006c81bb70dea0bb2950126158dd4503c155c849486a92fb1a"}) as unknown as TypedDocumentString<SourceReferencesQuery, SourceReferencesQueryVariables>;
export const ReferencesOfDatasetDocument = new TypedDocumentString(`
    query ReferencesOfDataset($dataset: ID!, $format: ReferenceFormat!, $after: String) {
  sources(filter: {datasets: [$dataset]}, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      reference(format: $format)
    }
  }
}
    `, {"hash":"sha256:16ca4aacde9f2b9636c43223d2a8b8440ab0c5297b8bf6e59edef958afa982ac"}) as unknown as TypedDocumentString<ReferencesOfDatasetQuery, ReferencesOfDatasetQueryVariables>;
export const DatasetReferenceDocument = new TypedDocumentString(`
    query DatasetReference($dataset: ID!, $format: ReferenceFormat!, $url: String!) {
  dataset(id: $dataset) {
    reference(format: $format, url: $url)
  }
}
    `, {"hash":"sha256:e6afb177f6a27718bf273b733541cb8e9571e98f7f2a85912aa0d06ef40da8eb"}) as unknown as TypedDocumentString<DatasetReferenceQuery, DatasetReferenceQueryVariables>;
export const CommonGroundDocument = new TypedDocumentString(`
    query CommonGround($ids: [ID!]!, $kinds: [NodeKind!]!) {
  neighbourhood(ids: $ids, kinds: $kinds, first: 40) {
    nodes {
      __typename
      id
      ... on Actor {
        ...ActorName
      }
      ... on Meeting {
        ...MeetingName
      }
      ... on Issue {
        title
        issueKind: kind
      }
      ... on Document {
        title
      }
    }
    ties {
      id
      from
      to
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
}`, {"hash":"sha256:a40eb78d04f7d2959fbfa4d1481dbf764adb04b538a8bf975d303001801fcda7"}) as unknown as TypedDocumentString<CommonGroundQuery, CommonGroundQueryVariables>;
export const ContactsDocument = new TypedDocumentString(`
    query Contacts($filter: MeetingNetworkFilter, $level: MeetingLevel!, $first: Int!) {
  meetingNetwork(
    filter: $filter
    level: $level
    includeGroups: true
    first: $first
  ) {
    pairsLeftOut
    pairs {
      id
      n
      a {
        ...ActorName
      }
      b {
        ...ActorName
      }
    }
  }
}
    fragment ActorName on Actor {
  id
  name
  actorKind: kind
  side
  country
  placeholder
}`, {"hash":"sha256:c86b62f747891078df5d8a140061b9ac6f0844dbef53f849670f7b43c613cc1a"}) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const SessionsOfTwoDocument = new TypedDocumentString(`
    query SessionsOfTwo($ofA: AttendanceFilter!, $ofB: AttendanceFilter!) {
  a: attendances(filter: $ofA, first: 100) {
    ...SessionsOfOne
  }
  b: attendances(filter: $ofB, first: 100) {
    ...SessionsOfOne
  }
}
    fragment DateFields on UncertainDate {
  edtf
  earliest
  latest
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
fragment SessionsOfOne on AttendanceConnection {
  totalCount
  nodes {
    id
    meeting {
      ...MeetingName
      meetingKind: kind
    }
  }
}`, {"hash":"sha256:4f93092578501b1e5209e73261c321c1c57cbc637ee5c3fcfda30e79bba52fc7"}) as unknown as TypedDocumentString<SessionsOfTwoQuery, SessionsOfTwoQueryVariables>;
export const StancesOfTwoDocument = new TypedDocumentString(`
    query StancesOfTwo($filter: StanceFilter, $duplicates: Duplicates!, $level: StanceLevel!, $scale: ScaleInput, $includeGroups: Boolean!) {
  stanceMatrix(
    filter: $filter
    duplicates: $duplicates
    level: $level
    scale: $scale
    includeGroups: $includeGroups
    order: COUNT
    mostActors: 2
    mostIssues: 200
  ) {
    issuesLeftOut
    cells {
      id
      stance
      n
      contradictory
      actor {
        id
      }
      issue {
        id
        title
        issueKind: kind
      }
    }
  }
}
    `, {"hash":"sha256:1be02d0274cb029267c6a49670a92e5e639cafadebce4f172660e40a52a0aaf9"}) as unknown as TypedDocumentString<StancesOfTwoQuery, StancesOfTwoQueryVariables>;
export const SourceTitlesDocument = new TypedDocumentString(`
    query SourceTitles($ids: [ID!]!) {
  sources(filter: {ids: $ids}, first: 100) {
    nodes {
      id
      title
    }
  }
}
    `, {"hash":"sha256:ef450f6c8e8390fa798d10828d274a3abd562db12a18aeae5e6fc46d3f6639b8"}) as unknown as TypedDocumentString<SourceTitlesQuery, SourceTitlesQueryVariables>;
export const SourceTextDocument = new TypedDocumentString(`
    query SourceText($id: ID!) {
  source(id: $id) {
    id
    title
    language
    text {
      hash
      length
      paragraphHashes
    }
  }
}
    `, {"hash":"sha256:63b0ca61edff4bc5cd2d6d2711a11ed52799b42ad508df9ccfeebeaf5948ce18"}) as unknown as TypedDocumentString<SourceTextQuery, SourceTextQueryVariables>;
export const LanesDocument = new TypedDocumentString(`
    query Lanes($filter: ActorFilter, $first: Int!, $attendances: AttendanceFilter, $positions: PositionFilter) {
  actors(filter: $filter, sort: {by: MEETINGS, direction: DESC}, first: $first) {
    totalCount
    nodes {
      ...ActorName
      attendances(filter: $attendances, first: 100) {
        totalCount
        nodes {
          id
          role
          isInherited
          meeting {
            ...MeetingName
            isEncounter
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
}`, {"hash":"sha256:c605a4c6c39735d922d0206f3a44686cd281972d5d61a3b16f5b5f1a22434942"}) as unknown as TypedDocumentString<LanesQuery, LanesQueryVariables>;
export const WorthLookingDocument = new TypedDocumentString(`
    query WorthLooking($positions: StanceFilter, $meetings: MeetingFilter, $first: Int!) {
  stanceContradictions(filter: $positions, first: $first) {
    count
    contradictions {
      id
      daysApart
      actor {
        ...ActorName
      }
      issue {
        id
        title
      }
    }
  }
  stanceChanges(positions: $positions, first: $first) {
    count
    changes {
      actor {
        ...ActorName
      }
      issue {
        id
        title
      }
      before {
        stance
      }
      after {
        id
        stance
      }
      meeting {
        ...MeetingName
      }
    }
  }
  meetings(filter: $meetings, sort: {by: DATE, direction: DESC}, first: $first) {
    nodes {
      ...MeetingName
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
}`, {"hash":"sha256:9abb937d7e658727ffd0eb6f8c86afbc8e1933f8b3c9ae994cbafdc8c941af26"}) as unknown as TypedDocumentString<WorthLookingQuery, WorthLookingQueryVariables>;