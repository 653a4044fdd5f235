import { type z } from "zod";
import { recordKinds, recordSchemas, type RecordKind } from "../../schema/dataset.ts";
import { type OnFault } from "../fault.ts";
import { type DatasetFiles } from "../read/find-files.ts";
import { type RawRecord } from "../read/raw-record.ts";
import { readRecords } from "../read/read-records.ts";
import { type LooseRecord, type TypedRecord } from "../typed-record.ts";
import { faultsOfIssue } from "./describe-issue.ts";

export interface ParsedRecord {
  readonly raw: RawRecord;
  /** Null when something of the record is at fault. */
  readonly typed: TypedRecord | null;
  /** What could be understood, so that one fault of a record does not hide the next. */
  readonly loose: LooseRecord;
}

/** The records of all files, in the order in which they refer to each other, against their schemas. */
export async function* parsedRecords(
  folder: string,
  files: DatasetFiles,
  onFault: OnFault,
): AsyncGenerator<ParsedRecord> {
  for (const kind of recordKinds) {
    const file = files.records.get(kind);
    if (!file) continue;
    for await (const raw of readRecords(folder, file, kind, onFault))
      yield parse(kind, raw, onFault);
  }
}

function parse(kind: RecordKind, raw: RawRecord, onFault: OnFault): ParsedRecord {
  const schema: z.ZodObject = recordSchemas[kind];
  const parsed = schema.safeParse(raw.value);
  if (parsed.success) {
    const typed = { kind, record: parsed.data } as TypedRecord;
    return { raw, typed, loose: typed };
  }
  for (const issue of parsed.error.issues) faultsOfIssue(issue, raw).forEach(onFault);
  return { raw, typed: null, loose: { kind, record: salvage(schema, raw.value) } as LooseRecord };
}

/** The fields, and the items of lists, that are right; an item at fault leaves a hole, so that the others keep their places. */
function salvage(schema: z.ZodObject, value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) return {};
  const found: Record<string, unknown> = {};
  for (const [field, fieldSchema] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const written = (value as Record<string, unknown>)[field];
    const parsed = fieldSchema.safeParse(written);
    if (parsed.success) found[field] = parsed.data;
    else if (Array.isArray(written)) found[field] = salvageItems(fieldSchema, written);
  }
  return found;
}

function salvageItems(listSchema: z.ZodType, items: readonly unknown[]): unknown[] {
  const found: unknown[] = [];
  for (const [n, item] of items.entries()) {
    const parsed = listSchema.safeParse([item]);
    if (parsed.success) [found[n]] = parsed.data as unknown[];
  }
  return found;
}
