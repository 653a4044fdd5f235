import { message, type Message } from "./message.ts";

/** An error with a message for the reader. */
interface Telling {
  readonly said: Message;
}

/** The error's message for the reader; errors without one are shown with their own text. */
export function messageOf(error: unknown): Message {
  if (error instanceof Error && isTelling(error)) return error.said;
  return message("failure.other", { text: error instanceof Error ? error.message : String(error) });
}

function isTelling(error: Error): error is Error & Telling {
  return "said" in error;
}
