import { message } from "../../messages/message.ts";
import { placingOption } from "./placing-option.ts";

/** How much more strong ties pull than weak ones. */
export const pull = placingOption({
  id: "pull",
  link: "pull",
  usual: "USUAL",
  label: message("place.pull"),
  choices: [
    { value: "ALIKE", label: message("place.pull.alike"), help: message("place.pull.alike-does") },
    { value: "USUAL", label: message("place.pull.usual"), help: message("place.pull.usual-does") },
    {
      value: "STRONG",
      label: message("place.pull.strong"),
      help: message("place.pull.strong-does"),
    },
  ],
});
