import { type Period } from "../model/filters.ts";
import { type PeriodInput } from "./__generated__/graphql.ts";

/** Converts a period to the API's input; an open end is left out. */
export function toPeriodInput(period: Period): PeriodInput {
  return {
    ...(period.from !== null && { from: period.from }),
    ...(period.to !== null && { to: period.to }),
    match: "POSSIBLY",
  };
}
