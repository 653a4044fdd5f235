import { type NetworkData } from "../../analysis/column-cache.ts";
import { type BothQuestion } from "../../analysis/jobs/to-both.ts";
import {
  type Duplicates,
  type InputMaybe,
  type MeetingNetworkFilter,
  type ScaleInput,
  type StanceFilter,
  type StanceLevel,
} from "../__generated__/types.ts";
import { toMeetingsQuestion } from "./meeting-question.ts";
import { toPositionsQuestion } from "./to-stance-question.ts";

/**
 * Which meetings and positions to compare with each other, at one level. @throws {GraphQLError}
 * BAD_USER_INPUT
 */
export function toBothQuestion(
  args: {
    readonly meetings?: InputMaybe<MeetingNetworkFilter>;
    readonly positions?: InputMaybe<StanceFilter>;
    readonly level: StanceLevel;
    readonly includeGroups: boolean;
    readonly duplicates: Duplicates;
    readonly scale?: InputMaybe<ScaleInput>;
  },
  data: NetworkData,
): BothQuestion {
  const { includeGroups } = args;
  // The API's words differ, since a delegation is whom somebody speaks for at a meeting; the roll-up is the
  // same.
  const level = args.level === "ORGANISATION" ? "DELEGATION" : args.level;
  return {
    meetings: toMeetingsQuestion("meetings", args.meetings, { level, includeGroups }, data),
    positions: toPositionsQuestion("positions", args.positions, args, data),
  };
}
