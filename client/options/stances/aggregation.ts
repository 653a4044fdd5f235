import { choiceOption } from "../kinds-of-option.ts";
import { type ValueOf } from "../option.ts";

/** What a tie says: how much two agree. */
export const aggregation = choiceOption({
  id: "aggregation",
  link: "agreement",
  usual: "SUBTRACT",
  label: "What a tie says",
  choices: [
    {
      value: "SUBTRACT",
      label: "Agreement less disagreement",
      word: "net agreement",
      help: "Above 0 they agree, below 0 they disagree.",
    },
    {
      value: "CONGRUENCE",
      label: "Agreement only",
      word: "agreement",
      help: "How near their positions on the same issues are.",
    },
    {
      value: "CONFLICT",
      label: "Disagreement only",
      word: "disagreement",
      help: "How far apart their positions on the same issues are.",
    },
    {
      value: "IGNORE",
      label: "Shared issues",
      word: "shared issues",
      help: "How much both speak on the same issues, whatever they say.",
    },
  ],
  offered: ["agreement"],
  asks: ["agreement"],
  variables: (value) => ({ aggregation: value }),
});

export type PairAggregation = ValueOf<typeof aggregation>;
