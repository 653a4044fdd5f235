/**
 * What counts as disputed, in Cypher: the coder noted that sources disagree on the meeting, or one of its sources
 * states another date than was taken.
 */
export function isDisputed(meeting: string): string {
  return `(size(coalesce(${meeting}.disagreements, [])) > 0
      OR EXISTS { (${meeting})-[c:CITES]->(:Source) WHERE c.statedDate IS NOT NULL })`;
}

/** It is disputed, or is not, as `$disputed` asks, if it does. */
export function disputedAsAsked(meeting: string): string {
  return `($disputed IS NULL OR ${isDisputed(meeting)} = $disputed)`;
}
