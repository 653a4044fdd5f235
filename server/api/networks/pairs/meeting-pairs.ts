import { attendanceId, meetingKinds } from "../../../../schema/dataset.ts";
import { type NetworkData } from "../../../analysis/column-cache.ts";
import { type MeetingNetworkQuestion } from "../../../analysis/jobs/meeting-options.ts";
import { type MeetingPairIndices } from "../../../analysis/jobs/meeting-network-job.ts";
import { toDayNumber, toIsoDay } from "../../../networks/columns/days.ts";
import { daysSince } from "../../../networks/meetings/encounter.ts";
import { type MeetingPairEvidenceArgs } from "../../__generated__/types.ts";
import {
  evidenceLists,
  type EvidencePage,
  pageQuestion,
  toConnection,
} from "./evidence-cursors.ts";
import { type RequestNetworks } from "../../request-networks.ts";

/** A pair of the meeting network, and the network it belongs to. */
export interface MeetingPairRecord {
  readonly data: NetworkData;
  readonly network: MeetingNetworkQuestion;
  readonly indices: MeetingPairIndices;
  readonly aId: string;
  readonly bId: string;
  readonly weight: number;
  readonly n: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly daysSince: number | null;
  readonly byKind: readonly {
    readonly kind: (typeof meetingKinds)[number];
    readonly count: number;
  }[];
}

export function toMeetingPair(
  data: NetworkData,
  network: MeetingNetworkQuestion,
  indices: MeetingPairIndices,
): MeetingPairRecord {
  const today = toDayNumber(new Date().toISOString().slice(0, 10));
  return {
    data,
    network,
    indices,
    aId: data.names.actors[indices.a]!,
    bId: data.names.actors[indices.b]!,
    weight: indices.weight,
    n: indices.n,
    first: toIsoDay(indices.first),
    last: toIsoDay(indices.last),
    daysSince: daysSince({ latest: indices.last }, today),
    byKind: meetingKinds.flatMap((kind) =>
      indices.byKind[kind] > 0 ? [{ kind, count: indices.byKind[kind] }] : [],
    ),
  };
}

/** A common session, with its cursor. */
export interface MeetingEvidenceItem {
  readonly cursor: string;
  readonly meetingId: string;
  readonly adds: number;
  readonly attendanceIds: readonly string[];
}

export type MeetingEvidencePage = EvidencePage<MeetingEvidenceItem>;

/** The common sessions of a pair. @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidCursorError} */
export async function meetingEvidenceOf(
  { data, network, indices: { a, b } }: MeetingPairRecord,
  args: MeetingPairEvidenceArgs,
  networks: RequestNetworks,
) {
  const list = evidenceLists.meetings;
  const page = pageQuestion(list, data, args);
  const found = await networks.evidence("meetingEvidence", { network, a, b, page });
  const { actors, meetings } = data.names;
  return toConnection(list, data, found, ({ meeting, adds, attendants }) => ({
    meetingId: meetings[meeting]!,
    adds,
    attendanceIds: attendants.map((attendant) =>
      attendanceId({ meeting: meetings[meeting]!, actor: actors[attendant]! }),
    ),
  }));
}
