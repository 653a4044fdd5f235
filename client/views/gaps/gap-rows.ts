import { type GapsQuery } from "../../api/__generated__/graphql.ts";
import { agreementTieId } from "../../model/agreement-tie.ts";
import { formatDateRange } from "../../format/english-date-range.ts";
import { counted } from "../../panels/parts/english-words.ts";
import { type Row } from "../table/table.ts";

export type Gap = GapsQuery["gaps"]["gaps"][number];

/** The heads of the list of gaps. */
export const gapColumns = [
  "One",
  "Other",
  "Disagreement",
  "Issues",
  "Last met",
  "Could bring them together",
] as const;

/** The gaps as rows that open their evidence and can be shown on the graph. */
export function gapRows(gaps: readonly Gap[], show: (gap: Gap) => void): Row[] {
  return gaps.map((gap) => ({
    selects: { type: "tie", id: agreementTieId(gap.a.id, gap.b.id) },
    cells: [
      gap.a.name,
      gap.b.name,
      gap.disagreement,
      gap.n,
      gap.lastMet === null ? "not on record" : formatDateRange(gap.lastMet, gap.lastMet),
      bridgeWords(gap),
    ],
    sortKeys: { 4: gap.lastMet ?? "", 5: gap.bridgeCount },
    action: { label: "Show on graph", run: () => show(gap) },
  }));
}

/** `Steve Witkoff (8 and 14), Marco Rubio (5 and 2) and 3 others`: meetings with the one and with the other. */
function bridgeWords({ bridges, bridgeCount }: Gap): string {
  if (bridges.length === 0) return "nobody on record";
  const first = bridges.slice(0, 3);
  const others = bridgeCount - first.length;
  const names = first.map(
    ({ actor, meetingsWithA, meetingsWithB }) =>
      `${actor.name} (${meetingsWithA} and ${meetingsWithB})`,
  );
  return `${names.join(", ")}${others > 0 ? ` and ${counted(others, "other")}` : ""}`;
}

/** The actors of a gap with those who met both. */
export function actorsOfGap({ a, b, bridges }: Gap): string[] {
  return [a.id, b.id, ...bridges.map(({ actor }) => actor.id)];
}
