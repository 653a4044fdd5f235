import { type Resolvers } from "../__generated__/resolvers.ts";
import {
  agreementEvidenceOf,
  getAgreementOfMeetings,
} from "../networks/get-agreement-of-meetings.ts";
import { gapEvidenceOf, getGaps } from "../networks/get-gaps.ts";
import { getStanceChanges } from "../networks/get-stance-changes.ts";
import { getStanceContradictions } from "../networks/get-stance-contradictions.ts";

export const meetingsAndStancesResolvers: Resolvers = {
  Query: {
    agreementOfMeetings: (_, args, { networks }) => getAgreementOfMeetings(args, networks),
    stanceChanges: (_, args, { networks }) => getStanceChanges(args, networks),
    stanceContradictions: (_, args, { networks }) => getStanceContradictions(args, networks),
    gaps: (_, args, { networks }) => getGaps(args, networks),
  },
  MeetingAgreement: {
    meeting: ({ meetingId }, _, { load }) => load.meetings.get(meetingId),
    actorCount: ({ found }) => found.actors,
    pairCount: ({ found }) => found.pairs,
    comparablePairs: ({ found }) => found.comparablePairs,
    mean: ({ found }) => found.mean,
    meanOfComparable: ({ found }) => found.meanOfComparable,
    n: ({ found }) => found.positions,
    evidence: (agreement, args, { networks }) => agreementEvidenceOf(agreement, args, networks),
  },
  StanceChange: {
    meeting: ({ meetingId }, _, { load }) => load.meetings.get(meetingId),
    actor: ({ actorId }, _, { load }) => load.actors.get(actorId),
    issue: ({ issueId }, _, { load }) => load.issues.get(issueId),
    before: ({ beforeId }, _, { load }) => load.positions.get(beforeId),
    after: ({ afterId }, _, { load }) => load.positions.get(afterId),
  },
  StanceContradiction: {
    id: ({ actorId, issueId }) => `${actorId}>${issueId}`,
    actor: ({ actorId }, _, { load }) => load.actors.get(actorId),
    issue: ({ issueId }, _, { load }) => load.issues.get(issueId),
    supporting: ({ supportingId }, _, { load }) => load.positions.get(supportingId),
    opposing: ({ opposingId }, _, { load }) => load.positions.get(opposingId),
  },
  Gap: {
    id: ({ aId, bId }) => `${aId}+${bId}`,
    a: ({ aId }, _, { load }) => load.actors.get(aId),
    b: ({ bId }, _, { load }) => load.actors.get(bId),
    disagreement: ({ found }) => found.disagreement,
    n: ({ found }) => found.sharedIssues,
    bridgeCount: ({ found }) => found.bridgeCount,
    evidence: (gap, args, { networks }) => gapEvidenceOf(gap, args, networks),
  },
  Bridge: { actor: ({ actorId }, _, { load }) => load.actors.get(actorId) },
};
