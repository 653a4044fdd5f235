import { message } from "../../messages/message.ts";
import { placingOption } from "./placing-option.ts";

/** How dates are set out. */
export const dates = placingOption({
  id: "dates",
  link: "dates",
  usual: "SCALE",
  label: message("place.dates"),
  choices: [
    {
      value: "SCALE",
      label: message("place.dates.scale"),
      help: message("place.dates.scale-does"),
    },
    {
      value: "STEPS",
      label: message("place.dates.steps"),
      help: message("place.dates.steps-does"),
    },
  ],
});
