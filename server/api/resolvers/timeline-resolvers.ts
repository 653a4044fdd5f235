import { timelineCounts } from "../../store/explore/timeline.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { knownWords } from "../known-words.ts";
import { timelineArguments } from "../timeline-arguments.ts";

export const timelineResolvers: Resolvers = {
  Query: {
    timeline: async (_, args, context) => {
      const { bin, filter } = timelineArguments(args);
      await knownWords(filter, context, { at: "" });
      return timelineCounts(context.reader, { bin, filter });
    },
  },
};
