import { message } from "../../messages/message.ts";
import { choiceOption } from "../kinds-of-option.ts";
import { type About } from "../option.ts";

const help = message("option.least-shared-does");

const counts = [1, 2, 3, 5];

/** Only pairs that share at least this many issues. */
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
  variables: (chosen, about) => ({ leastShared: chosen ?? defaultLeastShared(about) }),
});

/**
 * The default: in the whole graph two, because pairs with a single shared issue would hide those with many.
 */
function defaultLeastShared({ actorCount }: About): number {
  return actorCount > 1 ? 1 : 2;
}
