import { type NetworkColumns } from "./columns.ts";
import { openBegin, openEnd } from "./days.ts";
import { createGroupOffsets } from "./group-offsets.ts";
import { createColumn } from "./growing-column.ts";
import { type IdTable } from "./name-table.ts";
import { type DayOf } from "./row-values.ts";
import { type MembershipRow } from "./network-rows.ts";

/** Builds the table of memberships from batches of rows in ascending order of members. */
export function createMembershipTable(known: { readonly actors: IdTable; readonly day: DayOf }) {
  const offsets = createGroupOffsets();
  const of = createColumn(Int32Array);
  const earliest = createColumn(Int32Array);
  const latest = createColumn(Int32Array);
  return {
    add: (rows: readonly MembershipRow[]) => {
      const batch = rows
        .map((row) => ({
          member: known.actors.indexOf(row.member),
          of: known.actors.indexOf(row.of),
          earliest: known.day(row.earliest, openBegin),
          latest: known.day(row.latest, openEnd),
        }))
        // Sorted by all fields, because engines return rows in any order.
        .sort(
          (a, b) =>
            a.member - b.member || a.of - b.of || a.earliest - b.earliest || a.latest - b.latest,
        );
      for (const row of batch) {
        offsets.add(row.member);
        of.push(row.of);
        earliest.push(row.earliest);
        latest.push(row.latest);
      }
    },
    finish: (): NetworkColumns["memberships"] => ({
      offsets: offsets.finish(known.actors.ids.length),
      of: of.finish(),
      earliest: earliest.finish(),
      latest: latest.finish(),
    }),
  };
}
