import { message } from "../../messages/message.ts";
import { switchOption } from "../kinds-of-option.ts";
import { stanceScreens } from "../option.ts";

/** Whether positions of unnamed groups count. */
export const stanceGroups = switchOption({
  id: "stanceGroups",
  link: "groups-said",
  usual: true,
  label: message("option.stance-groups"),
  help: message("option.stance-groups-does"),
  offered: stanceScreens,
  asks: stanceScreens,
  variables: (on) => ({ includeGroups: on }),
});
