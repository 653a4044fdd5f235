import { type NetworkColumns } from "./columns.ts";
import { createGroupOffsets } from "./group-offsets.ts";
import { createColumn } from "./growing-column.ts";
import { type IdTable } from "./name-table.ts";
import { toSureness } from "./row-values.ts";
import { type AttendanceRow } from "./rows.ts";

/** The table of attendances, filled in batches that ascend by meeting. */
export function createAttendanceTable(known: {
  readonly actors: IdTable;
  readonly meetings: IdTable;
}) {
  const offsets = createGroupOffsets();
  const actor = createColumn(Int32Array);
  const onBehalfOf = createColumn(Int32Array);
  const confidence = createColumn(Uint8Array);
  return {
    add: (rows: readonly AttendanceRow[]) => {
      const batch = rows
        .map((row) => ({
          meeting: known.meetings.indexOf(row.meeting),
          actor: known.actors.indexOf(row.actor),
          onBehalfOf: row.onBehalfOf === null ? -1 : known.actors.indexOf(row.onBehalfOf),
          confidence: toSureness(row.confidence),
        }))
        .sort((a, b) => a.meeting - b.meeting || a.actor - b.actor || a.onBehalfOf - b.onBehalfOf);
      for (const row of batch) {
        offsets.add(row.meeting);
        actor.push(row.actor);
        onBehalfOf.push(row.onBehalfOf);
        confidence.push(row.confidence);
      }
    },
    finish: (): NetworkColumns["attendances"] => ({
      offsets: offsets.finish(known.meetings.ids.length),
      actor: actor.finish(),
      onBehalfOf: onBehalfOf.finish(),
      confidence: confidence.finish(),
    }),
  };
}
