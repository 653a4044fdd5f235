import { message } from "../../messages/message.ts";
import { placingOption } from "./placing-option.ts";

/** How much room the nodes take. */
export const space = placingOption({
  id: "space",
  link: "room",
  usual: "USUAL",
  label: message("place.space"),
  choices: [
    {
      value: "CLOSE",
      label: message("place.space.close"),
      help: message("place.space.close-does"),
    },
    {
      value: "USUAL",
      label: message("place.space.usual"),
      help: message("place.space.usual-does"),
    },
    { value: "WIDE", label: message("place.space.wide"), help: message("place.space.wide-does") },
  ],
});
