import { choiceOption } from "../kinds-of-option.ts";
import { type About } from "../option.ts";

const help = "The line above says how many are left out.";

/** At most so many pairs. */
export const pairs = choiceOption({
  id: "pairs",
  link: "pairs",
  usual: null,
  label: "Pairs shown",
  choices: [
    {
      value: null,
      label: "As many as can be told apart",
      help: "The strongest; the line above says how many are left out.",
    },
    { value: 50, label: "The 50 strongest", help },
    { value: 120, label: "The 120 strongest", help },
    { value: 300, label: "The 300 strongest", help },
    { value: 600, label: "The 600 strongest", help },
    { value: 1000, label: "The 1000 strongest", help },
  ],
  offered: ["meetings", "agreement"],
  asks: ["meetings", "agreement"],
  variables: (chosen, about) => ({ first: chosen ?? thatCanBeToldApart(about) }),
});

/** Of the explored actors, and of the whole graph. */
function thatCanBeToldApart({ actorCount }: About): number {
  return actorCount > 1 ? 300 : 120;
}
