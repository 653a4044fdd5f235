import { message } from "../../messages/message.ts";
import { severalOption } from "../kinds-of-option.ts";

/** Only meetings of these kinds; none chosen: of all. */
export const meetingKinds = severalOption({
  id: "meetingKinds",
  link: "met-by",
  label: message("option.meeting-kinds"),
  choices: [
    {
      value: "IN_PERSON",
      label: message("option.meeting-kinds.in-person"),
      help: message("option.meeting-kinds.in-person-does"),
    },
    {
      value: "CALL",
      label: message("option.meeting-kinds.call"),
      help: message("option.meeting-kinds.call-does"),
    },
    {
      value: "VIDEO",
      label: message("option.meeting-kinds.video"),
      help: message("option.meeting-kinds.video-does"),
    },
    {
      value: "VISIT",
      label: message("option.meeting-kinds.visit"),
      help: message("option.meeting-kinds.visit-does"),
    },
  ],
  offered: ["meetings", "gaps"],
  asks: ["meetings", "gaps"],
  variables: (kinds) => ({
    ofMeetings: { meetingKinds: kinds.length > 0 ? [...kinds] : undefined },
  }),
});
