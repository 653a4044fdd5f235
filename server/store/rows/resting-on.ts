/**
 * Whether facts rest on the sources `$sources`, if those are given. Defined here in Cypher, and for networks
 * in networks/meetings/meeting-filter.ts, on columns.
 */

/** A meeting, position or document rests on the sources it cites. */
export function cites(fact: string): string {
  return `($sources IS NULL OR EXISTS { (${fact})-[:CITES]->(s:Source) WHERE s.id IN $sources })`;
}

/**
 * An attendance rests on the sources it cites itself. Without any, it rests on its meeting's sources, but
 * only if all of these are among `$sources`: otherwise it is not known which of them names the actor.
 */
export function attendanceRests(tie: string, meeting: string): string {
  const own = `coalesce(${tie}.sources, [])`;
  return `($sources IS NULL OR any(cited IN ${own} WHERE cited IN $sources)
      OR (size(${own}) = 0
        AND NOT EXISTS { (${meeting})-[:CITES]->(s:Source) WHERE NOT s.id IN $sources }))`;
}

/** A membership rests on the sources it cites. */
export function membershipRests(tie: string): string {
  return `($sources IS NULL OR any(cited IN coalesce(${tie}.sources, []) WHERE cited IN $sources))`;
}
