import { type Analysis } from "../analysis/analysis.ts";
import { type Kept } from "../store/rows/query.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { createRequestNetworks, type RequestNetworks } from "./request-networks.ts";
import { type GraphReader } from "./request-reader.ts";

/** What every resolver gets: the graph as this request reads it, its loaders, and its networks. */
export interface ApiContext {
  readonly reader: GraphReader;
  readonly load: Loaders;
  readonly networks: RequestNetworks;
  /** The same request begun anew, with what is kept of the version that it reads. */
  readonly over: (kept: Kept | null) => ApiContext;
}

/** A context for one request; `signal` says when nobody waits for it any more. */
export function createContext(
  reader: GraphReader,
  analysis: Pick<Analysis, "data" | "ask">,
  signal: AbortSignal,
): ApiContext {
  return {
    reader,
    load: createLoaders(reader),
    networks: createRequestNetworks(analysis, reader, signal),
    over: (kept) => createContext(kept ? { ...reader, kept } : reader, analysis, signal),
  };
}
