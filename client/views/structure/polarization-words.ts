import {
  type PolarizationOverTimeQuery,
  type PolarizationQuery,
} from "../../api/__generated__/graphql.ts";
import { capitalise, formatCount, formatList, formatNumber } from "../../format/format-count.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { type Translate } from "../../messages/translate.ts";
import { dayNumber, dayOf } from "../../model/day-span.ts";
import { inFigures } from "../../panels/parts/in-figures.ts";
import { type Phrase, phrases } from "../../summary/phrase.ts";
import { toCsv } from "../table/csv.ts";
import { type Table } from "../table/shown-table.ts";

export type Polarized = PolarizationQuery["stanceNetwork"]["polarization"];
export type PolarizedWindow =
  PolarizationOverTimeQuery["stanceNetwork"]["polarizationOverTime"]["windows"][number];

/** How far the network is polarized, in which camps, and by what. */
export function polarizationFinding(t: Translate, polarized: Polarized): Phrase[] {
  const { value, agreement, disagreement, campSizes, nodes } = polarized;
  if (nodes.length === 0) return phrases(t, "polarization.none");
  const actors = formatCount(t, nodes.length, "actor");
  if (campSizes.length < 2) {
    return phrases(t, "polarization.one-camp", { actors: capitalise(t, actors) });
  }
  return [
    ...phrases(t, "polarization.finding", {
      value: inFigures(t, value),
      actors,
      sizes: sizesIn(t, campSizes),
    }),
    ...phrases(t, "polarization.parts", {
      agreement: inFigures(t, agreement),
      disagreement: inFigures(t, disagreement),
    }),
  ];
}

function sizesIn(t: Translate, campSizes: readonly number[]): string {
  return formatList(
    t,
    campSizes.map((size) => formatNumber(t, size)),
  );
}

/** Who is in which camp; camps are numbered from 1, the largest first. */
export function campsTable(t: Translate, { nodes }: Polarized): Table {
  return {
    id: "camps",
    title: t("polarization.members"),
    columns: [t("column.name"), t("polarization.camp")],
    rows: nodes.map(({ node, camp }) => ({
      selects: { type: "node", id: node.id },
      cells: [node.name, camp + 1],
      sortKeys: {},
    })),
  };
}

/** The windows as they are shown; without a value where nobody shares an issue with another. */
export function windowRows(t: Translate, windows: readonly PolarizedWindow[]) {
  return windows.map(({ from, until, value, nodeCount, campSizes, certainly, possibly }) => {
    // Windows are half-open.
    const last = dayOf(dayNumber(until) - 1);
    return {
      days: formatDateRange(t, from, last),
      period: { from, to: last },
      value: nodeCount === 0 ? null : value,
      camps: campSizes.length < 2 ? "" : sizesIn(t, campSizes),
      positions: formatNumber(t, certainly + possibly),
    };
  });
}

/** The windows as CSV, with days and numbers for programs. */
export function csvOfWindows(t: Translate, windows: readonly PolarizedWindow[]): string {
  return toCsv(
    [
      t("polarization.from"),
      t("polarization.until"),
      t("polarization.value"),
      t("polarization.actors"),
      t("polarization.camps"),
      t("polarization.positions"),
    ],
    windows.map(({ from, until, value, nodeCount, campSizes, certainly, possibly }) => [
      from,
      until,
      nodeCount === 0 ? null : value,
      nodeCount,
      campSizes.join(" "),
      certainly + possibly,
    ]),
  );
}
