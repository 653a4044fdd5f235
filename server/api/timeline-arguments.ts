import { type TimelineFilter } from "../store/paging/list-filters.ts";
import { type TimelineBin } from "../store/explore/timeline-bins.ts";
import { type QueryTimelineArgs } from "./__generated__/types.ts";
import { listArgument } from "./bad-input.ts";
import { periodArgument } from "./filter-arguments.ts";

/** Converts the arguments of the timeline. @throws {GraphQLError} BAD_USER_INPUT */
export function timelineArguments(args: QueryTimelineArgs): {
  bin: TimelineBin;
  filter: TimelineFilter;
} {
  const { bin, period, actors, areas, sources, documents, datasets } = args;
  return {
    bin: bin ?? "WEEK",
    filter: {
      ...(period && { period: periodArgument("period", period) }),
      ...(actors && { actors: listArgument("actors", actors) }),
      ...(areas && { areas: listArgument("areas", areas) }),
      ...(sources && { sources: listArgument("sources", sources) }),
      ...(documents && { documents: listArgument("documents", documents) }),
      ...(datasets && { datasets: listArgument("datasets", datasets) }),
    },
  };
}
