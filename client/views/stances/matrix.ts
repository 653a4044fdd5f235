import {
  type ActorNode,
  type IssueNode,
  type Stance,
  type StanceTie,
} from "../../model/explored-graph.ts";
import { type Side } from "../../model/graph-source.ts";

/** Actors by issues, ready to be drawn. */
export interface Matrix {
  /** Rows by side of the table; actors without a side come last under no title. */
  readonly groups: readonly { readonly side: Side | null; readonly actors: readonly ActorNode[] }[];
  readonly issues: readonly IssueNode[];
  /** By `actor>issue`. */
  readonly cells: ReadonlyMap<string, StanceTie>;
}

/** How columns stand beside each other. */
export type ColumnOrder = "alike" | "positions" | "area";

const weight: Readonly<Record<Stance, number>> = {
  SUPPORTS: 1,
  OPPOSES: -1,
  CONDITIONAL: 0.3,
  NEUTRAL: 0,
  UNCLEAR: 0,
};

/** Arranges what the server ranked: rows by side, columns as asked for. Rows and columns without a cell go. */
export function arrange(
  answer: {
    actors: readonly ActorNode[];
    issues: readonly IssueNode[];
    ties: readonly StanceTie[];
  },
  sides: readonly Side[],
  order: ColumnOrder,
): Matrix {
  const shown = new Set(answer.actors.map((actor) => actor.id));
  const ties = answer.ties.filter((tie) => shown.has(tie.from));
  const cells = new Map(ties.map((tie) => [`${tie.from}>${tie.to}`, tie]));
  const [held, asked] = [new Set(ties.map((tie) => tie.from)), new Set(ties.map((tie) => tie.to))];
  const actors = answer.actors.filter((actor) => held.has(actor.id));
  const issues = answer.issues.filter((issue) => asked.has(issue.id));
  const columns = order === "alike" ? alike(issues, actors, cells) : sorted(issues, order);
  const sideOf = (actor: ActorNode) =>
    sides.find((side) => side.id === (actor.side ?? actor.country)) ?? null;
  const groups = [...sides, null].map((side) => ({
    side,
    actors: actors.filter((actor) => sideOf(actor)?.id === side?.id),
  }));
  return { groups: groups.filter((group) => group.actors.length > 0), issues: columns, cells };
}

function sorted(issues: readonly IssueNode[], order: "positions" | "area"): readonly IssueNode[] {
  return order === "positions"
    ? issues
    : issues.toSorted((a, b) => a.area.localeCompare(b.area) || a.label.localeCompare(b.label));
}

/**
 * Issues on which the same actors agree and disagree stand side by side: by the first principal component
 * of the columns (power iteration, from a fixed start, so that the order is always the same).
 */
function alike(
  issues: readonly IssueNode[],
  actors: readonly ActorNode[],
  cells: ReadonlyMap<string, StanceTie>,
): readonly IssueNode[] {
  const columns = issues.map((issue) =>
    actors.map((actor) => {
      const cell = cells.get(`${actor.id}>${issue.id}`);
      return cell === undefined ? 0 : weight[cell.stance];
    }),
  );
  let component = actors.map((_, row) => Math.cos(row + 1));
  let scores: number[] = [];
  for (let round = 0; round < 60; round++) {
    scores = columns.map((column) => dot(column, component));
    const next = actors.map((_, row) =>
      columns.reduce((sum, column, place) => sum + (column[row] ?? 0) * (scores[place] ?? 0), 0),
    );
    const length = Math.hypot(...next);
    if (length === 0) break;
    component = next.map((value) => value / length);
  }
  const scored = issues.map((issue, place) => ({ issue, score: scores[place] ?? 0 }));
  return scored.toSorted((a, b) => a.score - b.score).map(({ issue }) => issue);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
}
