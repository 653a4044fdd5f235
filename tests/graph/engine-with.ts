import { type GraphEngine } from "../../server/graph/graph-engine.ts";

/** The same engine, with some methods of its own. */
export function engineWith(engine: GraphEngine, own: Partial<GraphEngine>): GraphEngine {
  return new Proxy(engine, {
    get: (target, name) => {
      if (Object.hasOwn(own, name)) return Reflect.get(own, name);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
