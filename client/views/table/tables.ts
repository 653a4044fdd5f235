import {
  type ExploredGraph,
  type ExploredNode,
  type ExploredTie,
  listNodes,
  listTies,
} from "../../model/explored-graph.ts";
import { type NodeMeasures, type Side } from "../../model/graph-source.ts";
import { dateWords } from "../../panels/parts/english-date-words.ts";
import {
  actorKindWord,
  issueKindWord,
  meetingKindWord,
  meetingStatusWord,
  stanceWord,
} from "../../panels/parts/english-words.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Cell } from "./csv.ts";
import { agreementTable, encountersTable, measureCells, measureColumns } from "./network-tables.ts";
import { type Row, type Table } from "./table.ts";

type NodeOf<K extends ExploredNode["kind"]> = Extract<ExploredNode, { kind: K }>;
type TieOf<K extends ExploredTie["kind"]> = Extract<ExploredTie, { kind: K }>;

/** All tables that have a row: nodes by kind, then ties by kind. In a network actors have measures too. */
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
  const sideTitle = (id: string | null) => sides.find((side) => side.id === id)?.title ?? null;
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
  const told = ["ATTENDED", "STANCE", "MET", "AGREEMENT"];
  const others = ties.filter((tie) => !told.includes(tie.kind));

  return [
    table(
      "actors",
      "Actors",
      [
        "Name",
        "Kind",
        "Side",
        ...measureColumns(t, measures),
        "Office or nature",
        "Ties here",
        "Meetings",
        "Positions",
      ],
      ofKind("ACTOR").map((actor) =>
        nodeRow(actor.id, [
          actor.label,
          actor.placeholder ? "Unnamed group" : actorKindWord[actor.actorKind],
          sideTitle(actor.side),
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
      "Meetings",
      ["Title", "Date", "Place", "How", "Status", "Ties here", "Attended"],
      ofKind("MEETING").map((node) =>
        nodeRow(
          node.id,
          [
            node.label,
            dateWords(node.date),
            node.place,
            node.isRound
              ? `round, ${meetingKindWord[node.meetingKind]}`
              : meetingKindWord[node.meetingKind],
            meetingStatusWord[node.status] ?? "held",
            degree(node.id),
            node.attendanceCount,
          ],
          { 1: node.date.earliest },
        ),
      ),
    ),
    table(
      "issues",
      "Issues",
      ["Issue", "Question", "Kind", "Area", "Ties here", "Positions"],
      ofKind("ISSUE").map((issue) =>
        nodeRow(issue.id, [
          issue.label,
          issue.sublabel,
          issueKindWord[issue.issueKind],
          issue.area,
          degree(issue.id),
          issue.positionCount,
        ]),
      ),
    ),
    table(
      "documents",
      "Documents",
      ["Title", "Date", "Ties here"],
      ofKind("DOCUMENT").map((document) =>
        nodeRow(
          document.id,
          [document.label, document.date && dateWords(document.date), degree(document.id)],
          { 1: document.date?.earliest ?? null },
        ),
      ),
    ),
    encountersTable(tiesOfKind("MET"), label),
    agreementTable(tiesOfKind("AGREEMENT"), label),
    table(
      "stances",
      "Who holds which stance",
      ["Actor", "Issue", "Latest stance", "Positions", "Both supported and opposed"],
      tiesOfKind("STANCE").map((tie) =>
        tieRow(tie.id, [
          label(tie.from),
          label(tie.to),
          stanceWord(tie.stance, issueKind(tie.to)),
          tie.n,
          tie.contradictory ? "yes" : "no",
        ]),
      ),
    ),
    table(
      "attendances",
      "Attendances",
      ["Actor", "Meeting", "Date", "Role", "Confidence"],
      tiesOfKind("ATTENDED").map((tie) => {
        const date = meeting(tie.to)?.date;
        return tieRow(
          tie.id,
          [
            label(tie.from),
            label(tie.to),
            date ? dateWords(date) : null,
            tie.role,
            tie.confidence.toLowerCase(),
          ],
          { 2: date?.earliest ?? null },
        );
      }),
    ),
    table(
      "ties",
      "Other ties",
      ["From", "Says", "To"],
      others.map((tie) =>
        tieRow(tie.id, [
          label(tie.from),
          tie.kind.toLowerCase().replaceAll("_", " "),
          label(tie.to),
        ]),
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
