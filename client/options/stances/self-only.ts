import { switchOption } from "../kinds-of-option.ts";
import { stanceScreens } from "../option.ts";

/** Only what holders say themselves. */
export const selfOnly = switchOption({
  id: "selfOnly",
  link: "self-only",
  usual: false,
  label: "Own words only",
  help: "Leaves out what is only said of a holder by others.",
  offered: stanceScreens,
  asks: stanceScreens,
  variables: (on) => ({ ofPositions: { attribution: on ? ("SELF" as const) : undefined } }),
});
