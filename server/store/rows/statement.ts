import { type Statement } from "../../graph/graph-engine.ts";

const registry = new Map<string, Statement>();

/** Two statements have the same name: logs and Neo4j's query list could not tell them apart. */
class StatementNameTakenError extends Error {
  override readonly name = "StatementNameTakenError";
  readonly statement: string;
  constructor(statement: string) {
    super(`two statements are named ${statement}`);
    this.statement = statement;
  }
}

/**
 * Names a Cypher text and registers it, so that the conformance suite can check that every statement runs on
 * every engine. Call it at module level only: a text built at run time would escape that check.
 * @throws {StatementNameTakenError}
 */
export function defineStatement(name: string, cypher: string): Statement {
  if (registry.has(name)) throw new StatementNameTakenError(name);
  const statement = { name, cypher };
  registry.set(name, statement);
  return statement;
}

/** Every statement defined by the modules loaded so far, by name. */
export function definedStatements(): ReadonlyMap<string, Statement> {
  return registry;
}
