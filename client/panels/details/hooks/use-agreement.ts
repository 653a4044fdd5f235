import { type ActorKind, type AgreementQuery } from "../../../api/__generated__/graphql.ts";
import { boundsInput } from "../../../api/bounds-input.ts";
import { gapVariables } from "../../../api/gap-variables.ts";
import { stanceVariables } from "../../../api/network-variables.ts";
import {
  agreementQuery,
  encounterQuery,
  gapsQuery,
} from "../../../api/operations/pairs-operations.ts";
import { useOperation, usePages } from "../../../api/use-operation.ts";
import { meetingLevelFor } from "../../../model/meeting-level-for.ts";
import { stanceQuestion } from "../../../modes/stance-question.ts";
import { useCounted } from "./counted.tsx";

interface End {
  readonly id: string;
  readonly actorKind: ActorKind;
}

export type AgreementPair = AgreementQuery["stanceNetwork"]["pairs"][number];

/**
 * Variables for questions about two actors, by the current options and filters, so that the answer matches
 * the canvas.
 */
export function useAgreementVariables(a: string, b: string) {
  const state = useCounted();
  return stanceVariables({ ...stanceQuestion("agreement", state), actors: [a, b] });
}

/** The agreement of two actors, and the issues that it is made of. */
export function useAgreement(a: string, b: string) {
  const variables = { ...useAgreementVariables(a, b), first: 5 };
  return usePages(agreementQuery, variables, (data) => {
    const evidence = data.stanceNetwork.pairs[0]?.evidence;
    return evidence && { ...evidence, nodes: evidence.edges };
  });
}

/** Whether two actors have met and, if they disagree and have not, who could bring them together. */
export function useMeetingOf(a: End, b: End) {
  const state = useCounted();
  const level = meetingLevelFor(state.options.stanceLevel, a.actorKind, b.actorKind);
  const met = useOperation(
    encounterQuery,
    {
      filter: { among: [a.id, b.id], ...boundsInput(state.filters) },
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
    /** Whether the page of the two counts attendants at this level. */
    opens: level === state.options.meetingLevel,
    gap: gaps.data?.gaps.gaps[0],
  };
}
