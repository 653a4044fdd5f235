/**
 * The definition of a disputed meeting, in Cypher: the coder noted that sources disagree on it, or one of its
 * sources states another date than the one taken.
 */
export function isDisputed(meeting: string): string {
  return `(size(coalesce(${meeting}.disagreements, [])) > 0
      OR EXISTS { (${meeting})-[c:CITES]->(:Source) WHERE c.statedDate IS NOT NULL })`;
}

/** Filters by `$disputed`, if that is given. */
export function disputedAsAsked(meeting: string): string {
  return `($disputed IS NULL OR ${isDisputed(meeting)} = $disputed)`;
}
