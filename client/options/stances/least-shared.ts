import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { type About } from "../option.ts";

const help = message("option.least-shared-does");

const counts = [1, 2, 3, 5];

/** Only pairs that share so many issues. */
export const leastShared = choiceOption({
  id: "leastShared",
  link: "shared",
  usual: null,
  label: message("option.least-shared"),
  choices: [
    {
      value: null,
      label: message("option.least-shared.usual"),
      help: message("option.least-shared.usual-does"),
    },
    ...counts.map((n) => ({
      value: n,
      label: message("option.least-shared.issues", { n }),
      help,
    })),
  ],
  offered: ["agreement", "gaps"],
  asks: ["agreement", "gaps"],
  variables: (chosen, about) => ({ leastShared: chosen ?? whatTells(about) }),
});

/** One shared issue makes strangers alike: in the whole graph that hides those who share many. */
function whatTells({ actorCount }: About): number {
  return actorCount > 1 ? 1 : 2;
}
