import { z } from "zod";

type RecordSchema = z.ZodObject | z.ZodPipe<z.ZodObject>;

/**
 * The Cypher map from which a record is read: what its schema names, each from the property of that name, or as it is
 * computed. Throws a TypeError for what is computed and the schema does not name.
 */
export function recordMap(
  variable: string,
  schema: RecordSchema,
  computed: Readonly<Record<string, string>> = {},
): string {
  const { shape } = schema instanceof z.ZodPipe ? schema.in : schema;
  const unknown = Object.keys(computed).find((name) => !Object.hasOwn(shape, name));
  if (unknown !== undefined) throw new TypeError(`the record has no ${unknown}`);
  // What is computed stands last: the embedded engine takes `{` before a name for the begin of something else.
  const own = Object.keys(shape).filter((name) => !Object.hasOwn(computed, name));
  const entries = [
    ...own.map((name) => `.${name}`),
    ...Object.entries(computed).map(([name, how]) => `${name}: ${how}`),
  ];
  return `${variable} {${entries.join(", ")}}`;
}
