import { type IssueKind, type Stance } from "../../../model/kinds.ts";

/** An actor's stance on an issue. */
export interface Said {
  readonly stance: Stance;
  readonly n: number;
  readonly contradictory: boolean;
  readonly actor: { readonly id: string };
  readonly issue: { readonly id: string; readonly title: string; readonly issueKind: IssueKind };
}

/** An issue on which both have a stance. */
export interface SharedStances {
  readonly issue: Said["issue"];
  readonly a: Said;
  readonly b: Said;
  /** `opposite` if one supports and the other opposes; `other` if their stances differ otherwise. */
  readonly difference: "opposite" | "other" | "none";
}

const order = { opposite: 0, other: 1, none: 2 } as const;

/**
 * The stances of two actors side by side, opposite ones first, and on how many issues only one of them has a
 * stance.
 */
export function stancesOfTwo(cells: readonly Said[], a: string, b: string) {
  const of = (id: string) =>
    new Map(cells.filter(({ actor }) => actor.id === id).map((cell) => [cell.issue.id, cell]));
  const [ofA, ofB] = [of(a), of(b)];
  const shared = [...ofA.values()].flatMap((said): SharedStances[] => {
    const other = ofB.get(said.issue.id);
    if (other === undefined) return [];
    return [{ issue: said.issue, a: said, b: other, difference: differenceOf(said, other) }];
  });
  return {
    shared: shared.toSorted(
      (x, y) =>
        order[x.difference] - order[y.difference] || x.issue.title.localeCompare(y.issue.title),
    ),
    onlyA: ofA.size - shared.length,
    onlyB: ofB.size - shared.length,
  };
}

function differenceOf({ stance: one }: Said, { stance: other }: Said): SharedStances["difference"] {
  if (one === other) return "none";
  const opposite = new Set([one, other]);
  return opposite.has("SUPPORTS") && opposite.has("OPPOSES") ? "opposite" : "other";
}
