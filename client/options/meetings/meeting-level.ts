import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { type ValueOf } from "../option.ts";

/** The level at which attendants count. */
export const meetingLevel = choiceOption({
  id: "meetingLevel",
  link: "met-as",
  usual: "PERSON",
  label: message("option.meeting-level"),
  choices: [
    {
      value: "PERSON",
      label: message("option.meeting-level.person"),
      word: message("option.meeting-level.person-word"),
      help: message("option.meeting-level.person-does"),
    },
    {
      value: "DELEGATION",
      label: message("option.meeting-level.delegation"),
      word: message("option.meeting-level.delegation-word"),
      help: message("option.meeting-level.delegation-does"),
    },
    {
      value: "STATE",
      label: message("option.meeting-level.state"),
      word: message("option.meeting-level.state-word"),
      help: message("option.meeting-level.state-does"),
    },
  ],
  offered: ["meetings"],
  asks: ["meetings"],
  variables: (level) => ({ level }),
});

export type MeetingLevel = ValueOf<typeof meetingLevel>;
