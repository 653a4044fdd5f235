import { type NetworkColumns } from "../../networks/columns/columns.ts";
import { type Duplicates } from "../../networks/stances/partition-duplicates.ts";
import {
  type OneModeAggregation,
  type OneModeNormalisation,
} from "../../networks/stances/one-mode-weight.ts";
import { toMask } from "../../networks/columns/find-index.ts";
import { type PairRank } from "../../networks/columns/strongest-pairs.ts";
import { type PositionChoice } from "../../networks/stances/position-choice.ts";
import { type PositionFilter, toPositionChoice } from "../../networks/stances/position-filter.ts";
import { type StanceNetworkOptions } from "../../networks/stances/stance-network.ts";
import { type StanceScale } from "../../networks/stances/stance-scale.ts";
import { type Over } from "../../networks/stances/tally.ts";

/** Which positions, and the level at which holders count, as plain data. */
export interface PositionsQuestion {
  readonly level: PositionChoice["level"];
  readonly includeGroups: boolean;
  readonly scale: StanceScale;
  readonly filter: PositionFilter;
  readonly duplicates: Duplicates;
  /** Only pairs (or rows) of these actors. */
  readonly among?: readonly number[] | undefined;
  /** Only pairs with one of these actors. */
  readonly with?: readonly number[] | undefined;
}

/** A network of who agrees with whom, as plain data. Over issues, `among` and `with` are absent. */
export interface StanceNetworkQuestion extends PositionsQuestion {
  readonly over: Over;
  readonly aggregation: OneModeAggregation;
  readonly normalisation: OneModeNormalisation;
  readonly leastShared?: number | undefined;
}

/**
 * Converts a question to the options of a network. `first` null shows all pairs; `after` shows those after a
 * given pair.
 */
export function toStanceOptions(
  columns: NetworkColumns,
  question: StanceNetworkQuestion,
  first: number | null,
  after?: PairRank,
): StanceNetworkOptions {
  const { count } = columns.actors;
  const { over, aggregation, normalisation, duplicates, leastShared } = question;
  return {
    ...toPositionChoice(columns, question, question.filter),
    over,
    aggregation,
    normalisation,
    duplicates,
    leastShared,
    first,
    after,
    ...(question.among && { among: toMask(question.among, count) }),
    ...(question.with && { with: toMask(question.with, count) }),
  };
}
