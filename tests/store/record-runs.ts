import { type GraphEngine, type WriteUnit } from "../../server/graph/graph-engine.ts";

/** The same engine, noting in `ran` the name of each statement that it has run. */
export function recordRuns(engine: GraphEngine, ran: Set<string>): GraphEngine {
  const watched: Pick<GraphEngine, "read" | "write"> = {
    read: async (statement, ...rest) => {
      const rows = await engine.read(statement, ...rest);
      ran.add(statement.name);
      return rows;
    },
    write: (name, work, options) =>
      engine.write(name, (unit) => work(recordUnit(unit, ran)), options),
  };
  return new Proxy(engine, {
    get: (target, property) => {
      if (property === "read" || property === "write") return watched[property];
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
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
