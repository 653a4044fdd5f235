import { type Catalogue } from "../../catalogue/catalogue.ts";
import { groupOf } from "../../catalogue/index-groups.ts";
import { valueAt } from "../../catalogue/coded-column.ts";
import { compareText } from "../../rows/compare-text.ts";
import { type Sitting } from "../sittings.ts";

/** Another actor, and the sessions in which both were. */
export interface Met {
  readonly other: string;
  readonly weight: number;
  readonly sittings: readonly Sitting[];
}

export interface MetQuery {
  readonly first: number;
  /** Behind this actor with this weight. */
  readonly after: { readonly weight: number; readonly id: string } | null;
}

/** Whom an actor met in sessions, most frequent first (ties: by id). */
export function metInCatalogue(
  { actors, meetings }: Catalogue,
  actorId: string,
  { first, after }: MetQuery,
): Met[] {
  const self = actors.indexOf(actorId);
  if (self < 0) return [];
  const sessions = groupOf(meetings.ofActors, self).filter((m) => meetings.isEncounter[m] === 1);
  const weights = new Map<number, number>();
  for (const meeting of sessions) {
    for (const actor of groupOf(meetings.attendants, meeting))
      if (actor !== self) weights.set(actor, (weights.get(actor) ?? 0) + 1);
  }
  const isBehind = ([actor, weight]: readonly [number, number]) =>
    after === null ||
    weight < after.weight ||
    (weight === after.weight && compareText(actors.idAt(actor), after.id) > 0);
  const shown = [...weights]
    .filter(isBehind)
    .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || a - b)
    .slice(0, first);
  const sittings = new Map(shown.map(([actor]): [number, Sitting[]] => [actor, []]));
  const { earliest, latest } = meetings.columns;
  for (const meeting of sessions) {
    const sitting = {
      id: meetings.idAt(meeting),
      earliest: valueAt(earliest!, meeting),
      latest: valueAt(latest!, meeting),
    };
    for (const actor of groupOf(meetings.attendants, meeting)) sittings.get(actor)?.push(sitting);
  }
  return shown.map(([actor, weight]) => ({
    other: actors.idAt(actor),
    weight,
    sittings: sittings.get(actor)!,
  }));
}
