import { type NetworkData } from "../../analysis/column-cache.ts";
import { type AgreementQuestion } from "../../analysis/jobs/agreements-job.ts";
import { type MeetingEffect } from "../../networks/combined/meeting-effects.ts";
import {
  type MeetingAgreementEvidenceArgs,
  type QueryAgreementOfMeetingsArgs,
} from "../__generated__/types.ts";
import { countArgument } from "../bad-input.ts";
import { toBothQuestion } from "./both-question.ts";
import { evidenceLists, pageQuestion } from "./pairs/evidence-cursors.ts";
import { toPositionConnection } from "./pairs/position-evidence.ts";
import { type RequestNetworks } from "../request-networks.ts";

/** How far the attendants of one meeting agreed before it, with the question. */
export interface MeetingAgreementRecord {
  readonly data: NetworkData;
  readonly network: AgreementQuestion;
  readonly meetingId: string;
  readonly found: MeetingEffect;
}

/** @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidNetworkOptionsError} */
export async function getAgreementOfMeetings(
  args: QueryAgreementOfMeetingsArgs,
  networks: RequestNetworks,
) {
  const first = countArgument("first", args.first, 50, 500);
  const data = await networks.data();
  const network = { ...toBothQuestion(args, data), before: args.before };
  const { meetings, count } = await networks.ask("agreements", { network, first });
  return {
    meetings: meetings.map((found) => ({
      data,
      network,
      meetingId: data.names.meetings[found.meeting]!,
      found,
    })),
    count,
  };
}

/** The positions behind a meeting's agreement. @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidCursorError} */
export async function agreementEvidenceOf(
  { data, network, found: { meeting } }: MeetingAgreementRecord,
  args: MeetingAgreementEvidenceArgs,
  networks: RequestNetworks,
) {
  const page = pageQuestion(evidenceLists.positions, data, args);
  const found = await networks.evidence("agreementEvidence", { network, meeting, page });
  return toPositionConnection(data, found);
}
