import { type MeetingNetworkQuestion } from "../../server/analysis/jobs/meeting-options.ts";
import { buildColumns } from "../../server/networks/columns/build-columns.ts";
import { type NetworkColumns, withoutNames } from "../../server/networks/columns/columns.ts";
import { rowsOf, whoMet } from "../networks/made-up-rows.ts";

/** Who met whom among all persons, by count. */
export const network: MeetingNetworkQuestion = {
  weight: "COUNT",
  level: "PERSON",
  includeGroups: false,
  filter: {},
};

/** One meeting with this many attendants, all of whom are pairs. */
export function crowd(size: number): NetworkColumns {
  const who = Array.from({ length: size }, (_, n) => `a${String(n).padStart(4, "0")}`);
  return withoutNames(buildColumns(rowsOf(whoMet({ m: who }))));
}
