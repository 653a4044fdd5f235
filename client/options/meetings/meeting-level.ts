import { choiceOption } from "../kinds-of-option.ts";
import { type ValueOf } from "../option.ts";

/** As whom attendants count. */
export const meetingLevel = choiceOption({
  id: "meetingLevel",
  link: "met-as",
  usual: "PERSON",
  label: "As whom attendants count",
  choices: [
    { value: "PERSON", label: "Persons", word: "persons", help: "As who they are." },
    {
      value: "DELEGATION",
      label: "Delegations",
      word: "delegations",
      help: "As the actor they represent, once a session however many came.",
    },
    {
      value: "STATE",
      label: "States",
      word: "states",
      help: "As the state that their delegation belongs to on that day.",
    },
  ],
  offered: ["meetings"],
  asks: ["meetings"],
  variables: (level) => ({ level }),
});

export type MeetingLevel = ValueOf<typeof meetingLevel>;
