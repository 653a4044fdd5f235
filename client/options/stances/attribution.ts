import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { stanceScreens } from "../option.ts";

const attributions = {
  SAID: undefined,
  SELF: ["SELF" as const],
  ALL: ["SELF" as const, "REPORTED" as const, "INFERRED" as const],
};

/** Whose words count: by default what somebody said, the holder or another, but nobody's own reading. */
export const attribution = choiceOption({
  id: "attribution",
  link: "attribution",
  usual: "SAID",
  label: message("option.attribution"),
  choices: [
    {
      value: "SAID",
      label: message("option.attribution.said"),
      help: message("option.attribution.said-does"),
    },
    {
      value: "SELF",
      label: message("option.attribution.self"),
      help: message("option.attribution.self-does"),
    },
    {
      value: "ALL",
      label: message("option.attribution.all"),
      help: message("option.attribution.all-does"),
    },
  ],
  offered: stanceScreens,
  asks: stanceScreens,
  variables: (value) => {
    const given = attributions[value];
    return { ofPositions: given === undefined ? {} : { attributions: given } };
  },
});
