import { type Analysis } from "../analysis/analysis.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { createRequestNetworks, type RequestNetworks } from "./request-networks.ts";
import { nothingCounted, type RequestLimits } from "./request-limits.ts";
import { type GraphReader } from "./request-reader.ts";

/** What every resolver gets: the graph as this request reads it, its loaders, its networks, and its limits. */
export interface ApiContext extends RequestLimits {
  readonly reader: GraphReader;
  readonly load: Loaders;
  readonly networks: RequestNetworks;
}

/** A context for one request; `signal` says when nobody waits for it any more. */
export function createContext(
  reader: GraphReader,
  analysis: Pick<Analysis, "data" | "ask">,
  signal: AbortSignal,
  limits: RequestLimits = nothingCounted,
): ApiContext {
  return {
    ...limits,
    reader,
    load: createLoaders(reader),
    networks: createRequestNetworks(analysis, reader, signal),
  };
}
