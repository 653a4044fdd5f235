/**
 * What rests on the sources `$sources`, if they are given: decided here, in Cypher, and for networks, which hold the
 * same against their columns, in networks/meetings/meeting-filter.ts.
 */

/** A meeting, position or document rests on what it cites. */
export function cites(fact: string): string {
  return `($sources IS NULL OR EXISTS { (${fact})-[:CITES]->(s:Source) WHERE s.id IN $sources })`;
}

/**
 * An attendance rests on what it cites itself. One without a source of its own rests on its meeting's, and only where
 * these are all among those asked for can it be known that they name the actor.
 */
export function attendanceRests(tie: string, meeting: string): string {
  const own = `coalesce(${tie}.sources, [])`;
  return `($sources IS NULL OR any(cited IN ${own} WHERE cited IN $sources)
      OR (size(${own}) = 0
        AND NOT EXISTS { (${meeting})-[:CITES]->(s:Source) WHERE NOT s.id IN $sources }))`;
}

/** A membership rests on what it cites. */
export function membershipRests(tie: string): string {
  return `($sources IS NULL OR any(cited IN coalesce(${tie}.sources, []) WHERE cited IN $sources))`;
}
