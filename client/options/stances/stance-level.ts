import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { stanceScreens, type ValueOf } from "../option.ts";

/** The level at which positions count. */
export const stanceLevel = choiceOption({
  id: "stanceLevel",
  link: "stance-of",
  usual: "PERSON",
  label: message("option.stance-level"),
  choices: [
    {
      value: "PERSON",
      label: message("option.stance-level.person"),
      word: message("option.stance-level.person-word"),
      help: message("option.stance-level.person-does"),
    },
    {
      value: "ORGANISATION",
      label: message("option.stance-level.organisation"),
      word: message("option.stance-level.organisation-word"),
      help: message("option.stance-level.organisation-does"),
    },
    {
      value: "STATE",
      label: message("option.stance-level.state"),
      word: message("option.stance-level.state-word"),
      help: message("option.stance-level.state-does"),
    },
  ],
  offered: ["stances", "agreement", "gaps"],
  inBar: ["matrix"],
  asks: stanceScreens,
  variables: (level) => ({ level }),
});

export type StanceLevel = ValueOf<typeof stanceLevel>;
