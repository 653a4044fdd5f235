import { message } from "../../messages/message.ts";
import { switchOption } from "../kinds-of-option.ts";
import { stanceScreens } from "../option.ts";

/** Only positions that holders state themselves. */
export const selfOnly = switchOption({
  id: "selfOnly",
  link: "self-only",
  usual: false,
  label: message("option.self-only"),
  help: message("option.self-only-does"),
  offered: stanceScreens,
  asks: stanceScreens,
  variables: (on) => ({ ofPositions: on ? { attributions: ["SELF" as const] } : {} }),
});
