/** The kinds of record as a sentence names one of them. */
export const nouns = {
  dataset: "the data set",
  sources: "a source",
  actors: "an actor",
  memberships: "a membership",
  documents: "a document",
  issues: "an issue",
  meetings: "a meeting",
  attendances: "an attendance",
  positions: "a position",
} as const;
