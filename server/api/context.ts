import { type Analysis } from "../analysis/analysis.ts";
import { type Kept } from "../store/rows/query.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { createRequestNetworks, type RequestNetworks } from "./request-networks.ts";
import { nothingCounted, type RequestLimits } from "./request-limits.ts";
import { type GraphReader } from "./request-reader.ts";

/** What every resolver gets: this request's reader, loaders, networks and limits. */
export interface ApiContext extends RequestLimits {
  readonly reader: GraphReader;
  readonly load: Loaders;
  readonly networks: RequestNetworks;
  /** A fresh context for the same request, with what is kept of the version that it reads. */
  readonly over: (kept: Kept | null) => Pick<ApiContext, "reader" | "load" | "networks">;
}

/** A context for one request; `signal` is aborted when the client has gone. */
export function createContext(
  reader: GraphReader,
  analysis: Pick<Analysis, "data" | "ask">,
  signal: AbortSignal,
  limits: RequestLimits = nothingCounted,
): ApiContext {
  const reading = (from: GraphReader) => ({
    reader: from,
    load: createLoaders(from),
    networks: createRequestNetworks(analysis, from, signal),
  });
  return {
    ...limits,
    ...reading(reader),
    over: (kept) => reading(kept ? { ...reader, kept } : reader),
  };
}
