import { type Message } from "../../messages/message.ts";
import { type Translate } from "../../messages/translate.ts";

/** A command in a menu or the search box. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Its key, if it has one. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Returns a function that makes commands in the reader's language. */
export function commandsIn(t: Translate) {
  return (said: Message, run: () => unknown, keys?: string): Command => ({
    id: t.say(said),
    label: t.say(said),
    run: () => void run(),
    ...(keys !== undefined && { keys }),
  });
}
