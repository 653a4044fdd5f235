import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { measures } from "../__generated__/measures.ts";

/** What the size of an actor means; null: meetings attended, or positions held. */
export const size = choiceOption({
  id: "size",
  link: "size",
  usual: null,
  label: message("option.size"),
  choices: [
    {
      value: null,
      label: message("option.size.usual"),
      help: message("option.size.usual-does"),
    },
    ...measures,
  ],
  offered: ["meetings", "agreement"],
  drawsOnly: true,
  // Measures have a request of their own, so they change no question.
  asks: [],
  variables: () => ({}),
});
