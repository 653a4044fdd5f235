import { type z } from "zod";
import { recordSchemas, type RecordKind } from "../dataset.ts";
import { type LooseRecord, type TypedRecord } from "../typed-record.ts";
import { faultsOfIssue } from "./faults-of-issue.ts";
import { type RecordFault } from "./record-fault.ts";

export interface ParsedRecord {
  /** Null when the record has any fault. */
  readonly typed: TypedRecord | null;
  /** The valid fields, so that one fault of a record does not hide the next. */
  readonly loose: LooseRecord;
  readonly faults: readonly RecordFault[];
}

/** Parses a record by the schema of its kind. */
export function parseRecord(kind: RecordKind, written: unknown): ParsedRecord {
  const schema: z.ZodObject = recordSchemas[kind];
  const parsed = schema.safeParse(written);
  if (parsed.success) {
    const typed = { kind, record: parsed.data } as TypedRecord;
    return { typed, loose: typed, faults: [] };
  }
  const faults = parsed.error.issues.flatMap((issue) => faultsOfIssue(issue, kind, written));
  return { typed: null, loose: { kind, record: salvage(schema, written) } as LooseRecord, faults };
}

/**
 * Keeps the valid fields and list items; an invalid item leaves a hole, so that the others keep their
 * indices.
 */
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
