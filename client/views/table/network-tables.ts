import { type AgreementTie } from "../../model/agreement-tie.ts";
import { type MetTie } from "../../model/explored-graph.ts";
import { type NodeMeasures } from "../../model/graph-source.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { type Translate } from "../../messages/translate.ts";
import { measures as shownMeasures } from "../../options/__generated__/measures.ts";
import { type Cell } from "./csv.ts";
import { type Row, type Table } from "./shown-table.ts";

type LabelOf = (id: string) => string;

/** Who met whom; with a column for the weight if that is not the number of sessions. */
export function encountersTable(t: Translate, ties: readonly MetTie[], label: LabelOf): Table {
  const weighted = ties.some((tie) => tie.strength !== null);
  const rows = ties.map((tie): Row => {
    const days = [formatDateRange(t, tie.first, tie.first), formatDateRange(t, tie.last, tie.last)];
    const cells = [
      label(tie.from),
      label(tie.to),
      tie.n,
      ...(weighted ? [tie.weight] : []),
      ...days,
    ];
    return {
      selects: { type: "tie", id: tie.id },
      cells,
      sortKeys: { [cells.length - 2]: tie.first, [cells.length - 1]: tie.last },
    };
  });
  const columns = [
    t("column.one"),
    t("column.other"),
    t("column.sessions"),
    ...(weighted ? [t("column.weight")] : []),
    t("column.first"),
    t("column.last"),
  ];
  return { id: "encounters", title: t("table.encounters"), columns, rows };
}

/** Who agrees with whom. */
export function agreementTable(t: Translate, ties: readonly AgreementTie[], label: LabelOf): Table {
  return {
    id: "agreement",
    title: t("table.agreement"),
    columns: [
      t("column.one"),
      t("column.other"),
      t("column.weight"),
      t("column.they"),
      t("column.issues"),
    ],
    rows: ties.map((tie) => ({
      selects: { type: "tie", id: tie.id },
      cells: [
        label(tie.from),
        label(tie.to),
        tie.weight,
        tie.sense === "neither" ? null : t(`cell.${tie.sense}`),
        tie.n,
      ],
      sortKeys: {},
    })),
  };
}

/** The headers of the measures; none if there are no measures. */
export function measureColumns(
  t: Translate,
  measures: ReadonlyMap<string, NodeMeasures> | null,
): string[] {
  if (measures === null || measures.size === 0) return [];
  return [...shownMeasures.map(({ label }) => t.say(label)), t("column.community")];
}

/** An actor's measures in the order of those headers; communities are numbered from 1. */
export function measureCells(
  measures: ReadonlyMap<string, NodeMeasures> | null,
  id: string,
): Cell[] {
  if (measures === null || measures.size === 0) return [];
  const own = measures.get(id);
  if (own === undefined) return [...shownMeasures.map(() => null), null];
  return [...shownMeasures.map(({ value }) => own[value]), own.community + 1];
}
