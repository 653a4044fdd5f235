/** The fields of a contact that are shown. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Two actors who met, and in how many sessions. */
interface Met<Actor> {
  readonly id: string;
  readonly n: number;
  readonly a: Actor;
  readonly b: Actor;
}

/** An actor whom at least two of several have met. */
export interface SharedContact<Actor> {
  readonly actor: Actor;
  /** Number of sessions with each of the several, by their ids; those never met are absent. */
  readonly sessions: ReadonlyMap<string, number>;
}

/** The actors whom at least two of several have met, those met by most of them first, then by sessions. */
export function sharedContacts<Actor extends Named>(
  several: readonly string[],
  pairs: readonly Met<Actor>[],
): SharedContact<Actor>[] {
  const them = new Set(several);
  const contacts = new Map<string, { actor: Actor; sessions: Map<string, number> }>();
  for (const { a, b, n } of pairs) {
    if (them.has(a.id) === them.has(b.id)) continue;
    const [one, actor] = them.has(a.id) ? [a.id, b] : [b.id, a];
    const contact = contacts.get(actor.id) ?? { actor, sessions: new Map<string, number>() };
    contacts.set(actor.id, contact);
    contact.sessions.set(one, n);
  }
  const total = ({ sessions }: SharedContact<Actor>) =>
    [...sessions.values()].reduce((sum, n) => sum + n, 0);
  return [...contacts.values()]
    .filter(({ sessions }) => sessions.size > 1)
    .toSorted(
      (x, y) =>
        y.sessions.size - x.sessions.size ||
        total(y) - total(x) ||
        x.actor.name.localeCompare(y.actor.name),
    );
}

/** The pairs among several themselves. */
export function metAmong<Actor extends Named>(
  several: readonly string[],
  pairs: readonly Met<Actor>[],
): Met<Actor>[] {
  return pairs.filter(({ a, b }) => several.includes(a.id) && several.includes(b.id));
}
