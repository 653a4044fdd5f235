import { type MessageId, message, type ValuesAfter } from "../messages/message.ts";
import { type Translate } from "../messages/translate.ts";

/** A part of the line above the canvas; the title or the finding is strong. */
export interface Phrase {
  text: string;
  strong: boolean;
}

/** Splits a text into phrases: what is inside `<b>` is strong. */
export function phrases<Id extends MessageId>(
  t: Translate,
  id: Id,
  ...values: ValuesAfter<Id>
): Phrase[] {
  const parts = t.parts<Phrase>(message(id, ...values), {
    b: (inside) => ({
      text: inside.map((part) => (typeof part === "string" ? part : part.text)).join(""),
      strong: true,
    }),
  });
  return parts.flatMap((part): Phrase[] => {
    if (typeof part !== "string") return [part];
    const text = part.trim();
    return text === "" ? [] : [{ text, strong: false }];
  });
}
