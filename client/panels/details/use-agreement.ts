import { type ActorKind, type AgreementQuery } from "../../api/__generated__/graphql.ts";
import { gapVariables } from "../../api/gaps-query.ts";
import { stanceVariables } from "../../api/network-variables.ts";
import { agreementQuery, encounterQuery, gapsQuery } from "../../api/operations/pairs.ts";
import { useOperation, usePages } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { type MeetingLevel, type StanceLevel } from "../../model/network-options.ts";
import { stanceQuestion } from "../../model/stance-question.ts";

interface End {
  readonly id: string;
  readonly actorKind: ActorKind;
}

export type AgreementPair = AgreementQuery["stanceNetwork"]["pairs"][number];

/** As whom those attend whose positions count at a level. */
const attendingAs: Readonly<Record<StanceLevel, MeetingLevel>> = {
  PERSON: "PERSON",
  ORGANISATION: "DELEGATION",
  STATE: "STATE",
};

function useAsked() {
  const scope = useExplorerState((state) => state.scope);
  const explored = useExplorerState((state) => state.explored);
  const filters = useExplorerState((state) => state.filters);
  const options = useExplorerState((state) => state.options);
  return { scope, explored, filters, options };
}

/** What is asked of two by the options and filters in force, so that the answer is what the canvas shows. */
export function useAgreementVariables(a: string, b: string) {
  const state = useAsked();
  const { aggregation, normalisation } = state.options;
  const question = { ...stanceQuestion(state), actors: [a, b] };
  return { ...stanceVariables(question), aggregation, normalisation };
}

/** The agreement of two, and issue by issue what makes it up. */
export function useAgreement(a: string, b: string) {
  const variables = { ...useAgreementVariables(a, b), first: 5 };
  return usePages(agreementQuery, variables, (data) => {
    const evidence = data.stanceNetwork.pairs[0]?.evidence;
    return evidence && { ...evidence, nodes: evidence.edges };
  });
}

/**
 * As whom two have to be counted to say whether they met: a state whose people met another's has met it.
 * Null for a person and a state, which no level counts beside each other.
 */
function levelToMeetAt(level: StanceLevel, kinds: readonly [ActorKind, ActorKind]) {
  if (level !== "PERSON") return attendingAs[level];
  const persons = kinds.filter((kind) => kind === "PERSON").length;
  if (persons === 2) return "PERSON";
  if (persons === 1) return null;
  return kinds.every((kind) => kind === "STATE") ? "STATE" : "DELEGATION";
}

/** Whether two have met, and, where they disagree and have not, who could bring them together. */
export function useMeetingOf(a: End, b: End) {
  const state = useAsked();
  const level = levelToMeetAt(state.options.stanceLevel, [a.actorKind, b.actorKind]);
  const met = useOperation(
    encounterQuery,
    {
      filter: { among: [a.id, b.id] },
      weight: "COUNT",
      level: level ?? "PERSON",
      first: 1,
    },
    { enabled: level !== null },
  );
  const { filter, ...rest } = gapVariables(state);
  const gaps = useOperation(gapsQuery, {
    ...rest,
    filter: { ...filter, actors: [a.id, b.id] },
    first: 1,
  });
  return {
    pair: met.data?.meetingNetwork.pairs[0],
    known: level === null ? undefined : met.data,
    /** The page of the two counts attendants as this. */
    opens: level === state.options.meetingLevel,
    gap: gaps.data?.gaps.gaps[0],
  };
}
