import { switchOption } from "../kinds-of-option.ts";
import { stanceScreens } from "../option.ts";

/** Positions of unnamed groups count. */
export const stanceGroups = switchOption({
  id: "stanceGroups",
  link: "groups-said",
  usual: true,
  label: "Unnamed groups count",
  help: "Positions of “European officials” and the like are the group’s, nobody else’s.",
  offered: stanceScreens,
  asks: stanceScreens,
  variables: (on) => ({ includeGroups: on }),
});
