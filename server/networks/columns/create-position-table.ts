import { attributions, stances } from "../../../schema/dataset.ts";
import { type PositionColumns } from "./columns.ts";
import { openBegin, openEnd } from "./days.ts";
import { createColumn } from "./growing-column.ts";
import { createNameTable, type IdTable, type NameTable } from "./name-table.ts";
import { type DayOf, toSetNumber, toSureness, toTierBits } from "./row-values.ts";
import { type PositionRow } from "./network-rows.ts";

interface Known {
  readonly actors: IdTable;
  readonly issues: IdTable;
  readonly documents: IdTable;
  readonly datasets: NameTable;
  readonly sourceSets: NameTable;
  readonly day: DayOf;
}

/** Builds the table of positions from batches of rows in ascending order of issues. */
export function createPositionTable({
  actors,
  issues,
  datasets,
  sourceSets,
  documents,
  day,
}: Known) {
  const ids: string[] = [];
  const sources = createNameTable();
  const conditions = createNameTable();
  const columns = {
    actor: createColumn(Int32Array),
    issue: createColumn(Int32Array),
    stance: createColumn(Uint8Array),
    value: createColumn(Float64Array),
    condition: createColumn(Int32Array),
    earliest: createColumn(Int32Array),
    latest: createColumn(Int32Array),
    source: createColumn(Int32Array),
    document: createColumn(Int32Array),
    confidence: createColumn(Uint8Array),
    attribution: createColumn(Uint8Array),
    tiers: createColumn(Uint8Array),
    datasets: createColumn(Int32Array),
    sources: createColumn(Int32Array),
  };
  return {
    ids,
    conditions: conditions.names,
    add: (rows: readonly PositionRow[]) => {
      const batch = rows
        .map((row) => ({ row, issue: issues.indexOf(row.issue) }))
        .sort((a, b) => a.issue - b.issue || (a.row.id < b.row.id ? -1 : 1));
      for (const { row, issue } of batch) {
        ids.push(row.id);
        columns.actor.push(actors.indexOf(row.actor));
        columns.issue.push(issue);
        columns.stance.push(stances.indexOf(row.stance));
        columns.value.push(row.value ?? Number.NaN);
        columns.condition.push(
          row.conditionKey === null ? -1 : conditions.numberOf(row.conditionKey),
        );
        columns.earliest.push(day(row.earliest, openBegin));
        columns.latest.push(day(row.latest, openEnd));
        columns.source.push(row.source === null ? -1 : sources.numberOf(row.source));
        columns.document.push(row.document === null ? -1 : documents.indexOf(row.document));
        columns.confidence.push(toSureness(row.confidence));
        columns.attribution.push(attributions.indexOf(row.attribution));
        columns.tiers.push(toTierBits(row.tiers));
        columns.datasets.push(toSetNumber(datasets, row.datasets));
        columns.sources.push(toSetNumber(sourceSets, row.sources));
      }
    },
    finish: (): PositionColumns => ({
      actor: columns.actor.finish(),
      issue: columns.issue.finish(),
      stance: columns.stance.finish(),
      value: columns.value.finish(),
      condition: columns.condition.finish(),
      earliest: columns.earliest.finish(),
      latest: columns.latest.finish(),
      source: columns.source.finish(),
      document: columns.document.finish(),
      confidence: columns.confidence.finish(),
      attribution: columns.attribution.finish(),
      tiers: columns.tiers.finish(),
      datasets: columns.datasets.finish(),
      sources: columns.sources.finish(),
    }),
  };
}
