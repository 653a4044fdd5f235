import { attendanceStatuses } from "../../../schema/dataset.ts";
import { type NetworkColumns } from "./columns.ts";
import { createGroupOffsets } from "./group-offsets.ts";
import { createColumn } from "./growing-column.ts";
import { type IdTable, type NameTable } from "./name-table.ts";
import { toSetNumber, toSureness } from "./row-values.ts";
import { type AttendanceRow } from "./network-rows.ts";

/** Builds the table of attendances from batches of rows in ascending order of meetings. */
export function createAttendanceTable(known: {
  readonly actors: IdTable;
  readonly meetings: IdTable;
  /** The number of a meeting's set of sources. */
  readonly sourcesOf: (meeting: number) => number;
  readonly sourceSets: NameTable;
}) {
  const offsets = createGroupOffsets();
  const actor = createColumn(Int32Array);
  const onBehalfOf = createColumn(Int32Array);
  const status = createColumn(Uint8Array);
  const confidence = createColumn(Uint8Array);
  const sources = createColumn(Int32Array);
  const inherits = createColumn(Uint8Array);
  return {
    add: (rows: readonly AttendanceRow[]) => {
      const batch = rows
        .map((row) => ({
          meeting: known.meetings.indexOf(row.meeting),
          actor: known.actors.indexOf(row.actor),
          onBehalfOf: row.onBehalfOf === null ? -1 : known.actors.indexOf(row.onBehalfOf),
          status: attendanceStatuses.indexOf(row.status),
          confidence: toSureness(row.confidence),
          own: row.sources,
        }))
        .sort((a, b) => a.meeting - b.meeting || a.actor - b.actor || a.onBehalfOf - b.onBehalfOf);
      for (const row of batch) {
        offsets.add(row.meeting);
        actor.push(row.actor);
        onBehalfOf.push(row.onBehalfOf);
        status.push(row.status);
        confidence.push(row.confidence);
        const isBare = row.own.length === 0;
        inherits.push(isBare ? 1 : 0);
        sources.push(
          isBare ? known.sourcesOf(row.meeting) : toSetNumber(known.sourceSets, row.own),
        );
      }
    },
    finish: (): NetworkColumns["attendances"] => ({
      offsets: offsets.finish(known.meetings.ids.length),
      actor: actor.finish(),
      onBehalfOf: onBehalfOf.finish(),
      status: status.finish(),
      confidence: confidence.finish(),
      sources: sources.finish(),
      inherits: inherits.finish(),
    }),
  };
}
