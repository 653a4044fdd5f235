import { choiceOption } from "../kinds-of-option.ts";
import { type About } from "../option.ts";

const help = "Who shares one issue only may look nearer, or farther apart, than anybody else.";

/** Only pairs that share so many issues. */
export const leastShared = choiceOption({
  id: "leastShared",
  link: "shared",
  usual: null,
  label: "Pairs that share",
  choices: [
    {
      value: null,
      label: "As many as tell something",
      help: "At least two issues in the whole graph, one among explored actors.",
    },
    { value: 1, label: "One issue or more", help },
    { value: 2, label: "2 issues or more", help },
    { value: 3, label: "3 issues or more", help },
    { value: 5, label: "5 issues or more", help },
  ],
  offered: ["agreement", "gaps"],
  asks: ["agreement", "gaps"],
  variables: (chosen, about) => ({ leastShared: chosen ?? whatTells(about) }),
});

/** One shared issue makes strangers alike: in the whole graph that hides those who share many. */
function whatTells({ actorCount }: About): number {
  return actorCount > 1 ? 1 : 2;
}
