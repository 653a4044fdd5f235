/** Who met whom, by looking at every pair of actors and every meeting. */
import { type RecordOf } from "../../../schema/dataset.ts";
import { type EncounterRecord } from "../../../server/store/explore/encounters.ts";
import { attendees, by, byText, daysOf, isEncounter, type KnownGraph } from "./known-graph.ts";

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

/** Finds the meetings that two actors both attended. */
function sharing(graph: KnownGraph, meetings: readonly Meeting[]) {
  const of = new Map(
    graph.records.actors.map(({ id }) => [
      id,
      meetings.filter((meeting) => attendees(graph, meeting.id).includes(id)),
    ]),
  );
  return (a: string, b: string) => (of.get(a) ?? []).filter((one) => of.get(b)?.includes(one));
}

export function expectedEncounters(
  graph: KnownGraph,
  actorId: string,
): Omit<EncounterRecord, "cursor">[] {
  const meetings = graph.records.meetings.filter((meeting) => isEncounter(graph, meeting));
  const shared = sharing(graph, meetings);
  return graph.records.actors
    .filter(({ id }) => id !== actorId)
    .map(({ id }) => ({ id, both: shared(actorId, id) }))
    .filter(({ both }) => both.length > 0)
    .map(({ id, both }) => ({ actorId: id, weight: both.length, ...span(both) }))
    .toSorted(by([({ weight }) => weight], (one) => one.actorId));
}
