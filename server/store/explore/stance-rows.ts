import { z } from "zod";
import { confidences, stances } from "../../../schema/dataset.ts";
import { type StancePosition, stanceOf, type StanceSummary } from "./stance-of.ts";

/** A position with its holder and issue, as statements return it for summing up stances. */
export const StanceRow = z.object({
  id: z.string(),
  actor: z.string(),
  issue: z.string(),
  stance: z.enum(stances),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  confidence: z.enum(confidences),
});
export type StanceRow = z.output<typeof StanceRow>;

/** The columns of {@link StanceRow} for position `p` of actor `a` on issue `i`. */
export const stanceColumns = `p.id AS id, a.id AS actor, i.id AS issue, p.stance AS stance,
  p.earliest AS earliest, p.latest AS latest, p.confidence AS confidence`;

export interface StanceOnIssue extends StanceSummary {
  readonly actorId: string;
  readonly issueId: string;
}

/** One summary for each actor and issue with positions, in the order of the rows. */
export function sumUpStances(rows: readonly StanceRow[]): StanceOnIssue[] {
  const groups = new Map<string, [StanceRow, ...StanceRow[]]>();
  for (const row of rows) {
    const key = `${row.actor}>${row.issue}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => ({
    actorId: group[0].actor,
    issueId: group[0].issue,
    ...stanceOf(group satisfies [StancePosition, ...StancePosition[]]),
  }));
}
