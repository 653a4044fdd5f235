import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { type About } from "../option.ts";

const help = message("option.pairs-does");

const counts = [50, 120, 300, 600, 1000];

/** The most pairs to show. */
export const pairs = choiceOption({
  id: "pairs",
  link: "pairs",
  usual: null,
  label: message("option.pairs"),
  choices: [
    {
      value: null,
      label: message("option.pairs.usual"),
      help: message("option.pairs.usual-does"),
    },
    ...counts.map((n) => ({ value: n, label: message("option.pairs.strongest", { n }), help })),
  ],
  offered: ["meetings", "agreement"],
  asks: ["meetings", "agreement"],
  variables: (chosen, about) => ({ first: chosen ?? defaultPairs(about) }),
});

/**
 * The default: more for the explored actors than for the whole graph, where more pairs would be unreadable.
 */
function defaultPairs({ actorCount }: About): number {
  return actorCount > 1 ? 300 : 120;
}
