import { stances } from "../../../schema/dataset.ts";
import { type NetworkColumns } from "../columns/columns.ts";
import { type ChosenDays } from "../columns/days.ts";
import { inAreas, isOneOf, type SourceSets } from "../meetings/meeting-filter.ts";
import { toMask } from "../columns/find-index.ts";
import { type PositionChoice } from "./position-choice.ts";

/**
 * Which positions and holders to include: plain data, with the numbers of the columns. All given conditions
 * must hold.
 */
export interface PositionFilter {
  readonly period?: ChosenDays | undefined;
  /** Indices in `stances`. */
  readonly stances?: readonly number[] | undefined;
  /** See {@link PositionChoice}. */
  readonly attributions?: readonly number[] | undefined;
  readonly issues?: readonly number[] | undefined;
  /** Indices in the names of areas. */
  readonly areas?: readonly number[] | undefined;
  /** 2 high, 1 medium, 0 low. */
  readonly confidences?: readonly number[] | undefined;
  /** Tier bits as in the columns: at least one of them is cited. */
  readonly tiers?: number | undefined;
  /** Indices in the names of sets of data sets. */
  readonly datasets?: readonly number[] | undefined;
  readonly sources?: Pick<SourceSets, "any"> | undefined;
  /** Indices in the names of documents. */
  readonly documents?: readonly number[] | undefined;
  /** Kinds of actors, at the level. */
  readonly actorKinds?: readonly number[] | undefined;
  /** Actors, at the level. */
  readonly holders?: readonly number[] | undefined;
}

/** Turns a filter into a choice of positions and holders. */
export function toPositionChoice(
  columns: NetworkColumns,
  { level, includeGroups, scale }: Pick<PositionChoice, "level" | "includeGroups" | "scale">,
  filter: PositionFilter,
): PositionChoice {
  return {
    level,
    includeGroups,
    scale,
    period: filter.period,
    attributions: filter.attributions,
    positions: positionMask(columns, filter),
    holders: holderMask(columns, filter),
  };
}

function positionMask(
  { positions, issues }: NetworkColumns,
  filter: PositionFilter,
): Uint8Array | undefined {
  const { tiers } = filter;
  if (
    filter.stances === undefined &&
    filter.issues === undefined &&
    filter.areas === undefined &&
    filter.confidences === undefined &&
    filter.datasets === undefined &&
    filter.sources === undefined &&
    filter.documents === undefined &&
    tiers === undefined
  ) {
    return undefined;
  }
  const stanceMask = filter.stances && toMask(filter.stances, stances.length);
  const issueMask = filter.issues && toMask(filter.issues, issues.count);
  const areaMask = filter.areas && inAreas(issues, filter.areas);
  const confidences = filter.confidences && toMask(filter.confidences, 3);
  const datasets = filter.datasets && new Set(filter.datasets);
  const sources = filter.sources && new Set(filter.sources.any);
  const documents = filter.documents && new Set(filter.documents);
  const mask = new Uint8Array(positions.actor.length);
  for (let n = 0; n < mask.length; n += 1) {
    if (issueMask?.[positions.issue[n]!] === 0 || areaMask?.[positions.issue[n]!] === 0) continue;
    if (stanceMask?.[positions.stance[n]!] === 0) continue;
    if (confidences?.[positions.confidence[n]!] === 0) continue;
    if (tiers !== undefined && (positions.tiers[n]! & tiers) === 0) continue;
    if (datasets !== undefined && !datasets.has(positions.datasets[n]!)) continue;
    if (documents !== undefined && !documents.has(positions.document[n]!)) continue;
    if (sources !== undefined && !sources.has(positions.sources[n]!)) continue;
    mask[n] = 1;
  }
  return mask;
}

function holderMask(
  { actors }: NetworkColumns,
  { actorKinds, holders }: PositionFilter,
): Uint8Array | undefined {
  const kinds = actorKinds && isOneOf(actors.kind, actorKinds);
  const chosen = holders && toMask(holders, actors.count);
  if (kinds === undefined || chosen === undefined) return kinds ?? chosen;
  return chosen.map((is, actor) => is & kinds[actor]!);
}
