import { message } from "../../messages/message.ts";
import { automaticOption } from "../kinds-of-option.ts";
import { type About } from "../option.ts";

const automatic = ({ hasGroup }: About) => hasGroup;

/** Unnamed groups count as actors at meetings; as long as nobody chooses, where the explored graph holds one. */
export const meetingGroups = automaticOption({
  id: "meetingGroups",
  link: "groups-met",
  label: message("option.meeting-groups"),
  help: message("option.meeting-groups-does"),
  automatic,
  offered: ["meetings"],
  asks: ["meetings"],
  variables: (chosen, about) => ({ includeGroups: chosen ?? automatic(about) }),
});
