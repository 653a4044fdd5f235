/**
 * What lists can be filtered and sorted by: the API's filter and sort inputs, with periods as days. An absent
 * or `null` filter does not narrow; an empty list matches nothing.
 */
import {
  type actorKinds,
  type attendanceStatuses,
  type attributions,
  type confidences,
  type issueKinds,
  type meetingKinds,
  type meetingStatuses,
  type sourceTiers,
  type stances,
} from "../../../schema/dataset.ts";

type Maybe<T> = T | null | undefined;
type AnyOf<T extends readonly unknown[]> = Maybe<readonly T[number][]>;
type Ids = Maybe<readonly string[]>;

/** Days `YYYY-MM-DD`, both included; an open end is absent or `null`. */
export interface Period {
  readonly from?: Maybe<string>;
  readonly to?: Maybe<string>;
  /** CERTAINLY: every day that a date may mean lies inside. POSSIBLY (the default): some day does. */
  readonly match?: Maybe<"CERTAINLY" | "POSSIBLY">;
}

export type Direction = "ASC" | "DESC";
/** A sort key and a direction. */
export interface Sort<Key extends string> {
  readonly by: Key;
  readonly direction: Direction;
}

export interface ActorFilter {
  readonly ids?: Ids;
  readonly text?: Maybe<string>;
  readonly kinds?: AnyOf<typeof actorKinds>;
  readonly countries?: Ids;
  readonly sides?: Ids;
  readonly placeholder?: Maybe<boolean>;
  readonly attended?: Maybe<string>;
  readonly met?: Maybe<string>;
  readonly memberOf?: Maybe<string>;
  readonly issue?: Maybe<string>;
  /** Only with `issue`. */
  readonly stances?: AnyOf<typeof stances>;
  readonly datasets?: Ids;
}
export type ActorSortKey = "NAME" | "MEETINGS" | "POSITIONS";

export interface MeetingFilter {
  readonly ids?: Ids;
  readonly text?: Maybe<string>;
  readonly kinds?: AnyOf<typeof meetingKinds>;
  readonly statuses?: AnyOf<typeof meetingStatuses>;
  readonly period?: Maybe<Period>;
  readonly countries?: Ids;
  /** All of these attended. */
  readonly participants?: Ids;
  /** One of these attended. */
  readonly anyParticipant?: Ids;
  readonly issues?: Ids;
  readonly partOf?: Maybe<string>;
  readonly rounds?: Maybe<boolean>;
  readonly encounters?: Maybe<boolean>;
  readonly disputed?: Maybe<boolean>;
  readonly confidences?: AnyOf<typeof confidences>;
  readonly sourceTiers?: AnyOf<typeof sourceTiers>;
  readonly sources?: Ids;
  readonly documents?: Ids;
  readonly datasets?: Ids;
}
/** What meetings can be counted by. */
export type MeetingGroup = "COUNTRY" | "MONTH";
export type MeetingSortKey = "DATE" | "TITLE" | "ATTENDANCES";

export interface IssueFilter {
  readonly ids?: Ids;
  readonly text?: Maybe<string>;
  readonly kinds?: AnyOf<typeof issueKinds>;
  readonly areas?: Ids;
  readonly actor?: Maybe<string>;
  readonly meeting?: Maybe<string>;
  readonly sources?: Ids;
  readonly documents?: Ids;
  readonly datasets?: Ids;
}
export type IssueSortKey = "TITLE" | "AREA" | "POSITIONS";

export interface PositionFilter {
  readonly ids?: Ids;
  readonly text?: Maybe<string>;
  readonly actors?: Ids;
  /** Of the holder. */
  readonly sides?: Ids;
  readonly issues?: Ids;
  readonly areas?: Ids;
  readonly stances?: AnyOf<typeof stances>;
  readonly attributions?: AnyOf<typeof attributions>;
  readonly confidences?: AnyOf<typeof confidences>;
  readonly period?: Maybe<Period>;
  readonly meeting?: Maybe<string>;
  readonly document?: Maybe<string>;
  readonly documents?: Ids;
  readonly sourceTiers?: AnyOf<typeof sourceTiers>;
  readonly sources?: Ids;
  readonly datasets?: Ids;
}
/** What positions can be counted by. */
export type PositionGroup = "ISSUE" | "SIDE" | "STANCE";
export type PositionSortKey = "DATE" | "ACTOR" | "ISSUE";

export interface SourceFilter {
  readonly ids?: Ids;
  readonly text?: Maybe<string>;
  readonly tiers?: AnyOf<typeof sourceTiers>;
  readonly url?: Maybe<string>;
  readonly publisher?: Maybe<string>;
  readonly period?: Maybe<Period>;
  readonly datasets?: Ids;
}
export type SourceSortKey = "TITLE" | "PUBLISHER" | "DATE" | "FACTS";

export interface DocumentFilter {
  readonly ids?: Ids;
  readonly text?: Maybe<string>;
  readonly issuers?: Ids;
  readonly period?: Maybe<Period>;
  readonly datasets?: Ids;
}

export interface AttendanceFilter {
  readonly ids?: Ids;
  readonly actors?: Ids;
  readonly meetings?: Ids;
  readonly onBehalfOf?: Ids;
  readonly statuses?: AnyOf<typeof attendanceStatuses>;
  readonly confidences?: AnyOf<typeof confidences>;
  /** Of the meeting. */
  readonly period?: Maybe<Period>;
  /** Of the meeting. */
  readonly encounters?: Maybe<boolean>;
  readonly sources?: Ids;
  readonly documents?: Ids;
  readonly datasets?: Ids;
}

export interface MembershipFilter {
  readonly ids?: Ids;
  readonly members?: Ids;
  readonly of?: Ids;
  /** Days on which it may have held. */
  readonly at?: Maybe<Omit<Period, "match">>;
  readonly confidences?: AnyOf<typeof confidences>;
  readonly sources?: Ids;
  readonly datasets?: Ids;
}

export interface TimelineFilter {
  readonly period?: Maybe<Period>;
  readonly actors?: Ids;
  readonly areas?: Ids;
  readonly sources?: Ids;
  readonly documents?: Ids;
  readonly datasets?: Ids;
}
