import { automaticOption } from "../kinds-of-option.ts";
import { type About } from "../option.ts";

const automatic = ({ hasGroup }: About) => hasGroup;

/** Unnamed groups count as actors at meetings; as long as nobody chooses, where the explored graph holds one. */
export const meetingGroups = automaticOption({
  id: "meetingGroups",
  link: "groups-met",
  label: "Unnamed groups count",
  help: "“European officials” and the like count as one actor each.",
  automatic,
  offered: ["meetings"],
  asks: ["meetings"],
  variables: (chosen, about) => ({ includeGroups: chosen ?? automatic(about) }),
});
