import { choiceOption } from "../kinds-of-option.ts";
import { measures } from "./measures.ts";

/** What the size of an actor means; null: meetings attended, or positions held. */
export const size = choiceOption({
  id: "size",
  link: "size",
  usual: null,
  label: "Size of an actor",
  choices: [
    {
      value: null,
      label: "Meetings or positions",
      help: "Meetings attended, or positions held, in the whole graph.",
    },
    ...measures,
  ],
  offered: ["meetings", "agreement"],
  // Measures come in an answer of their own: they change no question.
  asks: [],
  variables: () => ({}),
});
