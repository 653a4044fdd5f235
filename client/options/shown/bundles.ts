import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { type ValueOf } from "../option.ts";

/** What actors are brought together by on the canvas. */
export const bundles = choiceOption({
  id: "bundles",
  link: "bundles",
  usual: "NONE",
  label: message("bundles.by"),
  choices: [
    { value: "NONE", label: message("bundles.none"), help: message("bundles.none-does") },
    { value: "SIDE", label: message("bundles.side"), help: message("bundles.side-does") },
    { value: "COUNTRY", label: message("bundles.country"), help: message("bundles.country-does") },
    {
      value: "DELEGATION",
      label: message("bundles.delegation"),
      help: message("bundles.delegation-does"),
    },
    {
      value: "COMMUNITY",
      label: message("bundles.community"),
      help: message("bundles.community-does"),
    },
  ],
  offered: ["evidence", "meetings", "stances", "agreement"],
  drawsOnly: true,
  // It only changes how the answer is drawn, so it changes no question.
  asks: [],
  variables: () => ({}),
});

export type BundledBy = ValueOf<typeof bundles>;
