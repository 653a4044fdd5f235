import { z } from "zod";
import { DatasetInfo, recordSchemas, type RecordKind } from "./dataset.ts";

/** The part of a JSON Schema that readers of plain text need. */
export interface FieldShape {
  readonly type?: string;
  /** `edtf` where the text is a date. */
  readonly format?: string;
  /** Read, and no longer written. */
  readonly deprecated?: boolean;
  readonly properties?: Readonly<Record<string, FieldShape>>;
  readonly items?: FieldShape;
}

const shapes = new Map<RecordKind | "dataset", FieldShape>();

/** The shape of a kind of record, derived from its schema, so that readers know no field by name. */
export function shapeOf(kind: RecordKind | "dataset"): FieldShape {
  const known = shapes.get(kind);
  if (known) return known;
  const schema: z.ZodType = kind === "dataset" ? DatasetInfo : recordSchemas[kind];
  const shape = FieldShapeSchema.parse(z.toJSONSchema(schema, { unrepresentable: "any" }));
  shapes.set(kind, shape);
  return shape;
}

const FieldShapeSchema: z.ZodType<FieldShape> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    format: z.string().optional(),
    deprecated: z.boolean().optional(),
    properties: z.record(z.string(), FieldShapeSchema).optional(),
    items: FieldShapeSchema.optional(),
  }),
) as z.ZodType<FieldShape>;

/**
 * The fields that a record of this kind must have: those that an empty record lacks, unless another field may stand for
 * them.
 */
export function requiredFields(kind: RecordKind): ReadonlySet<string> {
  const issues = recordSchemas[kind].safeParse({}).error?.issues ?? [];
  const missing = issues.filter(({ code }) => code !== "custom");
  return new Set(missing.map(({ path }) => String(path[0])));
}
