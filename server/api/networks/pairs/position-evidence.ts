import { type NetworkData } from "../../../analysis/column-cache.ts";
import { type KeyedPage } from "../../../analysis/jobs/page-of.ts";
import { type HeldPosition } from "../../../networks/stances/held-positions.ts";
import { evidenceLists, type EvidencePage, toConnection } from "./evidence-cursors.ts";

/** A position behind a number. */
export interface PositionEvidenceRecord {
  readonly positionId: string;
  readonly level: number | null;
  readonly counted: boolean;
}

/** The same, with its cursor. */
export interface PositionEvidenceItem extends PositionEvidenceRecord {
  readonly cursor: string;
}

export function toPositionEvidence(
  { names }: NetworkData,
  { position, level, counted }: HeldPosition,
): PositionEvidenceRecord {
  return { positionId: names.positions[position]!, level, counted };
}

export type PositionEvidencePage = EvidencePage<PositionEvidenceItem>;

/** Converts a page of positions to a connection. */
export function toPositionConnection(data: NetworkData, page: KeyedPage<HeldPosition>) {
  return toConnection(evidenceLists.positions, data, page, (held) =>
    toPositionEvidence(data, held),
  );
}
