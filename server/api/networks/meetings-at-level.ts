import { type MeetingFilter as StoredFilter } from "../../store/paging/list-filters.ts";
import { type MeetingFilter } from "../__generated__/types.ts";
import { badInput } from "../bad-input.ts";
import { type ApiContext } from "../context.ts";
import { knownListArguments } from "../known-words.ts";
import { type ConnectionArguments } from "../page-arguments.ts";
import { indicesArgument } from "./index-arguments.ts";

type Maybe<T> = T | null | undefined;

/** A filter without the level, which the store does not know. */
type WithLevel = StoredFilter & Pick<MeetingFilter, "level">;

/**
 * Converts the arguments of a list of meetings. The graph has no ties for actors who attended through others
 * (a state through its people): with `level` the meetings are found in the columns of the networks, and the
 * list is limited to these.
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export async function meetingListArguments<Sort>(
  args: ConnectionArguments & {
    readonly filter?: Maybe<MeetingFilter>;
    readonly sort?: Maybe<Sort>;
  },
  context: Pick<ApiContext, "load" | "reader" | "networks">,
) {
  const { filter, ...checked } = await knownListArguments<MeetingFilter, Sort>(args, context);
  return { ...checked, filter: filter && (await withoutLevel(filter, context.networks)) };
}

async function withoutLevel(
  { level, ...filter }: WithLevel,
  networks: ApiContext["networks"],
): Promise<StoredFilter> {
  const { participants, anyParticipant, ids } = filter;
  if (!level) return filter;
  if (!participants && !anyParticipant) {
    const message =
      "`filter.level` needs `filter.participants` or `filter.anyParticipant`: say whose meetings.";
    throw badInput("filter.level", message);
  }
  if (level === "PERSON") return filter;
  const data = await networks.data();
  const all = indicesArgument("filter.participants", participants, data, "actors");
  const any = indicesArgument("filter.anyParticipant", anyParticipant, data, "actors");
  const { meetings, countAsOthers } = await networks.ask("attendedAs", { level, all, any });
  const [other] = countAsOthers;
  if (other !== undefined) {
    const argument = all?.includes(other) ? "filter.participants" : "filter.anyParticipant";
    const message = `\`${argument}\` names "${data.names.actors[other]}", who at the level ${level} is nowhere as such; name whom they represent or belong to, or leave \`filter.level\` out.`;
    throw badInput(argument, message);
  }
  const found = meetings.map((meeting) => data.names.meetings[meeting]!);
  const picked = ids ? new Set(ids) : null;
  return {
    ...filter,
    participants: null,
    anyParticipant: null,
    ids: picked ? found.filter((id) => picked.has(id)) : found,
  };
}
