/** A list of one's attendances, as far as it was asked for. */
interface Attended<Meeting> {
  readonly totalCount: number;
  readonly nodes: readonly { readonly meeting: Meeting }[];
}

/** Sessions of both of two, and of each without the other. */
export interface SessionsOfTwo<Meeting> {
  readonly together: readonly Meeting[];
  readonly onlyA: readonly Meeting[];
  readonly onlyB: readonly Meeting[];
  /** Nothing was left out of the lists that it is read from. */
  readonly complete: boolean;
}

/** Which sessions two were at together, and which apart; only those that `counts` lets through. */
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
