import { message } from "../../messages/message.ts";
import { placingOption } from "./placing-option.ts";

/** Where the lower tiers are. */
export const flow = placingOption({
  id: "flow",
  link: "flow",
  usual: "DOWN",
  label: message("place.flow"),
  choices: [
    { value: "DOWN", label: message("place.flow.down"), help: message("place.flow.down-does") },
    { value: "RIGHT", label: message("place.flow.right"), help: message("place.flow.right-does") },
  ],
});
