import { type Translate } from "../../messages/translate.ts";
import { type StanceBand } from "../../api/__generated__/graphql.ts";
import { sideTitle } from "../../model/sides.ts";
import { type ActorNode, type IssueNode } from "../../model/explored-graph.ts";
import { type Stance } from "../../model/kinds.ts";
import { type Side } from "../../model/graph-source.ts";
import { type MatrixOrder } from "../../options/shown/order.ts";

/** An actor of the matrix. */
export interface MatrixRow {
  readonly actor: ActorNode;
  /** Number of positions on all issues, shown or not. */
  readonly n: number;
  /** Its cluster of actors who agree, numbered from 0 for the largest. */
  readonly cluster: number;
  /** Number of actors who hold these positions; above 1 only where persons are rolled up. */
  readonly holders: number;
  /** Number of issues on which one of them supports and another opposes. */
  readonly disputedIssues: number;
}

/** An issue of the matrix. */
interface MatrixColumn {
  readonly issue: IssueNode;
  readonly n: number;
  readonly cluster: number;
}

/** One actor's stance on one issue, as the server returns it. */
export interface MatrixCell {
  readonly id: string;
  readonly stance: Stance;
  /** The weight asked for; null where no position has a number. */
  readonly weight: number | null;
  readonly n: number;
  readonly counted: number;
  /** The mean stance as a band, such as `mostly supports`. */
  readonly band: StanceBand | null;
  readonly contradictory: boolean;
  readonly holders: number;
  readonly holdersDisagree: boolean;
}

export interface MatrixAnswer {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** By `actor>issue`. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

/** Actors by issues, ready to be drawn. */
export interface Matrix extends Omit<MatrixAnswer, "rows"> {
  /** Groups of rows; the title is null if there is only one group. */
  readonly groups: readonly {
    readonly title: string | null;
    readonly rows: readonly MatrixRow[];
  }[];
}

/**
 * Arranges what the server ordered: rows in groups, columns in the order asked for. Rows and columns without
 * a cell are left out.
 */
export function arrange(
  t: Translate,
  answer: MatrixAnswer,
  sides: readonly Side[],
  order: MatrixOrder,
  isShown: (node: ActorNode | IssueNode) => boolean = () => true,
): Matrix {
  const ends = [...answer.cells.keys()].map((id) => id.split(">"));
  const rowsShown = new Set(
    answer.rows
      .map((row) => row.actor)
      .filter(isShown)
      .map(({ id }) => id),
  );
  const columnsShown = new Set(
    answer.columns
      .map((column) => column.issue)
      .filter(isShown)
      .map(({ id }) => id),
  );
  const kept = ends.filter(
    ([actor = "", issue = ""]) => rowsShown.has(actor) && columnsShown.has(issue),
  );
  const held = new Set(kept.map(([actor]) => actor));
  const asked = new Set(kept.map(([, issue]) => issue));
  const rows = answer.rows.filter(({ actor }) => held.has(actor.id));
  const columns = answer.columns.filter(({ issue }) => asked.has(issue.id));
  const cells = new Map(
    kept.flatMap((pair): [string, MatrixCell][] => {
      const cell = answer.cells.get(pair.join(">"));
      return cell === undefined ? [] : [[pair.join(">"), cell]];
    }),
  );
  return {
    groups: groupsOf(t, rows, sides, order).filter((group) => group.rows.length > 0),
    columns: order === "AREA" ? columns.toSorted(byArea) : columns,
    cells,
  };
}

function groupsOf(
  t: Translate,
  rows: readonly MatrixRow[],
  sides: readonly Side[],
  order: MatrixOrder,
): { title: string | null; rows: readonly MatrixRow[] }[] {
  switch (order) {
    case "COUNT":
    case "NAME":
      return [{ title: null, rows }];
    case "CLUSTER":
      return clusters(t, rows);
    case "SIDE":
    case "AREA":
      return [...sides, null].map((side) => ({
        title: side === null ? t("matrix.without-side") : sideTitle(t, side),
        rows: rows
          .filter(({ actor }) => sideOf(actor, sides) === (side?.id ?? null))
          .toSorted((a, b) => b.n - a.n),
      }));
  }
}

function sideOf(actor: ActorNode, sides: readonly Side[]): string | null {
  return sides.find((side) => side.id === (actor.side ?? actor.country))?.id ?? null;
}

/** Clusters with a single actor are joined to one group at the end. */
function clusters(t: Translate, rows: readonly MatrixRow[]) {
  const size = (cluster: number) => rows.filter((row) => row.cluster === cluster).length;
  const real = [...new Set(rows.map((row) => row.cluster))].filter((cluster) => size(cluster) > 1);
  return [
    ...real.map((cluster, place) => ({
      title: t("matrix.cluster", { n: place + 1 }),
      rows: rows.filter((row) => row.cluster === cluster),
    })),
    { title: t("matrix.no-cluster"), rows: rows.filter((row) => !real.includes(row.cluster)) },
  ];
}

function byArea(a: MatrixColumn, b: MatrixColumn): number {
  const [areaOfA = "", areaOfB = ""] = [a.issue.areas[0], b.issue.areas[0]];
  return areaOfA.localeCompare(areaOfB) || a.issue.label.localeCompare(b.issue.label);
}
