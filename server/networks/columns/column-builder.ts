import { createAttendanceTable } from "./create-attendance-table.ts";
import { createDayReader } from "./row-values.ts";
import { createMeetingTable } from "./create-meeting-table.ts";
import { createMembershipTable } from "./create-membership-table.ts";
import { createPositionTable } from "./create-position-table.ts";
import { actorKinds } from "../../../schema/dataset.ts";
import { type NamedColumns } from "./columns.ts";
import { createColumn } from "./growing-column.ts";
import { createGroupOffsets } from "./group-offsets.ts";
import { createIdTable, createNameTable } from "./name-table.ts";
import {
  type ActorRow,
  type AttendanceRow,
  type DocumentRow,
  type IssueRow,
  type MeetingRow,
  type MembershipRow,
  type PositionRow,
} from "./network-rows.ts";

/**
 * Builds columns from batches of rows, so that no step takes long and rows need not be kept. Documents and
 * actors must be added first, then issues, then meetings, then the rest. Ids ascend over all batches of a table;
 * attendances ascend by meeting, memberships by member and positions by issue, and each such group is in one
 * batch.
 * @throws {UnknownInRowsError}
 * @throws {RowsOutOfOrderError}
 * @throws {InvalidNetworkOptionsError} NOT_A_DAY
 */
export interface ColumnBuilder {
  addDocuments(rows: readonly DocumentRow[]): void;
  addActors(rows: readonly ActorRow[]): void;
  addIssues(rows: readonly IssueRow[]): void;
  addMeetings(rows: readonly MeetingRow[]): void;
  addMemberships(rows: readonly MembershipRow[]): void;
  addAttendances(rows: readonly AttendanceRow[]): void;
  addPositions(rows: readonly PositionRow[]): void;
  finish(): NamedColumns;
}

export function createColumnBuilder(): ColumnBuilder {
  const ids = {
    documents: createIdTable("documents"),
    actors: createIdTable("actors"),
    issues: createIdTable("issues"),
  };
  const [areas, countries] = [createNameTable(), createNameTable()];
  const sets = { datasets: createNameTable(), sourceSets: createNameTable() };
  const day = createDayReader();
  const kind = createColumn(Uint8Array);
  const placeholder = createColumn(Uint8Array);
  const areaOffsets = createGroupOffsets();
  const areasOfIssues = createColumn(Int32Array);
  const documentsOfIssues: (readonly number[])[] = [];
  const meetings = createMeetingTable({ ...ids, countries, ...sets, day });
  const memberships = createMembershipTable({ ...ids, day });
  const attendances = createAttendanceTable({
    ...ids,
    ...sets,
    meetings: meetings.ids,
    sourcesOf: meetings.sourcesOf,
  });
  const positions = createPositionTable({ ...ids, ...sets, day });
  return {
    addDocuments(rows) {
      for (const { id } of rows) ids.documents.add(id);
    },
    addActors(rows) {
      for (const row of rows) {
        ids.actors.add(row.id);
        kind.push(actorKinds.indexOf(row.kind));
        placeholder.push(row.placeholder ? 1 : 0);
      }
    },
    addIssues(rows) {
      for (const row of rows) {
        const index = ids.issues.ids.length;
        ids.issues.add(row.id);
        for (const name of row.areas) {
          areaOffsets.add(index);
          areasOfIssues.push(areas.numberOf(name));
        }
        documentsOfIssues.push(row.about.map((id) => ids.documents.indexOf(id)));
      }
    },
    addMeetings: meetings.add,
    addMemberships: memberships.add,
    addAttendances: attendances.add,
    addPositions: positions.add,
    finish: () => ({
      actors: {
        count: ids.actors.ids.length,
        kind: kind.finish(),
        placeholder: placeholder.finish(),
      },
      memberships: memberships.finish(),
      meetings: meetings.finish(),
      attendances: attendances.finish(),
      issues: {
        count: ids.issues.ids.length,
        areaOffsets: areaOffsets.finish(ids.issues.ids.length),
        areas: areasOfIssues.finish(),
      },
      positions: positions.finish(),
      names: {
        actors: ids.actors.ids,
        meetings: meetings.ids.ids,
        issues: ids.issues.ids,
        positions: positions.ids,
        areas: areas.names,
        conditions: positions.conditions,
        documents: ids.documents.ids,
        documentsOfIssues,
        countries: countries.names,
        datasets: sets.datasets.names.map((set) => JSON.parse(set) as string[]),
        sources: sets.sourceSets.names.map((set) => JSON.parse(set) as string[]),
      },
    }),
  };
}
