import { useMemo } from "react";
import { mapQuestion, mostOnMap } from "../../api/map/map-question.ts";
import { attendedInput } from "../../api/bounds-input.ts";
import { nodeKindQuery } from "../../api/operations/details-operations.ts";
import { meetingsAttendedQuery, meetingsOnMapQuery } from "../../api/operations/map-operations.ts";
import { useEveryPage } from "../../api/pages/use-every-page.ts";
import { useOperation } from "../../api/use-operation.ts";
import { answerState } from "../../explorer/answer-state.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { type MeetingOnMap } from "../../map/places.ts";
import { findNode } from "../../model/explored-graph.ts";

/** The meetings to be shown, without those hidden by hand. */
export function useMeetingsOnMap() {
  const state = useExplorerState((whole) => whole);
  const missing = state.scope === "explored" ? answerState(state) : null;
  const filter = mapQuestion(state);
  const {
    data: found,
    error,
    refetch,
  } = useEveryPage(meetingsOnMapQuery, { filter: filter ?? {} }, ({ meetings }) => meetings, {
    most: mostOnMap,
    enabled: filter !== null && missing === null,
  });
  const { hidden } = state;
  const meetings = useMemo(
    (): readonly MeetingOnMap[] | null => found?.nodes.filter(({ id }) => !hidden.has(id)) ?? null,
    [found, hidden],
  );
  return {
    /** Null while they are loading. */
    meetings: filter === null && missing === null ? none : meetings,
    /** Whether there is nothing on the canvas whose meetings could be shown. */
    isCanvasEmpty: filter === null,
    leftOut: found === undefined ? 0 : found.total - found.nodes.length,
    hidden: (found?.nodes.length ?? 0) - (meetings?.length ?? 0),
    // What failed to load for the canvas is told above it.
    error,
    retry: () => void refetch(),
  };
}

const none: readonly MeetingOnMap[] = [];

/** An actor with the ids of the meetings attended. */
export interface Traveller {
  readonly name: string;
  readonly attended: ReadonlySet<string>;
}

/** The one selected actor, with the meetings attended within the bounds; null until they are known. */
export function useTraveller(): Traveller | null {
  const { selection, explored, projection, filters } = useExplorerState((whole) => whole);
  const id = selection?.type === "node" ? selection.id : null;
  const known =
    id === null
      ? null
      : (findNode(explored, id) ?? (projection && findNode(projection.graph, id)) ?? null);
  const asked = useOperation(nodeKindQuery, { id: id ?? "" }, { enabled: id !== null && !known });
  const isActor =
    known === null ? asked.data?.node?.__typename === "Actor" : known.kind === "ACTOR";
  const { data: attendances } = useEveryPage(
    meetingsAttendedQuery,
    { filter: { actors: [id ?? ""], ...attendedInput(filters) } },
    (answer) => answer.attendances,
    { most: mostOnMap, enabled: id !== null && isActor },
  );
  const name = known?.label ?? attendances?.nodes[0]?.actor.name;
  return useMemo(
    () =>
      !isActor || attendances === undefined || name === undefined
        ? null
        : { name, attended: new Set(attendances.nodes.map(({ meeting }) => meeting.id)) },
    [isActor, attendances, name],
  );
}
