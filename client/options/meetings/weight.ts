import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";

/** How much two actors met. */
export const weight = choiceOption({
  id: "weight",
  link: "weight",
  usual: "COUNT",
  label: message("option.weight"),
  choices: [
    {
      value: "COUNT",
      label: message("option.weight.count"),
      word: message("option.weight.count-word"),
      help: message("option.weight.count-does"),
    },
    {
      value: "NEWMAN",
      label: message("option.weight.newman"),
      word: message("option.weight.newman-word"),
      help: message("option.weight.newman-does"),
    },
    {
      value: "JACCARD",
      label: message("option.weight.jaccard"),
      help: message("option.weight.jaccard-does"),
    },
    {
      value: "OVERLAP",
      label: message("option.weight.overlap"),
      word: message("option.weight.overlap-word"),
      help: message("option.weight.overlap-does"),
    },
  ],
  offered: ["meetings"],
  asks: ["meetings"],
  variables: (value) => ({ weight: value }),
});
