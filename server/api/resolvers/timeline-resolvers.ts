import { timelineCounts } from "../../store/explore/timeline.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { timelineArguments } from "../timeline-arguments.ts";

export const timelineResolvers: Resolvers = {
  Query: {
    timeline: (_, args, { reader }) => timelineCounts(reader, timelineArguments(args)),
  },
};
