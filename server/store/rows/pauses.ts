import { type Reader } from "./query.ts";

/**
 * Lets others have the thread between two pieces of work. @throws the signal's reason when nobody waits for the
 * reader's answer any more
 */
export async function pause({ turn }: Pick<Reader, "turn">): Promise<void> {
  await (turn?.() ?? new Promise(setImmediate));
}
