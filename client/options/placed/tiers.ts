import { message } from "../../messages/message.ts";
import { placingOption } from "./placing-option.ts";

/** What decides the tier of a node. */
export const tiers = placingOption({
  id: "tiers",
  link: "tiers",
  usual: "STEPS",
  label: message("place.tiers"),
  choices: [
    {
      value: "STEPS",
      label: message("place.tiers.steps"),
      help: message("place.tiers.steps-does"),
    },
    {
      value: "DIRECTION",
      label: message("place.tiers.direction"),
      help: message("place.tiers.direction-does"),
    },
  ],
});
