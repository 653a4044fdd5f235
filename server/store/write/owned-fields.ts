import { type TieType } from "../../graph/graph-engine.ts";

/** The fields of a record that its ties stand for. */
export const fieldOf: Readonly<Partial<Record<TieType, string>>> = {
  CITES: "citations",
  PART_OF: "partOf",
  DISCUSSED: "issues",
  ABOUT: "about",
  ISSUED: "issuers",
  HOLDS: "actor",
  ON: "issue",
  STATED_AT: "meeting",
  STATED_IN: "document",
};
