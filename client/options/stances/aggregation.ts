import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { type ValueOf } from "../option.ts";

/** What a tie means: how much two agree. */
export const aggregation = choiceOption({
  id: "aggregation",
  link: "agreement",
  usual: "SUBTRACT",
  label: message("option.aggregation"),
  choices: [
    {
      value: "SUBTRACT",
      label: message("option.aggregation.subtract"),
      word: message("option.aggregation.subtract-word"),
      help: message("option.aggregation.subtract-does"),
    },
    {
      value: "CONGRUENCE",
      label: message("option.aggregation.congruence"),
      word: message("option.aggregation.congruence-word"),
      help: message("option.aggregation.congruence-does"),
    },
    {
      value: "CONFLICT",
      label: message("option.aggregation.conflict"),
      word: message("option.aggregation.conflict-word"),
      help: message("option.aggregation.conflict-does"),
    },
    {
      value: "IGNORE",
      label: message("option.aggregation.ignore"),
      word: message("option.aggregation.ignore-word"),
      help: message("option.aggregation.ignore-does"),
    },
  ],
  offered: ["agreement"],
  asks: ["agreement"],
  variables: (value) => ({ aggregation: value }),
});

export type PairAggregation = ValueOf<typeof aggregation>;
