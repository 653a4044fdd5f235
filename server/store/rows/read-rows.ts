import { z } from "zod";
import { type Parameters, type Statement } from "../../graph/graph-engine.ts";
import { type Reader } from "./query.ts";

/** The graph gave a row that the store does not understand: written by hand, or by another version. */
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

/** Runs a statement and parses its rows. @throws {UnexpectedRowError} */
export async function readRows<Schema extends z.ZodType>(
  reader: Reader,
  statement: Statement,
  parameters: Parameters,
  schema: Schema,
): Promise<z.output<Schema>[]> {
  const rows = await reader.read(statement, parameters);
  const parsed = z.array(schema).safeParse(rows);
  if (!parsed.success)
    throw new UnexpectedRowError(statement.name, z.prettifyError(parsed.error).slice(0, 500));
  return parsed.data;
}

/** Each once, in the order of the first time. */
export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
