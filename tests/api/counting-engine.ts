import { type GraphEngine } from "../../server/graph/graph-engine.ts";

/** An engine that records the names of the statements it runs. */
export interface CountingEngine extends GraphEngine {
  /** The names of all statements since the last call, in order. */
  readonly takeCalls: () => string[];
}

export function countingEngine(engine: GraphEngine): CountingEngine {
  let calls: string[] = [];
  return {
    kind: engine.kind,
    unitsWritten: () => engine.unitsWritten(),
    read: (statement, parameters, options) => {
      calls.push(statement.name);
      return engine.read(statement, parameters, options);
    },
    searchText: (query) => {
      calls.push("searchText");
      return engine.searchText(query);
    },
    write: (...unit) => engine.write(...unit),
    prepare: () => engine.prepare(),
    health: () => engine.health(),
    backup: (folder) => engine.backup(folder),
    close: () => engine.close(),
    takeCalls: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
}
