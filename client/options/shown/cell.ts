import { choiceOption } from "../kinds-of-option.ts";
import { type ValueOf } from "../option.ts";

/** What a cell of the matrix shows. */
export const cell = choiceOption({
  id: "cell",
  link: "cell",
  usual: "LATEST",
  label: "What a cell shows",
  choices: [
    { value: "LATEST", label: "Latest", help: "The last position in the period." },
    { value: "MEAN", label: "Mean", help: "The mean of all positions, −1 to 1." },
    {
      value: "SUBTRACT",
      label: "Supports − opposes",
      help: "How often more for than against.",
    },
  ],
  offered: [],
  inBar: ["matrix"],
  asks: ["matrix"],
  variables: (value) => ({ aggregation: value }),
});

export type CellAggregation = ValueOf<typeof cell>;
