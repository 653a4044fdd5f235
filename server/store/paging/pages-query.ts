import { type Parameters } from "../../graph/graph-engine.ts";
import { type CandidateTests } from "../catalogue/candidate-tests.ts";
import { type Reader } from "../rows/query.ts";
import { type Direction } from "./list-filters.ts";
import { type PageRequest } from "./page.ts";

/** Two ways to apply filters by id and by tie: statements that find the ids, or tests on a catalogue. */
export interface Candidates<Filter> {
  readonly read: (reader: Reader, filter: Filter) => Promise<ReadonlySet<string> | null>;
  readonly tests: CandidateTests<Filter>;
}

export interface PagesQuery<SortKey extends string> {
  readonly by: SortKey;
  readonly direction: Direction;
  readonly page: PageRequest | undefined;
  /** The filter's parameters. */
  readonly parameters: Parameters;
}
