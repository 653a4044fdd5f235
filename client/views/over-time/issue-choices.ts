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
