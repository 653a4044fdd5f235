import { type Citation } from "../dataset.ts";
import { type LooseRecord } from "../typed-record.ts";
import { type Path } from "./record-fault.ts";

/** A citation, and the path to it within its record. */
export interface CitationInRecord {
  readonly path: Path;
  readonly citation: Citation;
}

/** All citations of a record, those of attendances written inside a meeting too. */
export function citationsOf({ kind, record }: LooseRecord): CitationInRecord[] {
  if (kind === "sources" || kind === "issues") return [];
  const inside = kind === "meetings" ? (record.attendances ?? []) : [];
  return [
    ...within(record.citations, []),
    ...inside.flatMap(({ citations }, n) => within(citations, ["attendances", n])),
  ];
}

function within(citations: readonly Citation[] | undefined, path: Path): CitationInRecord[] {
  // An item at fault leaves a hole, which flatMap passes over.
  return (citations ?? []).flatMap((citation, n) => ({
    path: [...path, "citations", n],
    citation,
  }));
}
