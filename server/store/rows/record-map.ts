import { z } from "zod";

type RecordSchema = z.ZodObject | z.ZodPipe<z.ZodObject>;

/**
 * The Cypher map projection for a record: each field of the schema from the property of the same name, or
 * from the computed expression. @throws {TypeError} when an expression is given for a field that the schema
 * does not have
 */
export function recordMap(
  variable: string,
  schema: RecordSchema,
  computed: Readonly<Record<string, string>> = {},
): string {
  const { shape } = schema instanceof z.ZodPipe ? schema.in : schema;
  const unknown = Object.keys(computed).find((name) => !Object.hasOwn(shape, name));
  if (unknown !== undefined) throw new TypeError(`the record has no ${unknown}`);
  // Computed entries come last: the embedded engine misparses a map projection that begins with a computed entry.
  const own = Object.keys(shape).filter((name) => !Object.hasOwn(computed, name));
  const entries = [
    ...own.map((name) => `.${name}`),
    ...Object.entries(computed).map(([name, how]) => `${name}: ${how}`),
  ];
  return `${variable} {${entries.join(", ")}}`;
}
