import { listAttendances } from "../../store/records/attendance-list.ts";
import { countMeetings, listMeetings } from "../../store/records/meetings.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { groupCounts } from "../group-counts.ts";
import { knownListArguments } from "../known-words.ts";
import { meetingListArguments } from "../networks/meetings-at-level.ts";
import { pageOnly } from "../list-arguments.ts";

export const meetingResolvers: Resolvers = {
  Query: {
    meeting: (_, { id }, { load }) => load.meetings.find(id),
    meetings: async (_, args, context) =>
      listMeetings(context.reader, await meetingListArguments(args, context)),
    meetingCounts: async (_, { filter, by }, context) =>
      groupCounts(
        await countMeetings(context.reader, {
          filter: (await meetingListArguments({ filter }, context)).filter,
          by,
        }),
      ),
    attendances: async (_, args, context) =>
      listAttendances(context.reader, await knownListArguments(args, context)),
  },
  Meeting: {
    attendedCount: ({ id }, _, { load }) => load.attendedCountOfMeeting.get(id),
    attendances: ({ id }, args, { load }) => load.attendancesOfMeeting.get(id, pageOnly(args)),
    sessions: ({ id }, _, { load }) => load.sessionsOfMeeting.get(id),
    partOf: ({ partOfId }, _, { load }) => load.meetings.find(partOfId),
    issues: ({ id }, _, { load }) => load.issuesOfMeeting.get(id),
    positions: ({ id }, args, { load }) => load.positionsOfMeeting.get(id, pageOnly(args)),
    citations: ({ id }, _, { load }) => load.citations.get(id),
  },
  MeetingCount: {
    country: ({ keys: [country] }) => country || null,
    month: ({ keys: [, month] }) => month || null,
  },
  Attendance: {
    actor: ({ actorId }, _, { load }) => load.actors.get(actorId),
    meeting: ({ meetingId }, _, { load }) => load.meetings.get(meetingId),
    onBehalfOf: ({ onBehalfOfId }, _, { load }) => load.actors.find(onBehalfOfId),
    citations: ({ id }, _, { load }) => load.citations.get(id),
    inheritedCitations: ({ id }, _, { load }) => load.inheritedCitations.get(id),
  },
};
