import { type Parameters } from "../../../graph/graph-engine.ts";
import { meetingTests, positionTests } from "../../catalogue/candidate-tests.ts";
import { type Catalogue } from "../../catalogue/catalogue.ts";
import { type Test } from "../../catalogue/coded-column.ts";
import { conditionTests, anyOf } from "../../catalogue/condition-tests.ts";
import { countByColumns } from "../../catalogue/count-by-columns.ts";
import { groupOf } from "../../catalogue/index-groups.ts";
import { type Table } from "../../catalogue/table.ts";
import { type TimelineFilter } from "../../paging/list-filters.ts";
import { type Reader } from "../../rows/query.ts";

/** How many meetings or positions begin on a day. */
interface DayCount {
  readonly day: string;
  readonly count: number;
}

export interface CountedDays {
  readonly meetings: readonly DayCount[];
  readonly positions: readonly DayCount[];
}

/**
 * The encounters and positions of each day that pass a filter, its data sets and period as parameters; null where
 * the catalogue can't answer yet.
 */
export async function daysInCatalogue(
  reader: Pick<Reader, "turn">,
  catalogue: Catalogue,
  { actors, areas, sources, documents }: TimelineFilter,
  parameters: Parameters,
): Promise<CountedDays | null> {
  const { meetings, positions } = catalogue;
  const ofMeetings = meetingTests(catalogue, {
    anyParticipant: actors,
    sources,
    documents,
    encounters: true,
  });
  const ofPositions = positionTests(catalogue, { actors, areas, sources, documents });
  if (ofMeetings === null || ofPositions === null || positions === null) return null;
  const tests = [...ofMeetings, ...(areas ? [onAreas(catalogue, areas)] : [])];
  return {
    meetings: await days(reader, meetings, tests, parameters),
    positions: await days(reader, positions, ofPositions, parameters),
  };
}

/** Passes meetings that discussed an issue in one of the areas. */
function onAreas({ meetings, issues }: Catalogue, areas: readonly string[]): Test {
  const isInArea = anyOf(issues.columns["areas"]!, new Set(areas));
  return (index) => groupOf(meetings.issues, index).some(isInArea);
}

async function days(
  reader: Pick<Reader, "turn">,
  table: Table,
  tests: readonly Test[],
  parameters: Parameters,
): Promise<DayCount[]> {
  const all = [...conditionTests(table, parameters)!, ...tests];
  const counts = await countByColumns(reader, [table.columns["earliest"]!], table.count, all);
  return counts.flatMap(({ keys: [day = ""], count }) => (day === "" ? [] : [{ day, count }]));
}
