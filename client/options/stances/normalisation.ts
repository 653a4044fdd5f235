import { choiceOption } from "../kinds-of-option.ts";

/** What agreement is divided by. */
export const normalisation = choiceOption({
  id: "normalisation",
  link: "per",
  usual: "AVERAGE",
  label: "Divided by",
  choices: [
    {
      value: "AVERAGE",
      label: "Average activity",
      help: "Half the positions of both: talkative pairs don’t win by talking.",
    },
    { value: "NONE", label: "Nothing", help: "The plain sum: who speaks most stands out." },
    {
      value: "JACCARD",
      label: "Jaccard",
      help: "What either said that the other did not, plus what both did.",
    },
    { value: "COSINE", label: "Cosine", help: "The lengths of both profiles of positions." },
    {
      value: "COSINE_DNA",
      label: "Product of activity",
      help: "What the Discourse Network Analyzer calls cosine.",
    },
  ],
  offered: ["agreement", "gaps"],
  asks: ["agreement", "gaps"],
  variables: (value) => ({ normalisation: value }),
});
