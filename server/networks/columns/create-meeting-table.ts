import { meetingKinds } from "../../../schema/dataset.ts";
import { type NetworkColumns } from "./columns.ts";
import { openBegin, openEnd } from "./days.ts";
import { createGroupOffsets } from "./group-offsets.ts";
import { createColumn } from "./growing-column.ts";
import { createIdTable, type IdTable, type NameTable } from "./name-table.ts";
import { type DayOf, toSetNumber, toSureness, toTierBits } from "./row-values.ts";
import { type MeetingRow } from "./network-rows.ts";

interface Known {
  readonly issues: IdTable;
  readonly countries: NameTable;
  readonly datasets: NameTable;
  readonly sourceSets: NameTable;
  readonly day: DayOf;
}

/** Builds the table of meetings from batches of rows in ascending order of ids. */
export function createMeetingTable({ issues, countries, datasets, sourceSets, day }: Known) {
  const ids = createIdTable("meetings");
  /** Ids of rounds: a round may come later than its sessions. */
  const rounds: (string | null)[] = [];
  const issueOffsets = createGroupOffsets();
  const columns = {
    kind: createColumn(Uint8Array),
    isEncounter: createColumn(Uint8Array),
    earliest: createColumn(Int32Array),
    latest: createColumn(Int32Array),
    confidence: createColumn(Uint8Array),
    country: createColumn(Int32Array),
    tiers: createColumn(Uint8Array),
    datasets: createColumn(Int32Array),
    sources: createColumn(Int32Array),
    issues: createColumn(Int32Array),
  };
  return {
    ids,
    /** The number of the set of sources of a meeting that was added. */
    sourcesOf: (meeting: number) => columns.sources.at(meeting),
    add: (rows: readonly MeetingRow[]) => {
      for (const row of rows) {
        const index = ids.ids.length;
        ids.add(row.id);
        rounds.push(row.partOf);
        columns.isEncounter.push(row.isEncounter ? 1 : 0);
        columns.kind.push(meetingKinds.indexOf(row.kind));
        columns.earliest.push(day(row.earliest, openBegin));
        columns.latest.push(day(row.latest, openEnd));
        columns.confidence.push(toSureness(row.confidence));
        columns.country.push(row.country === null ? -1 : countries.numberOf(row.country));
        columns.tiers.push(toTierBits(row.tiers));
        columns.datasets.push(toSetNumber(datasets, row.datasets));
        columns.sources.push(toSetNumber(sourceSets, row.sources));
        for (const issue of row.issues.map((id) => issues.indexOf(id)).sort((a, b) => a - b)) {
          issueOffsets.add(index);
          columns.issues.push(issue);
        }
      }
    },
    finish(): NetworkColumns["meetings"] {
      const round = createColumn(Int32Array);
      for (const id of rounds) round.push(id === null ? -1 : ids.indexOf(id));
      return {
        count: ids.ids.length,
        kind: columns.kind.finish(),
        earliest: columns.earliest.finish(),
        latest: columns.latest.finish(),
        isEncounter: columns.isEncounter.finish(),
        confidence: columns.confidence.finish(),
        country: columns.country.finish(),
        round: round.finish(),
        tiers: columns.tiers.finish(),
        datasets: columns.datasets.finish(),
        sources: columns.sources.finish(),
        issueOffsets: issueOffsets.finish(ids.ids.length),
        issues: columns.issues.finish(),
      };
    },
  };
}
