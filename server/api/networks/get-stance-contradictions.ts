import { type QueryStanceContradictionsArgs } from "../__generated__/types.ts";
import { countArgument } from "../bad-input.ts";
import { type RequestNetworks } from "../request-networks.ts";
import { refuseWith, toPositionsQuestion } from "./to-stance-question.ts";

/** An actor who has both supported and opposed an issue. */
export interface StanceContradictionRecord {
  readonly actorId: string;
  readonly issueId: string;
  readonly supports: number;
  readonly opposes: number;
  readonly supportingId: string;
  readonly opposingId: string;
  readonly daysApart: number | null;
}

/** Positions count for their own holders: persons, bodies or groups. */
const asHeld = {
  level: "PERSON",
  includeGroups: true,
  duplicates: "INCLUDE",
} as const;

/** @throws {GraphQLError} BAD_USER_INPUT @throws {InvalidNetworkOptionsError} */
export async function getStanceContradictions(
  { filter, first: wanted }: QueryStanceContradictionsArgs,
  networks: RequestNetworks,
) {
  const first = countArgument("first", wanted, 50, 500);
  refuseWith("filter", filter, "a contradiction is one actor's");
  const data = await networks.data();
  const positions = toPositionsQuestion("filter", filter, asHeld, data);
  const found = await networks.ask("contradictions", { positions, first });
  const { actors, issues, positions: ids } = data.names;
  return {
    contradictions: found.contradictions.map(
      ({ actor, issue, supporting, opposing, ...rest }): StanceContradictionRecord => ({
        ...rest,
        actorId: actors[actor]!,
        issueId: issues[issue]!,
        supportingId: ids[supporting]!,
        opposingId: ids[opposing]!,
      }),
    ),
    count: found.count,
  };
}
