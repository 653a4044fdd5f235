import { type NamedColumns } from "./columns.ts";
import { createColumnBuilder } from "./column-builder.ts";
import { type NetworkRows } from "./network-rows.ts";

/**
 * Builds columns from rows in any order, all at once.
 * @throws {UnknownInRowsError}
 * @throws {InvalidNetworkOptionsError} NOT_A_DAY
 */
export function buildColumns(rows: NetworkRows): NamedColumns {
  const builder = createColumnBuilder();
  builder.addDocuments(byId(rows.documents));
  builder.addActors(byId(rows.actors));
  builder.addIssues(byId(rows.issues));
  builder.addMeetings(byId(rows.meetings));
  builder.addMemberships(rows.memberships);
  builder.addAttendances(rows.attendances);
  builder.addPositions(rows.positions);
  return builder.finish();
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
