import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { type ValueOf } from "../option.ts";

/** What a cell of the matrix shows. */
export const cell = choiceOption({
  id: "cell",
  link: "cell",
  usual: "LATEST",
  label: message("option.cell"),
  choices: [
    {
      value: "LATEST",
      label: message("option.cell.latest"),
      help: message("option.cell.latest-does"),
    },
    { value: "MEAN", label: message("option.cell.mean"), help: message("option.cell.mean-does") },
    {
      value: "SUBTRACT",
      label: message("option.cell.subtract"),
      help: message("option.cell.subtract-does"),
    },
  ],
  offered: [],
  inBar: ["matrix"],
  asks: ["matrix"],
  variables: (value) => ({ aggregation: value }),
});

export type CellAggregation = ValueOf<typeof cell>;
