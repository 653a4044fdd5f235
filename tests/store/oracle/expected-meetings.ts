/** Who met whom, by looking at every pair of actors and every meeting. */
import { type RecordOf } from "../../../schema/dataset.ts";
import { foldText } from "../../../schema/fold-text.ts";
import { type EncounterRecord } from "../../../server/store/encounters.ts";
import { type MeetingNetworkFilter } from "../../../server/store/filters.ts";
import {
  type MeetingNetworkRecord,
  type MeetingPairRecord,
} from "../../../server/store/meeting-network.ts";
import { isDatedIn } from "./expected-lists.ts";
import {
  attendees,
  by,
  byText,
  daysOf,
  getRecord,
  isEncounter,
  type KnownGraph,
} from "./known-graph.ts";

type Meeting = RecordOf["meetings"];

function span(meetings: readonly Meeting[]) {
  const days = meetings.map(({ id, date }) => ({ id, ...daysOf(date) }));
  const present = (values: (string | null)[]) =>
    values.filter((value) => value !== null).toSorted(byText);
  return {
    first: present(days.map(({ earliest }) => earliest))[0] ?? null,
    last: present(days.map(({ latest }) => latest)).at(-1) ?? null,
    meetingIds: days
      .toSorted(by([({ earliest }) => earliest ?? ""], ({ id }) => id))
      .map(({ id }) => id),
  };
}

/** Finds the meetings at which two actors both were. */
function sharing(graph: KnownGraph, meetings: readonly Meeting[]) {
  const of = new Map(
    graph.records.actors.map(({ id }) => [
      id,
      meetings.filter((meeting) => attendees(graph, meeting.id).includes(id)),
    ]),
  );
  return (a: string, b: string) => (of.get(a) ?? []).filter((one) => of.get(b)?.includes(one));
}

export function expectedEncounters(graph: KnownGraph, actorId: string): EncounterRecord[] {
  const meetings = graph.records.meetings.filter((meeting) => isEncounter(graph, meeting));
  const shared = sharing(graph, meetings);
  return graph.records.actors
    .filter(({ id }) => id !== actorId)
    .map(({ id }) => ({ id, both: shared(actorId, id) }))
    .filter(({ both }) => both.length > 0)
    .map(({ id, both }) => ({ actorId: id, weight: both.length, ...span(both) }))
    .toSorted(by([({ weight }) => weight], (one) => one.actorId));
}

/** The meeting, or a round that it is a session of, is one of those asked for. */
function isWithin(graph: KnownGraph, meeting: Meeting, asked: readonly string[]): boolean {
  if (asked.includes(meeting.id)) return true;
  if (meeting.partOf === undefined) return false;
  return isWithin(graph, getRecord(graph.records.meetings, meeting.partOf), asked);
}

export function expectedNetwork(
  graph: KnownGraph,
  filter: MeetingNetworkFilter,
  most: number,
): MeetingNetworkRecord {
  const { records } = graph;
  const meetings = records.meetings.filter(
    (meeting) =>
      isEncounter(graph, meeting) &&
      (!filter.meetingKinds || filter.meetingKinds.includes(meeting.kind)) &&
      isDatedIn(filter.period, meeting.date) &&
      (!filter.countries || filter.countries.includes(meeting.country ?? "")) &&
      (!filter.meetings || isWithin(graph, meeting, filter.meetings)) &&
      (!filter.areas ||
        meeting.issues.some((id) => filter.areas?.includes(getRecord(records.issues, id).area))) &&
      (!filter.confidences || filter.confidences.includes(meeting.confidence)) &&
      (!filter.datasets ||
        graph.datasetsOf(meeting.id).some((one) => filter.datasets?.includes(one))),
  );
  const actors = records.actors
    .filter(
      ({ id, kind, placeholder }) =>
        (filter.includeGroups || !placeholder) &&
        (!filter.actorKinds || filter.actorKinds.includes(kind)) &&
        (!filter.among || filter.among.includes(id)),
    )
    .map(({ id }) => id)
    .toSorted(byText);
  const shared = sharing(graph, meetings);
  const pairs: MeetingPairRecord[] = [];
  const used = new Set<string>();
  for (const aId of actors) {
    for (const bId of actors.filter((id) => byText(id, aId) > 0)) {
      if (filter.with && !filter.with.includes(aId) && !filter.with.includes(bId)) continue;
      const both = shared(aId, bId);
      for (const { id } of both) used.add(id);
      if (both.length > 0) pairs.push({ aId, bId, weight: both.length, ...span(both) });
    }
  }
  pairs.sort(
    by(
      [({ weight }) => weight],
      ({ aId }) => aId,
      ({ bId }) => bId,
    ),
  );
  const [shown, hidden] = [pairs.slice(0, most), pairs.slice(most)];
  const degree = (id: string) => shown.filter(({ aId, bId }) => aId === id || bId === id).length;
  return {
    actorIds: actors
      .filter((id) => degree(id) > 0)
      .toSorted(
        by(
          [degree],
          (id) => foldText(getRecord(records.actors, id).name),
          (id) => id,
        ),
      ),
    pairs: shown,
    pairCount: pairs.length,
    pairsLeftOut: hidden.length,
    weightLeftOut: hidden.reduce((sum, { weight }) => sum + weight, 0),
    meetingCount: used.size,
  };
}
