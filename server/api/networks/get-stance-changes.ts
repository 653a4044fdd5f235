import { type QueryStanceChangesArgs } from "../__generated__/types.ts";
import { countArgument } from "../bad-input.ts";
import { toBothQuestion } from "./both-question.ts";
import { wholeArgument } from "./index-arguments.ts";
import { type RequestNetworks } from "../request-networks.ts";
import { refuseWith } from "./to-stance-question.ts";

/** A stance that an attendant changed soon after a meeting. */
export interface StanceChangeRecord {
  readonly meetingId: string;
  readonly actorId: string;
  readonly issueId: string;
  readonly beforeId: string;
  readonly afterId: string;
  readonly change: number;
}

/** @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidNetworkOptionsError} */
export async function getStanceChanges(args: QueryStanceChangesArgs, networks: RequestNetworks) {
  const first = countArgument("first", args.first, 50, 500);
  const days = wholeArgument("days", args.days, 0, 3650);
  refuseWith("positions", args.positions, "a change is one actor's");
  const data = await networks.data();
  const both = toBothQuestion({ ...args, duplicates: "INCLUDE" }, data);
  const network = { ...both, days, match: args.match };
  const { changes, count } = await networks.ask("changes", { network, first });
  const { actors, issues, meetings, positions } = data.names;
  return {
    changes: changes.map(({ meeting, actor, issue, before, after, change }) => ({
      meetingId: meetings[meeting]!,
      actorId: actors[actor]!,
      issueId: issues[issue]!,
      beforeId: positions[before]!,
      afterId: positions[after]!,
      change,
    })),
    count,
  };
}
