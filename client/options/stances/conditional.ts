import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { stanceScreens } from "../option.ts";

/** What a conditional stance counts as. */
export const conditional = choiceOption({
  id: "conditional",
  link: "conditional",
  usual: "HALF",
  label: message("option.conditional"),
  choices: [
    {
      value: "HALF",
      label: message("option.conditional.half"),
      help: message("option.conditional.half-does"),
    },
    {
      value: "ZERO",
      label: message("option.conditional.zero"),
      help: message("option.conditional.zero-does"),
    },
    {
      value: "ONE",
      label: message("option.conditional.one"),
      help: message("option.conditional.one-does"),
    },
    {
      value: "LEFT_OUT",
      label: message("option.conditional.left-out"),
      help: message("option.conditional.left-out-does"),
    },
  ],
  offered: stanceScreens,
  asks: stanceScreens,
  variables: (value) => ({ scale: { conditional: value } }),
});
