import { attendedInput } from "../../../api/bounds-input.ts";
import { meetingVariables } from "../../../api/network-variables.ts";
import {
  commonGroundQuery,
  contactsQuery,
  sessionsOfTwoQuery,
  stancesOfTwoQuery,
} from "../../../api/operations/several-operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { boundsOf } from "../../../model/filters.ts";
import { expandableKinds } from "../../../model/kinds.ts";
import { askedOn } from "../../../options/network-options.ts";
import { useCounted } from "../hooks/counted.tsx";
import { useStanceVariables } from "../hooks/use-cell.ts";

/** The names of several nodes, and what they are tied to. */
export function useCommonGround(ids: readonly string[]) {
  return useOperation(commonGroundQuery, { ids: [...ids], kinds: [...expandableKinds] });
}

/** The contacts of some actors, by the current filters and options. */
export function useContacts(ids: readonly string[]) {
  const { filters, options } = useCounted();
  const { filter, level } = meetingVariables({
    ...askedOn("meetings", options, { actorCount: ids.length, hasGroup: true }),
    with: ids,
    within: boundsOf(filters),
  });
  return { answer: useOperation(contactsQuery, { filter, level, first: 1000 }), level };
}

/** The sessions of each of two actors. */
export function useSessionsOfTwo(a: string, b: string) {
  const { filters, options } = useCounted();
  const within = attendedInput(boundsOf(filters));
  const answer = useOperation(sessionsOfTwoQuery, {
    ofA: { ...within, actors: [a] },
    ofB: { ...within, actors: [b] },
  });
  return { answer, kinds: options.meetingKinds };
}

/** The stances of two actors, by the current filters and options. */
export function useStancesOfTwo(a: string, b: string) {
  const variables = useStanceVariables({ actors: [a, b] });
  return { answer: useOperation(stancesOfTwoQuery, variables), level: variables.level };
}
