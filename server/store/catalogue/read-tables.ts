import { batchesOf } from "../../graph/async.ts";
import { compareText } from "../rows/compare-text.ts";
import { type Reader } from "../rows/query.ts";
import { readRows } from "../rows/read-rows.ts";
import { z } from "zod";
import { createCoder, type CodedColumn } from "./coded-column.ts";
import { createFaceGatherer, type Face } from "./texts/held-faces.ts";
import { createSearchTextGatherer } from "./texts/search-texts.ts";
import { type TableRows, type TieRow } from "./table-rows.ts";

/** Small, because unpacking a batch blocks the event loop for some milliseconds. */
const batchRows = 250;

export const IdRow = z.object({ id: z.string() });

interface HeldRow extends Face {
  readonly id: string;
  readonly datasets: readonly string[] | null;
  readonly text: string | null;
}

/**
 * Reads all nodes of a kind in ascending order of their ids, passes each row to `take`, and returns the ids.
 */
export async function readAll<Row extends HeldRow>(
  reader: Reader,
  rows: TableRows<Row>,
  take: (row: Row) => void,
): Promise<string[]> {
  const ids = await readRows(reader, rows.ids, {}, IdRow);
  return readThese(
    reader,
    rows,
    ids.map(({ id }) => id),
    take,
  );
}

/** The same for some nodes only. */
export async function readThese<Row extends HeldRow>(
  reader: Reader,
  { rows, schema }: TableRows<Row>,
  ids: string[],
  take: (row: Row) => void,
): Promise<string[]> {
  const found: string[] = [];
  for (const batch of batchesOf(ids.sort(compareText), batchRows)) {
    const read = await readRows(reader, rows, { ids: [...batch] }, schema);
    read.sort((a, b) => compareText(a.id, b.id));
    for (const row of read) {
      found.push(row.id);
      take(row);
    }
  }
  return found;
}

/** What is held of every kind of node: its data sets, the text it is searched by, and how it is shown. */
export function heldColumns() {
  const datasets = createCoder();
  const texts = createSearchTextGatherer();
  const faces = createFaceGatherer();
  return {
    add(row: HeldRow) {
      datasets.add(JSON.stringify(row.datasets ?? []));
      texts.add(row.text);
      faces.add(row);
    },
    finish: () => ({
      columns: { datasets: datasets.finish() },
      held: { texts: texts.finish(), faces: faces.finish() },
    }),
  };
}

/** Columns of a tie: what every tie is filtered by, and some of its own. */
export function tieColumns<Name extends string>(names: readonly Name[]) {
  const own = textColumns(names);
  const common = textColumns(["confidence", "datasets"]);
  return {
    add(tie: TieRow & Readonly<Record<Name, string | null>>) {
      own.add(tie);
      common.add({
        confidence: tie.confidence ?? null,
        datasets: JSON.stringify(tie.datasets ?? []),
      });
    },
    finish: () => ({ ...own.finish(), ...common.finish() }),
  };
}

/** Columns of properties that are texts in the rows. */
export function textColumns<Name extends string>(names: readonly Name[]) {
  const coders = names.map((name) => [name, createCoder()] as const);
  return {
    add(row: Readonly<Record<Name, string | null>>) {
      for (const [name, coder] of coders) coder.add(row[name]);
    },
    finish: () =>
      Object.fromEntries(coders.map(([name, coder]) => [name, coder.finish()])) as Record<
        Name,
        CodedColumn
      >,
  };
}

interface DatedRow {
  readonly dated: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Columns that a period filter compares. */
export function dateColumns() {
  const dated = createCoder();
  const days = textColumns(["earliest", "latest"]);
  return {
    add(row: DatedRow) {
      dated.add(String(row.dated));
      days.add(row);
    },
    finish: () => ({ dated: dated.finish(), ...days.finish() }),
  };
}

/** The same column with another text for missing values. */
export function orElse({ codes, values }: CodedColumn, missing: string): CodedColumn {
  return { codes, values: values.map((value) => value ?? missing) };
}
