/** Whole lists in their order, filtered and sorted in a plain way. */
import { type Citation, type RecordOf } from "../../../schema/dataset.ts";
import { foldText, words } from "../../../schema/text/fold-text.ts";
import { overlap } from "../../../schema/uncertain-date.ts";
import {
  type ActorFilter,
  type ActorSortKey,
  type DocumentFilter,
  type IssueFilter,
  type IssueSortKey,
  type MeetingFilter,
  type MeetingSortKey,
  type Period,
  type PositionFilter,
  type PositionSortKey,
  type Sort,
  type SourceFilter,
  type SourceSortKey,
} from "../../../server/store/paging/list-filters.ts";
import {
  attendees,
  quotesOf,
  by,
  daysOf,
  getRecord,
  isAboutDocument,
  isEncounter,
  isRound,
  type KnownGraph,
} from "./known-graph.ts";
import { expectedFacts } from "./expected-records.ts";

type Maybe<T> = T | null | undefined;

function among<T>(values: Maybe<readonly T[]>, value: T | undefined): boolean {
  return !values || values.some((one) => one === value);
}

function hasArea(asked: Maybe<readonly string[]>, areas: readonly string[]): boolean {
  return !asked || areas.some((area) => asked.includes(area));
}

function holds(asked: Maybe<boolean>, is: boolean): boolean {
  return asked === null || asked === undefined || asked === is;
}

function hasText(text: Maybe<string>, ...parts: (string | undefined)[]): boolean {
  const there = words(parts.filter((part) => part !== undefined).join(" "));
  const asked = words(text ?? "");
  if (asked.length === 0 && text?.trim()) return false;
  return asked.every((word, place) =>
    there.some((one) => (place === asked.length - 1 ? one.startsWith(word) : one === word)),
  );
}

/** Dated in the period, if there is one. */
export function isDatedIn(period: Maybe<Period>, date: string | undefined): boolean {
  if (!period) return true;
  if (date === undefined || date === "unknown") return false;
  const range = { earliest: period.from ?? null, latest: period.to ?? null };
  const found = overlap(daysOf(date), range);
  return period.match === "CERTAINLY" ? found === "certainly" : found !== "no";
}

function inDatasets(graph: KnownGraph, datasets: Maybe<readonly string[]>, id: string): boolean {
  return !datasets || graph.datasetsOf(id).some((one) => datasets.includes(one));
}

function cites(sources: Maybe<readonly string[]>, citations: readonly Citation[]): boolean {
  return !sources || citations.some(({ source }) => sources.includes(source));
}

function citesTier(
  { records }: KnownGraph,
  tiers: Maybe<readonly string[]>,
  citations: readonly Citation[],
): boolean {
  return (
    !tiers ||
    citations.some(({ source }) => tiers.includes(getRecord(records.sources, source).tier))
  );
}

function sorted<T extends { readonly id: string }>(
  items: readonly T[],
  key: (item: T) => string | number,
  direction: "ASC" | "DESC",
): T[] {
  const withKeys = items.map((item) => ({ item, id: item.id, key: key(item) }));
  const byKey = (one: (typeof withKeys)[number]) => one.key;
  return withKeys
    .toSorted(by(direction === "ASC" ? byKey : [byKey], ({ id }) => id))
    .map(({ item }) => item);
}

function meetingsAttended(graph: KnownGraph, actorId: string): RecordOf["meetings"][] {
  return graph.records.meetings.filter(({ id }) => attendees(graph, id).includes(actorId));
}

export function meetingCount(graph: KnownGraph, actorId: string): number {
  return meetingsAttended(graph, actorId).filter((one) => isEncounter(graph, one)).length;
}

