import { message } from "../../messages/message.ts";
import { placingOption } from "./placing-option.ts";

/** What decides the ring of a node. */
export const rings = placingOption({
  id: "rings",
  link: "rings",
  usual: "SIZE",
  label: message("place.rings"),
  choices: [
    { value: "SIZE", label: message("place.rings.size"), help: message("place.rings.size-does") },
    {
      value: "DEGREE",
      label: message("place.rings.degree"),
      help: message("place.rings.degree-does"),
    },
    {
      value: "STRENGTH",
      label: message("place.rings.strength"),
      help: message("place.rings.strength-does"),
    },
    {
      value: "BETWEENNESS",
      label: message("place.rings.betweenness"),
      help: message("place.rings.betweenness-does"),
    },
    { value: "SIDE", label: message("place.rings.side"), help: message("place.rings.side-does") },
  ],
});
