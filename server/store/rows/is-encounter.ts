/**
 * What counts when it is asked who met whom: decided here, in Cypher, and nowhere else. Networks get it with
 * their rows, the API serves it as `Meeting.isEncounter`, and the client asks.
 */

/** The meeting was held, and is no round unless its attendants sat together (it is plenary). */
export function isEncounter(meeting: string): string {
  return `(${meeting}.status = 'HELD'
      AND (coalesce(${meeting}.plenary, false) OR NOT EXISTS { (${meeting})<-[:PART_OF]-(:Meeting) }))`;
}

/** It tells who met whom, or does not, as `$encounters` asks, if it does. */
export function encounterAsAsked(meeting: string): string {
  return `($encounters IS NULL OR ${isEncounter(meeting)} = $encounters)`;
}

/** The tie of an actor who was at a meeting: not of one who was announced, or stayed away. */
export const wasThere = "ATTENDED {status: 'ATTENDED'}";
