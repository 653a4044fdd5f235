import { choiceOption } from "../kinds-of-option.ts";
import { stanceScreens, type ValueOf } from "../option.ts";

/** As whose a position counts. */
export const stanceLevel = choiceOption({
  id: "stanceLevel",
  link: "stance-of",
  usual: "PERSON",
  label: "As whose a position counts",
  choices: [
    {
      value: "PERSON",
      label: "Persons",
      word: "persons",
      help: "The holder’s own, as recorded.",
    },
    {
      value: "ORGANISATION",
      label: "Organisations",
      word: "organisations",
      help: "The organisation’s or state’s that the holder belongs to that day.",
    },
    {
      value: "STATE",
      label: "States",
      word: "states",
      help: "The state’s that the holder belongs to that day.",
    },
  ],
  offered: ["stances", "agreement", "gaps"],
  inBar: ["matrix"],
  asks: stanceScreens,
  variables: (level) => ({ level }),
});

export type StanceLevel = ValueOf<typeof stanceLevel>;
