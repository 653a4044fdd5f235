import { createLoaders, type Loaders } from "./loaders.ts";
import { type GraphReader } from "./request-reader.ts";

/** What every resolver gets: the graph as this request reads it, and its loaders. */
export interface ApiContext {
  readonly reader: GraphReader;
  readonly load: Loaders;
}

/** A context for one request. */
export function createContext(reader: GraphReader): ApiContext {
  return { reader, load: createLoaders(reader) };
}
