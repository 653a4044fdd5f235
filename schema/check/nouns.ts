/** What each kind of record is called in messages, with its article. */
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
