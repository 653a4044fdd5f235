import {
  type ExploredGraph,
  type ExploredNode,
  type ExploredTie,
  listNodes,
  listTies,
} from "../../model/explored-graph.ts";
import { type NodeMeasures, type Side } from "../../model/graph-source.ts";
import { dateWords } from "../../panels/parts/date-words.ts";
import { sideTitle } from "../../model/sides.ts";
import { meetingStatusWord, stanceWord } from "../../panels/parts/words.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Cell } from "./csv.ts";
import { agreementTable, encountersTable, measureCells, measureColumns } from "./network-tables.ts";
import { type Row, type Table } from "./shown-table.ts";

type NodeOf<K extends ExploredNode["kind"]> = Extract<ExploredNode, { kind: K }>;
type TieOf<K extends ExploredTie["kind"]> = Extract<ExploredTie, { kind: K }>;

/** All non-empty tables: nodes by kind, then ties by kind. In a network, actors have measures too. */
export function tablesOf(
  t: Translate,
  graph: ExploredGraph,
  sides: readonly Side[],
  measures: ReadonlyMap<string, NodeMeasures> | null = null,
): Table[] {
  const nodes = listNodes(graph);
  const ties = listTies(graph);
  const label = (id: string) => graph.getNodeAttribute(id, "label");
  const degree = (id: string) => graph.degree(id);
  const titleOfSide = (id: string | null) => {
    const found = sides.find((side) => side.id === id);
    return found === undefined ? null : sideTitle(t, found);
  };
  const issueKind = (id: string) => {
    const node = graph.getNodeAttributes(id);
    return node.kind === "ISSUE" ? node.issueKind : "QUESTION";
  };
  const meeting = (id: string) => {
    const node = graph.getNodeAttributes(id);
    return node.kind === "MEETING" ? node : null;
  };
  const ofKind = <K extends ExploredNode["kind"]>(kind: K) =>
    nodes.filter((node): node is NodeOf<K> => node.kind === kind);
  const tiesOfKind = <K extends ExploredTie["kind"]>(kind: K) =>
    ties.filter((tie): tie is TieOf<K> => tie.kind === kind);
  const others = ties.flatMap((tie) =>
    tie.kind === "ATTENDED" ||
    tie.kind === "STANCE" ||
    tie.kind === "MET" ||
    tie.kind === "AGREEMENT"
      ? []
      : [tie],
  );

  return [
    table(
      "actors",
      t("table.actors"),
      [
        t("column.name"),
        t("column.kind"),
        t("column.side"),
        ...measureColumns(t, measures),
        t("column.office"),
        t("column.ties-here"),
        t("column.meetings"),
        t("column.positions"),
      ],
      ofKind("ACTOR").map((actor) =>
        nodeRow(actor.id, [
          actor.label,
          t(actor.placeholder ? "actor-kind.unnamed" : `actor-kind.${actor.actorKind}`),
          titleOfSide(actor.side),
          ...measureCells(measures, actor.id),
          actor.sublabel,
          degree(actor.id),
          actor.meetingCount,
          actor.positionCount,
        ]),
      ),
    ),
    table(
      "meetings",
      t("table.meetings"),
      [
        t("column.title"),
        t("column.date"),
        t("column.place"),
        t("column.how"),
        t("column.status"),
        t("column.ties-here"),
        t("column.attended"),
      ],
      ofKind("MEETING").map((node) =>
        nodeRow(
          node.id,
          [
            node.label,
            dateWords(t, node.date),
            node.place,
            node.isRound
              ? t("cell.round", { kind: t(`meeting-kind.${node.meetingKind}`) })
              : t(`meeting-kind.${node.meetingKind}`),
            meetingStatusWord(t, node.status) ?? t("cell.held"),
            degree(node.id),
            node.attendedCount,
          ],
          { 1: node.date.earliest },
        ),
      ),
    ),
    table(
      "issues",
      t("table.issues"),
      [
        t("column.issue"),
        t("column.question"),
        t("column.kind"),
        t("column.areas"),
        t("column.ties-here"),
        t("column.positions"),
      ],
      ofKind("ISSUE").map((issue) =>
        nodeRow(issue.id, [
          issue.label,
          issue.sublabel,
          t(`issue-kind.${issue.issueKind}`),
          issue.areas.join("; "),
          degree(issue.id),
          issue.positionCount,
        ]),
      ),
    ),
    table(
      "documents",
      t("table.documents"),
      [t("column.title"), t("column.date"), t("column.ties-here")],
      ofKind("DOCUMENT").map((document) =>
        nodeRow(
          document.id,
          [document.label, document.date && dateWords(t, document.date), degree(document.id)],
          { 1: document.date?.earliest ?? null },
        ),
      ),
    ),
    encountersTable(t, tiesOfKind("MET"), label),
    agreementTable(t, tiesOfKind("AGREEMENT"), label),
    table(
      "stances",
      t("table.stances"),
      [
        t("column.actor"),
        t("column.issue"),
        t("column.latest-stance"),
        t("column.positions"),
        t("column.both-ways"),
      ],
      tiesOfKind("STANCE").map((tie) =>
        tieRow(tie.id, [
          label(tie.from),
          label(tie.to),
          stanceWord(t, tie.stance, issueKind(tie.to)),
          tie.n,
          t(tie.contradictory ? "cell.yes" : "cell.no"),
        ]),
      ),
    ),
    table(
      "attendances",
      t("table.attendances"),
      [
        t("column.actor"),
        t("column.meeting"),
        t("column.date"),
        t("column.role"),
        t("column.status"),
        t("column.confidence"),
        t("column.evidence"),
      ],
      tiesOfKind("ATTENDED").map((tie) => {
        const date = meeting(tie.to)?.date;
        return tieRow(
          tie.id,
          [
            label(tie.from),
            label(tie.to),
            date ? dateWords(t, date) : null,
            tie.role,
            t(
              tie.status === "ATTENDED" ? "attendance.attended" : `attendance-status.${tie.status}`,
            ),
            t(`cell.confidence-${tie.confidence}`),
            t(tie.isInherited ? "attendance.inherited" : "attendance.own"),
          ],
          { 2: date?.earliest ?? null },
        );
      }),
    ),
    table(
      "ties",
      t("table.ties"),
      [t("column.from"), t("column.says"), t("column.to")],
      others.map((tie) =>
        tieRow(tie.id, [label(tie.from), t(`tie-kind.${tie.kind}`), label(tie.to)]),
      ),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function table(id: string, title: string, columns: readonly string[], rows: readonly Row[]): Table {
  return { id, title, columns, rows };
}

function nodeRow(id: string, cells: readonly Cell[], sortKeys: Row["sortKeys"] = {}): Row {
  return { selects: { type: "node", id }, cells, sortKeys };
}

function tieRow(id: string, cells: readonly Cell[], sortKeys: Row["sortKeys"] = {}): Row {
  return { selects: { type: "tie", id }, cells, sortKeys };
}
