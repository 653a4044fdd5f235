import { type TieType } from "../../graph/graph-engine.ts";

/** The field of a record that each type of tie stores. */
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
