import { choiceOption } from "../kinds-of-option.ts";
import { stanceScreens } from "../option.ts";

/** What a conditional stance counts as. */
export const conditional = choiceOption({
  id: "conditional",
  link: "conditional",
  usual: "HALF",
  label: "A conditional stance counts as",
  choices: [
    {
      value: "HALF",
      label: "Half a support",
      help: "0.5 on the scale from −1 (opposes) to 1 (supports).",
    },
    { value: "ZERO", label: "Neither", help: "0: neither for nor against." },
    { value: "ONE", label: "A support", help: "1, as if there were no condition." },
    { value: "LEFT_OUT", label: "Not at all", help: "Conditional stances are left out." },
  ],
  offered: stanceScreens,
  asks: stanceScreens,
  variables: (value) => ({ scale: { conditional: value } }),
});
