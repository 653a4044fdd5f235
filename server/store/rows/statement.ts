import { type Statement } from "../../graph/graph-engine.ts";

const registry = new Map<string, Statement>();

/** A second statement took the name of another: logs and Neo4j's query list could not tell them apart. */
class StatementNameTakenError extends Error {
  override readonly name = "StatementNameTakenError";
  readonly statement: string;
  constructor(statement: string) {
    super(`two statements are named ${statement}`);
    this.statement = statement;
  }
}

/**
 * Names a Cypher text and enters it in the registry, from which the conformance suite knows what has to run on
 * every engine. Call it at module level only: a text made up at run time could never be proven to run.
 * @throws {StatementNameTakenError}
 */
export function defineStatement(name: string, cypher: string): Statement {
  if (registry.has(name)) throw new StatementNameTakenError(name);
  const statement = { name, cypher };
  registry.set(name, statement);
  return statement;
}

/** Every statement defined so far, by name: of the modules that are loaded. */
export function definedStatements(): ReadonlyMap<string, Statement> {
  return registry;
}
