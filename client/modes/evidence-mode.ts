import { message } from "../messages/message.ts";
import { type GraphMode } from "./mode.ts";

/** The facts themselves. */
export const evidence: GraphMode<"evidence"> = {
  id: "evidence",
  key: "1",
  label: message("mode.evidence"),
  shows: message("mode.evidence-shows"),
  question: null,
  expand: null,
  expandsBy: null,
};
