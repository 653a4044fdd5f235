import { choiceOption } from "../kinds-of-option.ts";

/** How much two met. */
export const weight = choiceOption({
  id: "weight",
  link: "weight",
  usual: "COUNT",
  label: "How much two met",
  choices: [
    {
      value: "COUNT",
      label: "Sessions together",
      word: "sessions",
      help: "The number of sessions that both attended.",
    },
    {
      value: "NEWMAN",
      label: "Newman",
      word: "Newman weight",
      help: "Each session counts 1/(n − 1): big meetings say less about each pair.",
    },
    {
      value: "JACCARD",
      label: "Jaccard",
      help: "Sessions of both, as a share of the sessions of either.",
    },
    {
      value: "OVERLAP",
      label: "Overlap",
      word: "overlap",
      help: "Sessions of both, as a share of the sessions of the one with fewer.",
    },
  ],
  offered: ["meetings"],
  asks: ["meetings"],
  variables: (value) => ({ weight: value }),
});
