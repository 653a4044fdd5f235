import {
  type GraphEngine,
  type Statement,
  type WriteUnit,
} from "../../server/graph/graph-engine.ts";
import { engineWith } from "../graph/engine-with.ts";

/**
 * The same engine, recording in `ran` the name of each statement that it has run. On Neo4j it keeps the plan
 * of each statement: since the database is emptied and filled with other graphs every few seconds, it would
 * otherwise plan thousands of statements again, which takes longer than running them.
 */
export function recordRuns(engine: GraphEngine, ran: Set<string>): GraphEngine {
  const keepPlan = engine.kind === "neo4j";
  const watched: Pick<GraphEngine, "read" | "write"> = {
    read: async (statement, ...rest) => {
      const rows = await engine.read(keepPlan ? keepingPlan(statement) : statement, ...rest);
      ran.add(statement.name);
      return rows;
    },
    write: (name, work, options) =>
      engine.write(name, (unit) => work(recordUnit(unit, ran)), options),
  };
  return engineWith(engine, watched);
}

function keepingPlan({ name, cypher }: Statement): Statement {
  return { name, cypher: `CYPHER replan=skip ${cypher}` };
}

function recordUnit(unit: WriteUnit, ran: Set<string>): WriteUnit {
  return {
    run: async (statement, parameters) => {
      const rows = await unit.run(statement, parameters);
      ran.add(statement.name);
      return rows;
    },
    upsertNodes: (label, rows) => unit.upsertNodes(label, rows),
    upsertTies: (type, from, to, rows) => unit.upsertTies(type, from, to, rows),
    createNodes: (label, rows) => unit.createNodes(label, rows),
    createTies: (type, from, to, rows) => unit.createTies(type, from, to, rows),
  };
}
