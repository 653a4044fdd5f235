/** One actor's attendances, as far as loaded. */
interface Attended<Meeting> {
  readonly totalCount: number;
  readonly nodes: readonly { readonly meeting: Meeting }[];
}

/** The sessions that two actors attended together, and those of each alone. */
export interface SessionsOfTwo<Meeting> {
  readonly together: readonly Meeting[];
  readonly onlyA: readonly Meeting[];
  readonly onlyB: readonly Meeting[];
  /** Whether both lists were complete. */
  readonly complete: boolean;
}

/** The sessions that two actors attended together, and apart; only those for which `counts` is true. */
export function sessionsOfTwo<Meeting extends { readonly id: string }>(
  a: Attended<Meeting>,
  b: Attended<Meeting>,
  counts: (meeting: Meeting) => boolean,
): SessionsOfTwo<Meeting> {
  const meetings = ({ nodes }: Attended<Meeting>) =>
    new Map(nodes.flatMap(({ meeting }) => (counts(meeting) ? [[meeting.id, meeting]] : [])));
  const [ofA, ofB] = [meetings(a), meetings(b)];
  return {
    together: [...ofA.values()].filter(({ id }) => ofB.has(id)),
    onlyA: [...ofA.values()].filter(({ id }) => !ofB.has(id)),
    onlyB: [...ofB.values()].filter(({ id }) => !ofA.has(id)),
    complete: a.totalCount === a.nodes.length && b.totalCount === b.nodes.length,
  };
}
