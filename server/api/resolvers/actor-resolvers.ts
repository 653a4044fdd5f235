import { listActors } from "../../store/records/actors.ts";
import { listMemberships } from "../../store/records/memberships.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { countArgument } from "../bad-input.ts";
import { actorFilterArgument, membershipFilterArgument } from "../filter-arguments.ts";
import { knownListArguments, knownWords } from "../known-words.ts";
import { meetingListArguments } from "../networks/meetings-at-level.ts";
import { pageOnly } from "../list-arguments.ts";
import { pageArguments } from "../page-arguments.ts";

export const actorResolvers: Resolvers = {
  Query: {
    actor: (_, { id }, { load }) => load.actors.find(id),
    actors: async (_, args, context) =>
      listActors(context.reader, {
        filter: await knownWords(actorFilterArgument(args.filter), context, {
          countriesOf: "actors",
        }),
        sort: args.sort,
        page: pageArguments(args),
      }),
    memberships: async (_, args, context) =>
      listMemberships(context.reader, {
        filter: await knownWords(membershipFilterArgument(args.filter), context),
        page: pageArguments(args),
      }),
  },
  Actor: {
    citations: ({ id }, _, { load }) => load.citations.get(id),
    meetingCount: ({ id }, _, { load }) => load.meetingCountOfActor.get(id),
    positionCount: ({ id }, _, { load }) => load.positionCountOfActor.get(id),
    meetings: async ({ id }, args, context) =>
      context.load.meetingsOfActor.get(id, await meetingListArguments(args, context)),
    attendances: async ({ id }, args, context) =>
      context.load.attendancesOfActor.get(id, await knownListArguments(args, context)),
    positions: async ({ id }, args, context) =>
      context.load.positionsOfActor.get(id, await knownListArguments(args, context)),
    memberships: ({ id }, _, { load }) => load.membershipsOfActor.get(id),
    members: ({ id }, args, { load }) => load.membersOfActor.get(id, pageOnly(args)),
    documents: ({ id }, _, { load }) => load.documentsOfActor.get(id),
    met: ({ id }, { first, after }, { load }) =>
      load.encountersOfActor.get(id, { first: countArgument("first", first, 20, 100), after }),
  },
  Encounter: {
    actor: ({ actorId }, _, { load }) => load.actors.get(actorId),
    meetings: ({ meetingIds }, _, { load }) => load.meetings.getMany(meetingIds),
  },
  Membership: {
    member: ({ memberId }, _, { load }) => load.actors.get(memberId),
    of: ({ ofId }, _, { load }) => load.actors.get(ofId),
    citations: ({ id }, _, { load }) => load.citations.get(id),
  },
};
