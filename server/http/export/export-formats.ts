import { Zip, ZipDeflate } from "fflate";
import { stringify } from "yaml";
import { formatCell, formatRow, writtenFields } from "../../../schema/csv-cells.ts";
import { type RecordKind } from "../../../schema/dataset.ts";
import { type ExportBatch } from "../../store/export/export-dataset.ts";
import { type PlainRecord } from "../../store/export/record-of-graph.ts";

/** A file format in which a whole data set is exported, and which the seed command can read. */
export interface ExportFormat {
  /** The extension of such files. */
  readonly ending: string;
  readonly mediaType: string;
  /** Writes the file in pieces; the next piece is only made when the previous one was taken. */
  readonly write: (
    info: PlainRecord,
    batches: AsyncIterable<ExportBatch>,
  ) => AsyncGenerator<Uint8Array>;
}

export const exportFormats: readonly ExportFormat[] = [
  { ending: "jsonl", mediaType: "application/x-ndjson; charset=utf-8", write: writeJsonLines },
  { ending: "csv.zip", mediaType: "application/zip", write: writeCsvZip },
];

const utf8 = new TextEncoder();

/** One object per line, with one member named after the kind of record: see seed/read/read-whole-file.ts. */
async function* writeJsonLines(
  info: PlainRecord,
  batches: AsyncIterable<ExportBatch>,
): AsyncGenerator<Uint8Array> {
  const line = (kind: string, record: PlainRecord) => `${JSON.stringify({ [kind]: record })}\n`;
  yield utf8.encode(line("dataset", info));
  for await (const { kind, records } of batches) {
    if (records.length > 0) yield utf8.encode(records.map((record) => line(kind, record)).join(""));
  }
}

/**
 * A fixed time, so that the same facts give the same bytes. Files in a zip must have a time, 1980 or later.
 */
const mtime = "1980-01-01T00:00:00";

/** A zip with dataset.yaml and one CSV file for each kind that has records. */
async function* writeCsvZip(
  info: PlainRecord,
  batches: AsyncIterable<ExportBatch>,
): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const taken = () => {
    const some = pieces.filter(({ length }) => length > 0);
    pieces = [];
    return some;
  };
  const begin = (name: string) => {
    const file = new ZipDeflate(name);
    file.mtime = mtime;
    zip.add(file);
    return file;
  };
  begin("dataset.yaml").push(utf8.encode(stringify(info)), true);
  let open: { readonly kind: RecordKind; readonly file: ZipDeflate } | undefined;
  const end = () => open?.file.push(new Uint8Array(), true);
  for await (const { kind, records } of batches) {
    if (records.length === 0) continue;
    if (open?.kind !== kind) {
      end();
      open = { kind, file: begin(`${kind}.csv`) };
      open.file.push(utf8.encode(formatRow(writtenFields(kind).map(({ name }) => name))));
    }
    open.file.push(utf8.encode(records.map((record) => rowOf(kind, record)).join("")));
    yield* taken();
  }
  end();
  zip.end();
  yield* taken();
}

function rowOf(kind: RecordKind, record: PlainRecord): string {
  return formatRow(writtenFields(kind).map(({ field }) => formatCell(field, record[field])));
}