export function expectedActors(
  graph: KnownGraph,
  filter: ActorFilter,
  { by: key, direction }: Sort<ActorSortKey>,
): RecordOf["actors"][] {
  const { actors, memberships, positions } = graph.records;
  const found = actors.filter(
    ({ id, name, kind, aliases, description, country, side, placeholder }) =>
      among(filter.ids, id) &&
      hasText(filter.text, name, ...aliases, description) &&
      among(filter.kinds, kind) &&
      among(filter.countries, country) &&
      among(filter.sides, side) &&
      holds(filter.placeholder, placeholder) &&
      (!filter.attended || attendees(graph, filter.attended).includes(id)) &&
      (!filter.met ||
        (id !== filter.met &&
          meetingsAttended(graph, id).some(
            (meeting) =>
              isEncounter(graph, meeting) &&
              attendees(graph, meeting.id).includes(filter.met ?? ""),
          ))) &&
      (!filter.memberOf ||
        memberships.some(({ member, of }) => member === id && of === filter.memberOf)) &&
      (!filter.issue ||
        positions.some(
          ({ actor, issue, stance }) =>
            actor === id && issue === filter.issue && among(filter.stances, stance),
        )) &&
      inDatasets(graph, filter.datasets, id),
  );
  const keys = {
    NAME: (actor: RecordOf["actors"]) => foldText(actor.name),
    MEETINGS: (actor: RecordOf["actors"]) => meetingCount(graph, actor.id),
    POSITIONS: (one: RecordOf["actors"]) =>
      positions.filter(({ actor }) => actor === one.id).length,
  };
  return sorted(found, keys[key], direction);
}

export function expectedMeetings(
  graph: KnownGraph,
  filter: MeetingFilter,
  { by: key, direction }: Sort<MeetingSortKey>,
): RecordOf["meetings"][] {
  const found = graph.records.meetings.filter(
    (meeting) =>
      among(filter.ids, meeting.id) &&
      hasText(filter.text, meeting.title, meeting.place, meeting.summary, ...quotesOf(meeting)) &&
      among(filter.kinds, meeting.kind) &&
      among(filter.statuses, meeting.status) &&
      isDatedIn(filter.period, meeting.date) &&
      among(filter.countries, meeting.country) &&
      (filter.participants ?? []).every((id) => attendees(graph, meeting.id).includes(id)) &&
      (!filter.anyParticipant ||
        attendees(graph, meeting.id).some((id) => filter.anyParticipant?.includes(id))) &&
      (!filter.issues || meeting.issues.some((id) => filter.issues?.includes(id))) &&
      (!filter.partOf || meeting.partOf === filter.partOf) &&
      holds(filter.rounds, isRound(graph, meeting.id)) &&
      holds(filter.encounters, isEncounter(graph, meeting)) &&
      holds(
        filter.disputed,
        meeting.disagreements.length > 0 ||
          meeting.citations.some(({ statedDate }) => statedDate !== undefined),
      ) &&
      among(filter.confidences, meeting.confidence) &&
      citesTier(graph, filter.sourceTiers, meeting.citations) &&
      cites(filter.sources, meeting.citations) &&
      (!filter.documents || isAboutDocument(graph, meeting, filter.documents)) &&
      inDatasets(graph, filter.datasets, meeting.id),
  );
  const keys = {
    DATE: (meeting: RecordOf["meetings"]) => daysOf(meeting.date).earliest ?? "",
    TITLE: (meeting: RecordOf["meetings"]) => foldText(meeting.title),
    ATTENDANCES: (meeting: RecordOf["meetings"]) =>
      graph.records.attendances.filter((one) => one.meeting === meeting.id).length,
  };
  return sorted(found, keys[key], direction);
}

export function expectedIssues(
  graph: KnownGraph,
  filter: IssueFilter,
  { by: key, direction }: Sort<IssueSortKey>,
): RecordOf["issues"][] {
  const { issues, meetings, positions } = graph.records;
  const found = issues.filter(
    ({ id, title, question, kind, areas }) =>
      among(filter.ids, id) &&
      hasText(filter.text, title, question) &&
      among(filter.kinds, kind) &&
      hasArea(filter.areas, areas) &&
      (!filter.actor ||
        positions.some(({ actor, issue }) => actor === filter.actor && issue === id)) &&
      (!filter.meeting ||
        meetings.some((one) => one.id === filter.meeting && one.issues.includes(id))) &&
      (!filter.sources ||
        positions.some(
          ({ issue, citations }) => issue === id && cites(filter.sources, citations),
        )) &&
      (!filter.documents ||
        positions.some(
          ({ issue, document }) =>
            issue === id && document !== undefined && filter.documents?.includes(document),
        )) &&
      inDatasets(graph, filter.datasets, id),
  );
  const keys = {
    TITLE: (issue: RecordOf["issues"]) => foldText(issue.title),
    AREA: (issue: RecordOf["issues"]) => `${issue.areas[0]}\t${foldText(issue.title)}`,
    POSITIONS: (one: RecordOf["issues"]) =>
      positions.filter(({ issue }) => issue === one.id).length,
  };
  return sorted(found, keys[key], direction);
}

