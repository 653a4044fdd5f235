import { type MessageId, message, type ValuesAfter } from "../messages/message.ts";
import { type Translate } from "../messages/translate.ts";

/** A stretch of the line above the canvas; what is strong is the title or the finding. */
export interface Phrase {
  text: string;
  strong: boolean;
}

/** A text as phrases: what its `<b>` encloses is strong. */
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
