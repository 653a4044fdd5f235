/** Names for the pages and items of the API's connections and edges, which the code generator refers to. */
import { type Page, type PageItem } from "../store/paging/page.ts";
import {
  type ActorRecord,
  type AttendanceRecord,
  type DocumentRecord,
  type IssueRecord,
  type MeetingRecord,
  type MembershipRecord,
  type PositionRecord,
  type SourceRecord,
} from "../store/records/records.ts";
import { type FactKey } from "../store/records/source-facts.ts";

export type ActorPage = Page<ActorRecord>;
export type ActorItem = PageItem<ActorRecord>;
export type AttendancePage = Page<AttendanceRecord>;
export type AttendanceItem = PageItem<AttendanceRecord>;
export type DocumentPage = Page<DocumentRecord>;
export type DocumentItem = PageItem<DocumentRecord>;
export type FactPage = Page<FactKey>;
export type FactItem = PageItem<FactKey>;
export type IssuePage = Page<IssueRecord>;
export type IssueItem = PageItem<IssueRecord>;
export type MeetingPage = Page<MeetingRecord>;
export type MeetingItem = PageItem<MeetingRecord>;
export type MembershipPage = Page<MembershipRecord>;
export type MembershipItem = PageItem<MembershipRecord>;
export type PositionPage = Page<PositionRecord>;
export type PositionItem = PageItem<PositionRecord>;
export type SourcePage = Page<SourceRecord>;
export type SourceItem = PageItem<SourceRecord>;
