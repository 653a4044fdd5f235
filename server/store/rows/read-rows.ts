import { z } from "zod";
import { batchesOf } from "../../graph/async.ts";
import { type Parameters, type Statement } from "../../graph/graph-engine.ts";
import { type Reader } from "./query.ts";

/** A row that does not match its schema: the graph was edited by hand, or written by another version. */
class UnexpectedRowError extends Error {
  override readonly name = "UnexpectedRowError";
  readonly statement: string;
  readonly problem: string;
  constructor(statement: string, problem: string) {
    super(`statement ${statement} gave an unexpected row: ${problem}`);
    this.statement = statement;
    this.problem = problem;
  }
}

/**
 * Makes and remembers one derived object for each schema: zod compiles each new schema before its first use,
 * which takes longer than checking some hundred rows.
 */
export function perSchema<Made>(make: (schema: z.ZodType) => Made): (schema: z.ZodType) => Made {
  const made = new WeakMap<z.ZodType, Made>();
  return (schema) => {
    let known = made.get(schema);
    if (known === undefined) {
      known = make(schema);
      made.set(schema, known);
    }
    return known;
  };
}

const rowsOf = perSchema((schema) => z.array(schema)) as <Schema extends z.ZodType>(
  schema: Schema,
) => z.ZodArray<Schema>;

/** So many rows are parsed in some milliseconds. */
const pieceSize = 250;

/** Runs a statement and parses its rows, in pieces between which others may have the thread. @throws {UnexpectedRowError} */
export async function readRows<Schema extends z.ZodType>(
  reader: Reader,
  statement: Statement,
  parameters: Parameters,
  schema: Schema,
): Promise<z.output<Schema>[]> {
  const rows = await (reader.kept?.rowsOf?.(statement, parameters) ??
    reader.read(statement, parameters));
  const all: z.output<Schema>[] = [];
  for (const piece of batchesOf(rows, pieceSize)) {
    if (all.length > 0) await reader.turn?.();
    const parsed = rowsOf(schema).safeParse(piece);
    if (!parsed.success)
      throw new UnexpectedRowError(statement.name, z.prettifyError(parsed.error).slice(0, 500));
    if (rows.length <= pieceSize) return parsed.data;
    for (const row of parsed.data) all.push(row);
  }
  return all;
}

/** Removes duplicates, keeping the order of first occurrence. */
export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
