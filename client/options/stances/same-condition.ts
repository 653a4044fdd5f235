import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";

/** Whether two conditional stances agree whatever their conditions, or on the same condition only. */
export const conditions = choiceOption({
  id: "conditions",
  link: "conditions",
  usual: "ALIKE",
  label: message("option.conditions"),
  choices: [
    {
      value: "ALIKE",
      label: message("option.conditions.alike"),
      help: message("option.conditions.alike-does"),
    },
    {
      value: "NAMED",
      label: message("option.conditions.named"),
      help: message("option.conditions.named-does"),
    },
  ],
  onlyWith: { option: "conditional", values: ["HALF", "ZERO", "ONE"] },
  offered: ["agreement", "gaps"],
  asks: ["agreement", "gaps"],
  variables: (value) => (value === "NAMED" ? { scale: { conditions: value } } : {}),
});
