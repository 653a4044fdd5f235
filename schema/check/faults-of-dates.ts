import { type LooseRecord } from "../typed-record.ts";
import { InvalidDateError, parseMeetingDate, parseUncertainDate } from "../uncertain-date.ts";
import { type RecordFault } from "./record-fault.ts";

/** Invalid dates, and a membership that ends before it begins. */
export function faultsOfDates(loose: LooseRecord): RecordFault[] {
  const faults: RecordFault[] = [];
  let begin: string | null = null;
  let end: string | null = null;
  const parse = loose.kind === "meetings" ? parseMeetingDate : parseUncertainDate;
  for (const [field, text] of datesOf(loose)) {
    if (text === undefined) continue;
    try {
      const { earliest, latest } = parse(text);
      if (field === "from") begin = earliest;
      if (field === "to") end = latest;
    } catch (error) {
      if (!(error instanceof InvalidDateError)) throw error;
      const { problem, expected } = error;
      faults.push({ path: [field], of: "value", problem, expected });
    }
  }
  if (begin !== null && end !== null && begin > end) {
    const expected = "an end that is not before the begin";
    faults.push({ path: ["to"], of: "value", problem: "ends before it begins", expected });
  }
  return faults;
}

function datesOf(loose: LooseRecord): [field: string, text: string | undefined][] {
  switch (loose.kind) {
    case "memberships":
      return [
        ["from", loose.record.from],
        ["to", loose.record.to],
        ["asOf", loose.record.asOf],
      ];
    case "sources":
    case "documents":
    case "meetings":
    case "positions":
      return [["date", loose.record.date]];
    case "actors":
    case "issues":
    case "attendances":
      return [];
  }
}
