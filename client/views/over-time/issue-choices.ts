/** An issue to choose, with how many of the positions shown are on it. */
export interface IssueChoice {
  readonly id: string;
  readonly title: string;
  readonly positionCount: number;
}

/** The issues to choose from, those with most positions first; as many: in the order given. */
export function issueChoices(
  issues: readonly { readonly id: string; readonly title: string }[],
  positionCounts: readonly {
    readonly issue?: { readonly id: string } | null;
    readonly count: number;
  }[],
): IssueChoice[] {
  const counts = new Map(positionCounts.map(({ issue, count }) => [issue?.id, count]));
  return issues
    .map(({ id, title }) => ({ id, title, positionCount: counts.get(id) ?? 0 }))
    .toSorted((one, other) => other.positionCount - one.positionCount);
}

/**
 * The issue to show: the selected one, else the one shown before, else the first to choose from. Others than
 * those to choose from are outside of the filters, unless there are `more` that are not listed yet.
 */
export function issueOf(
  choices: readonly IssueChoice[],
  more: boolean,
  selected: string | null,
  before: string | null,
): string | null {
  const mayBeShown = (id: string | null) =>
    id !== null && (more || choices.some((choice) => choice.id === id));
  return [selected, before].find(mayBeShown) ?? choices[0]?.id ?? null;
}
