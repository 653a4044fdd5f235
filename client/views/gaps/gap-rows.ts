import { type GapsQuery } from "../../api/__generated__/graphql.ts";
import { agreementTieId } from "../../model/agreement-tie.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { type Translate } from "../../messages/translate.ts";
import { type Row } from "../table/shown-table.ts";

export type Gap = GapsQuery["gaps"]["gaps"][number];

/** The column headers of the list of gaps. */
export function gapColumns(t: Translate): string[] {
  return [
    t("gaps.one"),
    t("gaps.other"),
    t("gaps.disagreement"),
    t("gaps.issues"),
    t("gaps.last-met"),
    t("gaps.bridges"),
  ];
}

/** The gaps as rows that open their evidence, with a button to show them on the graph. */
export function gapRows(t: Translate, gaps: readonly Gap[], show: (gap: Gap) => void): Row[] {
  return gaps.map((gap) => ({
    selects: { type: "tie", id: agreementTieId(gap.a.id, gap.b.id) },
    cells: [
      gap.a.name,
      gap.b.name,
      gap.disagreement,
      gap.n,
      gap.lastMet === null ? t("gaps.never") : formatDateRange(t, gap.lastMet, gap.lastMet),
      bridgeWords(t, gap),
    ],
    sortKeys: { 4: gap.lastMet ?? "", 5: gap.bridgeCount },
    action: { label: t("actions.show-on-graph"), run: () => show(gap) },
  }));
}

/** `Steve Witkoff (8 and 14), Marco Rubio (5 and 2) and 3 others`: meetings with each of the two. */
function bridgeWords(t: Translate, { bridges, bridgeCount }: Gap): string {
  if (bridges.length === 0) return t("gaps.nobody");
  const first = bridges.slice(0, 3);
  const names = first
    .map(({ actor, meetingsWithA, meetingsWithB }) =>
      t("gaps.bridge", { actor: actor.name, first: meetingsWithA, second: meetingsWithB }),
    )
    .join(", ");
  const n = bridgeCount - first.length;
  return n > 0 ? t("gaps.and-others", { names, n }) : names;
}

/** The actors of a gap, and those who met both. */
export function actorsOfGap({ a, b, bridges }: Gap): string[] {
  return [a.id, b.id, ...bridges.map(({ actor }) => actor.id)];
}
