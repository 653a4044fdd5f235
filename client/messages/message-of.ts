import { message, type Message } from "./message.ts";

/** An error that says in every language what went wrong. */
interface Telling {
  readonly said: Message;
}

/** What went wrong, for a reader. What has no text of its own says it in its own words. */
export function messageOf(error: unknown): Message {
  if (error instanceof Error && isTelling(error)) return error.said;
  return message("failure.other", { text: error instanceof Error ? error.message : String(error) });
}

function isTelling(error: Error): error is Error & Telling {
  return "said" in error;
}
