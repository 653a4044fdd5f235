import { type LoadOptions } from "../../../seed/load/load-dataset.ts";
import { type EngineSettings } from "../../../server/graph/open-engine.ts";

/** What the process of killed-loader.ts is to do. */
export interface KillOrder {
  readonly graph: EngineSettings;
  /** The folder of the data set. */
  readonly dataset: string;
  readonly options: Omit<LoadOptions, "onProgress">;
  /** It dies when so many records are done … */
  readonly after: number;
  /** … and so many milliseconds have passed since; with 0 between two batches. */
  readonly later: number;
}