export function expectedPositions(
  graph: KnownGraph,
  filter: PositionFilter,
  { by: key, direction }: Sort<PositionSortKey>,
): RecordOf["positions"][] {
  const { actors, issues, positions } = graph.records;
  const found = positions.filter(
    (position) =>
      among(filter.ids, position.id) &&
      hasText(
        filter.text,
        position.summary,
        position.condition,
        position.note,
        ...quotesOf(position),
      ) &&
      among(filter.actors, position.actor) &&
      among(filter.issues, position.issue) &&
      among(filter.sides, getRecord(actors, position.actor).side) &&
      hasArea(filter.areas, getRecord(issues, position.issue).areas) &&
      among(filter.stances, position.stance) &&
      among(filter.attributions, position.attribution) &&
      among(filter.confidences, position.confidence) &&
      isDatedIn(filter.period, position.date) &&
      (!filter.meeting || position.meeting === filter.meeting) &&
      (!filter.document || position.document === filter.document) &&
      among(filter.documents, position.document) &&
      citesTier(graph, filter.sourceTiers, position.citations) &&
      cites(filter.sources, position.citations) &&
      inDatasets(graph, filter.datasets, position.id),
  );
  const keys = {
    DATE: (position: RecordOf["positions"]) => daysOf(position.date).earliest ?? "",
    ACTOR: (position: RecordOf["positions"]) => foldText(getRecord(actors, position.actor).name),
    ISSUE: (position: RecordOf["positions"]) => foldText(getRecord(issues, position.issue).title),
  };
  return sorted(found, keys[key], direction);
}

export function expectedSources(
  graph: KnownGraph,
  filter: SourceFilter,
  { by: key, direction }: Sort<SourceSortKey>,
): RecordOf["sources"][] {
  const found = graph.records.sources.filter(
    ({ id, title, publisher, author, tier, date, url }) =>
      among(filter.ids, id) &&
      (!filter.url || filter.url === url) &&
      (!filter.publisher || foldText(filter.publisher) === foldText(publisher)) &&
      hasText(filter.text, title, publisher, author) &&
      among(filter.tiers, tier) &&
      isDatedIn(filter.period, date) &&
      inDatasets(graph, filter.datasets, id),
  );
  const undated = direction === "ASC" ? "9999-12-32" : "";
  const keys = {
    TITLE: (source: RecordOf["sources"]) => foldText(source.title),
    PUBLISHER: (source: RecordOf["sources"]) =>
      `${foldText(source.publisher)}\t${foldText(source.title)}`,
    DATE: (source: RecordOf["sources"]) => daysOf(source.date).earliest ?? undated,
    FACTS: (source: RecordOf["sources"]) => expectedFacts(graph, source.id).length,
  };
  return sorted(found, keys[key], direction);
}

export function expectedDocuments(
  graph: KnownGraph,
  filter: DocumentFilter,
  { direction }: Pick<Sort<"DATE">, "direction">,
): RecordOf["documents"][] {
  const found = graph.records.documents.filter(
    ({ id, title, note, citations, issuers, date }) =>
      among(filter.ids, id) &&
      hasText(filter.text, title, note, ...quotesOf({ citations })) &&
      (!filter.issuers || issuers.some((issuer) => filter.issuers?.includes(issuer))) &&
      isDatedIn(filter.period, date) &&
      inDatasets(graph, filter.datasets, id),
  );
  return sorted(found, ({ date }) => daysOf(date).earliest ?? "", direction);
}
