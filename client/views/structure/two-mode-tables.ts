import { type TwoModeFieldsFragment } from "../../api/__generated__/graphql.ts";
import { type Translate } from "../../messages/translate.ts";
import { measures } from "../../options/__generated__/measures.ts";
import { dateWords } from "../../panels/parts/date-words.ts";
import { type Row, type Table } from "../table/shown-table.ts";

/** What actors are tied to: meetings they attended, or issues with their positions. */
export type Affiliation = "meetings" | "issues";

type Measured = TwoModeFieldsFragment["actors"];

/** The measures after the share, as columns. */
const further = ["CLOSENESS", "BETWEENNESS", "EIGENVECTOR"] as const;

/** The measures of a two-mode network as two tables, of actors and of what they are tied to. */
export function twoModeTables(
  t: Translate,
  { actors, affiliations }: TwoModeFieldsFragment,
  of: Affiliation,
): Table[] {
  return [
    {
      id: `structure-actors-${of}`,
      title: t("table.actors"),
      columns: [t("column.name"), t(`structure.share-of-${of}`), ...measureNames(t)],
      rows: actors.nodes.map((node) => rowOf(t, node)),
    },
    {
      id: `structure-${of}`,
      title: t(`table.${of}`),
      columns: [
        t(of === "meetings" ? "column.title" : "column.issue"),
        t("structure.share-of-actors"),
        ...measureNames(t),
        ...(of === "meetings" ? [t("column.date")] : []),
      ],
      rows: affiliations.nodes.map((node) => rowOf(t, node)),
    },
  ];
}

function measureNames(t: Translate): string[] {
  return further.map((id) => {
    const measure = measures.find(({ value }) => value === id);
    return measure === undefined ? id : t.say(measure.label);
  });
}

function rowOf(t: Translate, { node, values }: Measured["nodes"][number]): Row {
  const valueOf = (wanted: string) =>
    values.find(({ measure }) => measure === wanted)?.value ?? null;
  const cells = [nameOf(node), valueOf("DEGREE"), ...further.map(valueOf)];
  const selects = { type: "node", id: node.id } as const;
  if (node.__typename !== "Meeting") return { selects, cells, sortKeys: {} };
  return {
    selects,
    cells: [...cells, dateWords(t, node.date)],
    sortKeys: { [cells.length]: node.date.earliest },
  };
}

/** The name of an actor, or the title of a meeting or issue. */
export function nameOf(node: Measured["nodes"][number]["node"]): string {
  if ("name" in node) return node.name;
  return "title" in node ? node.title : node.id;
}
