/** Attendances and memberships as lists, filtered and sorted in a plain way. */
import { type Citation, type RecordOf } from "../../../schema/dataset.ts";
import { foldText } from "../../../schema/text/fold-text.ts";
import {
  type AttendanceFilter,
  type MembershipFilter,
} from "../../../server/store/paging/list-filters.ts";
import { isDatedIn } from "./expected-lists.ts";
import { attendanceRestsOn } from "./expected-resting.ts";
import {
  attendanceId,
  by,
  byText,
  daysOf,
  getRecord,
  isAboutDocument,
  isEncounter,
  type KnownGraph,
  membershipId,
} from "./known-graph.ts";

type Maybe<T> = T | null | undefined;

/** Every given filter contains one of the values. */
function pass(...parts: [asked: Maybe<readonly string[]>, values: readonly Maybe<string>[]][]) {
  return parts.every(
    ([asked, values]) => !asked || values.some((value) => value && asked.includes(value)),
  );
}

const sourcesOf = (citations: readonly Citation[]) => citations.map(({ source }) => source);

export function expectedAttendances(
  graph: KnownGraph,
  filter: AttendanceFilter,
): RecordOf["attendances"][] {
  const meetingOf = (one: RecordOf["attendances"]) =>
    getRecord(graph.records.meetings, one.meeting);
  return graph.records.attendances
    .filter((one) => {
      const meeting = meetingOf(one);
      return (
        isDatedIn(filter.period, meeting.date) &&
        (filter.encounters ?? isEncounter(graph, meeting)) === isEncounter(graph, meeting) &&
        (!filter.documents || isAboutDocument(graph, meeting, filter.documents)) &&
        (!filter.sources || attendanceRestsOn(graph, one, filter.sources)) &&
        pass(
          [filter.ids, [attendanceId(one)]],
          [filter.actors, [one.actor]],
          [filter.meetings, [one.meeting]],
          [filter.onBehalfOf, [one.onBehalfOf]],
          [filter.statuses, [one.status]],
          [filter.confidences, [one.confidence ?? meeting.confidence]],
          [filter.datasets, graph.datasetsOf(attendanceId(one))],
        )
      );
    })
    .toSorted(
      by<RecordOf["attendances"]>(
        [(one) => daysOf(meetingOf(one).date).earliest ?? ""],
        attendanceId,
      ),
    );
}

export function expectedMemberships(
  graph: KnownGraph,
  filter: MembershipFilter,
): RecordOf["memberships"][] {
  const isAt = ({ from, to }: RecordOf["memberships"]) => {
    const begin = daysOf(from).earliest ?? "0000";
    const end = daysOf(to).latest ?? "9999-12-31";
    const { from: first, to: last } = filter.at ?? {};
    return byText(begin, last ?? "9999-12-31") <= 0 && byText(first ?? "0000", end) <= 0;
  };
  return graph.records.memberships
    .filter(
      (one) =>
        isAt(one) &&
        pass(
          [filter.ids, [membershipId(one)]],
          [filter.members, [one.member]],
          [filter.of, [one.of]],
          [filter.confidences, [one.confidence]],
          [filter.sources, sourcesOf(one.citations)],
          [filter.datasets, graph.datasetsOf(membershipId(one))],
        ),
    )
    .toSorted(
      by(({ member }) => foldText(getRecord(graph.records.actors, member).name), membershipId),
    );
}
