import { severalOption } from "../kinds-of-option.ts";

/** Only meetings of these kinds; none chosen: of all. */
export const meetingKinds = severalOption({
  id: "meetingKinds",
  link: "met-by",
  label: "Only meetings",
  choices: [
    { value: "IN_PERSON", label: "in person", help: "Those who sat in one room." },
    { value: "CALL", label: "by telephone", help: "Those who spoke by telephone." },
    { value: "VIDEO", label: "by video", help: "Those who saw each other on a screen." },
    { value: "VISIT", label: "visit", help: "Those who came to see the other." },
  ],
  offered: ["meetings", "gaps"],
  asks: ["meetings", "gaps"],
  variables: (kinds) => ({
    ofMeetings: { meetingKinds: kinds.length > 0 ? [...kinds] : undefined },
  }),
});
