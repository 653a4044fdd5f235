/** An issue to choose, with how many of the positions shown are on it. */
export interface IssueChoice {
  readonly id: string;
  readonly title: string;
  readonly positionCount: number;
}

/** The issues to choose from, those with most positions first; as many: in the order of the answer. */
export function issueChoices(answer: {
  readonly issues: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
  readonly positionCounts: readonly {
    readonly issue?: { readonly id: string } | null;
    readonly count: number;
  }[];
}): IssueChoice[] {
  const counts = new Map(answer.positionCounts.map(({ issue, count }) => [issue?.id, count]));
  return answer.issues.nodes
    .map(({ id, title }) => ({ id, title, positionCount: counts.get(id) ?? 0 }))
    .toSorted((one, other) => other.positionCount - one.positionCount);
}

/** As many issues are asked for to choose from. */
const mostChoices = 100;

/**
 * The issue to show: the selected one, else the one shown before, else the first to choose from. Others than
 * those to choose from are outside of the filters, unless there are more issues than are asked for.
 */
export function issueOf(
  choices: readonly IssueChoice[],
  selected: string | null,
  before: string | null,
): string | null {
  const mayBeShown = (id: string | null) =>
    id !== null && (choices.length >= mostChoices || choices.some((choice) => choice.id === id));
  return [selected, before].find(mayBeShown) ?? choices[0]?.id ?? null;
}
