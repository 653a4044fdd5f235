import { type Statement } from "../graph-engine.ts";
import {
  ConstraintViolatedError,
  GraphError,
  GraphTimeoutError,
  messageOf,
  StatementFailedError,
} from "../graph-errors.ts";

/** The engine ends what takes longer; nobody can set it. */
const longestQueryMs = 30_000;

/**
 * Translates the engine's error. The engine puts its code (GRAFEO-T001) into the message of a plain Error; a
 * conflict is passed on unchanged.
 */
export function toGraphError(error: unknown, statement: Statement): unknown {
  if (error instanceof GraphError || isConflict(error)) return error;
  const problem = messageOf(error);
  if (/\bQuery exceeded (?:the .+ )?timeout/u.test(problem))
    return new GraphTimeoutError(statement.name, longestQueryMs, { cause: error });
  return /GRAFEO-V001/u.test(problem)
    ? new ConstraintViolatedError(statement.name, problem, { cause: error })
    : new StatementFailedError(statement.name, problem, { cause: error });
}

/**
 * The reason for which the disk refused a write, without the engine's own code and prefix; null for other
 * errors.
 */
export function findStorageProblem(error: unknown): string | null {
  const message = messageOf(error);
  if (/^(?:ENOSPC|EDQUOT):/u.test(message)) return message;
  const [, problem] =
    /GRAFEO-(?:X003|T009).*I\/O error(?: on the WAL at [^:]+)?: (.+)/su.exec(message) ?? [];
  return problem ?? null;
}

/** Another transaction wrote the same data: worth retrying. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && error.message.includes("GRAFEO-T001");
}
