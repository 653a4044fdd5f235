import { message } from "../../messages/message.ts";
import { placingOption } from "./placing-option.ts";

/** The form in which each side stands together. */
export const sidesAs = placingOption({
  id: "sidesAs",
  link: "sides-as",
  usual: "CIRCLE",
  label: message("place.sides-as"),
  choices: [
    {
      value: "CIRCLE",
      label: message("place.sides-as.circle"),
      help: message("place.sides-as.circle-does"),
    },
    {
      value: "COLUMNS",
      label: message("place.sides-as.columns"),
      help: message("place.sides-as.columns-does"),
    },
    {
      value: "SECTORS",
      label: message("place.sides-as.sectors"),
      help: message("place.sides-as.sectors-does"),
    },
  ],
});
