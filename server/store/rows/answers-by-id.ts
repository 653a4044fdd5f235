import { type Parameters, type Row, type Statement } from "../../graph/graph-engine.ts";

/** What has an id in a catalogue. */
export type HeldKind =
  | "actors"
  | "meetings"
  | "issues"
  | "positions"
  | "sources"
  | "documents"
  | "attendances"
  | "memberships";

/** A statement that answers for each id by itself, so that its rows can be put by, id by id. */
export interface AnswerById {
  readonly statement: Statement;
  /** The kinds whose ids it answers for. */
  readonly of: readonly HeldKind[];
  readonly parametersOf: (ids: string[]) => Parameters;
}

const registry = new Map<Statement, AnswerById>();

/**
 * Registers a statement, and returns it. Each of its rows has an id that it was asked for as `record.id`, `parent`,
 * `id` or `fact`; rows for one id do not depend on the other ids, nor on anything but ids.
 */
export function answersById(
  of: readonly HeldKind[],
  statement: Statement,
  parametersOf: (ids: string[]) => Parameters = (ids) => ({ ids }),
): Statement {
  registry.set(statement, { statement, of, parametersOf });
  return statement;
}

/** Those registered by the modules loaded so far. */
export function allAnswersById(): ReadonlyMap<Statement, AnswerById> {
  return registry;
}

/** The ids that such a statement is asked for. */
export function idsAsked({ ids, attendances, memberships }: Parameters): string[] {
  const list = (value: Parameters[string] | undefined) => (Array.isArray(value) ? value : []);
  const ties = [...list(attendances), ...list(memberships)] as { id: string }[];
  return [...new Set([...(list(ids) as string[]), ...ties.map(({ id }) => id)])];
}

/** The id that a row answers for. */
export function idOfRow({ parent, id, fact, record }: Row): string {
  return (parent ?? id ?? fact ?? (record as Row)["id"]) as string;
}
