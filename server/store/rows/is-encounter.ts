/**
 * The definition of an encounter, in Cypher. It is defined only here: networks get it with their rows, the
 * API serves it as `Meeting.isEncounter`, and the client reads that.
 */

/**
 * The meeting was held, and is not a round, unless the round is plenary (its own attendants sat together).
 */
export function isEncounter(meeting: string): string {
  return `(${meeting}.status = 'HELD'
      AND (coalesce(${meeting}.plenary, false) OR NOT EXISTS { (${meeting})<-[:PART_OF]-(:Meeting) }))`;
}

/** Filters by `$encounters`, if that is given. */
export function encounterAsAsked(meeting: string): string {
  return `($encounters IS NULL OR ${isEncounter(meeting)} = $encounters)`;
}

/** The tie of an actor who was there, as opposed to announced or absent. */
export const wasThere = "ATTENDED {status: 'ATTENDED'}";
